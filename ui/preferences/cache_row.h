// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <filesystem>

class QLabel;
class QPushButton;

namespace genrescope::ui {

/// How much a cache's folder holds, and a button that empties it. Both are done on workers.
class CacheRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CacheRow)

public:
    explicit CacheRow(std::filesystem::path folder, QWidget *parent = nullptr);

    QLabel *label() const { return m_text; }
    QPushButton *clearButton() const { return m_clear; }

private:
    void measure();
    void clear();

    const std::filesystem::path m_folder;
    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace genrescope::ui
