// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/matrix.h"
#include "core/formats/npy.h"

#include <QFile>
#include <QString>
#include <nlohmann/json.hpp>

namespace genrescope::test {

inline std::filesystem::path featureGolden(const std::string &name)
{
    return std::filesystem::path(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString()) / "features" / name;
}

/// A golden array; fails loudly (an exception ends the test) when it cannot be read.
inline NpyArray goldenArray(const std::string &name)
{
    auto array = readNpy(featureGolden(name));
    if (!array)
        throw std::runtime_error(array.error().message);
    return std::move(*array);
}

inline Matrix goldenMatrix(const std::string &name)
{
    const NpyArray array = goldenArray(name);
    if (array.shape.size() != 2)
        throw std::runtime_error(name + " is not a matrix");
    Matrix matrix(static_cast<int>(array.shape[0]), static_cast<int>(array.shape[1]));
    matrix.values = array.floats();
    return matrix;
}

inline const nlohmann::json &goldenCases()
{
    static const nlohmann::json cases = [] {
        QFile file(QString::fromStdString(featureGolden("cases.json").string()));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read cases.json");
        return nlohmann::json::parse(file.readAll().toStdString());
    }();
    return cases;
}

} // namespace genrescope::test
