// SPDX-License-Identifier: GPL-3.0-or-later
// Genres are told apart by their colours: by everybody, on both themes.
#include "ui/theme/colours.h"
#include "ui/theme/genre_colour_table.h"
#include "ui/theme/genre_colours.h"

#include <QSet>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace genrescope::ui;

namespace {

using Matrix3 = std::array<std::array<double, 3>, 3>;
using Vector3 = std::array<double, 3>;

Vector3 times(const Matrix3 &m, const Vector3 &v)
{
    Vector3 out{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t i = 0; i < 3; ++i)
            out[row] += m[row][i] * v[i];
    return out;
}

Vector3 linear(const QColor &colour)
{
    const auto channel = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.redF()), channel(colour.greenF()), channel(colour.blueF())};
}

/// WCAG 2's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Vector3 v = linear(colour);
        return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2] + 0.05;
    };
    const double ratio = luminance(a) / luminance(b);
    return std::max(ratio, 1 / ratio);
}

/// With normal colour vision, deuteranopia and protanopia (Machado et al. 2009) the smallest distance in
/// OKLab, times 100. 2 is about the least that can be told apart side by side.
double distanceForEverybody(const QColor &a, const QColor &b)
{
    static constexpr std::array<Matrix3, 3> views{
        Matrix3{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        Matrix3{
            {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.01182, 0.04294, 0.968881}}},
        Matrix3{{{0.152286, 1.052583, -0.204868},
                 {0.114503, 0.786281, 0.099216},
                 {-0.003882, -0.048116, 1.051998}}}};
    static constexpr Matrix3 toLms{{{0.4122214708, 0.5363325363, 0.0514459929},
                                    {0.2119034982, 0.6806995451, 0.1073969566},
                                    {0.0883024619, 0.2817188376, 0.6299787005}}};
    static constexpr Matrix3 toLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                    {1.9779984951, -2.4285922050, 0.4505937099},
                                    {0.0259040371, 0.7827717662, -0.8086757660}}};
    double smallest = HUGE_VAL;
    for (const Matrix3 &view : views) {
        const auto lab = [&](const QColor &colour) {
            Vector3 seen = times(view, linear(colour));
            for (double &v : seen)
                v = std::clamp(v, 0.0, 1.0);
            Vector3 lms = times(toLms, seen);
            for (double &v : lms)
                v = std::cbrt(v);
            return times(toLab, lms);
        };
        const Vector3 x = lab(a), y = lab(b);
        smallest = std::min(smallest, 100 * std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]));
    }
    return smallest;
}

