// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/library_saver.h"

#include "core/datasets/manifest_backup.h"
#include "ui/bridge/guard.h"
#include "ui/bridge/post.h"

#include <utility>

namespace genrescope::ui {

namespace {

/// A write goes on without: that it fails, too, is likely, and says why.
void backUp(const std::filesystem::path &manifest)
{
    std::error_code code;
    if (!std::filesystem::exists(manifest, code))
        return;
    if (const auto done = backUpManifest(manifest, manifestBackupFolder()); !done)
        qWarning("%s", done.error().message.c_str());
}

} // namespace

LibrarySaver::LibrarySaver(QObject *parent)
    : QObject(parent)
{
    m_writer.setMaxThreadCount(1); // writes keep their order
}

LibrarySaver::~LibrarySaver()
{
    m_writer.waitForDone();
}

void LibrarySaver::setManifest(const ManifestFile &manifest)
{
    m_target = std::make_shared<Target>();
    m_target->file = manifest;
}

ManifestFile LibrarySaver::manifest() const
{
    const std::scoped_lock lock(m_target->mutex);
    return m_target->file;
}

void LibrarySaver::finish() const
{
    m_writer.waitForDone();
}

void LibrarySaver::start(std::function<void()> work)
{
    const auto run = [this, work = std::move(work)] {
        takeOver();
        const QString bug = guarded(work);
        if (!bug.isEmpty())
            post(this, [this, bug] { Q_EMIT failed(false, bug); });
    };
    [[maybe_unused]] const HandOver handOver;
    m_writer.start(run);
}

void LibrarySaver::save(const std::vector<Change> &changes)
{
    const std::shared_ptr<Target> target = m_target;
    {
        const std::scoped_lock lock(target->mutex);
        for (const Change &change : changes)
            target->waiting[change.record] = change;
    }
    start([this, target] {
        std::map<std::size_t, Change> waiting;
        ManifestFile file;
        {
            const std::scoped_lock lock(target->mutex);
            waiting = std::exchange(target->waiting, {});
            file = target->file;
        }
        std::vector<GenreEdit> edits;
        std::vector<Change> changed;
        for (const auto &[record, change] : waiting) {
            edits.push_back({record, change.genre.toStdString(), change.split});
            changed.push_back(change);
        }
        if (!edits.empty() && !std::exchange(target->backedUp, true))
            backUp(file.path.toStdString());
        const auto edited = edits.empty() // an earlier write took them along
                                ? Result<ManifestEdited>(ManifestEdited{.hash = file.hash})
                                : relabelManifest(file.path.toStdString(), file.hash, edits);
        {
            const std::scoped_lock lock(target->mutex);
            if (edited && !edited->changedMeanwhile)
                target->file.hash = edited->hash;
            else
                target->waiting.merge(waiting); // for the next write, or that would pass for a success
        }
        post(this, [this, target, edited, changed] {
            if (target != m_target)
                return; // another library is open by now
            if (!edited)
                Q_EMIT failed(false, QString::fromStdString(edited.error().message));
            else if (edited->changedMeanwhile)
                Q_EMIT failed(true, {});
            else
                Q_EMIT saved(changed);
        });
    });
}

void LibrarySaver::saveAs(ManifestCopy copy, const QString &file)
{
    const std::shared_ptr<Target> target = m_target;
    start([this, target, copy = std::make_shared<ManifestCopy>(std::move(copy)), file] {
        {
            const std::scoped_lock lock(target->mutex);
            copy->source = target->file.path.toStdString();
            copy->sourceHash = target->file.hash;
        }
        backUp(file.toStdString()); // it may lack what was removed
        const auto copied = copyManifest(*copy, file.toStdString());
        post(this, [this, target, copied, file] {
            if (target != m_target)
                return;
            if (!copied)
                Q_EMIT failed(false, QString::fromStdString(copied.error().message));
            else
                Q_EMIT savedAs(file, *copied);
        });
    });
}

} // namespace genrescope::ui
