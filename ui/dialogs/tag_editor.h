// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace genrescope::ui {

/// Tags as chips, each with a cross, and a field for more that completes those used elsewhere. Return, a
/// comma or a choice from the list adds what is typed; Backspace in the empty field takes the last chip.
class TagEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagEditor)

public:
    TagEditor(const QStringList &tags, const QStringList &known, QWidget *parent);

    /// With what is still typed; the ones there at first keep their places.
    QStringList tags() const;
    QLineEdit *field() const { return m_field; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &text);
    void addTyped();
    void remove(const QString &tag);
    void showChips();
    int arrange(int width, bool place) const; ///< the height it takes

    QStringList m_tags;
    QList<QPushButton *> m_chips;
    QLineEdit *m_field;
    QLabel *m_problem;
};

} // namespace genrescope::ui
