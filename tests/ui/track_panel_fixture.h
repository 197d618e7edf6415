// SPDX-License-Identifier: GPL-3.0-or-later
// The Library's panel of a track, with a tone in it and a hand that drags.
#pragma once

#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace genrescope::test {

inline constexpr int rate = 22050;

struct TrackPanelFixture
{
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::LibraryTrackPanel panel{settings, fakePredictors(std::make_shared<PredictorScript>())};
    ui::SpectrogramView &view = panel.spectrogram();
    ui::Player &player = panel.player();
    QSignalSpy said{&panel, &ui::LibraryTrackPanel::message};

    TrackPanelFixture()
    {
        panel.resize(1200, 420);
        panel.show();
    }
    /// A panel that shows ten seconds of a tone.
    void showTone(const QString &name = QStringLiteral("tone.wav"))
    {
        const QString file = folder.filePath(name);
        QVERIFY(writeWav(file, tone(440.0, 10.0, rate), rate));
        panel.showTrack({.file = file, .title = name});
        QTRY_VERIFY(view.data() && view.data()->file == file.toStdString());
    }
    QPoint at(double time_s) const
    {
        return QPointF(view.xAt(time_s), view.plotRect().center().y()).toPoint();
    }
    void drag(double from_s, double to_s, Qt::KeyboardModifiers modifiers = Qt::ShiftModifier)
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, at(from_s));
        QTest::mouseMove(&view, at((from_s + to_s) / 2.0));
        QTest::mouseMove(&view, at(to_s));
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, at(to_s));
    }
    double pixel_s() const { return view.timeRange().span_s() / view.plotRect().width(); }
    bool isNear(double a, double b) const { return std::abs(a - b) <= 1.5 * pixel_s(); }
    bool selects(double start_s, double end_s) const
    {
        const auto selection = view.selection();
        return selection && isNear(selection->start_s, start_s) && isNear(selection->end_s, end_s);
    }
    template <class Button>
    Button *named(const char *name)
    {
        return panel.findChild<Button *>(QString::fromLatin1(name));
    }
};

} // namespace genrescope::test
