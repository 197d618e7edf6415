// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace genrescope::ui {

class Settings;

/// Something that was opened, and how to open it again.
struct RecentFile
{
    enum class Kind { Music, Manifest, Model };
    Kind kind = Kind::Music;
    QString path;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// What was opened last, the newest first; kept in the settings. Nobody looks whether it is still there: that
/// would wait for disks and networks. Opening it tells.
class RecentFiles
{
public:
    static constexpr qsizetype most = 12;

    explicit RecentFiles(Settings &settings)
        : m_settings(settings)
    {}

    QList<RecentFile> list() const;
    void add(const RecentFile &file);
    void clear();

    /// "metal.mp3 — Music/2024": the name and as much of where it lies as tells people; the whole path if
    /// `path` has no folder.
    static QString title(const QString &path);

private:
    Settings &m_settings;
};

} // namespace genrescope::ui
