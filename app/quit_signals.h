// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace genrescope::app {

/// Turns SIGINT, SIGTERM and SIGHUP (Ctrl-C in the terminal, `kill`, the end of a session) into a signal on
/// the window's thread, so that a run that goes on is ended properly. A second one ends the program at once,
/// but for a second SIGHUP within a second; what was ignored at the start (nohup) stays ignored.
/// Programs that the window starts (a browser, the file manager) take these signals as they always do: a
/// handler, unlike a blocked signal, is not inherited. One object at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitSignals)

public:
    QuitSignals();
    ~QuitSignals() override;

    void watch(); ///< once there is a QCoreApplication; what came before is not lost

Q_SIGNALS:
    void asked();

private:
    void read();

    int m_readEnd = -1;
    int m_writeEnd = -1;
};

} // namespace genrescope::app
