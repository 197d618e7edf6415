// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_genre_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

namespace genrescope::ui {

namespace {

QString chipName(const QString &genre)
{
    return genre.isEmpty() ? GenreChip::tr("No genre") : genreTitle(genre);
}

} // namespace

GenreChip::GenreChip(const GenreCount &genre, QWidget *parent)
    : FilterChip(chipName(genre.name), parent)
    , m_genre(genre.name)
{
    setCount(genre.tracks);
}

void GenreChip::describe(int tracks)
{
    setAccessibleName(tr("Genre filter: %1").arg(text()));
    setAccessibleDescription(tr("%Ln tracks", nullptr, tracks));
    setToolTip(tr("Show only %1 (%Ln tracks)", nullptr, tracks).arg(text()));
}

QColor GenreChip::dotColour(const Colours &colours) const
{
    return m_genre.isEmpty() ? colours.mutedText : genreColour(m_genre, colours.surface);
}

LibraryGenreBar::LibraryGenreBar(QWidget *parent)
    : FilterChipRow(tr("More"), tr("Show all genres"), parent)
{
    setAccessibleName(tr("Genre filter"));
    connect(this, &FilterChipRow::checksChanged, this,
            [this] { Q_EMIT checkedGenresChanged(checkedGenres()); });
}

void LibraryGenreBar::setGenres(const std::vector<GenreCount> &genres)
{
    bool same = genres.size() == chips().size();
    for (std::size_t i = 0; same && i < genres.size(); ++i)
        same = genres[i].name == static_cast<GenreChip *>(chips()[i])->genre();
    if (same) {
        for (std::size_t i = 0; i < genres.size(); ++i)
            chips()[i]->setCount(genres[i].tracks);
        arrange();
        return;
    }
    const QStringList before = checkedGenres();
    std::vector<FilterChip *> made;
    for (const GenreCount &genre : genres) {
        made.push_back(new GenreChip(genre, this));
        made.back()->setChecked(before.contains(genre.name));
    }
    setChips(made);
    if (checkedGenres() != before)
        Q_EMIT checkedGenresChanged(checkedGenres());
}

QStringList LibraryGenreBar::checkedGenres() const
{
    QStringList genres;
    for (const FilterChip *chip : chips())
        if (chip->isChecked())
            genres.append(static_cast<const GenreChip *>(chip)->genre());
    return genres;
}

void LibraryGenreBar::setChecks(const QStringList &genres)
{
    for (FilterChip *chip : chips())
        chip->setChecked(genres.contains(static_cast<GenreChip *>(chip)->genre()));
}

} // namespace genrescope::ui
