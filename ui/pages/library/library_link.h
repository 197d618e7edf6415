// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace genrescope::ui {

class LibraryPage;

/// What came of giving files another genre in the library.
struct Relabelled
{
    int held = 0;    ///< tracks of these files that the library holds
    int changed = 0; ///< of these, what had another genre before
};

/// What another page can have done in the library with files that it shows, too. Empty functions where there
/// is no library.
struct LibraryLink
{
    /// Selects the track, plays nothing; false where the library does not hold it.
    std::function<bool(const QString &file)> select = {};
    std::function<int(const QStringList &files)> held = {}; ///< how many of these the library holds
    /// Opens this manifest, or, where none is named, asks for one; brings the page up.
    std::function<void(const QString &manifest)> open = {};
    /// Those that the library holds get the genre, an undo away.
    std::function<Relabelled(const QStringList &files, const QString &genre)> relabel = {};
    std::function<bool()> undo = {}; ///< of the last relabel(); false where the library has changed since
    std::function<QStringList()> genres = {}; ///< the library's, as they are written in it
    std::function<bool(int tracks)> isMany = {}; ///< to be asked about before they are changed
    std::function<void()> show = {};             ///< brings the page up
};

/// @param show brings the page up
LibraryLink linkTo(LibraryPage &library, std::function<void()> show);

} // namespace genrescope::ui
