// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace genrescope::app {

std::string closeStandardOutput(int earlier)
{
    int reason = earlier;
    bool lost = earlier != 0 || std::ferror(stdout) != 0;
    const auto check = [&](int outcome) {
        if (outcome == 0)
            return;
        reason = reason == 0 ? errno : reason;
        lost = true;
    };
    check(std::fflush(stdout));
    errno = 0;
    if (const int closed = std::fclose(stdout); errno != EBADF) // that one was closed from the start
        check(closed);
    if (!lost || reason == EPIPE)
        return {};
    const std::string message = "cannot write the output";
    return reason == 0 ? message : message + ": " + std::strerror(reason);
}

} // namespace genrescope::app
