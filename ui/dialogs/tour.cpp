// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tour.h"

#include "ui/dialogs/tour_callout.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace genrescope::ui {

Tour::Tour(QWidget &window, std::vector<TourStep> steps, std::function<void(const QString &)> showPage)
    : QObject(&window)
    , m_window(window)
    , m_steps(std::move(steps))
    , m_showPage(std::move(showPage))
    , m_ring(new TourRing(&window))
    , m_callout(new TourCallout(&window))
{
    connect(m_callout, &TourCallout::nextWanted, this, &Tour::next);
    connect(m_callout, &TourCallout::backWanted, this, &Tour::back);
    connect(m_callout, &TourCallout::endWanted, this, &Tour::end);
}

Tour::~Tour() = default;

void Tour::start()
{
    if (m_steps.empty())
        return;
    if (!isRunning()) {
        m_focusBefore = QApplication::focusWidget();
        qApp->installEventFilter(this); // what moves the control may be any of the widgets around it
    }
    show(0);
}

void Tour::next()
{
    if (m_step + 1 < count())
        show(m_step + 1);
    else
        end();
}

void Tour::back()
{
    if (m_step > 0)
        show(m_step - 1);
}

void Tour::end()
{
    if (!isRunning())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget()) || m_callout->hasFocus();
    m_step = -1;
    m_callout->hide();
    m_ring->hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT ended();
}

void Tour::show(int step)
{
    m_step = step;
    const TourStep &shown = m_steps[static_cast<std::size_t>(step)];
    m_showPage(shown.page);
    m_callout->setStep(shown.title, shown.text, step, count());
    place();
    m_callout->show();
    m_callout->setFocus(Qt::PopupFocusReason);
    m_callout->announce();
}

QRect Tour::pointedAt() const
{
    if (!isRunning())
        return {};
    return m_steps[static_cast<std::size_t>(m_step)].where() & m_window.rect();
}

void Tour::place()
{
    if (!isRunning())
        return;
    const QRect target = pointedAt();
    m_ring->surround(target);
    m_callout->pointAt(target, m_window.rect());
    m_ring->raise();
    m_callout->raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            widget && widget != m_ring && widget != m_callout && !m_callout->isAncestorOf(widget) &&
            widget->window() == &m_window)
            QTimer::singleShot(0, this, &Tour::place); // once the layout is done with it
        break;
    default:
        break;
    }
    return false;
}

} // namespace genrescope::ui
