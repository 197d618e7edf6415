// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library_link.h"

#include "ui/pages/library_page.h"

namespace genrescope::ui {

LibraryLink linkTo(LibraryPage &library, std::function<void()> show)
{
    LibraryLink link;
    link.select = [&library](const QString &file) { return library.selectFile(file); };
    link.relabel = [&library](const QStringList &files, const QString &genre) {
        return library.changeGenreOf(files, genre);
    };
    link.undo = [&library] { library.editor().undo(); };
    link.genres = [&library] {
        QStringList genres;
        for (const GenreCount &genre : library.model().genres())
            if (!genre.name.isEmpty())
                genres += genre.name;
        return genres;
    };
    link.show = std::move(show);
    return link;
}

} // namespace genrescope::ui
