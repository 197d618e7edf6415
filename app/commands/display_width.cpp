// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/display_width.h"

#include "core/base/utf8.h"

#include <clocale>
#include <cwchar>
#include <locale.h>

namespace genrescope::app {

namespace {

/// wcwidth() knows what the C library's Unicode tables say, in a UTF-8 locale: the program's own is plain
/// "C", so that numbers are written the same everywhere.
class UnicodeLocale
{
public:
    UnicodeLocale()
        : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(m_locale != nullptr ? ::uselocale(m_locale) : nullptr)
    {}
    ~UnicodeLocale()
    {
        if (m_locale == nullptr)
            return;
        ::uselocale(m_before);
        ::freelocale(m_locale);
    }
    UnicodeLocale(const UnicodeLocale &) = delete;
    UnicodeLocale &operator=(const UnicodeLocale &) = delete;

    std::size_t width(char32_t code) const
    {
        const int columns = m_locale != nullptr ? ::wcwidth(static_cast<wchar_t>(code)) : 1;
        return columns < 0 ? 1 : static_cast<std::size_t>(columns);
    }

private:
    locale_t m_locale, m_before; // of this thread alone
};

} // namespace

std::size_t displayWidth(std::string_view text)
{
    const UnicodeLocale unicode;
    std::size_t width = 0;
    while (!text.empty()) {
        const Utf8Character first = firstCharacter(text);
        width += first.valid ? unicode.width(first.code) : 1;
        text.remove_prefix(first.length);
    }
    return width;
}

std::string padded(const std::string &text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return used < width ? text + std::string(width - used, ' ') : text;
}

std::string shortened(const std::string &text, std::size_t width)
{
    std::string_view end = text;
    if (displayWidth(end) <= width)
        return text;
    while (!end.empty() && displayWidth(end) > width - 1)
        end.remove_prefix(firstCharacter(end).length);
    while (!end.empty() && displayWidth(end.substr(0, firstCharacter(end).length)) == 0)
        end.remove_prefix(firstCharacter(end).length); // an accent without its letter
    return "…" + std::string(end);
}

} // namespace genrescope::app
