// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace genrescope::ui {

/// Something that a person may not have meant, asked before it is done.
struct Question
{
    QString name; ///< objectName
    QString title;
    QString sentence;     ///< with what, how many and the question mark
    QString details = {}; ///< what it costs, or what stays
    QString icon;
    IconTone tone = IconTone::Accent;
    QString yes;     ///< the button, named after the act
    QString no = {}; ///< empty: Cancel
};

/// Opens over the widget's window and does not wait. Return and Esc are the answer that changes nothing.
QMessageBox *ask(QWidget *asker, const Question &question, std::function<void()> yes);

/// A change of so many of all tracks is asked about: hundreds, or the better part of a library that no longer
/// fits on a screen, are easily selected by accident.
bool isMany(int tracks, int all);

} // namespace genrescope::ui
