// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_edits_form.h"

#include <QCheckBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace genrescope::ui {

FigureEditsForm::FigureEditsForm(const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_before(figure.edits)
    , m_xPercent(figure.xPercent)
    , m_yPercent(figure.yPercent)
    , m_title(new QLineEdit(figure.edits.title, this))
    , m_legend(new QCheckBox(tr("Le&gend"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("T&itle"), m_title);
    if (figure.hasAxes) {
        m_y = addEnds(form, tr("&Y axis"), tr("Y axis"), figure.edits.y, m_yPercent);
        m_x = addEnds(form, tr("&X axis"), tr("X axis"), figure.edits.x, m_xPercent);
    }
    m_legend->setChecked(figure.edits.legend);
    m_legend->setVisible(figure.hasLegend);
    if (figure.hasLegend)
        form->addRow(QString(), m_legend);
    connect(m_title, &QLineEdit::textChanged, this, &FigureEditsForm::changed);
    connect(m_legend, &QCheckBox::toggled, this, &FigureEditsForm::changed);
}

FigureEditsForm::Ends FigureEditsForm::addEnds(QFormLayout *form, const QString &label, const QString &name,
                                               const Range &range, bool percent)
{
    const auto edit = [&](const QString &accessible, const std::optional<double> &value) {
        auto *line = new QLineEdit(this);
        line->setValidator(new QDoubleValidator(line));
        line->setPlaceholderText(tr("automatic"));
        line->setAccessibleName(accessible);
        if (value)
            line->setText(QLocale().toString(*value * (percent ? 100 : 1), 'g', 6));
        connect(line, &QLineEdit::textChanged, this, &FigureEditsForm::changed);
        return line;
    };
    const Ends ends{.low = edit(tr("%1, from").arg(name), range ? std::optional(range->first) : std::nullopt),
                    .high =
                        edit(tr("%1, to").arg(name), range ? std::optional(range->second) : std::nullopt)};
    auto *row = new QHBoxLayout;
    row->addWidget(ends.low, 1);
    row->addWidget(new QLabel(tr("to", "between the two ends of an axis"), this));
    row->addWidget(ends.high, 1);
    if (percent)
        row->addWidget(new QLabel(QStringLiteral("%"), this));
    form->addRow(label, row);
    qobject_cast<QLabel *>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget())
        ->setBuddy(ends.low);
    return ends;
}

/// Both ends, or neither: one alone leaves the axis to the data.
FigureEditsForm::Range FigureEditsForm::rangeOf(const Ends &ends, const Range &before, bool percent)
{
    if (!ends.low)
        return before;
    bool hasLow = false, hasHigh = false;
    const double scale = percent ? 0.01 : 1;
    const double low = QLocale().toDouble(ends.low->text(), &hasLow) * scale;
    const double high = QLocale().toDouble(ends.high->text(), &hasHigh) * scale;
    return hasLow && hasHigh && low < high ? Range(std::pair(low, high)) : std::nullopt;
}

FigureEdits FigureEditsForm::edits() const
{
    return {.title = m_title->text(),
            .legend = m_legend->isChecked(),
            .x = rangeOf(m_x, m_before.x, m_xPercent),
            .y = rangeOf(m_y, m_before.y, m_yPercent)};
}

} // namespace genrescope::ui
