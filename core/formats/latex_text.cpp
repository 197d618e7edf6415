// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/latex_text.h"

#include <array>
#include <utility>

namespace genrescope {

std::string latexText(std::string_view text)
{
    using Replacement = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Replacement, 17> replacements = {{{"±", "$\\pm$"},
                                                                  {"−", "$-$"},
                                                                  {"–", "--"},
                                                                  {"×", "$\\times$"},
                                                                  {"<", "$<$"},
                                                                  {">", "$>$"},
                                                                  {"\\", "\\textbackslash{}"},
                                                                  {"~", "\\~{}"},
                                                                  {"^", "\\^{}"},
                                                                  {"&", "\\&"},
                                                                  {"%", "\\%"},
                                                                  {"$", "\\$"},
                                                                  {"#", "\\#"},
                                                                  {"_", "\\_"},
                                                                  {"{", "\\{"},
                                                                  {"}", "\\}"},
                                                                  {"\n", " "}}};
    std::string latex;
    while (!text.empty()) {
        std::size_t taken = 0;
        for (const auto &[from, to] : replacements) {
            if (text.starts_with(from)) {
                latex += to;
                taken = from.size();
                break;
            }
        }
        if (taken == 0)
            latex += text[taken++];
        text.remove_prefix(taken);
    }
    return latex;
}

} // namespace genrescope
