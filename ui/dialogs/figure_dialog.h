// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace genrescope::ui {

class FigureEditsForm;

/// Saves a chart for a paper: title, legend and axes can be changed on the way, its size in centimetres, its
/// resolution and its size of type set, with a preview of the proportions; numbers, a LaTeX version and the
/// caption are written beside it. What is not of this one figure is remembered for the next. Writing happens
/// on a worker.
class FigureDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureDialog)

public:
    /// @param folder where the suggested file lies
    FigureDialog(Figure figure, Settings &settings, const QString &folder, QWidget *parent = nullptr);

    QLineEdit *fileEdit() const { return m_file; }
    QPushButton *saveButton() const { return m_save; }
    QPlainTextEdit *captionEdit() const { return m_caption; }
    QCheckBox *pgfplotsBox() const { return m_pgfplots; }
    FigureEditsForm *editsForm() const { return m_edits; }
    FigureOptions options() const;

Q_SIGNALS:
    void saved(const QStringList &files);

private:
    Figure edited() const; ///< as it is to be saved
    FigureSiblings siblings() const;
    void fillForm();
    void rememberSettings(const QString &file);
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
    FigureEditsForm *m_edits;
    QPlainTextEdit *m_caption;
    QCheckBox *m_data;
    QCheckBox *m_pgfplots;
    QCheckBox *m_captionFile;
    QCheckBox *m_outlines;
    QLabel *m_preview;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace genrescope::ui
