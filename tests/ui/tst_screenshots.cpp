// SPDX-License-Identifier: GPL-3.0-or-later
// Each page with a library and two small runs, in both themes, at the scale of QT_SCALE_FACTOR, into
// GENRESCOPE_SCREENSHOTS; and no text that does not fit into its place, in any language.
// GENRESCOPE_DEMO_LIBRARY: the folder of a library to show; without it tones do.
#include "core/training/option_table.h"
#include "tests/ui/library_support.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/main_window.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/preferences/settings_dialog.h"
#include "ui/settings/key_bindings.h"
#include "ui/settings/language.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

constexpr int patience_ms = 240'000;

QString makeLibrary(const QString &folder)
{
    Manifest manifest;
    for (int clip = 0; clip < 8; ++clip) {
        const bool high = clip % 2 == 0;
        const QString file = folder + QStringLiteral("/tone-%1.wav").arg(clip);
        test::writeWav(file, test::tone((high ? 880 : 220) + 15 * clip, 30, 22050), 22050);
        manifest.items.push_back({.path = file.toStdString(),
                                  .genre = high ? "high" : "low",
                                  .split = clip < 5   ? Split::Train
                                           : clip < 7 ? Split::Validation
                                                      : Split::Test,
                                  .artist = high ? "Soprano" : "Bass",
                                  .title = "Tone " + std::to_string(clip)});
    }
    const QString file = folder + QStringLiteral("/manifest.csv");
    if (!writeManifest(manifest, file.toStdString()))
        qFatal("the library cannot be written");
    return file;
}

struct RealWindow
{
    Settings &settings;
    Theme theme{*qApp, settings};
    MainWindow window{{.settings = settings, .theme = theme}};

    explicit RealWindow(Settings &used)
        : settings(used)
    {
        window.setFixedSize(1280, 800);
        window.show();
    }

    bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] { return window.isIdle(); }, patience_ms);
    }

    void train(const QString &manifest, int seed, int epochs)
    {
        window.showPage(QStringLiteral("train"));
        TrainPage &page = window.trainPage();
        page.setManifest(manifest);
        TrainingOptions options = page.form()->options();
        QVERIFY(applySettings(options, {"model.name=cnn", "training.batch_size=4",
                                        "training.epochs=" + std::to_string(epochs),
                                        "training.seed=" + std::to_string(seed)}));
        page.form()->setOptions(options);
        auto *start = page.findChild<QPushButton *>(QStringLiteral("start"));
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), patience_ms);
        start->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.isTraining(), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isTraining(), patience_ms);
    }
};

QStringList tooNarrow(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window || qobject_cast<const ElidedLabel *>(widget))
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->wordWrap())
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        if (!text.isEmpty() && widget->width() + 1 < widget->minimumSizeHint().width())
            found += QStringLiteral("“%1” has %2 pixels of %3")
                         .arg(text)
                         .arg(widget->width())
                         .arg(widget->minimumSizeHint().width());
    }
    return found;
}

} // namespace

class TstScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*qApp, QStringLiteral("en"));
        const QString demo = qEnvironmentVariable("GENRESCOPE_DEMO_LIBRARY");
        m_real = !demo.isEmpty();
        m_manifest = m_real ? demo + QStringLiteral("/manifest.csv") : makeLibrary(m_folder.path());
        QVERIFY2(QFile::exists(m_manifest), qPrintable(m_manifest));
        m_settings.set(keys::runsFolder, m_folder.filePath(QStringLiteral("runs")));
        const auto manifest = readManifest(m_manifest.toStdString());
        QVERIFY(manifest);
        std::set<std::string> genres;
        for (const ManifestItem &item : manifest->manifest.items) // some of each genre
            if (m_files.size() < 12 && (genres.insert(item.genre).second || m_files.size() % 3 != 0))
                m_files += QString::fromStdString(item.path);
    }

    void everyPageInBothThemes()
    {
        RealWindow real(m_settings);
        MainWindow &window = real.window;
        QVERIFY(real.waitUntilIdle());
        window.libraryPage().openManifest(m_manifest);
        QTRY_VERIFY_WITH_TIMEOUT(window.libraryPage().trackPanel().spectrogram().data() != nullptr,
                                 patience_ms);
        window.classify(m_files);
        const PredictionTableModel &tracks = window.classifyPage().tracks();
        QTRY_COMPARE_WITH_TIMEOUT(tracks.count(PredictionRow::State::Done), static_cast<int>(m_files.size()),
                                  patience_ms);
        window.classifyPage().table().selectRow(0);
        for (const int seed : {1, 2})
            real.train(m_manifest, seed, m_real ? 8 : 2);

        const QDir folder(
            qEnvironmentVariable("GENRESCOPE_SCREENSHOTS", m_folder.filePath(QStringLiteral("pictures"))));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            real.theme.overrideMode(mode);
            for (const QString &page : window.pageNames()) {
                window.showPage(page);
                QTest::qWait(300);
                QVERIFY(real.waitUntilIdle());
                const QImage picture = window.grab().toImage();
                const QString file =
                    folder.filePath(page + u'-' + Theme::toString(mode) + QStringLiteral(".png"));
                QCOMPARE(picture.size(), window.size() * window.devicePixelRatio());
                QVERIFY2(picture.save(file), qPrintable(file));
                QCOMPARE(picture.pixelColor(picture.width() - 30, 8).lightness() < 128,
                         mode == Theme::Mode::Dark);
            }
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    /// On the smallest window there is.
    void nothingIsCutOff()
    {
        QFETCH(const QString, language);
        installLanguage(*qApp, language);
        RealWindow real(m_settings);
        MainWindow &window = real.window;
        window.setFixedSize(1024, 720);
        window.libraryPage().openManifest(m_manifest);
        QTRY_VERIFY_WITH_TIMEOUT(window.libraryPage().trackPanel().spectrogram().data() != nullptr,
                                 patience_ms);
        QStringList found;
        for (const QString &page : window.pageNames()) {
            window.showPage(page);
            QVERIFY(real.waitUntilIdle());
            for (const QString &text : tooNarrow(window))
                found += page + QStringLiteral(": ") + text;
        }
        SettingsDialog dialog(
            {.settings = m_settings, .cacheFolder = {}, .keys = *window.findChild<KeyBindings *>()}, &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const PreferenceEntry &entry : preferenceEntries()) {
            dialog.reveal(entry.id);
            QCoreApplication::processEvents();
            found += tooNarrow(dialog);
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    QString m_manifest;
    QStringList m_files;
    bool m_real = false;
};

QTEST_MAIN(TstScreenshots)
#include "tst_screenshots.moc"
