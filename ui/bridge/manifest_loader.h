// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"
#include "ui/bridge/latest_task.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace genrescope::ui {

/// Reads manifests off the window's thread and looks for what is wrong with them; the newest request wins.
class ManifestLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManifestLoader)

public:
    explicit ManifestLoader(QObject *parent = nullptr);

    void read(const QString &file); ///< -> wasRead or failed
    void cancel();                  ///< nothing that was asked for is answered
    /// Looks for what makes a test easier than it looks: the same artist in training and test ... -> checked
    void check(const QString &file, std::shared_ptr<const ManifestRead> manifest);

Q_SIGNALS:
    void wasRead(const QString &file, const std::shared_ptr<const genrescope::ManifestRead> &manifest);
    void failed(const QString &file, const QString &sentence);
    void checked(const QString &file, const QStringList &warnings);

private:
    quint64 m_readRequest = 0;
    quint64 m_checkRequest = 0;
    LatestTask m_readTask; ///< these last: their threads post to this object
    LatestTask m_checkTask;
};

} // namespace genrescope::ui
