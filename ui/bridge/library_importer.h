// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/import_job.h"
#include "ui/bridge/going_work.h"
#include "ui/bridge/latest_task.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace genrescope::ui {

/// What lies where an import was asked for.
struct ImportFound
{
    ImportSource source;
    std::shared_ptr<const Imported> imported; ///< before any file is opened; null: see problem
    QString problem;                          ///< why there is nothing to import
    SplitSummary splits;                      ///< the source's own
    int missing = 0;                          ///< tracks whose file is not there
    bool continues = false;                   ///< an import of it has been stopped, and is gone on with
    QString out;                              ///< where the manifest goes if nobody says otherwise
};

/// How far an import is.
struct ImportStep
{
    ImportStage stage = ImportStage::Looking;
    int done = 0;
    int total = 0;          ///< 0: unknown
    double perSecond = 0.0; ///< over the last seconds; 0: not known yet
};

/// Data sets looked at and imported off the window's thread: one job at a time, whose state on the disk
/// outlives it. Destroyed, it stops its job and waits.
class LibraryImporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryImporter)

public:
    explicit LibraryImporter(QObject *parent = nullptr);

    void recognize(const QString &path);         ///< -> looked, or unrecognized
    void look(const ImportSource &source);       ///< as what somebody says it is -> looked
    void preview(const SplitOptions &split);     ///< of what was looked at last -> previewed
    void start(const ImportJobOptions &options); ///< -> progressed, then one of finished, stopped and failed
    void stop();

    bool isRunning() const { return m_going.isGoingOn(); }

    /// Where the state of an import is kept until it is done.
    static std::filesystem::path journalOf(const ImportSource &source);

Q_SIGNALS:
    void looked(const genrescope::ui::ImportFound &found);
    void unrecognized(const QString &path); ///< nothing that has genres by itself: files, folders of artists
    void previewed(const genrescope::SplitSummary &splits);
    void progressed(const genrescope::ui::ImportStep &step);
    void finished(const std::shared_ptr<const genrescope::ImportOutcome> &outcome, const QString &manifest);
    void stopped();
    void failed(const QString &sentence);

private:
    void show(const ImportFound &found);
    void end(const std::function<void()> &tell);

    std::shared_ptr<const Imported> m_imported; ///< of the last look
    GoingWork m_going;
    quint64 m_lookRequest = 0;
    quint64 m_previewRequest = 0;
    quint64 m_jobRequest = 0;
    std::stop_source m_stop;
    LatestTask m_lookTask; ///< these last: their threads post to this object
    LatestTask m_previewTask;
    LatestTask m_jobTask;
};

} // namespace genrescope::ui
