// SPDX-License-Identifier: GPL-3.0-or-later
// A result table in the languages of papers and programs.
#include "core/experiments/comparison_table.h"
#include "core/formats/csv.h"
#include "core/formats/latex_text.h"

#include <fmt/format.h>

namespace genrescope {

std::string toMarkdown(const ResultTable &table)
{
    const auto line = [](const std::vector<std::string> &cells) {
        std::string text = "|";
        for (const std::string &cell : cells) {
            text += ' ';
            for (const char c : cell)
                text += c == '|' ? "\\|" : std::string(1, c);
            text += " |";
        }
        return text + '\n';
    };
    std::string text = line(table.header) + '|';
    for (std::size_t i = 0; i < table.header.size(); ++i)
        text += i < table.textColumns ? ":---|" : "---:|";
    text += '\n';
    for (const auto &row : table.rows)
        text += line(row);
    if (!table.notes.empty())
        text += fmt::format("\n{}\n", fmt::join(table.notes, " "));
    return text;
}

std::string toLatex(const ResultTable &table)
{
    const auto line = [](const std::vector<std::string> &cells) {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i > 0 ? " & " : "  ") + latexText(cells[i]);
        return text + " \\\\\n";
    };
    std::string text = fmt::format("% \\usepackage{{booktabs}}\n\\begin{{tabular}}{{{}{}}}\n  \\toprule\n",
                                   std::string(table.textColumns, 'l'),
                                   std::string(table.header.size() - table.textColumns, 'r'));
    text += line(table.header) + "  \\midrule\n";
    for (const auto &row : table.rows)
        text += line(row);
    text += "  \\bottomrule\n\\end{tabular}\n";
    for (const std::string &note : table.notes)
        text += "% " + note + '\n';
    return text;
}

std::string toCsv(const ResultTable &table)
{
    std::string text;
    const auto append = [&text](const std::vector<std::string> &cells) {
        const std::vector<std::string_view> views(cells.begin(), cells.end());
        appendCsvRecord(text, views);
    };
    append(table.header);
    for (const auto &row : table.rows)
        append(row);
    return text;
}

} // namespace genrescope
