// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <filesystem>
#include <vector>

namespace genrescope::ui {

class FolderScanner;

/// Keeps an eye on folders, and those below them, on a thread of its own, and tells of audio files that
/// appear there once they are completely written. The system's notices hurry a look; a look every half minute
/// finds what they miss (network disks, very many folders). A folder that goes away and comes back stays
/// watched.
class FolderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderWatch)

public:
    /// @param quiet how long a file must stand still
    explicit FolderWatch(QObject *parent = nullptr,
                         std::chrono::milliseconds quiet = std::chrono::seconds(2));
    ~FolderWatch() override;

    void setFolders(const QStringList &folders); ///< empty: nothing is watched
    const QStringList &folders() const { return m_folders; }
    const QStringList &missing() const { return m_missing; }   ///< of these, which are not there now
    const QStringList &tooLarge() const { return m_tooLarge; } ///< with more files than can be watched
    int growing() const { return m_growing; }                  ///< new files that are still being written
    int newToday() const;

Q_SIGNALS:
    void found(const std::vector<std::filesystem::path> &files);
    void changed(); ///< anything above

private:
    friend class FolderScanner;
    struct Report
    {
        std::vector<std::filesystem::path> ready;
        QStringList missing, tooLarge;
        int growing = 0;
    };
    void take(const Report &report);

    QStringList m_folders, m_missing, m_tooLarge;
    int m_growing = 0;
    int m_new = 0;
    QDate m_day; ///< of m_new
    FolderScanner *m_scanner;
    QThread m_thread; ///< last: ended before the rest goes
};

} // namespace genrescope::ui
