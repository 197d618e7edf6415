// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/text_table.h"

#include "app/commands/display_width.h"

#include <algorithm>

namespace genrescope::app {

std::string textTable(const std::vector<std::string> &header,
                      const std::vector<std::vector<std::string>> &rows, std::size_t leftAligned)
{
    std::vector<std::size_t> widths;
    for (const std::string &title : header)
        widths.push_back(displayWidth(title));
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[i]));
    }
    std::string text;
    const auto append = [&](const std::vector<std::string> &row) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(widths[i] - displayWidth(row[i]), ' ');
            line += (i > 0 ? "  " : "") + (i < leftAligned ? row[i] + padding : padding + row[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    };
    append(header);
    for (const auto &row : rows)
        append(row);
    return text;
}

std::string grouped(std::int64_t number)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - i;
        if (i > 0 && left % 3 == 0 && digits[i - 1] != '-')
            text += ',';
        text += digits[i];
    }
    return text;
}

} // namespace genrescope::app
