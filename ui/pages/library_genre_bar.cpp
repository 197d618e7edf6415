// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library_genre_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int chipGap = 6;
constexpr int chipPadding = 10;
constexpr int dotSize = 8;

QString chipName(const QString &genre)
{
    return genre.isEmpty() ? GenreChip::tr("No genre") : genreTitle(genre);
}

} // namespace

GenreChip::GenreChip(const GenreCount &genre, QWidget *parent)
    : QAbstractButton(parent)
    , m_genre(genre.name)
{
    setCheckable(true);
    setText(chipName(m_genre));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCount(genre.tracks);
}

void GenreChip::setCount(int tracks)
{
    m_tracks = tracks;
    setAccessibleName(tr("Genre filter: %1").arg(text()));
    setAccessibleDescription(tr("%Ln tracks", nullptr, tracks));
    setToolTip(tr("Show only %1 (%Ln tracks)", nullptr, tracks).arg(text()));
    updateGeometry();
    update();
}

QString GenreChip::countText() const
{
    return QLocale().toString(m_tracks);
}

QSize GenreChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * chipPadding + dotSize + 6 + metrics.horizontalAdvance(text()) + 6 +
                metrics.horizontalAdvance(countText()),
            metrics.height() + 8};
}

void GenreChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursFor(palette());
    const QColor dot = m_genre.isEmpty() ? colours.mutedText : genreColour(m_genre, colours.surface);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.height() / 2.0;
    const QColor fill = isChecked()    ? blended(colours.surface, dot, 0.25)
                        : underMouse() ? colours.hover
                                       : colours.surface;
    painter.setBrush(fill);
    painter.setPen(hasFocus() ? colours.accent : isChecked() ? dot : colours.border);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QRectF(chipPadding, (height() - dotSize) / 2.0, dotSize, dotSize));

    const QFontMetrics metrics(font());
    const int left = chipPadding + dotSize + 6;
    const int nameWidth = metrics.horizontalAdvance(text());
    painter.setPen(colours.text);
    painter.drawText(QRect(left, 0, nameWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(colours.mutedText);
    painter.drawText(QRect(left + nameWidth + 6, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                     countText());
}

LibraryGenreBar::LibraryGenreBar(QWidget *parent)
    : QWidget(parent)
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Genre filter"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setText(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &LibraryGenreBar::fillMenu);
}

void LibraryGenreBar::setGenres(const std::vector<GenreCount> &genres)
{
    const QStringList before = checkedGenres();
    bool same = genres.size() == m_chips.size();
    for (std::size_t i = 0; same && i < genres.size(); ++i)
        same = genres[i].name == m_chips[i]->genre();
    if (same) {
        for (std::size_t i = 0; i < genres.size(); ++i)
            m_chips[i]->setCount(genres[i].tracks);
        arrange();
        return;
    }
    for (GenreChip *chip : m_chips)
        delete chip;
    m_chips.clear();
    for (const GenreCount &genre : genres) {
        auto *chip = new GenreChip(genre, this);
        chip->setChecked(before.contains(genre.name));
        connect(chip, &QAbstractButton::toggled, this, [this] {
            arrange();
            Q_EMIT checkedGenresChanged(checkedGenres());
        });
        m_chips.push_back(chip);
    }
    arrange();
    if (checkedGenres() != before)
        Q_EMIT checkedGenresChanged(checkedGenres());
}

QStringList LibraryGenreBar::checkedGenres() const
{
    QStringList genres;
    for (const GenreChip *chip : m_chips)
        if (chip->isChecked())
            genres.append(chip->genre());
    return genres;
}

void LibraryGenreBar::setChecks(const QStringList &genres)
{
    for (GenreChip *chip : m_chips)
        chip->setChecked(genres.contains(chip->genre()));
}

QSize LibraryGenreBar::sizeHint() const
{
    return {400, QFontMetrics(font()).height() + 8};
}

QSize LibraryGenreBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void LibraryGenreBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LibraryGenreBar::arrange()
{
    // Checked chips come first when not all fit, so that what filters the table is always in sight.
    int needed = 0;
    for (const GenreChip *chip : m_chips)
        needed += chip->sizeHint().width() + chipGap;
    const bool allFit = needed - chipGap <= width();
    std::vector<GenreChip *> order = m_chips;
    if (!allFit)
        std::ranges::stable_partition(order, [](const GenreChip *chip) { return chip->isChecked(); });
    const int room = width() - (allFit ? 0 : m_more->sizeHint().width() + chipGap);
    int x = 0;
    bool full = false;
    for (GenreChip *chip : order) {
        const QSize size = chip->sizeHint();
        full = full || x + size.width() > room;
        chip->setVisible(!full);
        if (full)
            continue;
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + chipGap;
    }
    m_more->setVisible(!allFit);
    const QSize moreSize = m_more->sizeHint();
    m_more->setGeometry(std::max(0, std::min(x, width() - moreSize.width())),
                        (height() - moreSize.height()) / 2, moreSize.width(), moreSize.height());
}

void LibraryGenreBar::fillMenu()
{
    m_menu->clear();
    for (GenreChip *chip : m_chips) {
        QAction *action = m_menu->addAction(chip->text());
        action->setCheckable(true);
        action->setChecked(chip->isChecked());
        connect(action, &QAction::toggled, chip, &QAbstractButton::setChecked);
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Show all genres")), &QAction::triggered, this,
            &LibraryGenreBar::clearChecks);
}

} // namespace genrescope::ui
