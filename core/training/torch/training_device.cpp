// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch/training_device.h"

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace genrescope {

Result<torch::Device> prepareDevice(const std::string &wanted, int threads)
{
    const bool available = torch::cuda::is_available();
    if (wanted == "cuda" && !available)
        return Error{"training.device: this machine has no GPU that LibTorch can use; \"auto\" takes the "
                     "processor then"};
    const int all = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    at::set_num_threads(threads > 0 ? threads : all);

    at::globalContext().setBenchmarkCuDNN(false); // a benchmark picks another algorithm another day
    at::globalContext().setDeterministicCuDNN(true);
    at::globalContext().setAllowTF32CuBLAS(false);
    at::globalContext().setAllowTF32CuDNN(false);
    const bool cuda = available && wanted != "cpu";
    if (cuda) {
        ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0); // cuBLAS' own condition for repeatable products
        at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
    }
    return torch::Device(cuda ? torch::kCUDA : torch::kCPU);
}

} // namespace genrescope
