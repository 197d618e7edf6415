// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usage_error.h"

#include "core/base/nearest_text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <regex>

namespace genrescope::app {

namespace fs = std::filesystem;

namespace {

/// The command that was being read when the error came up, and its full name.
struct Command
{
    const CLI::App *app;
    std::string name;
};

Command commandOf(const CLI::App &app)
{
    Command command{&app, app.get_name()};
    while (!command.app->get_subcommands().empty()) {
        command.app = command.app->get_subcommands().front();
        command.name += ' ' + command.app->get_name();
    }
    return command;
}

std::vector<std::string> commandNames(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::App *command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

std::vector<std::string> optionNames(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : app.get_options({}))
        for (const std::string &name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

/// What `import DIR` and `import --folder DIR`, which lack the kind of data set, were most likely meant to
/// be.
std::string importMeant(const std::vector<std::string> &arguments)
{
    std::string kind, source;
    for (auto at = std::find(arguments.begin(), arguments.end(), "import"); at != arguments.end(); ++at) {
        if (*at == "import")
            continue;
        if (*at == "--out" || *at == "-o") {
            if (++at == arguments.end())
                break;
        } else if (*at == "--folder") {
            kind = "folder";
        } else if (*at == "--table") {
            kind = "csv";
        } else if (*at == "--metadata" || *at == "--audio") {
            kind = "fma";
        } else if (!at->starts_with('-') && source.empty()) {
            source = *at;
        }
    }
    std::error_code code;
    if (kind.empty() && fs::exists(fs::path(source) / "tracks.csv", code))
        kind = "fma";
    else if (kind.empty())
        kind = fs::path(source).extension() == ".csv" ? "csv" : "folder";
    return fmt::format("import needs the kind of data set first (fma, gtzan, folder or csv); did you mean "
                       "`genrescope-cli import {} {} --out MANIFEST.csv`?",
                       kind, source.empty() ? "DIR" : source);
}

std::string missingCommand(const Command &command, const std::vector<std::string> &arguments)
{
    if (command.app->get_name() == "import")
        return importMeant(arguments);
    const auto names = commandNames(*command.app);
    const auto first = std::find_if(arguments.begin(), arguments.end(),
                                    [](const std::string &a) { return !a.starts_with('-'); });
    if (first == arguments.end())
        return fmt::format("say what to do: {}", fmt::join(names, ", "));
    return fmt::format("\"{}\" is no command{}; there are {}", *first, didYouMean(*first, names),
                       fmt::join(names, ", "));
}

/// Of what the command did not take, the first that was meant as an option; empty without one.
std::string unknownOption(const Command &command)
{
    const std::vector<std::string> extras = command.app->remaining(true);
    const auto option =
        std::ranges::find_if(extras, [](const std::string &a) { return a.size() > 1 && a.starts_with('-'); });
    return option == extras.end() ? std::string() : option->substr(0, option->find('='));
}

std::string unexpected(const Command &command)
{
    if (const std::string name = unknownOption(command); !name.empty())
        return fmt::format("there is no option {}{}", name, didYouMean(name, optionNames(*command.app)));
    const std::vector<std::string> extras = command.app->remaining(true);
    return extras.empty() ? std::string("there are arguments too many")
                          : fmt::format("the argument \"{}\" is one too many", extras.front());
}

std::string withoutZeros(const std::string &number)
{
    return std::regex_replace(number, std::regex("\\.0+$"), "");
}

/// CLI11's own words where they need none of ours.
std::string reworded(const std::string &text)
{
    std::smatch part;
    // "1 to 9" in CLI11 2.3, "[1 - 9]" since 2.4.
    if (std::regex_match(
            text, part, std::regex("(.+): Value (\\S+) not in range \\[?(\\S+) (?:to|-) ([^\\s\\]]+)\\]?"))) {
        const std::string low = withoutZeros(part[3]), high = withoutZeros(part[4]);
        if (std::strtod(high.c_str(), nullptr) > 1e15) // the largest of all numbers
            return fmt::format("{}: {} is too small, it must be {} or more", part[1].str(), part[2].str(),
                               low);
        return fmt::format("{}: {} is not from {} to {}", part[1].str(), part[2].str(), low, high);
    }
    if (std::regex_match(text, part, std::regex("(.+): (.*) not in \\{(.*)\\}"))) {
        const std::string choices = std::regex_replace(part[3].str(), std::regex(","), ", ");
        return fmt::format("{}: \"{}\" is none of {}", part[1].str(), part[2].str(), choices);
    }
    if (std::regex_match(text, part, std::regex("Could not convert: (.+) = (.*)")))
        return fmt::format("{}: \"{}\" is not a number that fits here", part[1].str(), part[2].str());
    if (std::regex_match(text, part, std::regex("(.+): At least (\\d+) required but received (\\d+)")))
        return fmt::format("{}: {} values are needed, not {}", part[1].str(), part[2].str(), part[3].str());
    if (std::regex_match(text, part, std::regex("(\\S+) excludes (\\S+)")))
        return fmt::format("{} and {} cannot be used together", part[1].str(), part[2].str());
    return text;
}

} // namespace

std::string usageMessage(const CLI::App &app, const CLI::ParseError &error,
                         const std::vector<std::string> &arguments)
{
    const Command command = commandOf(app);
    std::string text;
    if (dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr)
        text = unexpected(command);
    else if (std::string_view(error.what()).find("ubcommand is required") != std::string_view::npos)
        text = missingCommand(command, arguments);
    else if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr && !unknownOption(command).empty())
        text = unexpected(command); // which may be the reason why something is missing
    else
        text = reworded(error.what());
    return fmt::format("{} (`{} --help` tells more)", text, command.name);
}

CLI::Validator positiveNumber()
{
    return {[](const std::string &text) {
                char *end = nullptr;
                const double number = std::strtod(text.c_str(), &end);
                return number > 0 || end == text.c_str() // what is no number at all is told of otherwise
                           ? std::string()
                           : fmt::format("{} is too small, it must be more than 0", text);
            },
            "POSITIVE"};
}

} // namespace genrescope::app
