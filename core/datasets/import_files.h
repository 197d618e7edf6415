// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/datasets/manifest.h"

#include <stop_token>
#include <string>
#include <vector>

namespace genrescope {

struct FilesRead
{
    std::vector<std::string> problems; ///< parallel to the items: why one cannot be used; empty: it can
    std::size_t known = 0;             ///< files that an earlier call had read, as the journal says
};

/// Opens every file of a manifest that is being made, says which are missing, empty or no music (a picture,
/// an array) at all, and fills artist, album and title from tags where the source has left them open. What
/// has been read goes to `journal` file by file, so that a call that was stopped, or a program that was
/// killed, is gone on with by the next one; a file that has changed since, by size or time, is read again.
/// Sound is not read to its end: that is checkClip()'s.
/// @param journal made if need be, with its folder; may be empty: nothing is kept. Whoever is done removes
/// it.
/// @param threads 0: the machine's
/// Errors: a journal that cannot be written; stopped before the end.
Result<FilesRead> readImportedFiles(Manifest &manifest, const std::filesystem::path &journal, int threads = 0,
                                    const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace genrescope
