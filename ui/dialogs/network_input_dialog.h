// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/input_options.h"
#include "core/features/matrix.h"
#include "ui/bridge/window_reader.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace genrescope::ui {

/// What a network gets of one window of a track, number by number: as a picture whose pixels are the numbers,
/// and, if wished, as the augmentations of training would change it. Both can be saved.
class NetworkInputDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkInputDialog)

public:
    /// @param count windows that the track has
    NetworkInputDialog(const QString &track, const InputOptions &input, std::size_t count, Settings &settings,
                       QWidget *parent = nullptr);

    void showWindow(std::size_t index); ///< read in the background
    std::size_t index() const { return m_index; }
    const FeatureArray &shown() const { return m_shown; } ///< empty until it has been read
    QString message() const;
    void save(const QString &file); ///< .png or .npy, told by the name; in the background

Q_SIGNALS:
    void windowShown(std::size_t index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeNavigation();
    QWidget *makeAugmentations();
    void step(int by);
    void refresh();
    void paintShown();
    void enableSaving();
    void askForFile(const QString &suffix);
    QString describe() const;

    QString m_track;
    InputOptions m_input;
    std::size_t m_count;
    Settings &m_settings;
    WindowReader m_reader;
    std::size_t m_index = 0;
    quint64 m_draw = 1;
    std::shared_ptr<const WindowWithNeighbour> m_window;
    FeatureArray m_shown;

    QLabel *m_title = nullptr;
    QLabel *m_picture = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QSpinBox *m_frequencyMasks = nullptr;
    QSpinBox *m_timeMasks = nullptr;
    QCheckBox *m_mixup = nullptr;
    QPushButton *m_savePicture = nullptr;
    QPushButton *m_saveNumbers = nullptr;
};

} // namespace genrescope::ui
