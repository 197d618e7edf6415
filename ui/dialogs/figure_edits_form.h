// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace genrescope::ui {

/// What of a figure can be changed before it is saved: its title, its legend, where its axes end. Nothing
/// that the figure does not have is shown.
class FigureEditsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureEditsForm)

public:
    explicit FigureEditsForm(const Figure &figure, QWidget *parent = nullptr);

    FigureEdits edits() const;

    QLineEdit *titleEdit() const { return m_title; }
    QCheckBox *legendBox() const { return m_legend; }
    QLineEdit *yLow() const { return m_y.low; }
    QLineEdit *yHigh() const { return m_y.high; }

Q_SIGNALS:
    void changed();

private:
    struct Ends
    {
        QLineEdit *low = nullptr;
        QLineEdit *high = nullptr;
    };
    using Range = std::optional<std::pair<double, double>>;
    Ends addEnds(QFormLayout *form, const QString &label, const QString &name, const Range &range,
                 bool percent);
    static Range rangeOf(const Ends &ends, const Range &before, bool percent);

    FigureEdits m_before;
    bool m_xPercent, m_yPercent;
    QLineEdit *m_title;
    QCheckBox *m_legend;
    Ends m_x, m_y;
};

} // namespace genrescope::ui
