// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_note.h"

#include <QAbstractItemView>
#include <QEvent>

namespace genrescope::ui {

TableNote::TableNote(QAbstractItemView *table)
    : QLabel(table->viewport())
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setMargin(24);
    setForegroundRole(QPalette::PlaceholderText);
    setAttribute(Qt::WA_TransparentForMouseEvents); // drops and the context menu are the table's
    table->viewport()->installEventFilter(this);
    hide();
}

void TableNote::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    fit();
}

void TableNote::fit()
{
    setGeometry(parentWidget()->rect());
}

bool TableNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QLabel::eventFilter(watched, event);
}

} // namespace genrescope::ui
