// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_title.h"

#include "core/models/model_card.h"
#include "ui/models/run_name.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelTitle)
};

QString checkpointTitle(const QString &name, const QString &runFolder)
{
    const RunName run = RunName::fromFolder(runFolder);
    if (!run.begun.isValid())
        return name;
    if (name == QLatin1StringView("best"))
        return run.text();
    return name == QLatin1StringView("last") ? Words::tr("%1, last epoch", "a run").arg(run.text()) : name;
}

} // namespace

QString modelTitle(const ModelCard &card)
{
    return checkpointTitle(QString::fromStdString(card.name), QString::fromStdString(card.runId));
}

QString modelFileTitle(const QString &file)
{
    const QFileInfo info(file);
    const QString run = QFileInfo(info.absolutePath()).fileName() == QLatin1StringView("checkpoints")
                            ? QFileInfo(info.absolutePath()).absolutePath()
                            : QString();
    return checkpointTitle(info.completeBaseName(), run);
}

bool isSameModel(const ModelCard &first, const ModelCard &second)
{
    return &first == &second || (first.name == second.name && first.runId == second.runId &&
                                 first.note == second.note && first.genres == second.genres);
}

} // namespace genrescope::ui
