// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/display_width.h"

#include "core/base/utf8.h"

#include <algorithm>
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

    std::size_t width(const Utf8Character &character) const
    {
        if (!character.valid || m_locale == nullptr)
            return 1;
        const int columns = ::wcwidth(static_cast<wchar_t>(character.code));
        return columns < 0 ? 1 : static_cast<std::size_t>(columns);
    }

    std::size_t width(std::string_view text) const
    {
        std::size_t width = 0;
        while (!text.empty()) {
            const Utf8Character first = firstCharacter(text);
            width += this->width(first);
            text.remove_prefix(first.length);
        }
        return width;
    }

private:
    locale_t m_locale, m_before; // of this thread alone
};

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    // Most text is, and a locale is not for nothing.
    return isPlain(text) ? text.size() : UnicodeLocale().width(text);
}

std::string padded(const std::string &text, std::size_t width)
{
    const std::size_t used = displayWidth(text);
    return used < width ? text + std::string(width - used, ' ') : text;
}

std::string shortened(const std::string &text, std::size_t width)
{
    if (isPlain(text) && text.size() <= width)
        return text;
    const UnicodeLocale unicode;
    std::string_view end = text;
    std::size_t left = unicode.width(end);
    if (left <= width)
        return text;
    while (!end.empty()) {
        const Utf8Character first = firstCharacter(end);
        const std::size_t columns = unicode.width(first);
        if (left <= width - 1 && columns > 0) // a cut must not leave an accent without its letter
            break;
        left -= columns;
        end.remove_prefix(first.length);
    }
    return "…" + std::string(end);
}

} // namespace genrescope::app
