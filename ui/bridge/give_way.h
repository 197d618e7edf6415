// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace genrescope::ui {

/// On a worker thread, as often as one likes: from now on the window's thread goes first where there are
/// fewer cores than threads, and a click is not kept waiting by a training. Threads that it starts inherit
/// this. Costs nothing where nobody else wants the core. On the window's own thread, and on systems other
/// than Linux, it does nothing.
void giveWay();

} // namespace genrescope::ui
