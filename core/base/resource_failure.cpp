// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_failure.h"

#include <cerrno>
#include <cstring>
#include <initializer_list>

namespace genrescope {

namespace {

bool contains(const std::string &message, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        if (message.find(word) != std::string::npos)
            return true;
    return false;
}

bool contains(const std::string &message, std::initializer_list<int> codes)
{
    for (const int code : codes)
        if (message.find(std::strerror(code)) != std::string::npos)
            return true;
    return false;
}

} // namespace

LackingResource lackingResource(const std::string &message)
{
    if (contains(message, {ENOSPC, EDQUOT, EROFS}) ||
        contains(message, {"No space left on device", "Disk quota exceeded", "Read-only file system"}))
        return LackingResource::Disk;
    // LibTorch's words, too: on the processor, and on a GPU.
    if (contains(message, {ENOMEM}) || contains(message, {notEnoughMemory, "Cannot allocate memory",
                                                          "can't allocate memory", "out of memory"}))
        return LackingResource::Memory;
    return LackingResource::None;
}

} // namespace genrescope
