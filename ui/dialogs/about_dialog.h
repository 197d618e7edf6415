// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QString;
class QWidget;

namespace genrescope::ui {

/// Name, version, what it stands on, licence. `engine` is a line on the tensor engine. Deletes itself when
/// closed.
QDialog *makeAboutDialog(const QString &engine, QWidget *parent);

} // namespace genrescope::ui
