// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of a track: made, renamed, taken back, kept.
#include "core/audio/mono_stream.h"
#include "core/base/paths.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "tests/ui/track_panel_fixture.h"
#include "ui/bridge/playback_decoder.h"
#include "ui/bridge/playback_feed.h"
#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/charts/spectrogram/waveform_strip.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/library/track_labels.h"
#include "ui/pages/library/track_selection_bar.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <cmath>
#include <thread>

using namespace genrescope;
using namespace genrescope::ui;

class TstTrackLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreMadeShownAndTakenBack()
    {
        test::TrackPanelFixture f;
        f.showTone();
        TrackLabels &labels = f.panel.labels();
        f.view.setSelection(TimeRange{2.0, 3.0});
        const auto add = [&] {
            for (QAction *action : labels.actions())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_B))
                    return action;
            return static_cast<QAction *>(nullptr);
        }();
        QVERIFY(add && add->isEnabled());
        add->trigger();
        auto *dialog = f.panel.window()->findChild<QDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("solo"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(f.view.marks().labels.size(), std::size_t(1));
        QCOMPARE(f.view.marks().labels[0].text, std::string("solo"));
        QCOMPARE(f.view.marks().labels[0].start_s, 2.0);

        const QString file = f.folder.filePath(QStringLiteral("labels.txt"));
        labels.save(file);
        QTRY_COMPARE(f.said.size(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("2.000000\t3.000000\tsolo\n"));

        labels.clear();
        QVERIFY(f.view.marks().labels.empty());
        labels.undo();
        QCOMPARE(f.view.marks().labels.size(), std::size_t(1));
        labels.undo();
        QVERIFY(f.view.marks().labels.empty());
        labels.open(file);
        QTRY_COMPARE(f.view.marks().labels.size(), std::size_t(1));

        // Each track has its own.
        f.showTone(QStringLiteral("other.wav"));
        QVERIFY(f.view.marks().labels.empty());
        f.showTone();
        QCOMPARE(f.view.marks().labels.size(), std::size_t(1));

        f.said.clear();
        labels.open(f.folder.filePath(QStringLiteral("tone.wav")));
        QTRY_COMPARE(f.said.size(), 1);
        QVERIFY(f.said.first().first().toString().contains(QStringLiteral("tone.wav")));
        QCOMPARE(f.view.marks().labels.size(), std::size_t(1));
    }

    void aLabelLandsWhereItWasAskedFor()
    {
        test::TrackPanelFixture f;
        f.showTone();
        TrackLabels &labels = f.panel.labels();
        f.player.seek(2.0);
        labels.findChild<QAction *>(QStringLiteral("addLabel"))->trigger();
        auto *dialog = f.panel.window()->findChild<QDialog *>();
        QVERIFY(dialog);
        f.player.seek(5.0); // plays on while somebody types
        const QString file = f.player.file();
        f.showTone(QStringLiteral("other.wav"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("break"));
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(f.view.marks().labels.empty());
        f.panel.showTrack({.file = file});
        QTRY_COMPARE(f.view.marks().labels.size(), std::size_t(1));
        QCOMPARE(f.view.marks().labels[0].start_s, 2.0);
    }

    void oneLabelIsRenamedAndRemoved()
    {
        test::TrackPanelFixture f;
        f.showTone();
        TrackLabels &labels = f.panel.labels();
        for (const double start_s : {1.0, 4.0, 7.0}) {
            f.view.setSelection(TimeRange{start_s, start_s + 1.0});
            labels.add(QStringLiteral("at %1").arg(start_s));
        }
        const auto texts = [&] {
            QStringList all;
            for (const TimeLabel &label : f.view.marks().labels)
                all += QString::fromStdString(label.text);
            return all.join(u',');
        };
        QCOMPARE(texts(), QStringLiteral("at 1,at 4,at 7"));
        const auto chosenAt = [&](double time_s) { // as a click with the right button does
            f.view.setContextMenuPolicy(Qt::NoContextMenu);
            const QPoint position = f.at(time_s);
            QContextMenuEvent event(QContextMenuEvent::Mouse, position, f.view.mapToGlobal(position));
            QCoreApplication::sendEvent(&f.view, &event);
        };
        QAction *rename = labels.findChild<QAction *>(QStringLiteral("renameLabel"));
        QAction *remove = labels.findChild<QAction *>(QStringLiteral("removeLabel"));
        QVERIFY(f.view.actions().contains(rename) && f.view.actions().contains(remove));
        chosenAt(3.0);
        QVERIFY(!rename->isVisible() && !remove->isVisible());
        chosenAt(4.5);
        QVERIFY(rename->isVisible() && rename->text().contains(QStringLiteral("at 4")));
        rename->trigger();
        auto *field = f.panel.window()->findChild<QDialog *>()->findChild<QLineEdit *>();
        QCOMPARE(field->text(), QStringLiteral("at 4"));
        field->setText(QStringLiteral("solo"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(texts(), QStringLiteral("at 1,solo,at 7"));
        chosenAt(1.5);
        remove->trigger();
        QCOMPARE(texts(), QStringLiteral("solo,at 7"));
        labels.undo();
        labels.undo();
        QCOMPARE(texts(), QStringLiteral("at 1,at 4,at 7"));
    }

    void keptLabelsThatCannotBeReadAreNotOverwritten()
    {
        const std::filesystem::path kept = userDataFolder() / "labels";
        std::filesystem::remove_all(kept);
        const auto keptFile = [&] {
            return std::filesystem::exists(kept) && !std::filesystem::is_empty(kept)
                       ? QString::fromStdString(std::filesystem::directory_iterator(kept)->path().string())
                       : QString();
        };
        test::TrackPanelFixture f;
        f.showTone();
        f.panel.labels().add(QStringLiteral("kept"));
        QThreadPool::globalInstance()->waitForDone(); // before that its folder holds what is being written
        QVERIFY(!keptFile().isEmpty());
        const QByteArray damaged = "half a line\n";
        QFile file(keptFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();

        test::TrackPanelFixture next;
        next.panel.showTrack({.file = f.player.file()});
        QTRY_COMPARE(next.said.size(), 1);
        QVERIFY2(next.said.last().first().toString().contains(file.fileName()),
                 qPrintable(next.said.last().first().toString()));
        next.panel.labels().add(QStringLiteral("new"));
        QCOMPARE(next.said.size(), 2);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
        std::filesystem::remove_all(kept);
    }

    void aLabelFileWithoutATrackIsNoSilence()
    {
        test::TrackPanelFixture f;
        f.panel.labels().open(f.folder.filePath(QStringLiteral("labels.txt")));
        QCOMPARE(f.said.size(), 1);
        QVERIFY(f.said.last().first().toString().contains(QStringLiteral("labels.txt")));
    }

    void labelsAreThereAgainTheNextDay()
    {
        test::TrackPanelFixture f;
        f.showTone();
        f.view.setSelection(TimeRange{2.0, 3.0});
        for (const QString &text : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            f.panel.labels().add(text);
        const QString file = f.player.file();
        const auto texts = [](const LibraryTrackPanel &panel) {
            QStringList all;
            for (const TimeLabel &label : const_cast<LibraryTrackPanel &>(panel).spectrogram().marks().labels)
                all += QString::fromStdString(label.text);
            return all;
        };
        const QStringList expected = texts(f.panel);
        QCOMPARE(expected.size(), 3);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(); // the last of three quick changes is written after the first
        QThreadPool::globalInstance()->waitForDone();
        {
            test::TrackPanelFixture next;
            next.panel.showTrack({.file = file});
            QTRY_COMPARE(texts(next.panel), expected);
            next.panel.labels().clear();
            QThreadPool::globalInstance()->waitForDone();
        }
        test::TrackPanelFixture last;
        last.panel.showTrack({.file = file});
        QTRY_VERIFY(last.view.data());
        QThreadPool::globalInstance()->waitForDone(); // and what was read there
        QCoreApplication::processEvents();
        QVERIFY(texts(last.panel).isEmpty());
    }
};

QTEST_MAIN(TstTrackLabels)
#include "tst_track_labels.moc"
