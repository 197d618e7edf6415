// SPDX-License-Identifier: GPL-3.0-or-later
// What a main window needs around it in a test: settings of its own and a predictor that answers by the
// file's name.
#pragma once

#include "tests/support/fake_predictor.h"
#include "tests/ui/library_support.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace genrescope::test {

struct WindowFixture
{
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ui::Theme theme{*qApp, settings};
    std::shared_ptr<PredictorScript> script = std::make_shared<PredictorScript>();
    std::atomic<int> engineAsked = 0;

    ui::AppContext context()
    {
        return {.settings = settings,
                .theme = theme,
                .makePredictor = fakePredictors(script),
                .loadEngine = [this]() -> Result<std::shared_ptr<Engine>> {
                    ++engineAsked;
                    return Error{"no engine in this test"};
                }};
    }

    QString file(const QString &name)
    {
        const QString path = folder.filePath(name);
        writeWav(path, tone(440, 0.2, 8000), 8000);
        return path;
    }
};

} // namespace genrescope::test
