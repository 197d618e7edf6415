// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace genrescope::ui {

/// A sign, of a warning unless said otherwise, and what it is about, in place, above or below that. Hidden
/// while there is nothing to say.
class Notice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    explicit Notice(QWidget *parent = nullptr, const QString &sign = QStringLiteral("warning"),
                    IconTone tone = IconTone::Warning);

    void setText(const QString &text);
    QString text() const;
    QLabel *label() const { return m_text; }
    void addButton(QWidget *button); ///< at the right of the text

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    const QString m_signName;
    const IconTone m_tone;
    QHBoxLayout *m_layout;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace genrescope::ui
