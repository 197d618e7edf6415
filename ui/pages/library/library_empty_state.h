// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace genrescope::ui {

/// What the library shows before there is one: what can be opened, and a button for each.
class LibraryEmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryEmptyState)

public:
    explicit LibraryEmptyState(QWidget *parent = nullptr);

    /// The demo library's button shows only when there is one to open.
    void setDemoAvailable(bool available);
    /// What went wrong with the last thing opened; empty hides it.
    void setProblem(const QString &sentence);
    QString problem() const;

Q_SIGNALS:
    void demoRequested();
    void manifestRequested();
    void folderRequested();

private:
    QLabel *m_problem;
    QPushButton *m_demo;
    QPushButton *m_manifest;
};

} // namespace genrescope::ui
