// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/formats/safetensors_header.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace genrescope {

static_assert(std::endian::native == std::endian::little,
              "safetensors are little-endian and copied as they are");

std::size_t bytesPerElement(TensorType type)
{
    switch (type) {
    case TensorType::F64:
    case TensorType::I64:
        return 8;
    case TensorType::F32:
        return 4;
    case TensorType::F16:
        return 2;
    case TensorType::U8:
        return 1;
    }
    return 0;
}

std::string toString(TensorType type)
{
    switch (type) {
    case TensorType::F64:
        return "F64";
    case TensorType::F32:
        return "F32";
    case TensorType::F16:
        return "F16";
    case TensorType::I64:
        return "I64";
    case TensorType::U8:
        return "U8";
    }
    return {};
}

std::int64_t TensorInfo::elements() const
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return count;
}

/// Closes the file with the last SafetensorsFile that shares it.
class SafetensorsFile::Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor() { ::close(m_number); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    /// An empty string, or why the bytes could not be had.
    std::string readAt(std::uint64_t position, std::span<std::byte> out) const
    {
        std::size_t done = 0;
        while (done < out.size()) {
            const auto got =
                ::pread(m_number, out.data() + done, out.size() - done, static_cast<off_t>(position + done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return std::strerror(errno);
            if (got == 0)
                return "the file has become shorter";
            done += static_cast<std::size_t>(got);
        }
        return {};
    }

private:
    int m_number;
};

Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path &path)
{
    const auto error = [&path](const std::string &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    const int number =
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe must not make us wait
    if (number < 0)
        return error(errno == ENOENT ? "does not exist"
                                     : fmt::format("cannot be opened: {}", std::strerror(errno)));
    SafetensorsFile file;
    file.m_path = path;
    file.m_descriptor = std::make_shared<const Descriptor>(number);

    struct stat status
    {};
    if (::fstat(number, &status) != 0)
        return error(fmt::format("cannot be examined: {}", std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        return error("is not a file");
    const auto size = static_cast<std::uint64_t>(status.st_size);
    std::uint64_t headerBytes = 0;
    if (size < sizeof headerBytes)
        return error("is not a safetensors file: it is shorter than a header");
    if (const auto reason = file.m_descriptor->readAt(0, std::as_writable_bytes(std::span(&headerBytes, 1)));
        !reason.empty())
        return error(reason);
    if (headerBytes > maxHeaderBytes)
        return error("is not a safetensors file: its header would be larger than 100 MB");
    if (headerBytes > size - sizeof headerBytes)
        return error("is not a safetensors file, or is cut off: its header would reach past the end");

    std::string json(static_cast<std::size_t>(headerBytes), '\0');
    if (const auto reason =
            file.m_descriptor->readAt(sizeof headerBytes, std::as_writable_bytes(std::span(json)));
        !reason.empty())
        return error(reason);
    file.m_dataStart = sizeof headerBytes + headerBytes;
    auto header = detail::parseSafetensorsHeader(json, size - file.m_dataStart);
    if (!header)
        return error("is not a usable safetensors file: " + header.error().message);
    file.m_metadata = std::move(header->metadata);
    file.m_tensors = std::move(header->tensors);
    return file;
}

const TensorInfo *SafetensorsFile::find(const std::string &name) const
{
    const auto found = std::ranges::find(m_tensors, name, &TensorInfo::name);
    return found == m_tensors.end() ? nullptr : &*found;
}

Result<void> SafetensorsFile::read(const TensorInfo &tensor, std::span<std::byte> out) const
{
    if (out.size() != tensor.end - tensor.begin)
        return Error{fmt::format("{}: tensor '{}' is {} bytes, not {}", m_path.string(), tensor.name,
                                 tensor.end - tensor.begin, out.size())};
    if (const auto reason = m_descriptor->readAt(m_dataStart + tensor.begin, out); !reason.empty())
        return Error{fmt::format("{}: tensor '{}' cannot be read: {}", m_path.string(), tensor.name, reason)};
    return {};
}

Result<void> writeSafetensors(const std::vector<TensorToWrite> &tensors,
                              const std::map<std::string, std::string> &metadata,
                              const std::filesystem::path &path)
{
    const auto error = [&path](const std::string &reason) {
        return Error{fmt::format("{}: {}", path.string(), reason)};
    };
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::set<std::string> names{"__metadata__"};
    std::uint64_t position = 0;
    for (const TensorToWrite &tensor : tensors) {
        if (!names.insert(tensor.name).second)
            return error(fmt::format("two tensors would be called '{}'", tensor.name));
        std::uint64_t bytes = bytesPerElement(tensor.type);
        for (const std::int64_t size : tensor.shape)
            bytes *= static_cast<std::uint64_t>(size);
        if (bytes != tensor.bytes.size())
            return error(fmt::format("tensor '{}' has {} bytes, but its shape needs {}", tensor.name,
                                     tensor.bytes.size(), bytes));
        header[tensor.name] = {{"dtype", toString(tensor.type)},
                               {"shape", tensor.shape},
                               {"data_offsets", {position, position + bytes}}};
        position += bytes;
    }

    std::string text;
    try {
        text = header.dump();
    } catch (const nlohmann::json::exception &) {
        return error("a tensor's name or the metadata is not valid UTF-8");
    }
    text.resize((text.size() + 7) / 8 * 8, ' ');
    if (text.size() > SafetensorsFile::maxHeaderBytes)
        return error("the header would be larger than 100 MB");

    const std::uint64_t headerBytes = text.size();
    std::string file;
    file.reserve(sizeof headerBytes + text.size() + position);
    file.append(reinterpret_cast<const char *>(&headerBytes), sizeof headerBytes);
    file += text;
    for (const TensorToWrite &tensor : tensors)
        file.append(reinterpret_cast<const char *>(tensor.bytes.data()), tensor.bytes.size());
    return writeFileAtomically(path, file);
}

} // namespace genrescope
