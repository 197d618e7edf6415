// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QActionGroup;
class QVBoxLayout;

namespace genrescope::ui {

/// The slim bar at the left that picks a page: an icon over a word each.
class SideBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideBar)

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// A checkable action (Ctrl+1, Ctrl+2 ...), also for the View menu.
    QAction *addPage(const QString &icon, const QString &name);
    void setCurrent(int page);
    QWidget *button(int page) const; ///< null: there is no such page

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QActionGroup *m_group = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace genrescope::ui
