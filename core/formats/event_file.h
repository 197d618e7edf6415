// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace genrescope {

/// CRC-32C (Castagnoli), and the masked form that TFRecord files store.
std::uint32_t crc32c(std::string_view bytes);
std::uint32_t maskedCrc32c(std::string_view bytes);

/// TensorBoard's event file: TFRecord frames (length, masked CRC of it, payload, masked CRC of it) of Event
/// protocol buffers. Scalars only. Each call is one write, so that a killed run leaves whole records but
/// perhaps the last, and TensorBoard stops reading there without complaint.
class EventFileWriter
{
public:
    /// Makes events.out.tfevents.<time>.<host>.genrescope in `folder`.
    static Result<std::unique_ptr<EventFileWriter>> create(const std::filesystem::path &folder,
                                                           double time_s);
    ~EventFileWriter();
    EventFileWriter(const EventFileWriter &) = delete;
    EventFileWriter &operator=(const EventFileWriter &) = delete;

    const std::filesystem::path &path() const { return m_path; }

    /// Values of one step; not-a-number is written as such.
    Result<void> addScalars(double time_s, std::int64_t step,
                            const std::vector<std::pair<std::string, double>> &scalars);

private:
    EventFileWriter(int descriptor, std::filesystem::path path);
    Result<void> append(const std::string &payload);

    int m_descriptor;
    std::filesystem::path m_path;
};

} // namespace genrescope
