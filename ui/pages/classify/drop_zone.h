// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace genrescope::ui {

/// An empty page's invitation: what can be dropped here, and buttons for those who would rather click.
class DropZone final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropZone)

public:
    explicit DropZone(QWidget *parent = nullptr);

    /// Whether there is a demo library to try.
    void setDemoAvailable(bool available);

Q_SIGNALS:
    void openFiles();
    void openFolder();
    void openDemo();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect zone() const;

    QWidget *m_demoButton = nullptr;
};

} // namespace genrescope::ui
