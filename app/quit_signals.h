// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace genrescope::app {

/// Turns SIGINT, SIGTERM and SIGHUP (Ctrl-C in the terminal, `kill`, the end of a session) into a signal on
/// the window's thread, so that a run that goes on is ended properly. A second one ends the program at once.
/// To be made before any other thread starts: threads inherit that these signals wait.
class QuitSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    /// Before QApplication, whose threads would otherwise be where the signals strike.
    QuitSignals();
    ~QuitSignals() override;

    void watch(); ///< once there is a QApplication

Q_SIGNALS:
    void asked();

private:
    void read();

    int m_descriptor = -1;
    bool m_asked = false;
};

} // namespace genrescope::app
