// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/loaded_run.h"

#include <QStringList>

namespace genrescope::ui {

/// Sentences for people about genres that the shown split of the runs has no track of, so that no number and
/// no chart says anything of them; empty if there are none.
/// @param names of the runs, as many as there are: named where the runs differ in this
QStringList untestedGenres(const std::vector<LoadedRunPointer> &runs, const QStringList &names);

} // namespace genrescope::ui
