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

/// A horizontal bar a genre, the largest first.
class ProbabilityBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbabilityBars)

public:
    explicit ProbabilityBars(QWidget *parent = nullptr);

    void setShares(std::vector<GenreShare> shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;

    std::vector<GenreShare> m_shares;
};

} // namespace genrescope::ui
