// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/form_combo_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace genrescope::ui {

FormComboBox::FormComboBox(QWidget *parent)
    : QComboBox(parent)
{
    view()->installEventFilter(this);
}

void FormComboBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

int FormComboBox::choiceFor(const QKeyEvent &event, int current)
{
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() &&
                        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText)
        return -1;
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += text;
    if (const int whole = findText(m_typed, Qt::MatchFixedString); whole >= 0)
        return whole;
    // As elsewhere: one letter goes on to the next choice, more stay where they fit.
    const int from = current + (m_typed.size() == 1 ? 1 : 0);
    for (int i = 0; i < count(); ++i) {
        const int index = (std::max(0, from) + i) % count();
        if (itemText(index).startsWith(m_typed, Qt::CaseInsensitive))
            return index;
    }
    return current;
}

void FormComboBox::keyPressEvent(QKeyEvent *event)
{
    if (const int choice = choiceFor(*event, currentIndex()); choice >= 0)
        setCurrentIndex(choice);
    else
        QComboBox::keyPressEvent(event);
}

bool FormComboBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const int choice = choiceFor(static_cast<const QKeyEvent &>(*event), view()->currentIndex().row());
        if (choice >= 0) {
            view()->setCurrentIndex(model()->index(choice, modelColumn(), rootModelIndex()));
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace genrescope::ui
