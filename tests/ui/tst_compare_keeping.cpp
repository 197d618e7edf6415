// SPDX-License-Identifier: GPL-3.0-or-later
// Names, tags, notes and the trash on the Compare page.
#include "core/training/run_folder.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/compare_table.h"

#include <QAction>
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

    QString newRun(const std::string &name)
    {
        TrainingOptions options;
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
};

QTEST_MAIN(TestCompareKeeping)
#include "tst_compare_keeping.moc"
