// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_genre_dialog.h"

#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

QIcon genreSwatch(const QString &genre, const QPalette &palette)
{
    QPixmap swatch(12, 12);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(genreColour(genre, coloursFor(palette).surface));
    painter.drawEllipse(QRectF(1, 1, 10, 10));
    return QIcon(swatch);
}

LibraryGenreDialog::LibraryGenreDialog(const QStringList &genres, const QString &current, int tracks,
                                       QWidget *parent)
    : QDialog(parent)
    , m_genres(genres)
    , m_current(current)
    , m_text(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("genreDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change genre"));
    auto *label = new QLabel(tr("&Genre of %Ln tracks:", nullptr, tracks));
    label->setBuddy(m_text);
    m_text->setPlaceholderText(tr("Type to find a genre, or a new one"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Genres"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    makePrimary(m_change);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_change->setDefault(true); // only now does it know its dialog
    // The box hands the focus on to its default button: what lies before that in the chain is passed by.
    setTabOrder(m_text, m_list);
    setTabOrder(m_list, m_change);
    setTabOrder(m_change, buttons->button(QDialogButtonBox::Cancel));
    resize(360, 420);

    connect(m_text, &QLineEdit::textChanged, this, &LibraryGenreDialog::fillList);
    connect(m_list, &QListWidget::itemActivated, this, &LibraryGenreDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &LibraryGenreDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillList();
    m_text->setFocus();
}

void LibraryGenreDialog::fillList()
{
    const QString typed = m_text->text().simplified();
    m_list->clear();
    bool known = typed.isEmpty();
    int row = -1;       // what Return takes: the genre that is typed,
    int beginning = -1; // else one that begins so, else a new one; never one that only has the letters somewhere
    for (const QString &genre : m_genres) {
        const QString title = genreTitle(genre);
        const bool same =
            !title.compare(typed, Qt::CaseInsensitive) || !genre.compare(typed, Qt::CaseInsensitive);
        known = known || same;
        if (!same && !title.contains(typed, Qt::CaseInsensitive) &&
            !genre.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(genreSwatch(genre, palette()), title, m_list);
        item->setData(Qt::UserRole, genre);
        if (same || (typed.isEmpty() && genre == m_current))
            row = m_list->count() - 1;
        if (beginning < 0 && (title.startsWith(typed, Qt::CaseInsensitive) ||
                              genre.startsWith(typed, Qt::CaseInsensitive)))
            beginning = m_list->count() - 1;
    }
    if (!known) {
        auto *item =
            new QListWidgetItem(genreSwatch(typed, palette()), tr("New genre “%1”").arg(typed), m_list);
        item->setData(Qt::UserRole, typed);
    }
    if (row < 0)
        row = beginning >= 0 ? beginning : m_list->count() - 1;
    m_list->setCurrentRow(row);
    m_change->setEnabled(m_list->count() > 0);
}

void LibraryGenreDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || result() == Accepted) // Return on the list activates an item and presses the button
        return;
    const QString genre = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT genreChosen(genre);
}

bool LibraryGenreDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The list is moved through from the text, which keeps the focus.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_PageUp ||
            key->key() == Qt::Key_PageDown) {
            QKeyEvent passedOn(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &passedOn);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace genrescope::ui
