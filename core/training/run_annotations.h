// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace genrescope {

/// What people say about a run, in annotations.json in its folder: nothing of it changes what the run is, and
/// the folder keeps its name, by which others know the run. All UTF-8.
struct RunAnnotations
{
    std::string name;              ///< shown in place of the settings' name; empty: that one
    std::string note;              ///< any number of lines
    std::vector<std::string> tags; ///< in the order they were given; none twice, whatever its case

    bool empty() const { return name.empty() && note.empty() && tags.empty(); }
    bool operator==(const RunAnnotations &) const = default;
};

/// A change of some of it; what is unset stays, whoever wrote it meanwhile.
struct RunEdit
{
    std::optional<std::string> name;
    std::optional<std::string> note;
    std::vector<std::string> addTags;
    std::vector<std::string> removeTags; ///< whatever their case

    bool empty() const { return !name && !note && addTags.empty() && removeTags.empty(); }
};

/// The edit that makes `to` of `from`; its reverse is editBetween(to, from).
RunEdit editBetween(const RunAnnotations &from, const RunAnnotations &to);

/// What is wrong with a tag as somebody gives it: empty, longer than 60 bytes, a comma or a line break in it;
/// empty when nothing is.
std::string tagProblem(const std::string &tag);

/// What is wrong with a name that somebody gives a run: longer than 200 bytes; empty when nothing is.
std::string nameProblem(const std::string &name);

/// Whatever the case of its Latin letters.
bool hasTag(const std::vector<std::string> &tags, const std::string &tag);

/// Of a run's folder. No file: nothing has been said. An Error names the file that cannot be read.
Result<RunAnnotations> readRunAnnotations(const std::filesystem::path &runFolder);

struct RunEdited
{
    RunAnnotations before, after;
};

/// Reads, changes and writes the run's annotations, whole or not at all; keys of other programs stay. Names
/// become one line, blanks at the ends go. Possible while the run goes on, too. An Error for a folder that is
/// no run, a name or tag that will not do, a file that cannot be read or written.
Result<RunEdited> editRun(const std::filesystem::path &runFolder, const RunEdit &edit);

} // namespace genrescope
