// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_main.h"

#include "app/commands/exit_status.h"
#include "app/commands/usage_error.h"
#include "app/standard_output.h"
#include "core/training/run_folder.h"
#include "ui/charts/run_figure_file.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <utility>
#include <variant>
#include <vector>

namespace genrescope::app {

namespace {

bool hasEpoch(const RunRecord &run)
{
    return std::ranges::any_of(
        run.events, [](const RunEvent &event) { return std::holds_alternative<EpochDone>(event.what); });
}

/// A line on standard error. That it cannot be written is nobody's concern: there is no place left to tell of
/// it.
template <class... Values>
void note(fmt::format_string<Values...> text, Values &&...values)
{
    std::fputs((fmt::format(text, std::forward<Values>(values)...) + '\n').c_str(), stderr);
}

/// The runs there is something to draw of. A run that cannot be read stays: drawing says what is wrong with
/// it.
QStringList runsToDraw(const std::vector<std::string> &named, const std::string &name)
{
    QStringList drawn, without;
    for (const std::filesystem::path &folder : expandRuns(named)) {
        const auto run = readRun(folder);
        (!run || hasEpoch(*run) ? drawn : without) += QString::fromStdString(folder.string());
    }
    if (drawn.isEmpty())
        return without; // drawing says that there is nothing to draw
    for (const QString &folder : std::as_const(without))
        note("{}: warning: {}: has no epoch yet; left out", name, folder.toStdString());
    return drawn;
}

/// What `--out` may end in.
std::string checkEnding(const std::string &file)
{
    const QString ending = QFileInfo(QString::fromStdString(file)).suffix().toLower();
    if (QStringList{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"),
                    QStringLiteral("tex"), QStringLiteral("csv")}
            .contains(ending))
        return {};
    return fmt::format("{}: the file's name must end in .svg, .pdf or .png, in .tex for LaTeX (pgfplots), or "
                       "in .csv for the numbers",
                       file);
}

} // namespace

int plotMain(const std::string &program, int count, char **arguments)
{
    std::vector<std::string> runs;
    std::string figure = "accuracy";
    std::string out;
    ui::FigureOptions options;
    bool averageSeeds = false;
    std::vector<std::string> names;
    for (const QString &each : ui::runFigureNames())
        names.push_back(each.toStdString());

    CLI::App cli("Draws a figure of training runs, with the workbench's own renderers", program + " plot");
    cli.add_option("RUN", runs, "Run folders, or folders of runs; several share one chart of curves")
        ->required();
    cli.add_option("--figure", figure, "Which chart")->check(CLI::IsMember(names))->capture_default_str();
    cli.add_option("--out", out,
                   "The file to write: .svg, .pdf or .png; .tex: for LaTeX (pgfplots); .csv: its numbers")
        ->required()
        ->check(checkEnding);
    cli.add_flag("--average-seeds", averageSeeds,
                 "One curve (mean and deviation) or bar for runs that differ in their seed alone");
    cli.add_option("--width", options.width_cm, "Width in cm")
        ->check(CLI::Range(2.0, 100.0))
        ->capture_default_str();
    cli.add_option("--height", options.height_cm, "Height in cm")
        ->check(CLI::Range(2.0, 100.0))
        ->capture_default_str();
    cli.add_option("--dpi", options.dpi, "Resolution of a .png")
        ->check(CLI::Range(36, 1200))
        ->capture_default_str();
    cli.add_option("--font-size", options.font_pt, "In points")
        ->check(CLI::Range(4.0, 40.0))
        ->capture_default_str();
    try {
        cli.parse(count, arguments);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            return cli.exit(error); // --help
        note("{}: {}", program, usageMessage(cli, error, {arguments + 1, arguments + count}));
        return usageStatus;
    }

    qputenv("QT_QPA_PLATFORM", "offscreen"); // figures need fonts, not a display
    const QTemporaryDir runtime; // a server's session may have none, and Qt would complain of that
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && runtime.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QGuiApplication application(count, arguments);
    QLocale::setDefault(QLocale::c()); // the same figure on every machine
    const QStringList folders = runsToDraw(runs, program);
    if (figure == "confusion" && folders.size() > 1)
        note("{}: warning: a confusion matrix is of one run: only {} is drawn, not the other {}", program,
             folders.front().toStdString(), folders.size() - 1);
    const QFileInfo target(QString::fromStdString(out));
    const bool newFolder = !target.absoluteDir().exists();
    const auto written = ui::writeRunFigure(folders, QString::fromStdString(figure),
                                            QString::fromStdString(out), options, averageSeeds);
    if (!written) {
        note("{}: {}", program, written.error().message);
        return 1;
    }
    if (newFolder)
        note("{}: made the folder {}", program, target.absolutePath().toStdString());
    std::fputs((target.absoluteFilePath().toStdString() + '\n').c_str(), stdout);
    if (const std::string lost = closeStandardOutput(); !lost.empty()) {
        note("{}: {}", program, lost);
        return 1;
    }
    return 0;
}

} // namespace genrescope::app
