#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values for tests/core/evaluation, from scikit-learn, statsmodels, SciPy and NumPy.

    python make_evaluation.py        writes evaluation/metrics.json and evaluation/statistics.json

Made with scikit-learn 1.9.1, statsmodels 0.15.0, SciPy 1.17.1, NumPy 2.4.6. Where scikit-learn leaves a
choice, it is made here in plain sight: areas that are undefined are null, top-k orders exact ties by genre (so
that k = 1 is the accuracy), ECE is written out in NumPy as Guo et al. 2017 define it.
"""
import json
import pathlib
import warnings

import numpy as np
from scipy import optimize, special, stats
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

OUT = pathlib.Path(__file__).parent / "evaluation"
warnings.filterwarnings("ignore")


def plain(value):
    """NumPy to JSON; NaN and infinity to null."""
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, (float, np.floating)):
        return float(value) if np.isfinite(value) else None
    return value


def softmax(z):
    return special.softmax(z, axis=1)


def cases():
    rng = np.random.default_rng(20201)

    def random(n, k, strength):
        y = rng.integers(0, k, n)
        z = rng.normal(size=(n, k))
        z[np.arange(n), y] += strength
        return y, softmax(z * 2)

    y, p = random(160, 8, 0.8)
    yield "random", 8, y, p

    y, _ = random(90, 5, 0.5)
    weights = rng.integers(0, 3, (90, 5)).astype(float)
    weights[weights.sum(axis=1) == 0] = 1
    yield "ties", 5, y, weights / weights.sum(axis=1, keepdims=True)

    yield "all_equal", 4, np.array([0, 1, 2, 3, 1, 1]), np.full((6, 4), 0.25)

    y, p = random(60, 6, 0.6)
    y[y == 2] = 3  # genre 2 has no items, but is predicted; genre 5 has neither
    y[y == 5] = 0
    p[:, 5] = 0
    yield "absent_genres", 6, y, p / p.sum(axis=1, keepdims=True)

    y, p = random(50, 4, 0.6)
    p[:, 1] *= 1e-3  # genre 1 is never predicted
    yield "never_predicted", 4, y, p / p.sum(axis=1, keepdims=True)

    yield "one_item_right", 3, np.array([1]), np.array([[0.25, 0.5, 0.25]])
    yield "one_item_wrong", 3, np.array([2]), np.array([[0.25, 0.5, 0.25]])
    yield "one_genre", 3, np.array([1, 1, 1]), np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1], [0.1, 0.8, 0.1]])

    y = np.array([0, 1, 2, 3] * 5)
    yield "perfect", 4, y, np.eye(4)[y]
    yield "all_wrong", 4, y, np.eye(4)[(y + 1) % 4]

    y, p = random(40, 2, 0.7)
    yield "two_genres", 2, y, p

    # Top probabilities on the very edges of the reliability bins.
    top = np.array([i / 15 for i in range(8, 16)])
    yield "bin_edges", 2, np.array([0, 0, 1, 0, 1, 1, 0, 0]), np.stack([top, 1 - top], axis=1)


def top_k(y, p, k):
    order = np.argsort(-p, axis=1, kind="stable")[:, :k]
    return np.mean([y[i] in order[i] for i in range(len(y))])


def reliability(y, p, bins=15):
    predicted, confidence = p.argmax(axis=1), p.max(axis=1)
    rows, ece = [], 0.0
    for b in range(bins):
        inside = (confidence > b / bins) & (confidence <= (b + 1) / bins)
        n = int(inside.sum())
        acc = float((predicted == y)[inside].mean()) if n else 0.0
        conf = float(confidence[inside].mean()) if n else 0.0
        ece += n / len(y) * abs(acc - conf)
        rows.append([n, conf, acc])
    return rows, ece


def temperature(y, z):
    """Minimum of the loss over T in [0.01, 100], by root finding on its derivative in 1/T; 1 where there is none."""
    def loss(beta):
        return -special.log_softmax(beta * z, axis=1)[np.arange(len(y)), y].mean()

    def slope(beta):
        return ((softmax(beta * z) * z).sum(axis=1) - z[np.arange(len(y)), y]).mean()

    if slope(0.01) >= 0 or slope(100) <= 0:
        beta, bound = 1.0, True
    else:
        beta, bound = optimize.brentq(slope, 0.01, 100, xtol=1e-15, rtol=1e-14), False
    return {"temperature": 1 / beta, "loss_before": loss(1.0), "loss_after": loss(beta), "at_bound": bound}


def measured(k, y, p):
    labels = list(range(k))
    predicted = p.argmax(axis=1)
    confusion = metrics.confusion_matrix(y, predicted, labels=labels)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        y, predicted, labels=labels, zero_division=0)
    areas, averages, rocs, prs = [], [], [], []
    for g in labels:
        own = (y == g).astype(int)
        both = 0 < own.sum() < len(y)
        areas.append(metrics.roc_auc_score(own, p[:, g]) if both else np.nan)
        averages.append(metrics.average_precision_score(own, p[:, g]) if own.any() else np.nan)
        if both:
            rocs.append(metrics.roc_curve(own, p[:, g], drop_intermediate=False))
            prs.append(metrics.precision_recall_curve(own, p[:, g]))
        else:
            rocs.append(None)
            prs.append(None)
    complete = len(np.unique(y)) == k and k > 2
    if complete:  # scikit-learn's own macro one-vs-rest agrees with the mean wherever it is defined
        assert np.isclose(metrics.roc_auc_score(y, p, multi_class="ovr", labels=labels), np.mean(areas))
    if len(np.unique(p)) == p.size and k > 2:  # and its top-k where there are no ties
        theirs = [metrics.top_k_accuracy_score(y, p, k=i, labels=labels) for i in range(1, k)]
        assert theirs == [top_k(y, p, i) for i in range(1, k)]
    rows, ece = reliability(y, p)
    return {
        "accuracy": metrics.accuracy_score(y, predicted),
        "accuracy_interval": proportion_confint((y == predicted).sum(), len(y), method="wilson"),
        "top": [top_k(y, p, i) for i in range(1, k + 2)],
        "balanced_accuracy": metrics.balanced_accuracy_score(y, predicted),
        "macro_precision": metrics.precision_score(y, predicted, average="macro", zero_division=0),
        "macro_recall": metrics.recall_score(y, predicted, average="macro", zero_division=0),
        "macro_f1": metrics.f1_score(y, predicted, average="macro", zero_division=0),
        "weighted_f1": metrics.f1_score(y, predicted, average="weighted", zero_division=0),
        "macro_roc_auc": np.nanmean(areas),
        "macro_average_precision": np.nanmean(averages),
        "negative_log_likelihood": metrics.log_loss(y, p, labels=labels),
        "brier": metrics.brier_score_loss(y, p, labels=labels) if k > 2
        else ((p - np.eye(k)[y]) ** 2).sum(axis=1).mean(),  # scikit-learn halves it for two classes
        "expected_calibration_error": ece,
        "reliability": rows,
        "precision": precision, "recall": recall, "f1": f1, "support": support,
        "roc_auc": areas, "average_precision": averages,
        "confusion": confusion.ravel(),
        "by_actual": metrics.confusion_matrix(y, predicted, labels=labels, normalize="true").ravel(),
        "by_predicted": metrics.confusion_matrix(y, predicted, labels=labels, normalize="pred").ravel(),
        "roc": rocs, "precision_recall": prs,
        "temperature": temperature(y, np.log(np.maximum(p, np.finfo(float).tiny))),
    }


def split_mix(seed):
    mask = (1 << 64) - 1
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) & mask
        z = seed
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        yield z ^ (z >> 31)


def bootstrap(first, second, clusters, resamples, seed, confidence):
    groups = [[i] for i in range(len(first))] if clusters is None else [
        [i for i, c in enumerate(clusters) if c == g] for g in range(max(clusters) + 1)]
    draw, differences = split_mix(seed), []
    delta = np.array(first) - np.array(second)
    for _ in range(resamples):
        chosen = [i for _ in groups for i in groups[((next(draw) >> 32) * len(groups)) >> 32]]
        differences.append(delta[chosen].mean())
    differences = np.array(differences)
    tail = (1 - confidence) / 2
    return {"first": first, "second": second, "clusters": clusters, "resamples": resamples, "seed": seed,
            "confidence": confidence, "difference": delta.mean(),
            "interval": np.quantile(differences, [tail, 1 - tail]),
            "p": min(1, 2 * min((differences <= 0).mean(), (differences >= 0).mean()))}


def statistics():
    rng = np.random.default_rng(7)
    wilson = [[s, n, c, *proportion_confint(s, n, alpha=1 - c, method="wilson")]
              for s, n in [(0, 1), (1, 1), (0, 10), (10, 10), (3, 10), (353, 800), (400, 800), (1, 100000),
                           (5.5, 12), (1 / 3, 7), (352.6, 800)]
              for c in (0.5, 0.9, 0.95, 0.999)]
    tests = []
    for b, c in [(0, 1), (1, 0), (1, 1), (0, 5), (5, 0), (3, 9), (10, 10), (12, 13), (40, 60), (7, 123),
                 (500, 600), (30000, 30100)]:
        table = [[5, b], [c, 7]]
        exact, corrected = mcnemar(table, exact=True), mcnemar(table, exact=False, correction=True)
        tests.append([b, c, exact.pvalue, corrected.statistic, corrected.pvalue])
    first = rng.integers(0, 2, 60).tolist()
    second = [f if rng.random() < 0.7 else 1 - f for f in first]
    clusters = np.sort(rng.integers(0, 17, 60))
    clusters = np.unique(clusters, return_inverse=True)[1].tolist()
    values = [rng.normal(0.6, 0.02, n).tolist() for n in (1, 2, 3, 10)] + [[0.5, 0.5, 0.5]]
    segments = [softmax(rng.normal(size=(n, 4)) * 2) for n in (1, 2, 5, 8)]
    segments.append(np.array([[0.6, 0.4, 0.0], [0.1, 0.9, 0.0]]))  # one vote each: the mean decides
    segments.append(np.array([[0.5, 0.5, 0.0], [0.5, 0.5, 0.0]]))
    votes = []
    for s in segments:
        counts = np.bincount(s.argmax(axis=1), minlength=s.shape[1])
        mean = s.mean(axis=0)
        votes.append({"segments": s, "mean": mean, "majority": (counts + mean) / (len(s) + 1)})
    seeds = np.random.default_rng(11)
    welch = []
    for n, m in [(3, 3), (3, 8), (5, 4), (12, 10), (40, 3)]:
        for apart in (0, 0.01, 0.08):
            a, b = seeds.normal(0.6, 0.02, n), seeds.normal(0.6 + apart, 0.035, m)
            found = stats.ttest_ind(a, b, equal_var=False)
            welch.append({"first": a, "second": b, "t": found.statistic, "df": found.df, "p": found.pvalue})
    logits = rng.normal(size=(80, 5)) * 6
    actual = np.where(rng.random(80) < 0.6, logits.argmax(axis=1), rng.integers(0, 5, 80))
    return {
        "wilson": wilson,
        "mcnemar": tests,
        "quantiles": [[q, stats.norm.ppf(q)]
                      for q in (1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.9999)],
        "bootstrap": [bootstrap(first, second, None, 400, 1, 0.95),
                      bootstrap(first, second, clusters, 400, 12345678901234567890, 0.9),
                      bootstrap([1, 1, 1], [1, 1, 1], None, 50, 3, 0.95),
                      bootstrap([1], [0], None, 50, 3, 0.95)],
        "means": [[v, np.mean(v), np.std(v, ddof=1) if len(v) > 1 else np.nan] for v in values],
        "votes": votes,
        "welch": welch,
        "temperature": {"logits": logits.ravel(), "actual": actual, **temperature(actual, logits)},
    }


def main():
    OUT.mkdir(exist_ok=True)
    found = [{"name": name, "genres": k, "actual": y, "probabilities": p, "expected": measured(k, y, p)}
             for name, k, y, p in cases()]
    for name, content in (("metrics", found), ("statistics", statistics())):
        (OUT / f"{name}.json").write_text(json.dumps(plain(content), allow_nan=False) + "\n")


if __name__ == "__main__":
    main()
