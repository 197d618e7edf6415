// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_main.h"

#include "ui/charts/run_figure_file.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <cstdio>
#include <fmt/format.h>
#include <vector>

namespace genrescope::app {

int plotMain(int count, char **arguments)
{
    std::vector<std::string> runs;
    std::string figure = "accuracy";
    std::string out;
    ui::FigureOptions options;
    bool averageSeeds = false;
    std::vector<std::string> names;
    for (const QString &name : ui::runFigureNames())
        names.push_back(name.toStdString());

    CLI::App cli("Draws a figure of training runs, with the workbench's own renderers", "genrescope plot");
    cli.add_option("runs", runs, "Run folders; several share one chart of curves")->required();
    cli.add_option("--figure", figure, "Which chart")->check(CLI::IsMember(names))->capture_default_str();
    cli.add_option("--out", out, "The file to write: .svg, .pdf or .png; .csv: its numbers")->required();
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
        return cli.exit(error) == 0 ? 0 : 2;
    }

    qputenv("QT_QPA_PLATFORM", "offscreen"); // figures need fonts, not a display
    const QGuiApplication application(count, arguments);
    QLocale::setDefault(QLocale::c()); // the same figure on every machine
    QStringList folders;
    for (const std::string &run : runs)
        folders += QString::fromStdString(run);
    const QFileInfo target(QString::fromStdString(out));
    const bool newFolder = !target.absoluteDir().exists();
    const auto written = ui::writeRunFigure(folders, QString::fromStdString(figure),
                                            QString::fromStdString(out), options, averageSeeds);
    if (!written) {
        fmt::print(stderr, "genrescope plot: {}\n", written.error().message);
        return 1;
    }
    if (newFolder)
        fmt::print(stderr, "genrescope plot: made the folder {}\n", target.absolutePath().toStdString());
    fmt::print("{}\n", target.absoluteFilePath().toStdString());
    return 0;
}

} // namespace genrescope::app
