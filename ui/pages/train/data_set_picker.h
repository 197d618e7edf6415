// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/datasets/manifest.h"
#include "ui/bridge/manifest_loader.h"
#include "ui/settings/settings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace genrescope::ui {

class Notice;

/// Which data set to train on: a manifest's name, what is in it, and what is doubtful about it.
class DataSetPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataSetPicker)

public:
    explicit DataSetPicker(Settings &settings, QWidget *parent = nullptr);
    ~DataSetPicker() override;

    void setFile(const QString &file);
    QString file() const; ///< as it is typed
    /// Unset while it is being read, or where it cannot be.
    const std::optional<Manifest> &data() const { return m_data; }
    const QString &problem() const { return m_problem; } ///< why it cannot be trained on

Q_SIGNALS:
    void changed(); ///< data() or problem()

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeFileRow();
    void choose();
    bool isAskedFor(const QString &file) const;
    void showData(const std::shared_ptr<const ManifestRead> &read);
    void showWarnings(const QStringList &warnings);
    void showProblem();

    Settings &m_settings;
    QString m_readFile; ///< the one m_data and m_problem are about
    std::optional<Manifest> m_data;
    QString m_problem;
    QLineEdit *m_file = nullptr;
    QLabel *m_problemLabel = nullptr;
    QLabel *m_summary = nullptr;
    Notice *m_warning = nullptr;
    ManifestLoader m_loader; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
