// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace genrescope::ui {

/// Puts the letters of an SVG that Qt has drawn as curves in place of its text, for programs that do not have
/// its font. What was text cannot be searched or edited any more.
QByteArray withTextAsOutlines(const QByteArray &svg);

} // namespace genrescope::ui
