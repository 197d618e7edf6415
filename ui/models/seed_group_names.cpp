// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seed_group_names.h"

#include "core/training/option_table.h"
#include "ui/models/run_name.h"
#include "ui/settings/core_texts.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace genrescope::ui {

namespace {

/// What tells groups of one name apart, by a run of each: "Batch size 16", as few settings as will do. The
/// seed is no telling setting, nor is what runs on another machine.
QStringList tellingSettings(const std::vector<const LoadedRun *> &runs)
{
    QStringList told(static_cast<qsizetype>(runs.size()));
    const auto apart = [](const QStringList &texts) {
        return QSet<QString>(texts.begin(), texts.end()).size();
    };
    for (const OptionEntry &option : optionTable()) {
        if (option.key == "training.seed" || option.key == "training.name" ||
            option.key == "training.threads" || option.key == "training.device")
            continue;
        QStringList longer = told;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const QString setting =
                optionTitle(option) + u' ' + QString::fromStdString(option.get(runs[i]->run.options));
            QString &text = longer[static_cast<qsizetype>(i)];
            text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + setting;
        }
        if (apart(longer) > apart(told))
            told = longer;
        if (apart(told) == told.size())
            return told;
    }
    // Of another program's models nobody knows the settings.
    QStringList folders;
    for (const LoadedRun *run : runs)
        folders += QString::fromStdString(run->run.folder.string());
    return RunName::texts(folders);
}

QString sharedName(const std::vector<const LoadedRun *> &group)
{
    const LoadedRun &first = *group.front();
    const bool same =
        std::ranges::all_of(group, [&first](const LoadedRun *run) { return run->name == first.name; });
    return same ? first.name : QString::fromStdString(first.run.options.model.name);
}

} // namespace

QStringList seedGroupNames(const std::vector<std::vector<const LoadedRun *>> &groups)
{
    struct Namesakes
    {
        std::vector<const LoadedRun *> runs; ///< one of each group
        QStringList telling;
        qsizetype named = 0; ///< groups so far
    };
    std::map<QString, Namesakes> byName;
    QStringList names;
    for (const auto &group : groups) {
        names += sharedName(group);
        byName[names.last()].runs.push_back(group.front());
    }
    for (auto &[name, same] : byName)
        if (same.runs.size() > 1)
            same.telling = tellingSettings(same.runs);
    for (QString &name : names)
        if (Namesakes &same = byName[name]; !same.telling.isEmpty())
            name += QStringLiteral(", ") + same.telling[same.named++];
    return names;
}

} // namespace genrescope::ui
