// SPDX-License-Identifier: GPL-3.0-or-later
// Stands for NVIDIA's management library on machines without a GPU: one device, a quarter busy, 3 of 8 GiB taken.

namespace {

int device = 0;

} // namespace

extern "C" {

int nvmlInit_v2()
{
    return 0;
}

int nvmlShutdown()
{
    return 0;
}

int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle)
{
    *handle = &device;
    return index == 0 ? 0 : 2;
}

int nvmlDeviceGetUtilizationRates(void *handle, unsigned *rates)
{
    rates[0] = 25;
    rates[1] = 10;
    return handle == &device ? 0 : 2;
}

int nvmlDeviceGetMemoryInfo(void *handle, unsigned long long *memory)
{
    memory[0] = 8ull << 30;
    memory[1] = 5ull << 30;
    memory[2] = 3ull << 30;
    return handle == &device ? 0 : 2;
}
}
