// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace genrescope::test {

/// tests/golden/evaluation/<name>, made by tests/golden/make_evaluation.py.
inline nlohmann::json goldenJson(const char *name)
{
    const std::filesystem::path folder = qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString();
    std::ifstream file(folder / "evaluation" / name);
    if (!file)
        qFatal("the golden file %s is missing; is GENRESCOPE_GOLDEN set?", name);
    return nlohmann::json::parse(file);
}

/// null stands for NaN.
inline double number(const nlohmann::json &value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

inline std::vector<double> numbers(const nlohmann::json &values)
{
    std::vector<double> result;
    for (const auto &value : values)
        result.push_back(number(value));
    return result;
}

inline bool near(double actual, double expected, double tolerance)
{
    return (std::isnan(actual) && std::isnan(expected)) || actual == expected ||
           std::abs(actual - expected) <= tolerance;
}

/// Empty when all are equal to 1e-9, else which one is not, for QCOMPARE(difference(...), QString()).
inline QString difference(const std::vector<double> &actual, const std::vector<double> &expected,
                          double tolerance = 1e-9)
{
    if (actual.size() != expected.size())
        return QStringLiteral("%1 values instead of %2").arg(actual.size()).arg(expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (!near(actual[i], expected[i], tolerance))
            return QStringLiteral("[%1]: %2 instead of %3")
                .arg(i)
                .arg(actual[i], 0, 'g', 17)
                .arg(expected[i], 0, 'g', 17);
    }
    return {};
}

inline QString difference(double actual, double expected, double tolerance = 1e-9)
{
    return difference(std::vector{actual}, std::vector{expected}, tolerance);
}

} // namespace genrescope::test
