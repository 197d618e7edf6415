// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <torch/torch.h>

namespace genrescope {

/// The device that `wanted` ("auto", "cpu", "cuda") means on this machine; asking for a GPU that is not there
/// is an Error. Sets the number of threads (0: all of the machine's) and makes LibTorch choose repeatable
/// algorithms wherever it has them.
Result<torch::Device> prepareDevice(const std::string &wanted, int threads);

} // namespace genrescope
