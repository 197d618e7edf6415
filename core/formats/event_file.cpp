// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/event_file.h"

#include "core/formats/protobuf.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace genrescope {

namespace {

constexpr std::array<std::uint32_t, 256> castagnoliTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t remainder = i;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) ? 0x82f63b78u : 0u);
        table[i] = remainder;
    }
    return table;
}();

template <class T>
void appendLittleEndian(std::string &out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xff);
}

ProtobufMessage eventAt(double time_s)
{
    ProtobufMessage event;
    event.real(1, time_s); // wall_time
    return event;
}

} // namespace

std::uint32_t crc32c(std::string_view bytes)
{
    std::uint32_t crc = ~0u;
    for (const char c : bytes)
        crc = castagnoliTable[(crc ^ static_cast<unsigned char>(c)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

std::uint32_t maskedCrc32c(std::string_view bytes)
{
    return std::rotr(crc32c(bytes), 15) + 0xa282ead8u;
}

Result<std::unique_ptr<EventFileWriter>> EventFileWriter::create(const std::filesystem::path &folder,
                                                                 double time_s)
{
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        std::strcpy(host.data(), "host");
    const std::filesystem::path path = folder / fmt::format("events.out.tfevents.{:010}.{}.genrescope",
                                                            static_cast<std::int64_t>(time_s), host.data());
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return Error{fmt::format("{}: cannot write: {}", path.string(), std::strerror(errno))};
    std::unique_ptr<EventFileWriter> writer(new EventFileWriter(descriptor, path));
    ProtobufMessage event = eventAt(time_s);
    event.text(3, "brain.Event:2"); // file_version: what TensorBoard looks for first
    if (auto done = writer->append(event.bytes()); !done)
        return done.error();
    return writer;
}

EventFileWriter::EventFileWriter(int descriptor, std::filesystem::path path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{}

EventFileWriter::~EventFileWriter()
{
    ::close(m_descriptor);
}

Result<void> EventFileWriter::addScalars(double time_s, std::int64_t step,
                                         const std::vector<std::pair<std::string, double>> &scalars)
{
    ProtobufMessage summary;
    for (const auto &[tag, number] : scalars) {
        ProtobufMessage value;
        value.text(1, tag);
        value.real(2, static_cast<float>(number)); // simple_value
        summary.message(1, value);
    }
    ProtobufMessage event = eventAt(time_s);
    event.integer(2, step);
    event.message(5, summary);
    return append(event.bytes());
}

Result<void> EventFileWriter::append(const std::string &payload)
{
    std::string record;
    appendLittleEndian(record, static_cast<std::uint64_t>(payload.size()));
    appendLittleEndian(record, maskedCrc32c(record));
    record += payload;
    appendLittleEndian(record, maskedCrc32c(payload));

    const off_t before = ::lseek(m_descriptor, 0, SEEK_CUR);
    const ssize_t written = ::write(m_descriptor, record.data(), record.size());
    if (written == static_cast<ssize_t>(record.size()))
        return {};
    const Error error{fmt::format("{}: cannot write: {}", m_path.string(),
                                  written < 0 ? std::strerror(errno) : "the disk is full")};
    if (::ftruncate(m_descriptor, before) == 0) // half a record would end TensorBoard's reading for good
        ::lseek(m_descriptor, before, SEEK_SET);
    return error;
}

} // namespace genrescope
