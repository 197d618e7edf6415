// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace genrescope::ui {

/// A button that is its icon alone where there is no room for its text, which the tool tip has, too: in a
/// narrow window, and in languages of long words.
class ShrinkingButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShrinkingButton)

public:
    explicit ShrinkingButton(QWidget *parent = nullptr);

    bool showsText() const;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    mutable bool m_measuring = false; ///< what is wanted, whatever there is room for
};

} // namespace genrescope::ui
