// SPDX-License-Identifier: GPL-3.0-or-later
// TrainPage's test of learning rates.
#include "core/training/option_table.h"
#include "ui/dialogs/rate_range_dialog.h"
#include "ui/pages/train/change_options.h"
#include "ui/pages/train/data_set_picker.h"
#include "ui/pages/train/train_page.h"

#include <QToolButton>

#include <string>
#include <utility>
#include <vector>

namespace genrescope::ui {

namespace {

std::string assignment(const char *key, double rate)
{
    return key + ('=' + QString::number(roundedRate(rate), 'g', 3).toStdString());
}

/// As the schedule wants them: two for a cycle, the peak of a single one, else the constant rate.
std::vector<std::string> assignments(const std::string &policy, const RateSuggestion &rates)
{
    if (policy == "triangular" || policy == "triangular2" || policy == "exp_range")
        return {assignment("schedule.base_lr", rates.baseLr), assignment("schedule.max_lr", rates.maxLr)};
    if (policy == "one_cycle")
        return {assignment("schedule.max_lr", rates.maxLr)};
    return {assignment("training.learning_rate", rates.constantLr)};
}

} // namespace

void TrainPage::findRates()
{
    if (!m_findRates->isEnabled() || !m_data->data())
        return;
    RateRangeJob job;
    job.options = m_form->options();
    job.data = *m_data->data();
    auto *dialog = new RateRangeDialog(m_finder, std::move(job), m_settings, this);
    connect(dialog, &RateRangeDialog::chosen, this, &TrainPage::useRates);
    dialog->open(); // the settings it tests stay what they are
}

void TrainPage::useRates(const RateSuggestion &rates)
{
    TrainingOptions options = m_form->options();
    for (const std::string &one : assignments(options.schedule.policy, rates)) {
        const auto set = applySetting(options, one);
        Q_ASSERT_X(set.ok(), "TrainPage", one.c_str());
    }
    m_undo.push(new ChangeOptions(*m_form, options, tr("suggested learning rates")));
    m_findRates->setFocus(Qt::OtherFocusReason);
}

} // namespace genrescope::ui
