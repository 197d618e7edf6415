// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_bar.h"

#include "ui/charts/spectrogram/time_axis.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace genrescope::ui {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(180, 14);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setIconSize({14, 14});
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    connect(m_cancel, &QToolButton::clicked, this, &JobBar::cancelled);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
}

void JobBar::showCount(const QString &what, int done, int total)
{
    const QLocale locale;
    const QString pace = paceText(done, total);
    QString text = tr("%1 %2 of %3").arg(what, locale.toString(done), locale.toString(total));
    if (!pace.isEmpty())
        text += QStringLiteral("  ·  ") + pace;
    showShare(total > 0 ? text : QString(), total > 0 ? double(done) / total : 0.0);
}

QString JobBar::paceText(int done, int total)
{
    constexpr qint64 settled_ms = 4000; // the first items tell little
    if (total <= 0 || done < m_last || !m_clock.isValid()) {
        m_first = done;
        m_clock.start();
    }
    m_last = done;
    if (total <= 0)
        m_clock.invalidate();
    if (!m_clock.isValid() || m_clock.elapsed() < settled_ms || done - m_first < 2)
        return {};
    const double each_s = double(m_clock.elapsed()) / 1000 / (done - m_first);
    const QLocale locale;
    const QString rate = each_s < 1 ? tr("%1 a second").arg(locale.toString(1 / each_s, 'f', 1))
                                    : tr("%1 a minute").arg(locale.toString(60 / each_s, 'f', 0));
    return tr("%1, %2 left", "how fast; a time").arg(rate, formatTime(each_s * (total - done), 0));
}

void JobBar::showShare(const QString &text, double share)
{
    setVisible(!text.isEmpty());
    m_text->setText(text);
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(qRound(share * 1000));
}

} // namespace genrescope::ui
