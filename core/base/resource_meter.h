// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace genrescope {

struct GpuUsage
{
    double busyShare = 0; ///< of the time since it was last looked at, [0, 1]
    std::int64_t usedBytes = 0, allBytes = 0;
};

/// What this process takes of the machine.
struct ResourceUsage
{
    std::optional<double> cores;     ///< busy on average since the last look: 1.5 of 2; unset at the first
    int allCores = 1;                ///< that the process may run on
    std::int64_t residentBytes = 0;  ///< memory it holds
    std::int64_t machineBytes = 0;   ///< memory there is
    std::int64_t availableBytes = 0; ///< that programs could still get
    std::optional<GpuUsage> gpu; ///< the first of NVIDIA's, all programs together; unset where there is none
};

/// Looks from time to time, from /proc and, where NVIDIA's driver has brought its library (libnvidia-ml),
/// from that, which is loaded at the first look. Takes well below a millisecond; belongs on a worker thread
/// all the same.
class ResourceMeter
{
public:
    ResourceMeter();
    ~ResourceMeter();
    ResourceMeter(const ResourceMeter &) = delete;
    ResourceMeter &operator=(const ResourceMeter &) = delete;

    ResourceUsage look();

private:
    class Gpu;
    std::unique_ptr<Gpu> m_gpu;
    bool m_gpuSought = false;
    double m_cpu_s = 0;
    std::optional<std::chrono::steady_clock::time_point> m_lastLook;
};

} // namespace genrescope
