// SPDX-License-Identifier: GPL-3.0-or-later
// The library's files checked in the background, and what that finds.
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace genrescope::ui {

void LibraryPage::connectDoctor()
{
    connect(&m_doctor, &LibraryDoctor::found, this, &LibraryPage::showConditions);
    connect(&m_doctor, &LibraryDoctor::checked, this, [this](const std::vector<CheckedClip> &clips) {
        std::vector<TrackNote> notes;
        for (const CheckedClip &clip : clips)
            notes.push_back(
                {.path = m_model.store().path(clip.track), .stamp = clip.stamp, .report = *clip.report});
        m_index.note(std::move(notes));
    });
    connect(&m_doctor, &LibraryDoctor::progressed, this, [this](int done, int total) {
        refreshChecking();
        Q_EMIT checkProgressed(done, total);
    });
    connect(&m_doctor, &LibraryDoctor::finished, this, &LibraryPage::endCheck);
    connect(&m_doctor, &LibraryDoctor::failed, this, &LibraryPage::message);
    refreshChecking();
}

void LibraryPage::checkFiles()
{
    if (m_model.totalCount() == 0 || isChecking())
        return;
    m_table->showColumn(TrackField::Condition);
    m_doctor.check(m_model.store());
}

void LibraryPage::stopChecking()
{
    m_doctor.stop();
}

void LibraryPage::refreshChecking()
{
    const bool checking = isChecking();
    m_check->setText(checking ? tr("Stop checking") : tr("Check files"));
    m_check->setIcon(icon(checking ? QStringLiteral("stop") : QStringLiteral("search")));
    m_check->setToolTip(tr("Look for files that are broken, silent, clipped, too short or there twice (F7)"));
    m_checkButton->setText(m_check->text());
    m_checkButton->setIcon(m_check->icon());
    m_checkButton->setToolTip(m_check->toolTip());
}

void LibraryPage::showConditions(const std::vector<TrackCondition> &conditions)
{
    m_model.setConditions(conditions);
    m_marks->setCounts(m_model.marks());
    if (std::ranges::find(conditions, m_current, &TrackCondition::track) != conditions.end())
        m_panel->describe(describe(m_current));
}

void LibraryPage::endCheck(bool whole)
{
    // Duplicates are known only now: a table that is filtered by what has been found shows them.
    if (const MarkFilter &filter = m_model.markFilter(); filter.anyFault || filter.faults != 0)
        m_model.arrange();
    const MarkCounts counts = m_model.marks();
    if (!whole)
        Q_EMIT message(tr("Checking stopped; what has been found stays. Check files goes on from there."));
    else
        Q_EMIT message(counts.problems > 0
                           ? tr("Something is wrong with %Ln files.", nullptr, counts.problems)
                           : tr("Nothing is wrong with these files."));
}

} // namespace genrescope::ui
