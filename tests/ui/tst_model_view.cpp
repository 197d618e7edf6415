// SPDX-License-Identifier: GPL-3.0-or-later
// What a model sees in the Library's track: genre over time, the picked stretch, the evidence over the
// picture.
#include "core/formats/npy.h"
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/charts/spectrogram/evidence_layer.h"
#include "ui/charts/spectrogram/genre_lane.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/dialogs/network_input_dialog.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/settings/setting_keys.h"
#include "ui/settings/settings.h"
#include "ui/theme/genre_colours.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <mutex>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int rate = 22050;

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    LibraryTrackPanel panel{settings, test::fakePredictors(script)};

    Fixture()
    {
        panel.modelView().setModel({});
        panel.resize(1000, 420);
        panel.show();
    }
    void toggle() { panel.findChild<QToolButton *>(QStringLiteral("modelView"))->click(); }
    QString track(const QString &name)
    {
        const QString file = folder.filePath(name);
        const bool written = test::writeWav(file, test::tone(440.0, 40.0, rate), rate);
        Q_ASSERT(written);
        return file;
    }
    void showTrack(const QString &name) { panel.showTrack({.file = track(name), .title = name}); }
    EvidenceLayerPtr evidence() { return panel.spectrogram().scene().evidence; }
};

/// Two clips of two bands by two columns each, every one with signs of its own.
Explanation twoClips()
{
    Explanation explanation;
    explanation.input.kind = InputKind::LogMel;
    explanation.input.mel.mels = explanation.input.height = 2;
    const auto addClip = [&](double start_s, std::initializer_list<float> upper,
                             std::initializer_list<float> lower) {
        Matrix cells(2, 2);
        std::ranges::copy(lower, cells.row(0).begin());
        std::ranges::copy(upper, cells.row(1).begin());
        explanation.clips.push_back({.start_s = start_s, .end_s = start_s + 10.0, .relevance = cells});
    };
    addClip(0.0, {1.0f, -1.0f}, {-1.0f, -1.0f});
    addClip(10.0, {1.0f, 1.0f}, {1.0f, -1.0f});
    return explanation;
}

} // namespace

