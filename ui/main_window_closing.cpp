// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's end: what goes on in the background is asked about, and so is what is not saved.
#include "ui/bridge/going_work.h"
#include "ui/dialogs/question.h"
#include "ui/main_window.h"
#include "ui/pages/panel_frame.h"
#include "ui/settings/setting_keys.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QStatusBar>

#include <memory>
#include <utility>

namespace genrescope::ui {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!GoingWork::allOf(*this).isEmpty()) {
        event->ignore(); // the window goes when the work has ended and everything is on disk
        askToStop();
        return;
    }
    if (!m_unsavedMayGo && m_library->hasUnsavedChanges()) {
        event->ignore();
        m_quitting = false; // the answer may be to stay
        showPage(QStringLiteral("library"));
        m_library->askAboutUnsaved([this] { quit(); });
        return;
    }
    m_context.settings.set(keys::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
    if (!event->isAccepted())
        return;
    saveSession();
    // After the last window Qt closes all that are left, which would look as if a person put the panel away.
    for (const PanelFrame *frame : findChildren<PanelFrame *>())
        if (frame->panel().isFloating())
            frame->panel().hide();
}

namespace {

/// Calls `then` once each of them has ended or is gone. Queued: what has ended may be followed by the next at
/// once, as a queue's runs are.
void whenEnded(const QList<GoingWork *> &works, QObject *asker, const std::function<void()> &then)
{
    const auto left = std::make_shared<qsizetype>(works.size());
    for (const GoingWork *work : works) {
        auto *once = new QObject(asker);
        const auto end = [work, once, asker, left, then] {
            QObject::disconnect(work, nullptr, once, nullptr);
            once->deleteLater();
            if (--*left == 0)
                QMetaObject::invokeMethod(asker, then, Qt::QueuedConnection);
        };
        QObject::connect(work, &GoingWork::ended, once, end);
        QObject::connect(work, &QObject::destroyed, once, end);
    }
}

} // namespace

/// Also what begins while the rest is waited for.
void MainWindow::whenAllHasEnded(QObject *asker, const std::function<void()> &then)
{
    whenEnded(GoingWork::allOf(*this), asker, [this, asker, then] {
        if (GoingWork::allOf(*this).isEmpty())
            then();
        else
            whenAllHasEnded(asker, then);
    });
}

void MainWindow::askToStop()
{
    if (m_quitting)
        return; // on its way
    if (m_quitQuestion && m_quitQuestion->isVisible()) {
        m_quitQuestion->raise();
        m_quitQuestion->activateWindow();
        return;
    }
    QStringList works;
    for (const GoingWork *work : GoingWork::allOf(*this))
        works += (work->what() + u' ' + work->kept()).trimmed();
    m_quitQuestion = ask(this,
                         {.name = QStringLiteral("quitQuestion"),
                          .title = tr("Quit"),
                          .sentence = tr("Stop what is going on and quit?"),
                          .details = works.join(QStringLiteral("\n\n")),
                          .icon = QStringLiteral("stop"),
                          .yes = tr("&Stop and quit"),
                          .no = tr("&Go on")},
                         [this] { stopAndClose(); });
    // It may end while the question stands: then there is nothing left to ask.
    whenAllHasEnded(m_quitQuestion, [this] { m_quitQuestion->reject(); });
}

void MainWindow::quit()
{
    m_unsavedMayGo = true;
    stopAndClose();
}

bool MainWindow::giveWay()
{
    if (const QList<GoingWork *> works = GoingWork::allOf(*this); !works.isEmpty()) {
        // Closing would ask to stop it. The other language comes when it has ended.
        statusBar()->showMessage(
            tr("The language changes as soon as this has ended: %1").arg(works.first()->what()));
        if (!std::exchange(m_languageWaits, true))
            whenAllHasEnded(this, [this] {
                if (std::exchange(m_languageWaits, false))
                    Q_EMIT languageChosen(m_context.settings.get(keys::language));
            });
        return false;
    }
    m_unsavedMayGo = true;
    const bool closed = close();
    m_unsavedMayGo = closed;
    return closed;
}

void MainWindow::stopAndClose()
{
    m_quitting = true;
    const QList<GoingWork *> works = GoingWork::allOf(*this);
    whenEnded(works, this, [this] {
        if (std::exchange(m_quitting, false))
            close(); // which asks about what has begun meanwhile
    });
    for (GoingWork *work : works)
        work->stop();
    if (works.isEmpty())
        close();
}

} // namespace genrescope::ui
