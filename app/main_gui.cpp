// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_main.h"
#include "app/quit_signals.h"
#include "app/screenshot.h"
#include "ui/main_window.h"
#include "ui/session_file.h"
#include "ui/settings/language.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <filesystem>
#include <future>
#include <optional>
#include <string_view>
#include <utility>

namespace {

struct Options
{
    std::vector<std::string> files;
    std::string page;
    std::string theme;
    std::string language;
    std::string screenshot;
    std::string size = "1280x800";
    bool newSession = false;
};

void describe(CLI::App &cli, Options &options)
{
    cli.set_version_flag("--version", GENRESCOPE_VERSION);
    cli.add_option("files", options.files, "Music files, folders or playlists to classify; a model to use; a manifest to open");
    cli.add_option("--page", options.page, "The page to show first")
        ->check(CLI::IsMember({"classify", "library", "train", "compare"}));
    cli.add_option("--theme", options.theme, "Colours for this session")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    cli.add_option("--language", options.language, "Language for this session, e.g. de");
    cli.add_flag("--new-session", options.newSession, "Start with nothing open, whatever was open before");
    cli.add_option("--screenshot", options.screenshot,
                   "Write the window to this PNG once nothing is left to do, and quit");
    cli.add_option("--size", options.size, "The screenshot's size in pixels")
        ->capture_default_str()
        ->needs("--screenshot");
}

QStringList toPaths(const std::vector<std::string> &files)
{
    QStringList paths;
    for (const auto &file : files)
        paths += QFileInfo(QFile::decodeName(QByteArray::fromStdString(file))).absoluteFilePath();
    return paths;
}

/// Nothing that was open comes back; how the window looks does.
void startAnew(genrescope::ui::Settings &settings)
{
    using namespace genrescope::ui;
    settings.set(keys::libraryManifest, QString());
    settings.set(keys::windowPage, keys::windowPage.fallback);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace genrescope;

    if (argc > 1 && std::string_view(argv[1]) == "plot")
        return app::plotMain(std::filesystem::path(argv[0]).filename().string(), argc - 1, argv + 1);

    Options options;
    CLI::App cli("Genrescope: a workbench for music-genre research", "genrescope");
    describe(cli, options);

    // --help and --version answer without a display. Everything else waits until Qt has taken its own options
    // out.
    const auto asksForText = [](std::string_view argument) {
        return argument == "-h" || argument == "--help" || argument == "--version";
    };
    const bool textOnly = std::any_of(argv + 1, argv + argc, asksForText);
    try {
        if (textOnly)
            cli.parse(argc, argv);
        app::QuitSignals signals;
        QApplication application(argc, argv);
        cli.parse(argc, argv);

        QApplication::setApplicationName(QStringLiteral("genrescope"));
        QApplication::setApplicationDisplayName(QStringLiteral("Genrescope"));
        QApplication::setApplicationVersion(QStringLiteral(GENRESCOPE_VERSION));
        QApplication::setDesktopFileName(QStringLiteral("org.genrescope.Genrescope"));
        QApplication::setWindowIcon(ui::applicationIcon());

        // A picture is taken of the window as it would be, and must not change what it will be.
        std::optional<QTemporaryDir> session;
        QString settingsFile = ui::Settings::defaultFile();
        if (!options.screenshot.empty() && session.emplace().isValid()) {
            const QString copy = session->filePath(QStringLiteral("settings.ini"));
            QFile::copy(settingsFile, copy); // there is none before the first start
            settingsFile = copy;
        }
        ui::Settings settings(settingsFile);
        ui::Theme theme(application, settings);
        if (!options.theme.empty())
            theme.overrideMode(ui::Theme::modeFromString(QString::fromStdString(options.theme)));
        const auto size = app::parseSize(QString::fromStdString(options.size));
        if (!size)
            throw CLI::ValidationError("--size", "is WIDTHxHEIGHT, e.g. 1280x800");
        signals.watch();

        // What was open is read while the window is made.
        const bool goOn = settings.get(ui::keys::restoreSession) && !options.newSession;
        std::future<Result<ui::Session>> lastSession;
        if (goOn)
            lastSession = std::async(std::launch::async, [] { return ui::readSession(ui::sessionFile()); });
        else
            startAnew(settings);

        QString language = options.language.empty() ? settings.get(ui::keys::language)
                                                    : QString::fromStdString(options.language);
        QStringList files = toPaths(options.files);
        QString page = QString::fromStdString(options.page);
        std::optional<ui::WindowState> before;
        // Who says what the start is for, or goes on where the last one ended, is not shown around.
        bool mayOfferTour = files.isEmpty() && page.isEmpty() && options.screenshot.empty();
        // Another language makes the window anew: one place to get right instead of every label.
        for (bool again = true; again;) {
            again = false;
            ui::installLanguage(application, ui::bestLanguage(language, QLocale::system().uiLanguages()));
            ui::MainWindow window(
                {.settings = settings,
                 .theme = theme,
                 .sessionFile = options.screenshot.empty() ? ui::sessionFile() : std::filesystem::path()});
            if (!options.screenshot.empty())
                app::takeScreenshotWhenIdle(window, *size, toPaths({options.screenshot}).front());
            QObject::connect(&signals, &app::QuitSignals::asked, &window, &ui::MainWindow::quit);
            QObject::connect(&window, &ui::MainWindow::languageChosen, &window, [&](const QString &code) {
                language = code;
                before = window.state();
                again = window.giveWay(); // refused while a run goes on
            });
            if (before)
                window.restore(std::move(*before));
            else if (lastSession.valid())
                if (auto last = lastSession.get()) { // there is none before the first end
                    window.restore(std::move(*last));
                    mayOfferTour = false;
                }
            if (std::exchange(mayOfferTour, false))
                window.offerTour();
            window.show();
            window.open(std::exchange(files, {}), std::exchange(page, {}));
            const int status = QApplication::exec();
            if (!again)
                return status;
        }
        return 0;
    } catch (const CLI::ParseError &error) {
        return cli.exit(error) == 0 ? 0 : 2;
    }
}