class TstModelView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUntilItIsShown()
    {
        Fixture f;
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.panel.spectrogram().data());
        QTest::qWait(50);
        QCOMPARE(f.script->made.load(), 0);
        QVERIFY(!f.panel.modelView().isVisible());

        f.toggle();
        QVERIFY(f.panel.modelView().isVisible());
        QTRY_VERIFY(f.evidence());
        QCOMPARE(f.evidence()->explanation.genre, 1);
        QComboBox &genres = f.panel.modelView().genres();
        QCOMPARE(genres.count(), 4);
        QCOMPARE(genres.currentText(), QStringLiteral("Jazz 70 %"));
        QVERIFY(f.panel.modelView().message().contains(QStringLiteral("fake")));

        // Another genre of the same track: explained again, and it stays picked.
        const int rock = genres.findData(3);
        genres.setCurrentIndex(rock);
        Q_EMIT genres.activated(rock);
        QTRY_VERIFY(f.evidence() && f.evidence()->explanation.genre == 3);
        QCOMPARE(genres.currentIndex(), rock);

        QCOMPARE(f.script->predicted.load(), 1);

        // Another track: its own answer. One model does for all.
        f.showTrack(QStringLiteral("blues-1.wav"));
        QTRY_VERIFY(f.evidence() && f.evidence()->explanation.file.stem() == "blues-1");
        QCOMPARE(genres.currentText(), QStringLiteral("Blues 70 %"));
        QCOMPARE(f.script->made.load(), 1);

        // Put away, it leaves the picture as it was and asks no more.
        const int asked = f.script->explained;
        f.toggle();
        QVERIFY(!f.evidence());
        f.showTrack(QStringLiteral("rock-1.wav"));
        QTRY_VERIFY(f.panel.spectrogram().data());
        QTest::qWait(50);
        QCOMPARE(f.script->explained.load(), asked);
    }

    void nothingIsAskedBeforeTheModelIsKnown()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const auto script = std::make_shared<test::PredictorScript>();
        std::mutex mutex;
        std::vector<std::filesystem::path> asked;
        LibraryTrackPanel panel(settings, [&](const std::filesystem::path &model) {
            const std::lock_guard lock(mutex);
            asked.push_back(model);
            return test::fakePredictors(script)(model);
        });
        panel.show();
        panel.findChild<QToolButton *>(QStringLiteral("modelView"))->click();
        const QString file = folder.filePath(QStringLiteral("jazz-1.wav"));
        QVERIFY(test::writeWav(file, test::tone(440.0, 2.0, rate), rate));
        panel.showTrack({.file = file});
        QTRY_VERIFY(panel.spectrogram().data());
        QTest::qWait(50);
        QCOMPARE(script->made.load(), 0);
        panel.modelView().setModel("/models/mine.safetensors");
        QTRY_VERIFY(panel.spectrogram().scene().evidence);
        panel.modelView().setModel("/models/other.safetensors");
        QVERIFY(!panel.spectrogram().scene().evidence);
        QTRY_VERIFY(panel.spectrogram().scene().evidence);
        const std::vector<std::filesystem::path> expected{"/models/mine.safetensors",
                                                          "/models/other.safetensors"};
        const std::lock_guard lock(mutex);
        QCOMPARE(asked, expected);
    }

    void anAnswerIsKeptUntilItsFilesChange()
    {
        Fixture f;
        const QString model = f.folder.filePath(QStringLiteral("mine.safetensors"));
        const auto write = [&](const QByteArray &weights) {
            QFile file(model);
            return file.open(QIODevice::WriteOnly) && file.write(weights) == weights.size();
        };
        QVERIFY(write("weights"));
        LibraryModelView &view = f.panel.modelView();
        view.setModel(model.toStdString());
        f.toggle();
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.evidence());
        const int rock = view.genres().findData(3);
        view.genres().setCurrentIndex(rock);
        view.lane().setFocus();
        QTest::keyClick(&view.lane(), Qt::Key_Right);
        Q_EMIT view.genres().activated(rock);
        QTRY_VERIFY(f.evidence() && f.evidence()->explanation.genre == 3);
        QCOMPARE(view.lane().currentSegment(), std::optional<std::size_t>(0));
        QCOMPARE(f.script->explained.load(), 2);

        // A window that is minimised and restored.
        QObject &receiver = view;
        QHideEvent hidden;
        QSpontaneKeyEvent::setSpontaneous(&hidden);
        receiver.event(&hidden);
        QVERIFY(f.evidence());

        // Put away and taken out again.
        f.toggle();
        QVERIFY(!f.evidence());
        f.toggle();
        QTRY_VERIFY(f.evidence());
        QCOMPARE(f.evidence()->explanation.genre, 3);
        QCOMPARE(view.genres().currentIndex(), rock);
        QCOMPARE(f.script->predicted.load(), 1);
        QCOMPARE(f.script->explained.load(), 2);

        // Trained anew under its old name.
        f.toggle();
        QVERIFY(write("other weights"));
        f.toggle();
        QTRY_COMPARE(f.script->made.load(), 2);
        QTRY_VERIFY(f.evidence());
        QCOMPARE(f.evidence()->explanation.genre, 3);
        QCOMPARE(view.genres().currentData().toInt(), 3);
    }

    void aLetterSwitchesItWithinThePanelOnly()
    {
        Fixture f;
        QWidget window;
        QLineEdit elsewhere(&window);
        f.panel.setParent(&window);
        f.panel.show();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        elsewhere.setFocus();
        QTest::keyClick(&elsewhere, Qt::Key_M);
        QVERIFY(!f.panel.modelView().isVisible());
        f.panel.spectrogram().setFocus();
        QTest::keyClick(&f.panel.spectrogram(), Qt::Key_M);
        QVERIFY(f.panel.modelView().isVisible());
        f.panel.setParent(nullptr);
    }

    void aLetterPicksAChoiceInABox()
    {
        Fixture f;
        f.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.panel));
        QComboBox *maps = nullptr;
        for (auto *box : f.panel.findChildren<QComboBox *>())
            if (box->findText(QStringLiteral("Magma")) >= 0)
                maps = box;
        QVERIFY(maps);
        maps->setCurrentIndex((maps->findText(QStringLiteral("Magma")) + 1) % maps->count());
        maps->setFocus();
        QTest::keyClick(maps, Qt::Key_M);
        QCOMPARE(maps->currentText(), QStringLiteral("Magma"));
        QVERIFY(!f.panel.modelView().isVisible());
        f.panel.spectrogram().setFocus();
        QTest::keyClick(&f.panel.spectrogram(), Qt::Key_M);
        QVERIFY(f.panel.modelView().isVisible());
    }

    void swatchesFollowThePalette()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.evidence());
        for (const QColor &background : {QColor(Qt::black), QColor(Qt::white)}) {
            QPalette palette;
            palette.setColor(QPalette::Window, background);
            f.panel.setPalette(palette);
            const QIcon icon = f.panel.modelView().genres().itemIcon(0);
            QCOMPARE(icon.pixmap(12, 12).toImage().pixelColor(5, 5),
                     genreColour(QStringLiteral("jazz"), background));
        }
    }

    void whatCannotBeExplainedSaysWhy()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("bad-1.wav"));
        QTRY_VERIFY(f.panel.modelView().message().contains(QStringLiteral("is not audio")));
        f.script->modelMissing = true;
        Fixture other;
        other.script->modelMissing = true;
        other.toggle();
        other.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_COMPARE(other.panel.modelView().message(), QStringLiteral("there is no model"));
        Fixture bug;
        bug.showTrack(QStringLiteral("bug-1.wav"));
        bug.toggle();
        QTRY_VERIFY(bug.panel.modelView().message().contains(QStringLiteral("index 7 out of range")));
    }

    void theLanePicksAStretch()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.evidence());
        GenreLane &lane = f.panel.modelView().lane();
        QSignalSpy picked(&lane, &GenreLane::segmentPicked);
        lane.setFocus();
        QTest::keyClick(&lane, Qt::Key_Right);
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(0));
        QVERIFY(f.panel.modelView().message().startsWith(QStringLiteral("0:00–0:30")));
        QVERIFY(lane.accessibleDescription().contains(QStringLiteral("Jazz 70 %")));
        QTest::keyClick(&lane, Qt::Key_Right);
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(1));

        // The mouse points at the time that the spectrogram above shows there, also when zoomed in.
        f.panel.spectrogram().setTimeRange({31.0, 35.0});
        QTest::mouseMove(&lane, QPoint(500, 20));
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(1));
        f.panel.spectrogram().setTimeRange({1.0, 5.0});
        QTest::mouseMove(&lane, QPoint(510, 20));
        QCOMPARE(lane.currentSegment(), std::optional<std::size_t>(0));
    }

    void windowsAreShownAndOpened()
    {
        Fixture f;
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.panel.spectrogram().data());
        SpectrogramView &view = f.panel.spectrogram();
        QVERIFY(view.marks().windows.empty());
        f.toggle();
        QTRY_COMPARE(view.marks().windows.size(), std::size_t(3));
        QVERIFY(view.marks().windows[1] == (SegmentWindow{30.0, 60.0}));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_W);
        QVERIFY(view.marks().windows.empty());
        QVERIFY(!f.settings.get(keys::spectrogramWindows));
        QTest::keyClick(&view, Qt::Key_W);
        QCOMPARE(view.marks().windows.size(), std::size_t(3));

        // The fake's windows do not overlap: all brackets are on the first line; below it a click seeks.
        const auto topAt = [&](double time_s, double lines) {
            const double height = QFontMetricsF(view.font()).height();
            return QPointF(view.xAt(time_s), view.plotRect().top() + lines * height).toPoint();
        };
        QSignalSpy sought(&view, &SpectrogramView::seekRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, topAt(10.0, 3.0));
        QCOMPARE(sought.size(), 1);
        QVERIFY(!f.panel.modelView().inputDialog());
        QTest::mouseClick(&view, Qt::LeftButton, {}, topAt(35.0, 0.5));
        QCOMPARE(sought.size(), 1);
        NetworkInputDialog *dialog = f.panel.modelView().inputDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->index(), std::size_t(1));
        QTRY_COMPARE(dialog->shown().size(), std::size_t(3 * 128 * 128));
        QVERIFY(view.marks().framed == std::optional(TimeRange{30.0, 60.0}));
        QTest::keyClick(dialog, Qt::Key_Left);
        QTRY_VERIFY(view.marks().framed == std::optional(TimeRange{0.0, 30.0}));
        // The fake answers for 90 seconds, the file has 40: what is not there is said.
        dialog->showWindow(2);
        QTRY_VERIFY2(dialog->message().contains(QStringLiteral("jazz-1.wav")), qPrintable(dialog->message()));

        // It goes with the track that it is about.
        f.showTrack(QStringLiteral("rock-1.wav"));
        QTRY_VERIFY(!f.panel.modelView().inputDialog());
        QVERIFY(!view.marks().framed);
    }

    void theInputIsSavedAndAugmented()
    {
        Fixture f;
        const QString file = f.track(QStringLiteral("tone.wav"));
        const InputOptions input;
        NetworkInputDialog dialog(file, input, 2, f.settings);
        dialog.showWindow(0);
        QTRY_VERIFY(!dialog.shown().values.empty());
        const auto window = networkWindow(file.toStdString(), input, 0);
        QVERIFY(window.ok());
        QVERIFY(dialog.shown().values == window->values.values);

        const QString png = f.folder.filePath(QStringLiteral("input.png"));
        const QString npy = f.folder.filePath(QStringLiteral("input.npy"));
        dialog.save(png);
        dialog.save(npy);
        QTRY_VERIFY(QFile::exists(png) && QFile::exists(npy));
        const QImage picture(png);
        QCOMPARE(picture.size(), QSize(128, 128));
        QVERIFY(std::abs(picture.pixelColor(5, 7).redF() - window->values.values[7 * 128 + 5]) < 1e-3f);
        const auto numbers = readNpy(npy.toStdString());
        QVERIFY(numbers.ok());
        QVERIFY(numbers->shape == (std::vector<std::size_t>{3, 128, 128}));
        QVERIFY(numbers->floats() == window->values.values);

        // Masks blank, mixup blends with the other window, and drawing again changes both.
        const auto changed = [&] { return dialog.shown().values != window->values.values; };
        auto *mixup = dialog.findChild<QCheckBox *>();
        QVERIFY(mixup->isEnabled());
        mixup->setChecked(true);
        QVERIFY(changed());
        mixup->setChecked(false);
        QVERIFY(!changed());
        QSpinBox *masks = dialog.findChildren<QSpinBox *>().first();
        masks->setValue(5);
        QVERIFY(changed());
        const std::vector<float> masked = dialog.shown().values;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Draw &again"))
                button->click();
        QVERIFY(dialog.shown().values != masked);
        masks->setValue(0);
        QVERIFY(!changed());
    }

    void onlyWhatHasBeenReadIsSaved()
    {
        Fixture f;
        NetworkInputDialog dialog(f.track(QStringLiteral("tone.wav")), InputOptions(), 3, f.settings);
        const auto canSave = [&] {
            return std::ranges::any_of(dialog.findChildren<QPushButton *>(), [](const QPushButton *button) {
                return button->text().startsWith(QStringLiteral("Save")) && button->isEnabled();
            });
        };
        dialog.showWindow(0);
        QVERIFY(!canSave());
        QTRY_VERIFY(canSave());
        dialog.showWindow(1);
        QVERIFY(!canSave());
        QVERIFY(dialog.shown().values.empty()); // no longer the numbers of window 0
        dialog.save(f.folder.filePath(QStringLiteral("wrong.npy")));
        QTRY_VERIFY(canSave());
        dialog.showWindow(2); // is not there: the tone has 40 seconds
        QTRY_VERIFY(dialog.message().contains(QStringLiteral("tone.wav")));
        QVERIFY(!canSave());
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(!QFile::exists(f.folder.filePath(QStringLiteral("wrong.npy"))));
    }

    void anAnswerThatIsForgottenFramesNothing()
    {
        Fixture f;
        f.toggle();
        f.showTrack(QStringLiteral("jazz-1.wav"));
        QTRY_VERIFY(f.evidence());
        f.panel.modelView().showInput(0);
        NetworkInputDialog *dialog = f.panel.modelView().inputDialog();
        QVERIFY(dialog);
        f.panel.modelView().setTrack({});
        Q_EMIT dialog->windowShown(0); // read before it was closed, told after
        QVERIFY(!f.panel.spectrogram().marks().framed);
    }

    void evidenceIsDrawnWhereItLies()
    {
        const EvidenceLayerPtr layer = [] {
            // Smoothing mixes the two bands of so small a picture: draw the evidence as it is.
            auto made = std::make_shared<EvidenceLayer>();
            made->explanation = twoClips();
            made->full = 1.0f;
            return made;
        }();
        QImage image(50, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        const MelOptions mel = layer->explanation.input.mel;
        // To five seconds after the last clip's end.
        blendEvidence(image, *layer, {0.0, 25.0},
                      FrequencyAxis(FrequencyScale::MelSlaney, 0.0, mel.upperHz()));
        const auto isOrange = [&](int x, int y) {
            return image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 60;
        };
        const auto isBlue = [&](int x, int y) {
            return image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60;
        };
        // A column is ten pixels wide: the first and the last of each, so that the seams are where they
        // belong.
        for (const auto &[x, upperIsFor, lowerIsFor] :
             {std::tuple(0, true, false), std::tuple(10, false, false), std::tuple(20, true, true),
              std::tuple(30, true, false)})
            for (const int at : {x, x + 9}) {
                QVERIFY(upperIsFor ? isOrange(at, 12) : isBlue(at, 12));
                QVERIFY(lowerIsFor ? isOrange(at, 28) : isBlue(at, 28));
            }
        for (const int y : {5, 35}) // the last clip ended
            QCOMPARE(image.pixelColor(40, y), QColor(Qt::black));
    }

    void smoothingKeepsTheSumAndFindsTheScale()
    {
        Explanation explanation;
        explanation.clips.push_back({.start_s = 0, .end_s = 1, .relevance = Matrix(40, 50)});
        explanation.clips[0].relevance.at(20, 20) = 25.0f;
        const EvidenceLayerPtr layer = EvidenceLayer::of(explanation);
        float sum = 0.0f;
        const Matrix &drawn = layer->explanation.clips[0].relevance;
        for (const float value : drawn.values)
            sum += value;
        QVERIFY(std::abs(sum - 25.0f) < 1e-4f);
        QCOMPARE(drawn.at(18, 22), 1.0f);
        QCOMPARE(drawn.at(17, 20), 0.0f);
        QCOMPARE(layer->full, 1.0f); // 25 of 2,000 cells are not nothing
    }
};

QTEST_MAIN(TstModelView)
#include "tst_model_view.moc"
