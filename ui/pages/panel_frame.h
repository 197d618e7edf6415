// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QDockWidget>
#include <QMainWindow>

namespace genrescope::ui {

/// Where a panel is until somebody moves it.
struct PanelPlace
{
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    int width_px = 320; ///< at the left or right: stays when the window grows
    double share = 0.5; ///< of the height, (0, 1), at the top or bottom: grows with the window
};

/// A page's main part with a panel beside it, which can be dragged to any side or out of the window, made
/// larger, put away and brought back. Where it was is remembered in a setting.
class PanelFrame final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelFrame)

public:
    /// @param title of the panel, as menus name it
    PanelFrame(Settings &settings, const SettingKey<QByteArray> &key, const PanelPlace &usual, QWidget *main,
               QWidget *panel, const QString &title, QWidget *parent = nullptr);
    ~PanelFrame() override;

    QDockWidget &panel() const { return *m_dock; }

    void setPutAway(bool away);    ///< by a person
    void setCramped(bool cramped); ///< no room beside the main part: away for so long, unless it floats
    void moveTo(Qt::DockWidgetArea area); ///< back into the window, if it floats
    void moveOut();                       ///< into a window of its own
    void resetPlace();
    /// How large it is along the side it is at.
    const PanelPlace &place() const { return m_place; }

Q_SIGNALS:
    void putAwayRequested(); ///< by the panel's own cross, or by closing its window

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restorePlace();
    void savePlace();
    void takeSizes();
    void fit();
    void turnTitle();
    void showPanel();

    Settings &m_settings;
    const SettingKey<QByteArray> m_key;
    const PanelPlace m_usual;
    PanelPlace m_place;
    QDockWidget *m_dock;
    bool m_putAway = false;
    bool m_cramped = false;
    bool m_restored = false;
};

} // namespace genrescope::ui
