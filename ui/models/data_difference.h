// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace genrescope::ui {

/// What a run was trained and tested on, as far as data.csv tells, so that two runs can be compared in no
/// time: of each part the digest of its tracks (by the hash of their content, by their path where that is
/// unknown) and their genres.
struct DataMark
{
    QByteArray tracks;   ///< all of them, however they were split; empty: nothing is known
    QByteArray training; ///< training and validation split
    QByteArray test;
};

/// @param file data.csv of a run
DataMark readDataMark(const std::filesystem::path &file);

/// Sentences for people about the runs that had other data than `marks[reference]`, and what that means for a
/// comparison with it; empty if all had the same. Runs of which nothing is known are passed over.
/// @param names of the runs, as many as there are marks
QStringList dataDifferences(const std::vector<DataMark> &marks, const QStringList &names,
                            std::size_t reference);

} // namespace genrescope::ui
