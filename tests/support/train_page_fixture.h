// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storyteller.h"
#include "ui/pages/train/option_form.h"
#include "ui/pages/train/run_panel.h"
#include "ui/pages/train/train_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <memory>

namespace genrescope::test {

/// A Train page with a data set of two tracks, shown and active, in a folder of its own. Opened again, it
/// finds the settings of the last time.
struct TrainPageFixture
{
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ui::TrainPage> page;

    QString manifest() const
    {
        const QString file = folder.filePath(QStringLiteral("manifest.csv"));
        std::ofstream(file.toStdString()) << "path,genre,split\na.mp3,jazz,train\nb.mp3,metal,validation\n";
        return file;
    }

    void open(TrainingRunner runner)
    {
        page.reset();
        page = std::make_unique<ui::TrainPage>(settings, nullptr, std::move(runner));
        page->resize(1240, 740);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->setManifest(manifest());
        QTRY_VERIFY(part<QPushButton>("start")->isEnabled());
    }

    template <class Part>
    Part *part(const char *name) const
    {
        return page->findChild<Part *>(QString::fromLatin1(name));
    }

    void click(const char *button) const
    {
        auto *clicked = part<QAbstractButton>(button);
        QVERIFY2(clicked && clicked->isVisible() && clicked->isEnabled(), button);
        QTest::mouseClick(clicked, Qt::LeftButton);
    }

    /// By keys, into a line of the form.
    void type(const char *key, const QString &text) const
    {
        auto *line = qobject_cast<QLineEdit *>(page->form()->editor(QString::fromLatin1(key)));
        QVERIFY2(line, key);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        text.isEmpty() ? QTest::keyClick(line, Qt::Key_Delete) : QTest::keyClicks(line, text);
    }
};

} // namespace genrescope::test
