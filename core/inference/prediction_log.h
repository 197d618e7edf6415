// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inference/prediction_csv.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <unordered_set>

namespace genrescope {

class AppendFile;

/// A CSV of whole tracks' predictions that grows a record at a time (the columns of prediction_csv.h), and
/// knows what it holds: a long job can be cancelled, or killed, and taken up where it was.
class PredictionLog
{
public:
    /// Makes the file, or goes on with one, alone: nobody else can meanwhile (AppendFile). A last record that
    /// a killed program has left unfinished is taken off. Errors: cannot be written, is being written by
    /// somebody else, holds another table, or a quote that is never closed.
    /// @param top how many genres a record names
    static Result<std::unique_ptr<PredictionLog>> open(const std::filesystem::path &path, int top = 3);
    ~PredictionLog();

    /// The files, as they are written there, that each model (PredictionCsvLine::model) has answered; failures are none: they may be
    /// tried again.
    using Answered = std::map<std::string, std::unordered_set<std::string>>;
    const Answered &answered() const { return m_answered; }

    /// In the file when this returns; one write. What the model has answered already is left out.
    /// @return whether it was written
    Result<bool> append(const PredictionCsvLine &line);

private:
    PredictionLog(int top, Answered answered, std::unique_ptr<AppendFile> file);

    int m_top;
    Answered m_answered;
    std::unique_ptr<AppendFile> m_file;
};

} // namespace genrescope
