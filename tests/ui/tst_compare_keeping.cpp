// SPDX-License-Identifier: GPL-3.0-or-later
// Names, tags, notes and the trash on the Compare page.
#include "core/training/run_folder.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare/compare_groups.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_table.h"
#include "ui/settings/setting_keys.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;
using namespace genrescope::ui;

class TestCompareKeeping : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString newRun(const std::string &name, int batchSize = 32)
    {
        TrainingOptions options;
        options.batchSize = batchSize;
        options.name = name;
        auto writer = RunWriter::create(m_folder.path().toStdString() + "/runs", options, {}, {}).value();
        for (const auto &done : {writer->record(RunStarted{.epochs = 1, .genres = {"a", "b"}}),
                                 writer->record(EpochDone{.epoch = 1, .validationAccuracy = 0.5}),
                                 writer->record(RunFinished{.epochs = 1})})
            if (!done)
                qFatal("%s", done.error().message.c_str());
        return QString::fromStdString(writer->paths().folder.string());
    }

private Q_SLOTS:
    void runsAreTaggedFoundAndThrownAway()
    {
        const QString first = newRun("first"), second = newRun("second");
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        ComparePage page(settings, nullptr, m_folder.filePath(QStringLiteral("runs")));
        page.resize(1200, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        CompareTable *table = page.table();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto rowOf = [&](const QString &folder) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (const QModelIndex index = table->model()->index(row, 0);
                    index.data(RunTableModel::folderRole).toString() == folder)
                    return index;
            return QModelIndex();
        };
        table->setFocus();
        table->selectRow(rowOf(first).row());
        QTest::keyClick(table, Qt::Key_F2);
        QDialog *dialog = nullptr;
        QTRY_VERIFY(dialog = page.findChild<QDialog *>(QStringLiteral("runDetails")));
        auto *tag = dialog->findChild<QLineEdit *>(QStringLiteral("tagField"));
        QTest::keyClicks(tag, QStringLiteral("paper"));
        QTest::keyClick(tag, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rowOf(first).data(RunTableModel::tagsRole).toStringList(),
                     QStringList{QStringLiteral("paper")});

        table->setFilter(QStringLiteral("paper"));
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFilter({});

        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table->setFocus();
        table->clearSelection();
        table->selectRow(rowOf(second).row());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!QDir(second).exists());
        QAction *undo = page.editActions().at(0);
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(QDir(second).exists());
        undo->trigger();
        QTRY_VERIFY(rowOf(first).data(RunTableModel::tagsRole).toStringList().isEmpty());
    }

    void theFolderOfTheSettingsIsFollowed()
    {
        newRun("here");
        Settings settings(m_folder.filePath(QStringLiteral("folder.ini")));
        settings.set(keys::runsFolder, m_folder.filePath(QStringLiteral("none")));
        ComparePage page(settings);
        QCOMPARE(page.state().folder, m_folder.filePath(QStringLiteral("none")));
        settings.set(keys::runsFolder, m_folder.filePath(QStringLiteral("runs")));
        QCOMPARE(page.state().folder, m_folder.filePath(QStringLiteral("runs")));
        QTRY_VERIFY(page.model()->rowCount() > 0);
        const ComparePage elsewhere(settings, nullptr, m_folder.filePath(QStringLiteral("other")));
        settings.set(keys::runsFolder, m_folder.filePath(QStringLiteral("none")));
        QCOMPARE(elsewhere.state().folder, m_folder.filePath(QStringLiteral("other")));
    }

    /// With seeds grouped it is the groups' selection that counts; the hidden table's is nobody's wish.
    void whatIsShownIsThrownAway()
    {
        QDir(m_folder.filePath(QStringLiteral("runs"))).removeRecursively();
        const QString kept = newRun("kept", 8), first = newRun("gone", 16), again = newRun("again", 16);
        Settings settings(m_folder.filePath(QStringLiteral("s.ini")));
        ComparePage page(settings, nullptr, m_folder.filePath(QStringLiteral("runs")));
        page.resize(1200, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.table()->model()->rowCount(), 3);
        page.table()->setFilter(QStringLiteral("kept"));
        page.table()->selectRow(0);
        QAction *trash = nullptr;
        for (QAction *action : page.table()->actions())
            if (action->objectName() == QLatin1StringView("trashAction"))
                trash = action;
        QVERIFY(trash && trash->isEnabled());
        page.groupSeeds()->setChecked(true);
        CompareGroups *groups = page.groupTable();
        QTRY_COMPARE(groups->model()->rowCount(), 2);
        QVERIFY(!trash->isEnabled());               // no group is chosen
        groups->setFilter(QStringLiteral("again")); // what a group's repeat is called finds it
        QCOMPARE(groups->model()->rowCount(), 1);
        groups->selectRow(0);
        QVERIFY(trash->isEnabled());
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Delete);
        QTRY_VERIFY(!QDir(first).exists() && !QDir(again).exists());
        QVERIFY(QDir(kept).exists());
    }
};

QTEST_MAIN(TestCompareKeeping)
#include "tst_compare_keeping.moc"
