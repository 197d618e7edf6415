// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QElapsedTimer>

namespace genrescope::ui {

/// A combo box inside a scrolling form: the wheel passing over it does not change its value, and of choices
/// that begin alike the one that is typed in full is meant: "cnn" is not "cnn-figure1".
class FormComboBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormComboBox)

public:
    explicit FormComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the open list

private:
    /// Which choice a key typed at `current` leads to; -1: the key is not for choosing.
    int choiceFor(const QKeyEvent &event, int current);

    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace genrescope::ui
