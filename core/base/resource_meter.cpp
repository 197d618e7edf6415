// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_meter.h"

#include <algorithm>
#include <dlfcn.h>
#include <fstream>
#include <sched.h>
#include <string>
#include <time.h>
#include <unistd.h>

namespace genrescope {

namespace {

double cpuSeconds()
{
    timespec time{};
    return ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0
               ? static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec)
               : 0.0;
}

int usableCores()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    if (::sched_getaffinity(0, sizeof cores, &cores) == 0)
        return std::max(1, CPU_COUNT(&cores));
    return std::max(1, static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN)));
}

std::int64_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::int64_t all = 0, resident = 0;
    return file >> all >> resident ? resident * ::sysconf(_SC_PAGESIZE) : 0;
}

/// Both are in the first few lines: "MemTotal:  16384000 kB".
void readMemory(ResourceUsage &usage)
{
    std::ifstream file("/proc/meminfo");
    std::string name, unit;
    std::int64_t kilobytes = 0;
    while ((usage.machineBytes == 0 || usage.availableBytes == 0) && file >> name >> kilobytes >> unit) {
        if (name == "MemTotal:")
            usage.machineBytes = kilobytes * 1024;
        else if (name == "MemAvailable:")
            usage.availableBytes = kilobytes * 1024;
    }
}

} // namespace

/// NVIDIA's management library as far as it is needed; its interface has been the same since its version 2.
class ResourceMeter::Gpu
{
public:
    /// Null where there is no driver or no GPU.
    static std::unique_ptr<Gpu> find()
    {
        auto gpu = std::unique_ptr<Gpu>(new Gpu);
        gpu->m_library = ::dlopen("libnvidia-ml.so.1", RTLD_NOW | RTLD_LOCAL);
        if (!gpu->m_library)
            return nullptr;
        const auto begin = gpu->symbol<int (*)()>("nvmlInit_v2");
        const auto device = gpu->symbol<int (*)(unsigned, void **)>("nvmlDeviceGetHandleByIndex_v2");
        gpu->m_end = gpu->symbol<int (*)()>("nvmlShutdown");
        gpu->m_rates = gpu->symbol<int (*)(void *, Rates *)>("nvmlDeviceGetUtilizationRates");
        gpu->m_memory = gpu->symbol<int (*)(void *, Memory *)>("nvmlDeviceGetMemoryInfo");
        if (!begin || !device || !gpu->m_end || !gpu->m_rates || !gpu->m_memory)
            return nullptr;
        gpu->m_begun = begin() == 0;
        return gpu->m_begun && device(0, &gpu->m_device) == 0 ? std::move(gpu) : nullptr;
    }

    ~Gpu()
    {
        if (m_begun)
            m_end();
        if (m_library)
            ::dlclose(m_library);
    }
    Gpu(const Gpu &) = delete;
    Gpu &operator=(const Gpu &) = delete;

    std::optional<GpuUsage> look() const
    {
        Rates rates;
        Memory memory;
        if (m_memory(m_device, &memory) != 0)
            return std::nullopt;
        GpuUsage usage{.usedBytes = static_cast<std::int64_t>(memory.used),
                       .allBytes = static_cast<std::int64_t>(memory.total)};
        if (m_rates(m_device, &rates) == 0) // a part of a GPU (MIG) does not tell
            usage.busyShare = rates.gpu / 100.0;
        return usage;
    }

private:
    struct Rates
    {
        unsigned gpu = 0, memory = 0; // per cent
    };
    struct Memory
    {
        unsigned long long total = 0, free = 0, used = 0;
    };

    Gpu() = default;

    template <class Function>
    Function symbol(const char *name) const
    {
        return reinterpret_cast<Function>(::dlsym(m_library, name));
    }

    void *m_library = nullptr;
    void *m_device = nullptr;
    bool m_begun = false;
    int (*m_end)() = nullptr;
    int (*m_rates)(void *, Rates *) = nullptr;
    int (*m_memory)(void *, Memory *) = nullptr;
};

ResourceMeter::ResourceMeter() = default;
ResourceMeter::~ResourceMeter() = default;

ResourceUsage ResourceMeter::look()
{
    ResourceUsage usage{.cores = {}, .allCores = usableCores(), .residentBytes = residentBytes(), .gpu = {}};
    const auto now = std::chrono::steady_clock::now();
    const double cpu_s = cpuSeconds();
    if (m_lastLook) {
        const double passed_s = std::chrono::duration<double>(now - *m_lastLook).count();
        if (passed_s > 0)
            usage.cores = std::clamp((cpu_s - m_cpu_s) / passed_s, 0.0, static_cast<double>(usage.allCores));
    }
    m_lastLook = now;
    m_cpu_s = cpu_s;
    readMemory(usage);
    if (!m_gpuSought) {
        m_gpuSought = true;
        m_gpu = Gpu::find();
    }
    if (m_gpu)
        usage.gpu = m_gpu->look();
    return usage;
}

} // namespace genrescope
