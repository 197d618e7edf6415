// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace genrescope::ui {

/// Laid over the window while something is dragged across it: shows that a drop is welcome and what it will
/// do.
class DropOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropOverlay)

public:
    explicit DropOverlay(QWidget *parent);

    void invite(const QString &sentence); ///< covers the parent

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace genrescope::ui
