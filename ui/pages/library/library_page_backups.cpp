// SPDX-License-Identifier: GPL-3.0-or-later
// The library's manifest as it was: undo ends with the program, these copies do not.
#include "core/datasets/manifest_backup.h"
#include "ui/bridge/background.h"
#include "ui/models/command.h"
#include "ui/pages/library/library_page.h"
#include "ui/settings/date_text.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QInputDialog>

namespace genrescope::ui {

namespace {

QString momentOf(const ManifestBackup &backup)
{
    const auto made = std::chrono::duration_cast<std::chrono::milliseconds>(backup.made.time_since_epoch());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(made.count());
    return dateText(time) + u' ' + secondText(time);
}

} // namespace

void LibraryPage::makeBringBack()
{
    m_bringBack = new QAction(icon(QStringLiteral("clock")), tr("Bring back an earlier manifest…"), this);
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    m_bringBack->setToolTip(tr("The manifest as it was before it was edited here, also at an earlier start"));
    m_bringBack->setProperty(disabledReason, tr("the library is no manifest yet"));
    connect(m_bringBack, &QAction::triggered, this, [this] {
        askAboutUnsaved([this] { askForEarlier(); }); // also waits for what is being written
    });
}

void LibraryPage::askForEarlier()
{
    const QString manifest = m_manifest;
    const auto look = [file = manifest.toStdString()] {
        return manifestBackups(file, manifestBackupFolder());
    };
    inBackground(
        this, look, [this, manifest](const std::vector<ManifestBackup> &backups, const QString &bug) {
            if (manifest != m_manifest)
                return; // another library is open by now
            const QString name = QFileInfo(manifest).fileName();
            if (backups.empty()) {
                Q_EMIT message(
                    bug.isEmpty()
                        ? tr("%1 has not been edited here: nothing earlier is kept of it.").arg(name)
                        : bug);
                return;
            }
            QStringList moments;
            for (const ManifestBackup &backup : backups)
                moments.append(momentOf(backup));
            auto *dialog = new QInputDialog(window());
            dialog->setObjectName(QStringLiteral("earlierManifests"));
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setWindowTitle(tr("Bring back an earlier manifest"));
            dialog->setLabelText(
                tr("%1 as it was before the edits that began then. As it is now, it is kept, too.")
                    .arg(name));
            dialog->setComboBoxItems(moments);
            dialog->setOkButtonText(tr("Bring back"));
            connect(this, &LibraryPage::libraryOpened, dialog, &QDialog::reject);
            // By place: two may have been made within a second.
            const auto *moment = dialog->findChild<QComboBox *>();
            connect(dialog, &QDialog::accepted, this, [this, backups, moment] {
                bringBack(backups[static_cast<std::size_t>(moment->currentIndex())]);
            });
            dialog->open();
        });
}

void LibraryPage::bringBack(const ManifestBackup &backup)
{
    const auto restore = [manifest = m_manifest.toStdString(), backup] {
        const auto done = restoreManifest(manifest, backup, manifestBackupFolder());
        return done ? QString() : QString::fromStdString(done.error().message);
    };
    const auto show = [this, manifest = m_manifest, moment = momentOf(backup)](const QString &problem,
                                                                               const QString &bug) {
        if (!problem.isEmpty() || !bug.isEmpty()) {
            Q_EMIT message(problem.isEmpty() ? bug : problem);
            return;
        }
        if (manifest == m_manifest) // else another library is open by now
            loadManifest(manifest);
        Q_EMIT message(tr("%1 is as it was on %2.").arg(QFileInfo(manifest).fileName(), moment));
    };
    inBackground(this, restore, show);
}

} // namespace genrescope::ui
