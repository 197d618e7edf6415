// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>

namespace genrescope::ui {

/// A name, a value and a small curve of what it was over the last two minutes: "CPU 1.8 of 2 cores ~~~".
class Sparkline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sparkline)

public:
    static constexpr int mostPoints = 120;

    Sparkline(const QString &name, QWidget *parent);

    /// @param share of what there is, [0, 1]; the curve's height
    /// @param value as it is written beside the name
    void append(double share, const QString &value, const QString &toolTip);
    void clear();

    const std::deque<double> &shares() const { return m_shares; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString text() const;

    QString m_name;
    QString m_value;
    std::deque<double> m_shares; ///< the oldest first
};

} // namespace genrescope::ui
