// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recent_files.h"

#include "ui/settings/setting_keys.h"

#include <QDir>
#include <QFileInfo>

namespace genrescope::ui {

namespace {

constexpr std::pair<RecentFile::Kind, QLatin1StringView> kinds[] = {
    {RecentFile::Kind::Music, QLatin1StringView("music:")},
    {RecentFile::Kind::Manifest, QLatin1StringView("manifest:")},
    {RecentFile::Kind::Model, QLatin1StringView("model:")}};

QString toLine(const RecentFile &file)
{
    for (const auto &[kind, name] : kinds)
        if (kind == file.kind)
            return name + file.path;
    return {};
}

} // namespace

QList<RecentFile> RecentFiles::list() const
{
    QList<RecentFile> files;
    for (const QString &line : m_settings.get(keys::recentFiles))
        for (const auto &[kind, name] : kinds)
            if (line.startsWith(name) && line.size() > name.size())
                files += {.kind = kind, .path = line.mid(name.size())};
    return files;
}

void RecentFiles::add(const RecentFile &file)
{
    if (file.path.isEmpty())
        return;
    QStringList lines = m_settings.get(keys::recentFiles);
    lines.removeAll(toLine(file));
    lines.prepend(toLine(file));
    m_settings.set(keys::recentFiles, lines.mid(0, most));
}

void RecentFiles::clear()
{
    m_settings.set(keys::recentFiles, QStringList());
}

QString RecentFiles::title(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const QString name = clean.section(u'/', -1);
    QStringList folders = clean.section(u'/', 0, -2).split(u'/', Qt::SkipEmptyParts);
    if (name.isEmpty() || folders.isEmpty())
        return QDir::toNativeSeparators(path);
    constexpr qsizetype mostFolders = 2;
    const bool more = folders.size() > mostFolders;
    folders = folders.mid(std::max<qsizetype>(0, folders.size() - mostFolders));
    return QStringLiteral("%1 — %2%3").arg(name, more ? QStringLiteral("…/") : QString(), folders.join(u'/'));
}

} // namespace genrescope::ui
