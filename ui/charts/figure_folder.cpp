// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_folder.h"

#include <QDir>

namespace genrescope::ui {

QString figureFileStem(const QString &title)
{
    QString stem;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("figure") : stem;
}

Result<SavedFigures> saveFigures(const std::vector<FigureMaker> &figures, const FigureOptions &options,
                                 const FigureSiblings &siblings, const QString &parent, const QString &stem,
                                 const QString &format, const ProgressSink &progress,
                                 const std::stop_token &stop)
{
    const QDir there(parent);
    QString name = stem;
    for (int number = 2; there.exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    SavedFigures saved{.folder = there.filePath(name), .files = {}, .problem = {}};
    if (!there.mkpath(name))
        return Error{(saved.folder + QStringLiteral(": this folder cannot be made")).toStdString()};
    QStringList stems;
    const auto total = static_cast<std::int64_t>(figures.size());
    for (std::int64_t done = 0; done < total; ++done) {
        if (stop.stop_requested()) {
            QDir(saved.folder).removeRecursively(); // it was made here
            return SavedFigures{.folder = {}, .files = {}, .problem = {}, .stopped = true};
        }
        if (progress)
            progress({.done = done, .total = total, .what = {}});
        const std::optional<Figure> figure = figures[static_cast<std::size_t>(done)]();
        if (!figure)
            continue;
        QString own = figureFileStem(figure->name);
        for (int number = 2; stems.contains(own); ++number)
            own = figureFileStem(figure->name) + QStringLiteral("-%1").arg(number);
        stems += own;
        const QString file = saved.folder + u'/' + own + u'.' + format;
        if (const auto written = writeFigureFiles(*figure, options, file, siblings); !written)
            return written.error();
        saved.files += figureFiles(*figure, file, siblings);
    }
    return saved;
}

} // namespace genrescope::ui
