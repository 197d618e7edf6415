// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace genrescope::ui {

class KeyBindings;

/// The help: a section for each page of the window, and the keyboard shortcuts. Texts are Markdown files in
/// resources/help, `train.md` and, where there is one, `train_de.md` for another language.
class HelpDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    /// @param keys that a person has changed are told of in the list of shortcuts
    explicit HelpDialog(QWidget *parent = nullptr, const KeyBindings *keys = nullptr);

    /// "classify", "library", "train", "compare", "window" or "keys"; an unknown name shows the first.
    void showSection(const QString &name);
    QString section() const;
    QString text() const; ///< what is shown, as plain text

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();

    const KeyBindings *m_keys;
    QListWidget *m_sections;
    QTextBrowser *m_text;
};

} // namespace genrescope::ui
