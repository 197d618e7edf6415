// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/predictor.h"
#include "ui/charts/spectrogram/evidence_layer.h"

#include <QPointer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace genrescope::ui {

class GenreLane;
class NetworkInputDialog;
class Settings;
class SpectrogramView;
class TrackExplainer;

/// The model's view of the track above it: genre over time in step with the spectrogram, the stretch that one
/// answer comes from, and, laid over the spectrogram, what speaks for a genre and against it. Works only
/// while it is shown.
class LibraryModelView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryModelView)

public:
    LibraryModelView(Settings &settings, PredictorFactory factory, SpectrogramView &spectrogram,
                     QWidget *parent = nullptr);
    ~LibraryModelView() override;

    void setTrack(const QString &file); ///< empty: none
    /// The one that the Classify page uses; empty: the bundled default. Nothing is asked before it is known.
    void setModel(const std::filesystem::path &file);
    void askAnew(); ///< the model's file has changed
    void alignWithSpectrogram();

    GenreLane &lane() { return *m_lane; }
    QComboBox &genres() { return *m_genres; }
    QString message() const;

    void toggleWindows(); ///< the grid of the model's windows over the spectrogram
    /// What the model gets of a window; none: of the picked one, or of the one at the playback position.
    void showInput(std::optional<std::size_t> window);
    NetworkInputDialog *inputDialog() const; ///< null: none is open

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask(std::optional<int> genre);
    std::optional<int> pickedGenre() const; ///< none before the first answer
    void fillSwatches();
    void forget();
    void showPrediction(const std::shared_ptr<const Prediction> &prediction,
                        const std::shared_ptr<const ModelCard> &model);
    void pickSegment(std::optional<std::size_t> segment);
    void say(const QString &sentence);
    void makeTools();
    void showWindows();

    Settings &m_settings;
    SpectrogramView &m_spectrogram;
    TrackExplainer *m_explainer;
    GenreLane *m_lane;
    QComboBox *m_genres;
    QLabel *m_message;
    QToolButton *m_windows;
    QToolButton *m_showInput;
    QPointer<NetworkInputDialog> m_input;
    QString m_file;
    std::optional<std::filesystem::path> m_modelFile;
    QString m_standing; ///< what the message says while nothing is pointed at
    std::shared_ptr<const Prediction> m_prediction;
    std::shared_ptr<const ModelCard> m_model;
};

} // namespace genrescope::ui
