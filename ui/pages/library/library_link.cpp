// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_link.h"

#include "ui/dialogs/question.h"
#include "ui/pages/library/library_page.h"

#include <memory>
#include <utility>

namespace genrescope::ui {

LibraryLink linkTo(LibraryPage &library, std::function<void()> show)
{
    LibraryLink link;
    link.select = [&library](const QString &file) { return library.selectFile(file); };
    link.held = [&library](const QStringList &files) { return library.holds(files); };
    link.open = [&library, show](const QString &manifest) {
        show();
        if (manifest.isEmpty())
            library.askForManifest();
        else
            library.openManifest(manifest);
    };
    const auto revision = std::make_shared<int>(-1); // after the change that undo takes back
    link.relabel = [&library, revision](const QStringList &files, const QString &genre) {
        const Relabelled relabelled = library.changeGenreOf(files, genre);
        *revision = relabelled.changed > 0 ? library.editor().revision() : -1;
        return relabelled;
    };
    link.undo = [&library, revision] {
        if (library.editor().revision() != std::exchange(*revision, -1))
            return false;
        library.editor().undo();
        return true;
    };
    link.genres = [&library] {
        QStringList genres;
        for (const GenreCount &genre : library.model().genres())
            if (!genre.name.isEmpty())
                genres += genre.name;
        return genres;
    };
    link.isMany = [&library](int tracks) { return isMany(tracks, library.model().totalCount()); };
    link.show = std::move(show);
    return link;
}

} // namespace genrescope::ui
