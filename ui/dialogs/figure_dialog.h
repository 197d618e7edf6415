// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace genrescope::ui {

/// Saves a chart for a paper: file, size in centimetres, resolution, size of type, with a preview of the
/// proportions. The numbers are remembered for the next figure. Writing happens on a worker.
class FigureDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDialog)

public:
    /// @param folder where the suggested file lies
    FigureDialog(Figure figure, Settings &settings, const QString &folder, QWidget *parent = nullptr);

    QLineEdit *fileEdit() const { return m_file; }
    QPushButton *saveButton() const { return m_save; }
    FigureOptions options() const;

Q_SIGNALS:
    void saved(const QStringList &files);

private:
    void choose();
    void save();
    void showPreview();
    void finish(const QString &problem, const QStringList &files, const QStringList &existing);
    void askAgain(); ///< what was agreed to replace was another file

    Figure m_figure;
    Settings &m_settings;
    bool m_replace = false; ///< the files that are there have been shown
    QLineEdit *m_file;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QSpinBox *m_dpi;
    QDoubleSpinBox *m_font;
    QCheckBox *m_data;
    QLabel *m_preview;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace genrescope::ui
