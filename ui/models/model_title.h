// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace genrescope {
struct ModelCard;
}

namespace genrescope::ui {

/// A model's name for people. The checkpoints of all runs are called "best" and "last": they are named after
/// their runs.
QString modelTitle(const ModelCard &card);
/// The same before the file has been read, by where it lies.
QString modelFileTitle(const QString &file);

/// Whether two cards are of one model, as far as they tell: the same file read twice is.
bool isSameModel(const ModelCard &first, const ModelCard &second);

} // namespace genrescope::ui
