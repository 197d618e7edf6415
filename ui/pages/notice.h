// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace genrescope::ui {

/// A warning sign and what it warns of, in place, above or below what it is about. Hidden while there is
/// nothing to say.
class Notice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    explicit Notice(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    QLabel *label() const { return m_text; }
    void addButton(QWidget *button); ///< at the right of the text

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    QHBoxLayout *m_layout;
    QLabel *m_sign;
    QLabel *m_text;
};

} // namespace genrescope::ui
