// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QString>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>
#include <vector>

namespace genrescope::test {

/// An application that knows which events took longest, by receiver and kind: where to look first. Times are
/// of the clock and contain what an event sent on in turn.
class EventTimer final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const char *name = receiver->metaObject()->className(); // it may be gone afterwards
        const QEvent::Type type = event->type();
        const auto begin = std::chrono::steady_clock::now();
        const bool handled = QApplication::notify(receiver, event);
        const double took_ms =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
        if (took_ms >= worthTelling_ms) {
            Entry &entry = m_slow[{name, type}];
            entry.longest_ms = std::max(entry.longest_ms, took_ms);
            ++entry.count;
        }
        return handled;
    }

    void forget() { m_slow.clear(); }

    /// "34 ms  3 times  genrescope::ui::CurveView  Paint", the slowest first.
    QStringList slowest(std::size_t most) const
    {
        std::vector<std::pair<Key, Entry>> entries(m_slow.begin(), m_slow.end());
        std::ranges::sort(
            entries, [](const auto &a, const auto &b) { return a.second.longest_ms > b.second.longest_ms; });
        entries.resize(std::min(entries.size(), most));
        QStringList lines;
        for (const auto &[key, entry] : entries) {
            const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(key.second);
            lines += QStringLiteral("%1 ms  %2 times  %3  %4")
                         .arg(entry.longest_ms, 6, 'f', 1)
                         .arg(entry.count, 4)
                         .arg(QLatin1StringView(key.first), QLatin1StringView(type ? type : "?"));
        }
        return lines;
    }

private:
    static constexpr double worthTelling_ms = 8;
    using Key = std::pair<const char *, QEvent::Type>;
    struct Entry
    {
        double longest_ms = 0;
        int count = 0;
    };
    std::map<Key, Entry> m_slow;
};

} // namespace genrescope::test
