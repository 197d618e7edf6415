// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

namespace genrescope {

/// Random numbers that depend on nothing but their key, e.g. (seed, purpose, epoch, step): what a resumed run
/// draws equals what the uninterrupted one drew without any generator state being kept, and batches may be
/// made on any thread in any order. SplitMix64 (Steele, Lea, Flood 2014); the formulas below are ours,
/// because the standard library's distributions differ between implementations.
class RandomStream
{
public:
    enum class Purpose : std::uint64_t { EpochOrder = 1, Window, Augmentation, Mixup, Dropout };

    RandomStream(std::uint64_t seed, Purpose purpose, std::initializer_list<std::int64_t> position)
        : m_state(mixed(seed + 0x9e3779b97f4a7c15u * static_cast<std::uint64_t>(purpose)))
    {
        for (const std::int64_t part : position)
            m_state = mixed(m_state + 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(part));
    }

    std::uint64_t bits()
    {
        m_state += 0x9e3779b97f4a7c15u;
        return mixed(m_state);
    }

    /// In [0, 1), 53 bits.
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// In 0 .. n - 1; n at least 1. The bias is below 2^-32 for every n that occurs here.
    std::int64_t below(std::int64_t n)
    {
        return static_cast<std::int64_t>(((bits() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
    }

    /// Two independent standard normal numbers (Box and Muller).
    std::pair<double, double> normals()
    {
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
        const double angle = 2.0 * std::numbers::pi * uniform();
        return {radius * std::cos(angle), radius * std::sin(angle)};
    }

    /// Gamma(shape, 1) by Marsaglia and Tsang 2000.
    double gamma(double shape)
    {
        if (shape < 1.0)
            return gamma(shape + 1.0) * std::pow(1.0 - uniform(), 1.0 / shape);
        const double d = shape - 1.0 / 3.0;
        const double c = 1.0 / std::sqrt(9.0 * d);
        while (true) {
            const double x = normals().first;
            const double v = std::pow(1.0 + c * x, 3.0);
            if (v > 0 && std::log(1.0 - uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
                return d * v;
        }
    }

    /// Beta(alpha, alpha).
    double symmetricBeta(double alpha)
    {
        const double a = gamma(alpha), b = gamma(alpha);
        return a + b > 0 ? a / (a + b) : 0.5;
    }

    /// 0 .. n - 1 in random order (Fisher and Yates).
    std::vector<std::int64_t> permutation(std::int64_t n)
    {
        std::vector<std::int64_t> order(static_cast<std::size_t>(n));
        std::iota(order.begin(), order.end(), std::int64_t{0});
        for (std::int64_t i = n - 1; i > 0; --i)
            std::swap(order[static_cast<std::size_t>(i)], order[static_cast<std::size_t>(below(i + 1))]);
        return order;
    }

private:
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace genrescope