/// CIELAB, D65.
Vector3 lab(const QColor &colour)
{
    static constexpr Matrix3 toXyz{{{0.4124564, 0.3575761, 0.1804375},
                                    {0.2126729, 0.7151522, 0.0721750},
                                    {0.0193339, 0.1191920, 0.9503041}}};
    Vector3 xyz = times(toXyz, linear(colour));
    static constexpr Vector3 white{0.95047, 1.0, 1.08883};
    for (std::size_t i = 0; i < 3; ++i) {
        const double v = xyz[i] / white[i];
        xyz[i] = v > 216.0 / 24389 ? std::cbrt(v) : (24389.0 / 27 * v + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/// As in Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula", 2005.
double ciede2000(const Vector3 &first, const Vector3 &second)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto to7 = [](double v) { return std::pow(v, 7); };
    const double mean = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double stretch = 1 + 0.5 * (1 - std::sqrt(to7(mean) / (to7(mean) + to7(25))));
    const double c1 = std::hypot(first[1] * stretch, first[2]),
                 c2 = std::hypot(second[1] * stretch, second[2]);
    const auto hue = [&](const Vector3 &v) {
        const double angle = std::atan2(v[2], v[1] * stretch) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = hue(first), h2 = hue(second);
    const bool grey = c1 * c2 == 0;
    double turn = grey ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double meanHue = grey                       ? h1 + h2
                           : std::abs(h1 - h2) <= 180 ? (h1 + h2) / 2
                                                      : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
    const double light = (first[0] + second[0]) / 2, chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((meanHue - 30) * degree) + 0.24 * std::cos(2 * meanHue * degree) +
                     0.32 * std::cos((3 * meanHue + 6) * degree) -
                     0.2 * std::cos((4 * meanHue - 63) * degree);
    const double x = (second[0] - first[0]) /
                     (1 + 0.015 * std::pow(light - 50, 2) / std::sqrt(20 + std::pow(light - 50, 2)));
    const double y = (c2 - c1) / (1 + 0.045 * chroma);
    const double z = 2 * std::sqrt(c1 * c2) * std::sin(turn / 2 * degree) / (1 + 0.015 * chroma * t);
    const double rotation = -std::sin(60 * std::exp(-std::pow((meanHue - 275) / 25, 2)) * degree) * 2 *
                            std::sqrt(to7(chroma) / (to7(chroma) + to7(25)));
    return std::sqrt(x * x + y * y + z * z + rotation * y * z);
}

const QStringList gtzanGenres =
    QStringLiteral("blues classical country disco hiphop jazz metal pop reggae rock").split(u' ');
const QStringList fmaGenres =
    QStringLiteral("Blues|Classical|Country|Easy Listening|Electronic|Experimental|Folk|Hip-Hop|Instrumental|"
                   "International|Jazz|Old-Time / Historic|Pop|Rock|Soul-RnB|Spoken")
        .split(u'|');
const QStringList demoGenres = QStringLiteral("electronic metal orchestral").split(u' ');

} // namespace

class TstGenreColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsShareOne()
    {
        const QColor white(Qt::white);
        QCOMPARE(genreColour(QStringLiteral("Hip-Hop"), white), genreColour(QStringLiteral("hiphop"), white));
        QCOMPARE(genreTitle(QStringLiteral("hiphop")), QStringLiteral("Hip-hop"));
        QVERIFY(genreColour(QStringLiteral("Klezmer"), white) != genreColour(QStringLiteral("Fado"), white));
        QSet<QRgb> colours; // no two known genres share one
        for (const QRgb colour : genreColourTable())
            colours.insert(colour);
        QCOMPARE(colours.size(), genreColourTable().size());
    }

    void theFormulaIsTheStandards()
    {
        // Pairs 1, 7, 16 and 25 of the paper's test data.
        const auto isNear = [](const Vector3 &a, const Vector3 &b, double expected) {
            return std::abs(ciede2000(a, b) - expected) < 1e-4;
        };
        QVERIFY(isNear({50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425));
        QVERIFY(isNear({50, 0, 0}, {50, -1, 2}, 2.3669));
        QVERIFY(isNear({50, 2.5, 0}, {50, 0, -2.5}, 4.3065));
        QVERIFY(isNear({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644));
    }

    void genresOfOneDataSetStayApart()
    {
        // CIEDE2000: 1 is just seen side by side; from about 15 on two colours have different names.
        for (const QColor &background : {lightColours().surface, darkColours().surface}) {
            for (const auto &[genres, least, leastForEverybody] :
                 {std::tuple(gtzanGenres, 20.0, 9.0), std::tuple(fmaGenres, 14.0, 6.0),
                  std::tuple(demoGenres, 25.0, 12.0)}) {
                for (int i = 0; i < genres.size(); ++i) {
                    for (int j = 0; j < i; ++j) {
                        const QColor a = genreColour(genres[i], background),
                                     b = genreColour(genres[j], background);
                        const double seen = ciede2000(lab(a), lab(b)), everybody = distanceForEverybody(a, b);
                        QVERIFY2(seen >= least && everybody >= leastForEverybody,
                                 qPrintable(QStringLiteral("%1 %2 on %3: %4, %5")
                                                .arg(genres[i], genres[j], background.name())
                                                .arg(seen)
                                                .arg(everybody)));
                    }
                }
            }
        }
    }

    void barsAreSeenOnTheirGround()
    {
        for (const QColor &background : {lightColours().surface, lightColours().selection,
                                         darkColours().surface, darkColours().selection}) {
            for (const QString &genre : genreColourTable().keys() + QStringList{QStringLiteral("Klezmer")}) {
                const double ratio = contrast(genreColour(genre, background), background);
                QVERIFY2(ratio >= (background.lightness() < 128 ? 1.999 : 1.6),
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(genre, background.name()).arg(ratio)));
            }
        }
    }
};

QTEST_MAIN(TstGenreColours)
#include "tst_genre_colours.moc"
