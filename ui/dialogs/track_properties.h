// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QFormLayout;
class QLabel;

namespace genrescope::ui {

/// A track as the library knows it, to which the dialog adds what the file says.
struct TrackProperties
{
    QString file;
    QString title, artist, album, genre, split;
    QStringList condition; ///< what a check has found, a sentence each
};

/// All that is known of a track: the library's fields, the file's tags, format, size and hash. The file is read on a
/// worker while the dialog is open already; every value can be selected and copied.
class TrackPropertiesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackPropertiesDialog)

public:
    explicit TrackPropertiesDialog(const TrackProperties &track, QWidget *parent);

private:
    QLabel *add(const QString &name, const QString &value, const QString &objectName = {});
    void read(const QString &file);

    QFormLayout *m_form;
    QLabel *m_reading;
};

} // namespace genrescope::ui
