// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/genre_tag.h"
#include "core/audio/tag_journal.h"
#include "tests/ui/classify_fixture.h"
#include "ui/bridge/tag_writing.h"
#include "ui/dialogs/write_tags_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

using State = PredictionRow::State;
using test::action;

QString genreOf(const QString &file)
{
    const auto genres = readGenreTag(file.toStdString());
    return genres && !genres->empty() ? QString::fromStdString(genres->front()) : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QAction *actionStarting(const ClassifyPage &page, const QString &text)
{
    for (QAction *candidate : page.editActions())
        if (candidate->text().startsWith(text))
            return candidate;
    return nullptr;
}

WriteTagsDialog *dialogOf(const ClassifyPage &page)
{
    return page.findChild<WriteTagsDialog *>();
}

void forgetJournals()
{
    std::filesystem::remove_all(TagJournal::tagJournalFolder());
}

} // namespace

class TstWriteTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { forgetJournals(); }

    void previewThenWriteThenUndoThenRedo()
    {
        test::ClassifyFixture f;
        f.show();
        const QStringList files = f.files(3, QStringLiteral("jazz")) + f.files(1, QStringLiteral("bad"));
        const QByteArray original = bytesOf(files[0]);
        f.page.addPaths(files);
        QTRY_COMPARE(f.count(State::Done), 3);
        QTRY_COMPARE(f.count(State::Failed), 1);
        action(f.page, QStringLiteral("Write genre tags…"))->trigger();
        auto *dialog = dialogOf(f.page);
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(&dialog->plan());
        QTRY_COMPARE(dialog->plan().unchecked(), 0);
        QCOMPARE(dialog->plan().rowCount(), 4);
        QCOMPARE(dialog->plan().writable(), 3); // not the one nothing is known of
        QCOMPARE(dialog->plan().ticked(), 0);   // by hand
        auto *write = dialog->findChild<QPushButton *>(QStringLiteral("writeNow"));
        QVERIFY(!write->isEnabled());
        const QModelIndex unknown = dialog->plan().index(3, TagPlanModel::Note);
        QVERIFY2(unknown.data().toString().contains(QStringLiteral("no genre")),
                 qPrintable(unknown.data().toString()));

        // One with the keyboard, and a name of one's own.
        auto *table = dialog->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(dialog->plan().index(0, TagPlanModel::File));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(dialog->plan().ticked(), 1);
        QVERIFY(
            dialog->plan().setData(dialog->plan().index(0, TagPlanModel::New), QStringLiteral("Cool jazz")));
        QVERIFY(write->isEnabled());
        QSignalSpy said(&f.page, &ClassifyPage::message);
        QTest::mouseClick(write, Qt::LeftButton);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.last().first().toString(), QStringLiteral("1 genre tags were written."));
        QCOMPARE(genreOf(files[0]), QStringLiteral("Cool jazz"));
        QCOMPARE(genreOf(files[1]), QString());
        QCOMPARE(dialog->plan().index(0, TagPlanModel::Note).data().toString(), QStringLiteral("Written"));
        QCOMPARE(dialog->plan().index(0, TagPlanModel::Now).data().toString(), QStringLiteral("Cool jazz"));

        QAction *undo = actionStarting(f.page, QStringLiteral("Undo writing of"));
        QVERIFY(undo && undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(said.size(), 2);
        QCOMPARE(bytesOf(files[0]), original);
        QVERIFY(TagJournal::all().empty());
        QTRY_COMPARE(dialog->plan().writable(), 3); // the table has noticed
        QVERIFY(!undo->isEnabled());

        QAction *redo = actionStarting(f.page, QStringLiteral("Write 1"));
        QVERIFY(redo && redo->isEnabled());
        redo->trigger();
        QTRY_COMPARE(said.size(), 3);
        QCOMPARE(genreOf(files[0]), QStringLiteral("Cool jazz"));
        undo->trigger();
        QTRY_COMPARE(said.size(), 4);
        QCOMPARE(bytesOf(files[0]), original);
    }

    void theUndoKeyTakesBackWhatCameLast()
    {
        test::ClassifyFixture f;
        f.show();
        const QStringList files = f.files(3, QStringLiteral("jazz"));
        const QByteArray original = bytesOf(files[0]);
        f.page.addPaths(files);
        QTRY_COMPARE(f.count(State::Done), 3);
        QVERIFY(QTest::qWaitForWindowActive(&f.page));
        f.page.table().setFocus();
        const auto press = [&f](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(&f.page.table(), Qt::Key_Z, modifiers);
            QTest::keyClick(&f.page.table(), Qt::Key_Shift); // or Qt goes on believing that Ctrl is held
        };
        QSignalSpy ended(&f.page.tagWriting(), &TagWriting::ended);
        f.page.tagWriting().write({{files[0].toStdString(), QStringLiteral("Jazz")}});
        QTRY_COMPARE(ended.size(), 1);
        f.page.table().selectRow(1);
        QTest::keyClick(&f.page.table(), Qt::Key_Delete);
        QCOMPARE(f.page.tracks().rowCount(), 2);
        press(Qt::ControlModifier);
        QCOMPARE(f.page.tracks().rowCount(), 3);
        QCOMPARE(genreOf(files[0]), QStringLiteral("Jazz"));
        press(Qt::ControlModifier);
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(bytesOf(files[0]), original);
        press(Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(ended.size(), 3);
        QCOMPARE(genreOf(files[0]), QStringLiteral("Jazz"));
        press(Qt::ControlModifier);
        QTRY_COMPARE(ended.size(), 4);
        QCOMPARE(bytesOf(files[0]), original);
    }

    void newsCostWhatTheyChange()
    {
        TagPlanModel plan;
        const QAbstractItemModelTester tester(&plan);
        std::vector<TagCandidate> candidates;
        for (int i = 0; i < 100; ++i)
            candidates.push_back({.file = "/m/" + std::to_string(i) + ".mp3",
                                  .genre = QStringLiteral("Jazz"),
                                  .probability = 1.0});
        plan.setCandidates(std::move(candidates));
        const QSignalSpy changed(&plan, &QAbstractItemModel::dataChanged);
        const auto check = [&plan](std::size_t row, const char *file) {
            TagNews news{.row = row, .check = {}, .problem = {}};
            news.check.file = file;
            plan.takeChecks({news});
        };
        check(7, "/m/7.mp3");
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 7);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 7);
        QCOMPARE(plan.unchecked(), 99);
        QCOMPARE(plan.writable(), 1);
        check(5, "/m/7.mp3"); // the same file: the upper row has it, whichever was looked at first
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 5);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 7);
        QCOMPARE(plan.writable(), 1);
        QVERIFY(plan.index(5, 0).data(TagPlanModel::WritableRole).toBool());
        QVERIFY(!plan.index(7, 0).data(TagPlanModel::WritableRole).toBool());
        plan.tickAll(true);
        QCOMPARE(plan.ticked(), 1);
        QCOMPARE(plan.wishes().size(), std::size_t(1));
        plan.takeOutcomes({{.row = 0, .check = {}, .problem = {}}});
        QCOMPARE(changed.last().at(0).toModelIndex().row(), 5);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 5);
        QCOMPARE(plan.ticked(), 0);
        QCOMPARE(plan.writable(), 0);
        QCOMPARE(plan.unchecked(), 98);
    }

    void onlyTheSelectedAndTheSure()
    {
        test::ClassifyFixture f;
        f.show();
        const QStringList files = f.files(4, QStringLiteral("metal"));
        QFile::setPermissions(files[3], QFileDevice::ReadOwner);
        QVERIFY(QFile::link(files[0], f.folder.filePath(QStringLiteral("metal-link.wav"))));
        f.page.addPaths(files + QStringList{f.folder.filePath(QStringLiteral("metal-link.wav"))});
        QTRY_COMPARE(f.count(State::Done), 5);
        f.page.table().selectRow(1);
        f.page.openTagsDialog();
        auto *dialog = dialogOf(f.page);
        QTRY_COMPARE(dialog->plan().unchecked(), 0);
        QCOMPARE(dialog->plan().rowCount(), 5); // one selected row is just where the cursor is
        dialog->findChild<QComboBox *>()->setCurrentIndex(0);
        QTRY_COMPARE(dialog->plan().unchecked(), 0);
        QCOMPARE(dialog->plan().rowCount(), 1);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        QTRY_COMPARE(dialog->plan().unchecked(), 0);
        QCOMPARE(dialog->plan().rowCount(), 5);
        QCOMPARE(dialog->plan().writable(), 3);
        const auto note = [dialog](int row) {
            return dialog->plan().index(row, TagPlanModel::Note).data().toString();
        };
        QVERIFY2(note(3).contains(QStringLiteral("write-protected")), qPrintable(note(3)));
        QVERIFY2(note(4).contains(QStringLiteral("the same file")), qPrintable(note(4)));
        auto *all = dialog->findChild<QCheckBox *>();
        QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(8, all->height() / 2));
        QCOMPARE(dialog->plan().ticked(), 3);
        QCOMPARE(all->checkState(), Qt::Checked);
        dialog->findChild<QSpinBox *>()->setValue(71); // the model is 70 % sure
        QCOMPARE(dialog->plan().ticked(), 0);
        QCOMPARE(dialog->plan().writable(), 0);
        QVERIFY2(note(0).contains(QStringLiteral("not sure enough")), qPrintable(note(0)));
        dialog->findChild<QSpinBox *>()->setValue(70);
        QCOMPARE(dialog->plan().writable(), 3);
    }

    void aRestartCanUndoIt()
    {
        QString file;
        QByteArray original;
        QTemporaryDir kept;
        {
            test::ClassifyFixture f;
            f.show();
            file = kept.filePath(QStringLiteral("blues.wav"));
            QVERIFY(QFile::copy(f.file(QStringLiteral("blues.wav")), file));
            original = bytesOf(file);
            QSignalSpy ended(&f.page.tagWriting(), &TagWriting::ended);
            f.page.tagWriting().write({{file.toStdString(), QStringLiteral("Blues")}});
            QTRY_COMPARE(ended.size(), 1);
            QCOMPARE(genreOf(file), QStringLiteral("Blues"));
        }
        test::ClassifyFixture f;
        f.show();
        QTRY_VERIFY(f.page.tagWriting().canUndo());
        QSignalSpy ended(&f.page.tagWriting(), &TagWriting::ended);
        actionStarting(f.page, QStringLiteral("Undo writing of"))->trigger();
        auto *question = f.page.findChild<QMessageBox *>(QStringLiteral("undoTagsQuestion"));
        QVERIFY(question); // nobody need remember it
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!f.page.tagWriting().isRunning());
        actionStarting(f.page, QStringLiteral("Undo writing of"))->trigger();
        for (auto *box : f.page.findChildren<QMessageBox *>(QStringLiteral("undoTagsQuestion")))
            for (QAbstractButton *button : box->buttons())
                if (box->isVisible() && button != box->escapeButton())
                    button->click();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(bytesOf(file), original);
        QVERIFY(!f.page.tagWriting().canUndo());
    }

    void whatCouldNotBePutBackCanBeTriedAgain()
    {
        test::ClassifyFixture f;
        f.show();
        const QStringList files = f.files(2, QStringLiteral("rock"));
        auto &writing = f.page.tagWriting();
        QSignalSpy ended(&writing, &TagWriting::ended);
        writing.write({{files[0].toStdString(), QStringLiteral("Rock")},
                       {files[1].toStdString(), QStringLiteral("Rock")}});
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(QFile::rename(files[1], files[1] + QStringLiteral(".away"))); // a disk that is not there
        writing.undo();
        QTRY_COMPARE(ended.size(), 2);
        QVERIFY2(ended.last().first().toString().contains(QStringLiteral("rock-1.wav")),
                 qPrintable(ended.last().first().toString()));
        QCOMPARE(genreOf(files[0]), QString());
        QVERIFY(QFile::rename(files[1] + QStringLiteral(".away"), files[1]));
        QVERIFY(writing.canUndo());
        writing.undo();
        QTRY_COMPARE(ended.size(), 3);
        QCOMPARE(genreOf(files[1]), QString());
    }

    void stoppingLeavesTheRestAlone()
    {
        test::ClassifyFixture f;
        f.show();
        std::vector<TagWish> wishes;
        const QStringList files = f.files(200, QStringLiteral("rock"));
        for (const QString &file : files)
            wishes.push_back({file.toStdString(), QStringLiteral("Rock")});
        auto &writing = f.page.tagWriting();
        QSignalSpy ended(&writing, &TagWriting::ended);
        connect(&writing, &TagWriting::progressed, &writing, &TagWriting::stop);
        writing.write(std::move(wishes));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY2(ended.last().first().toString().contains(QStringLiteral("Stopped")),
                 qPrintable(ended.last().first().toString()));
        const auto written = std::ranges::count(files, QStringLiteral("Rock"), genreOf);
        QVERIFY(written > 0 && written < 200);
        QCOMPARE(TagJournal::read(TagJournal::all().front())->size(), static_cast<std::size_t>(written));
    }
};

QTEST_MAIN(TstWriteTags)
#include "tst_write_tags.moc"
