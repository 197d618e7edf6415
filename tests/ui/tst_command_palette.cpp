// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what it lists, how it is searched, what its keys do, in the real window.
#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/command_sources.h"
#include "ui/main_window.h"
#include "ui/models/fuzzy_match.h"
#include "ui/models/prediction_table_model.h"
#include "ui/settings/setting_keys.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme{*qApp, settings};
    std::shared_ptr<test::PredictorScript> script = std::make_shared<test::PredictorScript>();
    std::unique_ptr<MainWindow> window = makeWindow();
    CommandPalette *palette = window->findChild<CommandPalette *>();

    std::unique_ptr<MainWindow> makeWindow()
    {
        return std::make_unique<MainWindow>(AppContext{.settings = settings,
                                                       .theme = theme,
                                                       .makePredictor = test::fakePredictors(script),
                                                       .loadEngine = []() -> Result<std::shared_ptr<Engine>> {
                                                           return Error{"no engine in this test"};
                                                       }});
    }

    bool show()
    {
        window->resize(1280, 800);
        window->show();
        return QTest::qWaitForWindowActive(window.get()) &&
               QTest::qWaitFor([this] { return window->isIdle(); });
    }

    void open()
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key_K, Qt::ControlModifier);
    }

    /// Types into the open palette.
    void type(const QString &text) { QTest::keyClicks(palette->field(), text); }
    void press(Qt::Key key) { QTest::keyClick(palette->field(), key); }
    QString top() const { return palette->commands().index(0).data().toString(); }
    QString chosen() const { return palette->list()->currentIndex().data().toString(); }

    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < palette->commands().rowCount(); ++row)
            all += palette->commands().index(row).data().toString();
        return all;
    }
};

int score(const char16_t *pattern, const char16_t *text)
{
    const auto match = fuzzyMatch(pattern, text);
    return match ? match->score : -1000;
}

} // namespace

class TstCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsWordsAndParts_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places"); // empty: no match
        const QString dark = QStringLiteral("Theme: Dark");
        QTest::newRow("initials") << "td" << dark << QList<int>{0, 7};
        QTest::newRow("beginnings") << "theda" << dark << QList<int>{0, 1, 2, 7, 8};
        QTest::newRow("words in any order") << "dark th" << dark << QList<int>{0, 1, 7, 8, 9, 10};
        QTest::newRow("part of a word") << "ark" << dark << QList<int>{8, 9, 10};
        QTest::newRow("capitals") << "TD" << dark << QList<int>{0, 7};
        QTest::newRow("a forgotten letter") << "clasfy"
                                            << "Classify" << QList<int>{0, 1, 2, 3, 6, 7};
        QTest::newRow("accents") << "modele" << QStringLiteral("Modèle") << QList<int>{0, 1, 2, 3, 4, 5};
        QTest::newRow("no spaces") << QStringLiteral("文件") << QStringLiteral("打开文件")
                                   << QList<int>{2, 3};
        QTest::newRow("camel case") << "ec"
                                    << "exportCsv" << QList<int>{0, 6};
        QTest::newRow("scattered letters") << "hmak" << dark << QList<int>{};
        QTest::newRow("a letter inside a word") << "k" << dark << QList<int>{};
        QTest::newRow("one word is not there") << "theme blue" << dark << QList<int>{};
        QTest::newRow("longer than the text") << "darkdarkdarkdark" << dark << QList<int>{};
    }

    void initialsWordsAndParts()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        const auto match = fuzzyMatch(pattern, text);
        QCOMPARE(match.has_value(), !places.isEmpty());
        if (match)
            QCOMPARE(match->places, places);
    }

    void betterMatchesScoreHigher()
    {
        QVERIFY(score(u"train", u"Train") > score(u"train", u"Retraining"));
        QVERIFY(score(u"open", u"File: Open files…") > score(u"open", u"Show folder, opened"));
        QVERIFY(score(u"cl", u"Classify") > score(u"cl", u"Colour of lines"));
        QVERIFY(score(u"co", u"Copy") > score(u"co", u"Copy as CSV with everything in it"));
        QVERIFY(fuzzyMatch(u"", u"anything")->places.isEmpty());
        QVERIFY(fuzzyMatch(u"  ", u"")->places.isEmpty());
        QVERIFY(!fuzzyMatch(u"a", u""));
    }

    void mnemonicsAreNotShown()
    {
        QCOMPARE(withoutMnemonic(QStringLiteral("&Open files…")), QStringLiteral("Open files…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("打开文件(&O)…")), QStringLiteral("打开文件…"));
        QCOMPARE(withoutMnemonic(QStringLiteral("Rock && Roll")), QStringLiteral("Rock & Roll"));
    }

    void theModelIsAModel()
    {
        CommandListModel model;
        QAbstractItemModelTester tester(&model);
        model.setCommands(
            {{.id = QStringLiteral("a"), .group = QStringLiteral("Theme"), .title = QStringLiteral("Dark")},
             {.id = QStringLiteral("b"),
              .title = QStringLiteral("Quit"),
              .enabled = false,
              .reason = QStringLiteral("a run is training")}},
            {QStringLiteral("b")});
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Quit")); // used last
        QVERIFY(model.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("a run is training")));
        model.setPattern(QStringLiteral("dark"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(CommandListModel::groupLengthRole).toInt(), 7);
        model.setPattern(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 0);
    }

    void everythingIsListed()
    {
        Fixture f;
        QVERIFY(f.show());
        f.open();
        QVERIFY(f.palette->isVisible());
        QVERIFY(f.palette->field()->hasFocus());
        const QStringList all = f.texts();
        for (const char *text :
             {"File: Open files…", "View: Train", "Theme: Dark", "Language: Deutsch", "Colour map: Viridis",
              "Help: About Genrescope", "Classify: Export CSV…", "View: Full screen"})
            QVERIFY2(all.contains(QString::fromUtf8(text)), text);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size()); // nothing twice
        f.press(Qt::Key_Escape);
        f.window->showPage(QStringLiteral("train"));
        f.open();
        QVERIFY(!f.texts().contains(QStringLiteral("Classify: Export CSV…")));
        QVERIFY(f.texts().contains(QStringLiteral("Train: Start training")));
    }

    void returnRunsAndTheFocusIsBack()
    {
        Fixture f;
        QVERIFY(f.show());
        f.window->showPage(QStringLiteral("compare"));
        auto *search = f.window->comparePage().findChild<QLineEdit *>();
        f.window->findChild<QLineEdit *>(QStringLiteral("librarySearch"));
        f.open();
        f.type(QStringLiteral("thda"));
        QCOMPARE(f.top(), QStringLiteral("Theme: Dark"));
        f.press(Qt::Key_Return);
        QVERIFY(!f.palette->isVisible());
        QVERIFY(f.theme.isDark());
        f.open();
        f.type(QStringLiteral("page")); // matches nothing
        f.palette->field()->clear();
        f.type(QStringLiteral("view library"));
        f.press(Qt::Key_Return);
        QVERIFY(f.window->libraryPage().isVisible());
        QVERIFY(search);
    }

    void escapeGivesTheFocusBack()
    {
        Fixture f;
        QVERIFY(f.show());
        const QString music = f.folder.filePath(QStringLiteral("jazz.wav"));
        test::writeWav(music, test::tone(440, 0.2, 8000), 8000);
        f.window->classify({music});
        QTRY_COMPARE(f.window->classifyPage().tracks().count(PredictionRow::State::Done), 1);
        // A text field knows Ctrl+K as "delete to the end of the line".
        QLineEdit *filter = nullptr;
        for (QLineEdit *edit : f.window->classifyPage().findChildren<QLineEdit *>())
            if (edit->isVisible())
                filter = edit;
        QVERIFY(filter);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("jazz"));
        QTest::keyClick(filter, Qt::Key_Home);
        f.open();
        QVERIFY(f.palette->isVisible());
        QCOMPARE(filter->text(), QStringLiteral("jazz"));
        f.press(Qt::Key_Escape);
        QVERIFY(!f.palette->isVisible());
        QVERIFY(filter->hasFocus());
        QCOMPARE(filter->text(), QStringLiteral("jazz")); // that Esc was the palette's
        // The keys that open it close it, and the focus that is given back is still the first one's.
        f.open();
        QTest::keyClick(f.palette->field(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!f.palette->isVisible());
        QVERIFY(filter->hasFocus());
        // A click elsewhere closes it.
        f.open();
        QTest::mouseClick(f.window->classifyPage().table().viewport(), Qt::LeftButton);
        QVERIFY(!f.palette->isVisible());
    }

    void whatCannotBeDoneSaysWhy()
    {
        Fixture f;
        QVERIFY(f.show());
        f.open();
        f.type(QStringLiteral("export csv"));
        QCOMPARE(f.top(), QStringLiteral("Classify: Export CSV…"));
        const QModelIndex row = f.palette->commands().index(0);
        QVERIFY(!row.data(CommandListModel::enabledRole).toBool());
        QCOMPARE(row.data(CommandListModel::reasonRole).toString(), QStringLiteral("the list is empty"));
        QCOMPARE(row.data(CommandListModel::keysRole).toString(), QStringLiteral("Ctrl+E"));
        f.press(Qt::Key_Return);
        QVERIFY(f.palette->isVisible()); // nothing happened, and the row says why
        if (const QByteArray folder = qgetenv("GENRESCOPE_PICTURES"); !folder.isEmpty()) {
            f.palette->field()->setText(QStringLiteral("cl"));
            QVERIFY(
                f.window->grab().save(QFile::decodeName(folder) + QStringLiteral("/palette-disabled.png")));
        }
        f.press(Qt::Key_Escape);
        f.window->showPage(QStringLiteral("train"));
        f.window->trainPage().setManifest(f.folder.filePath(QStringLiteral("gone.csv")));
        auto *problem = f.window->trainPage().findChild<QLabel *>(QStringLiteral("dataProblem"));
        QTRY_VERIFY(!problem->text().isEmpty());
        f.open();
        f.type(QStringLiteral("start training"));
        QCOMPARE(f.top(), QStringLiteral("Train: Start training"));
        QCOMPARE(f.palette->commands().index(0).data(CommandListModel::enabledRole).toBool(), false);
        QCOMPARE(f.palette->commands().index(0).data(CommandListModel::reasonRole).toString(),
                 problem->text());
    }

    void usedLastComesFirst()
    {
        Fixture f;
        QVERIFY(f.show());
        f.open();
        QVERIFY(f.top() != QStringLiteral("Colour map: Cividis"));
        f.type(QStringLiteral("cividis"));
        f.press(Qt::Key_Return);
        QCOMPARE(f.settings.get(keys::spectrogramColourMap), QStringLiteral("cividis"));
        f.open();
        QCOMPARE(f.top(), QStringLiteral("Colour map: Cividis"));
        QVERIFY(f.palette->commands().index(0).data(CommandListModel::checkedRole).toBool());
        f.type(QStringLiteral("c"));
        QCOMPARE(f.top(), QStringLiteral("Colour map: Cividis"));
        f.press(Qt::Key_Escape);
        f.window.reset(); // another window, another language: it is known by more than its text
        f.window = f.makeWindow();
        f.palette = f.window->findChild<CommandPalette *>();
        QVERIFY(f.show());
        f.open();
        QCOMPARE(f.top(), QStringLiteral("Colour map: Cividis"));
    }

    void keysMoveThroughTheList()
    {
        Fixture f;
        QVERIFY(f.show());
        f.open();
        const QStringList all = f.texts();
        QVERIFY(all.size() > 20);
        f.press(Qt::Key_Down);
        QCOMPARE(f.chosen(), all.at(1));
        f.press(Qt::Key_Up);
        f.press(Qt::Key_Up);
        QCOMPARE(f.chosen(), all.last()); // around
        f.press(Qt::Key_Tab);
        QCOMPARE(f.chosen(), all.first());
        f.press(Qt::Key_PageDown);
        QCOMPARE(f.chosen(), all.at(11));
        f.press(Qt::Key_PageUp);
        f.press(Qt::Key_PageUp);
        QCOMPARE(f.chosen(), all.first());
        f.type(QStringLiteral("qqqq"));
        QVERIFY(!f.palette->list()->isVisible());
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QVERIFY(f.palette->isVisible());
    }

    void openedFilesComeBack()
    {
        Fixture f;
        QVERIFY(f.show());
        const QString music = f.folder.filePath(QStringLiteral("rock & roll.wav"));
        test::writeWav(music, test::tone(440, 0.2, 8000), 8000);
        f.window->classify({music});
        QTRY_COMPARE(f.window->classifyPage().tracks().count(PredictionRow::State::Done), 1);
        f.window->classifyPage().openModel(f.folder.filePath(QStringLiteral("mine.safetensors")));
        QTRY_COMPARE(RecentFiles(f.settings).list().size(), 2);
        f.open();
        f.type(QStringLiteral("rock roll"));
        QVERIFY2(f.top().startsWith(QStringLiteral("Open recent: rock & roll.wav")), qPrintable(f.top()));
        f.press(Qt::Key_Escape);
        f.open();
        f.type(QStringLiteral("mine"));
        const int made = f.script->made;
        f.press(Qt::Key_Return);
        QTRY_COMPARE(f.script->made.load(), made + 1);
        QCOMPARE(RecentFiles(f.settings).list().front().kind, RecentFile::Kind::Model);
        RecentFiles(f.settings).clear();
        f.open();
        f.type(QStringLiteral("mine.safe"));
        QVERIFY(!f.palette->list()->isVisible());
    }

    void recentTitlesTellThemApart()
    {
        QCOMPARE(RecentFiles::title(QStringLiteral("/data/music/2024/a.mp3")),
                 QStringLiteral("a.mp3 — …/music/2024"));
        QCOMPARE(RecentFiles::title(QStringLiteral("/music/a.mp3")), QStringLiteral("a.mp3 — music"));
        QCOMPARE(RecentFiles::title(QStringLiteral("/a.mp3")), QStringLiteral("/a.mp3"));
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        RecentFiles recent(settings);
        for (int i = 0; i < 20; ++i)
            recent.add({.kind = RecentFile::Kind::Music, .path = QStringLiteral("/%1.mp3").arg(i)});
        QCOMPARE(recent.list().size(), RecentFiles::most);
        recent.add({.kind = RecentFile::Kind::Music, .path = QStringLiteral("/15.mp3")});
        QCOMPARE(recent.list().front().path, QStringLiteral("/15.mp3"));
        QCOMPARE(recent.list().size(), RecentFiles::most);
    }

    void aScreenReaderFindsItsWay()
    {
        Fixture f;
        QVERIFY(f.show());
        f.open();
        QVERIFY(!f.palette->accessibleName().isEmpty());
        QVERIFY(!f.palette->field()->accessibleName().isEmpty());
        QVERIFY(!f.palette->list()->accessibleName().isEmpty());
        QVERIFY(!f.palette->field()->accessibleDescription().isEmpty()); // how many there are
        auto *list = QAccessible::queryAccessibleInterface(f.palette->list());
        QVERIFY(list && list->childCount() > 0);
        QCOMPARE(list->child(0)->text(QAccessible::Name),
                 f.palette->commands().index(0).data(Qt::AccessibleTextRole).toString());
    }

    void aRowIsPaintedInBothThemes()
    {
        Fixture f;
        QVERIFY(f.show());
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            f.theme.setMode(mode);
            f.open();
            f.type(QStringLiteral("the"));
            QCoreApplication::processEvents();
            const QImage image = f.window->grab().toImage();
            if (const QByteArray folder = qgetenv("GENRESCOPE_PICTURES"); !folder.isEmpty())
                QVERIFY(image.save(QFile::decodeName(folder) +
                                   QStringLiteral("/palette-%1.png").arg(Theme::toString(mode))));
            const QPoint inside = f.palette->list()->viewport()->mapTo(
                f.window.get(), QPoint(4, f.palette->list()->height() - 4));
            QCOMPARE(image.pixelColor(inside).lightness() < 90, mode == Theme::Mode::Dark);
            f.press(Qt::Key_Escape);
        }
    }
};

QTEST_MAIN(TstCommandPalette)
#include "tst_command_palette.moc"
