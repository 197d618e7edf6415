// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"
#include "ui/models/seed_group_names.h"
#include "ui/reports/run_report_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

std::optional<ReportSection> seedsSection(const std::vector<PickedRun> &runs, const Comparison &comparison)
{
    const auto &groups = comparison.groups;
    if (groups.size() < 2 ||
        std::ranges::all_of(groups, [](const SeedGroup &it) { return it.runs.size() < 2; }))
        return std::nullopt;
    std::vector<std::vector<const LoadedRun *>> members;
    for (const SeedGroup &group : groups) {
        members.emplace_back();
        for (const std::size_t run : group.runs)
            members.back().push_back(runs[run].run.get());
    }
    const QStringList names = seedGroupNames(members);
    const GroupComparisons &tests = comparison.groupComparisons;
    const QString unknown = QStringLiteral("–");
    ReportSection section{.title = Words::tr("Over seeds")};
    ReportTable table{.header = {Words::tr("Settings"), Words::tr("Seeds"), Words::tr("Best validation"),
                                 Words::tr("Test"), Words::tr("Macro-F1"), Words::tr("Difference"),
                                 tests.isCorrected() ? Words::tr("p (Holm)") : Words::tr("p")}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto &against = tests.against[i];
        table.rows += QStringList{names[static_cast<qsizetype>(i)],
                                  QLocale().toString(qulonglong(groups[i].runs.size())),
                                  RunTableModel::percentText(groups[i].bestValidation),
                                  RunTableModel::percentText(groups[i].test),
                                  RunTableModel::percentText(groups[i].macroF1),
                                  tests.best == i ? Words::tr("best")
                                  : against       ? RunTableModel::signedPointsText(against->difference)
                                                  : unknown,
                                  against && against->welch ? RunTableModel::pText(against->holmP) : unknown};
    }
    section.tables.push_back(std::move(table));
    section.notes += Words::tr("Means over seeds, with their standard deviations.");
    if (std::ranges::any_of(tests.against, [](const auto &it) { return it.has_value(); }))
        section.notes +=
            Words::tr("p: Welch's t test of the test accuracies over seeds against the settings with "
                      "the best mean validation accuracy; there is none with fewer than %Ln seeds "
                      "on a side.",
                      nullptr, static_cast<int>(fewestForWelch));
    if (tests.isCorrected())
        section.notes += Words::tr("p (Holm): corrected for the number of settings compared with these.");
    return section;
}

} // namespace genrescope::ui
