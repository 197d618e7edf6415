// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <optional>

namespace genrescope::ui {
class MainWindow;
}

namespace genrescope::app {

std::optional<QSize> parseSize(const QString &text); ///< "1280x800"

/// Gives the window `size`, waits until it has nothing left to do and its picture stands still, writes it to
/// `file` and ends the application: exit status 0, or 1 with a sentence on standard error when the picture
/// cannot be written or nothing comes to rest.
void takeScreenshotWhenIdle(ui::MainWindow &window, QSize size, const QString &file);

} // namespace genrescope::app
