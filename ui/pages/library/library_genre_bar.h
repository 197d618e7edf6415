// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/track_table_model.h"
#include "ui/pages/library/library_filter_chips.h"

namespace genrescope::ui {

/// A genre to filter by, in its colour.
class GenreChip final : public FilterChip
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenreChip)

public:
    GenreChip(const GenreCount &genre, QWidget *parent);

    QString genre() const { return m_genre; }

protected:
    QColor dotColour(const Colours &colours) const override;
    void describe(int tracks) override;

private:
    QString m_genre;
};

/// The genres, each a chip. Checking none shows every track.
class LibraryGenreBar final : public FilterChipRow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryGenreBar)

public:
    explicit LibraryGenreBar(QWidget *parent = nullptr);

    void setGenres(const std::vector<GenreCount> &genres); ///< keeps what is checked and still there
    QStringList checkedGenres() const;
    void setChecks(const QStringList &genres); ///< these, where they are there, and no others

Q_SIGNALS:
    void checkedGenresChanged(const QStringList &genres);
};

} // namespace genrescope::ui
