// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/track_table_model.h"
#include "ui/pages/library/library_filter_chips.h"

#include <functional>

namespace genrescope::ui {

/// A split, a model's disagreement with the label, a fault that a check has found, or all faults.
class MarkChip final : public FilterChip
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkChip)

public:
    enum class Kind { Split, Disagrees, Problems, Fault };

    MarkChip(Kind kind, int value, const QString &text, QWidget *parent);

    Kind kind() const { return m_kind; }
    int value() const { return m_value; } ///< the Split or the ClipFault

protected:
    QColor dotColour(const Colours &colours) const override;
    void describe(int tracks) override;

private:
    Kind m_kind;
    int m_value;
};

/// Chips for splits and, once a model has heard the library or it has been checked, for doubtful labels and what
/// is wrong with its files. Several of a kind show what has one of them; a split and a fault what has both.
class LibraryMarkBar final : public FilterChipRow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryMarkBar)

public:
    explicit LibraryMarkBar(QWidget *parent = nullptr);

    void setCounts(const MarkCounts &counts); ///< hides itself where there is nothing to choose from
    MarkFilter checked() const;
    void setChecks(const MarkFilter &filter);
    MarkChip *chip(MarkChip::Kind kind, int value = 0) const; ///< nullptr where there is none

Q_SIGNALS:
    void checkedMarksChanged(const genrescope::ui::MarkFilter &filter);

private:
    void tell();

    MarkFilter m_told;
};

} // namespace genrescope::ui
