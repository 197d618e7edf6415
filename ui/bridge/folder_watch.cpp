// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/folder_watch.h"

#include "core/audio/media_watch.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr std::chrono::milliseconds afterNotice(300); ///< a copied album is many notices
constexpr std::chrono::seconds betweenLooks(30);

} // namespace

/// Lives on the watch's thread.
class FolderScanner final : public QObject
{
public:
    FolderScanner(FolderWatch &owner, std::chrono::milliseconds quiet)
        : m_owner(owner)
        , m_quiet(quiet)
    {}

    void setFolders(const QStringList &folders)
    {
        if (!m_notices) { // made here, on its own thread
            m_notices = new QFileSystemWatcher(this);
            m_timer = new QTimer(this);
            m_timer->setSingleShot(true);
            connect(m_timer, &QTimer::timeout, this, &FolderScanner::look);
            connect(m_notices, &QFileSystemWatcher::directoryChanged, this, [this](const QString &folder) {
                if (m_parents.contains(folder) && !hasComeOrGone())
                    return;
                if (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > afterNotice)
                    m_timer->start(afterNotice);
            });
        }
        std::erase_if(m_watches, [&](const auto &watch) { return !folders.contains(watch.first); });
        for (const QString &folder : folders)
            m_watches.try_emplace(folder, QFile::encodeName(folder).toStdString(), m_quiet);
        look();
    }

    void stop() { m_stop.request_stop(); } ///< from any thread

private:
    /// Whether a folder is there now that was not at the last look, or the other way round.
    bool hasComeOrGone() const
    {
        std::error_code ignored;
        return std::ranges::any_of(m_watches, [&](const auto &watch) {
            return std::filesystem::is_directory(QFile::encodeName(watch.first).toStdString(), ignored) ==
                   m_missing.contains(watch.first);
        });
    }

    void look()
    {
        FolderWatch::Report report;
        QStringList folders;
        m_parents.clear();
        const QString bug = guarded([&] {
            for (auto &[folder, watch] : m_watches) {
                MediaWatch::Look look = watch.look(m_stop.get_token());
                if (!look.isThere)
                    report.missing += folder;
                if (look.isTooLarge)
                    report.tooLarge += folder;
                report.growing += static_cast<int>(look.growing);
                report.ready.insert(report.ready.end(), look.ready.begin(), look.ready.end());
                // A folder's own coming and going is noticed by the one it lies in.
                m_parents.insert(QFileInfo(folder).path());
                for (const auto &path : look.folders)
                    folders += QFile::decodeName(QByteArray::fromStdString(path.string()));
            }
        });
        if (!bug.isEmpty())
            qWarning("%s", qUtf8Printable(bug));
        if (m_stop.stop_requested())
            return;
        m_missing = report.missing;
        for (const QString &folder : std::as_const(folders))
            m_parents.remove(folder); // watched for its own sake
        watch(folders + m_parents.values());
        post(&m_owner, [owner = &m_owner, report] { owner->take(report); });
        if (!m_watches.empty())
            m_timer->start(report.growing > 0 ? std::chrono::milliseconds(m_quiet / 2 + afterNotice)
                                              : std::chrono::milliseconds(betweenLooks));
    }

    void watch(const QStringList &folders)
    {
        const QStringList before = m_notices->directories();
        const QSet<QString> had(before.begin(), before.end()), wanted(folders.begin(), folders.end());
        QStringList added, gone;
        for (const QString &folder : wanted)
            if (!had.contains(folder))
                added += folder;
        for (const QString &folder : had)
            if (!wanted.contains(folder))
                gone += folder;
        if (!gone.isEmpty())
            m_notices->removePaths(gone);
        if (!added.isEmpty())
            m_notices->addPaths(added); // the system may have too few to give: looks find what it misses
    }

    FolderWatch &m_owner;
    const std::chrono::milliseconds m_quiet;
    std::map<QString, MediaWatch> m_watches;
    QSet<QString> m_parents; ///< of the watched folders, where they are none themselves
    QStringList m_missing;
    QFileSystemWatcher *m_notices = nullptr;
    QTimer *m_timer = nullptr;
    std::stop_source m_stop;
};

FolderWatch::FolderWatch(QObject *parent, std::chrono::milliseconds quiet)
    : QObject(parent)
    , m_scanner(new FolderScanner(*this, quiet))
{
    m_scanner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scanner, &QObject::deleteLater);
    [[maybe_unused]] const HandOver handOver;
    m_thread.start();
}

FolderWatch::~FolderWatch()
{
    m_scanner->stop();
    m_thread.quit();
    m_thread.wait();
}

void FolderWatch::setFolders(const QStringList &folders)
{
    m_folders = folders;
    m_folders.removeDuplicates();
    m_missing.clear();
    m_tooLarge.clear();
    m_growing = 0;
    post(m_scanner, [scanner = m_scanner, folders = m_folders] { scanner->setFolders(folders); });
    Q_EMIT changed();
}

int FolderWatch::newToday() const
{
    return m_day == QDate::currentDate() ? m_new : 0;
}

void FolderWatch::take(const Report &report)
{
    if (m_folders.isEmpty())
        return; // watching has ended meanwhile
    const QDate today = QDate::currentDate();
    m_new = (m_day == today ? m_new : 0) + static_cast<int>(report.ready.size());
    m_day = today;
    m_missing = report.missing;
    m_tooLarge = report.tooLarge;
    m_growing = report.growing;
    if (!report.ready.empty())
        Q_EMIT found(report.ready);
    Q_EMIT changed();
}

} // namespace genrescope::ui
