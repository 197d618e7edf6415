// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/track_table_model.h"

#include <QAbstractButton>
#include <QWidget>

class QMenu;
class QToolButton;

namespace genrescope::ui {

/// A genre to filter by: its colour, name and how many tracks there are.
class GenreChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenreChip)

public:
    GenreChip(const GenreCount &genre, QWidget *parent);

    QString genre() const { return m_genre; }
    void setCount(int tracks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    QString m_genre;
    int m_tracks = 0;
};

/// One row of genre chips; those that do not fit are in a menu at its end. Checking none shows every track.
class LibraryGenreBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryGenreBar)

public:
    explicit LibraryGenreBar(QWidget *parent = nullptr);

    void setGenres(const std::vector<GenreCount> &genres); ///< keeps what is checked and still there
    QStringList checkedGenres() const;
    void setChecks(const QStringList &genres); ///< these, where they are there, and no others
    void clearChecks() { setChecks({}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void checkedGenresChanged(const QStringList &genres);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fillMenu();

    std::vector<GenreChip *> m_chips;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace genrescope::ui
