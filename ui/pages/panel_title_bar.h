// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QDockWidget;
class QToolButton;

namespace genrescope::ui {

/// A panel's narrow title: dragged, it moves the panel; its buttons take it out of the window or put it away.
class PanelTitleBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelTitleBar)

public:
    explicit PanelTitleBar(QDockWidget *panel);

    void setUpright(bool upright); ///< at the panel's left side, read from below

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameFloatButton();

    QDockWidget *m_panel;
    QBoxLayout *m_layout;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_upright = false;
};

} // namespace genrescope::ui
