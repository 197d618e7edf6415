// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/models/prediction_table_model.h"
#include "ui/pages/classify/classify_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>

namespace genrescope::test {

/// The Classify page with made-up predictors (tests/support/fake_predictor.h) and a folder of its own.
struct ClassifyFixture
{
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<PredictorScript> script = std::make_shared<PredictorScript>();
    ui::ClassifyPage page{settings, fakePredictors(script)};

    QString file(const QString &name)
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        writeWav(path, tone(440, 0.2, 8000), 8000);
        return path;
    }

    QStringList files(int count, const QString &stem)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths += file(QStringLiteral("%1-%2.wav").arg(stem).arg(i));
        return paths;
    }

    void show()
    {
        page.resize(1100, 700);
        page.show();
        page.start();
    }

    int count(ui::PredictionRow::State state) const { return page.tracks().count(state); }
    QString summary() const { return page.findChild<QLabel *>(QStringLiteral("summary"))->text(); }
    bool idle() const { return !page.property("busy").toBool(); }
};

inline QAction *action(const ui::ClassifyPage &page, const QString &text)
{
    for (QAction *candidate : page.editActions())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

} // namespace genrescope::test
