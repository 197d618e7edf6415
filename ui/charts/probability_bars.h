// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace genrescope::ui {

struct GenreShare
{
    QString genre;
    double share = 0.0; ///< 0 to 1
    QString note = {};  ///< shown instead of the percentage
};

/// A horizontal bar a genre, the largest first unless they come in an order of their own; the largest is bold.
class ProbabilityBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbabilityBars)

public:
    explicit ProbabilityBars(QWidget *parent = nullptr);

    enum class Order {
        LargestFirst,
        AsGiven ///< so that bars beside one another are in line
    };
    void setShares(std::vector<GenreShare> shares, Order order = Order::LargestFirst);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::vector<GenreShare> m_shares;
    std::size_t m_largest = 0;
};

} // namespace genrescope::ui
