// SPDX-License-Identifier: GPL-3.0-or-later
// How a library comes onto the page, and how it goes on in another window.
#include "ui/pages/library/library_empty_state.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/notice.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/setting_keys.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

#include <utility>

namespace genrescope::ui {

void LibraryPage::openFirstLibrary(const QString &manifest, const QString &demoManifest)
{
    m_demoManifest = demoManifest;
    m_empty->setDemoAvailable(!demoManifest.isEmpty());
    if (!manifest.isEmpty() && m_model.totalCount() == 0 && m_opening.paths.isEmpty())
        openManifest(manifest);
}

void LibraryPage::openManifest(const QString &path)
{
    askAboutUnsaved([this, path] { loadManifest(path); });
}

void LibraryPage::loadManifest(const QString &path)
{
    // What is shown stays whole until the new library is there, and stays if it never comes.
    m_opening = {.paths = {path}, .isManifest = true, .edits = m_editor.revision()};
    m_loader.openManifest(path);
}

void LibraryPage::addFiles(const QStringList &paths)
{
    m_opening = {.paths = paths};
    m_loader.findFiles(paths);
}

/// What was edited while it was on its way has not been asked about.
void LibraryPage::takeLibrary(const std::shared_ptr<LoadedLibrary> &library)
{
    if (m_editor.revision() == m_opening.edits) {
        showLibrary(library);
        return;
    }
    m_opening = {}; // it may be called off
    askAboutUnsaved([this, library] { showLibrary(library); });
}

void LibraryPage::showLibrary(const std::shared_ptr<LoadedLibrary> &library)
{
    m_opening = {};
    m_loader.cancelTags(); // the old library's
    m_doctor.forget();
    m_predictor.forget();
    m_index.forget();
    m_afterSave = {};
    m_toAsk.reset();
    m_manifest = library->manifest;
    if (!m_manifest.isEmpty())
        m_settings.set(keys::libraryManifest, m_manifest);
    m_current = -1;
    m_nextUntagged = 0;
    m_search->clear();
    m_genres->clearChecks();
    m_marks->clearChecks();
    m_model.setStore(std::move(library->store));
    // The demo library is everybody's first, and the commands that show what the program can do rest on it.
    m_editor.open({m_manifest, library->hash}, library->isDemo);
    m_predictionNotice->setText({});
    m_empty->setProblem({});
    m_problem->hide();
    if (!library->warnings.isEmpty()) {
        m_problem->setText(tr("%Ln lines of the manifest were skipped: %1", nullptr,
                              static_cast<int>(library->warnings.size()))
                               .arg(library->warnings.first()));
        m_problem->setToolTip(library->warnings.mid(0, 30).join(QLatin1Char('\n')));
        m_problem->show();
    }
    markImported();
    refreshFilters();
    m_stack->setCurrentWidget(m_frame);
    m_panel->clear();
    m_current = -1; // a table that got the focus meanwhile, from a notice that went, has chosen its first row
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showCurrentTrack();
    lookUp();
    Q_EMIT libraryOpened(m_model.totalCount());
}

LibraryState LibraryPage::state() const
{
    return {.manifest = m_manifest,
            .opening = m_opening,
            .store = m_model.store(),
            .search = m_search->text(),
            .genres = m_model.genreFilter(),
            .marks = m_model.markFilter(),
            .current = m_current,
            .edits = m_editor.edits(),
            .reports = m_doctor.reports(),
            .checking = m_doctor.isChecking(),
            .predicting = m_predictor.isPredicting() ? std::optional(m_asked) : m_toAsk};
}

void LibraryPage::restore(LibraryState state)
{
    if (state.store.size() > 0) {
        auto library = std::make_shared<LoadedLibrary>();
        library->manifest = state.manifest;
        library->hash = state.edits.manifest.hash;
        library->store = std::move(state.store);
        library->isDemo = state.edits.keepOnDisk;
        showLibrary(library);
        if (!m_modelFile)
            m_index.forget(); // setModel() looks up, when it is known whose predictions these are
        m_editor.restore(state.edits);
        m_search->setText(state.search);
        m_genres->setChecks(state.genres);
        m_marks->setChecks(state.marks);
        if (!state.reports.empty())
            m_table->showColumn(TrackField::Condition);
        refreshPredicting();
        m_doctor.restore(std::move(state.reports));
        if (state.checking)
            checkFiles();
        m_toAsk = state.predicting;
        if (m_modelFile && m_toAsk)
            predictGenres(*std::exchange(m_toAsk, {}));
        if (const int row = m_model.rowOf(state.current); row >= 0)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
    if (state.opening.isManifest)
        loadManifest(state.opening.paths.first());
    else if (!state.opening.paths.isEmpty())
        addFiles(state.opening.paths);
}

void LibraryPage::showProblem(const QString &sentence)
{
    m_opening = {};
    m_empty->setProblem(sentence);
    m_problem->setText(sentence);
    m_problem->setToolTip({});
    m_problem->show();
    refreshFilters();
}

} // namespace genrescope::ui
