// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>
#include <fmt/format.h>
#include <new>
#include <string_view>

namespace genrescope {

/// Runs `work`, which returns a Result, and turns what it throws into an Error that begins with `what`: an
/// exception that leaves a thread ends the program, and one item's must not end the others.
template <class Work>
auto guarded(std::string_view what, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return Error{fmt::format("{}: there is not enough memory for it", what)};
    } catch (const std::exception &error) {
        return Error{fmt::format("{}: a mistake in the program, please report it: {}", what, error.what())};
    }
}

} // namespace genrescope
