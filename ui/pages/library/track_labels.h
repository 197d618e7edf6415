// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/label_file.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QHash>
#include <QSet>
#include <QToolButton>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace genrescope::ui {

class Settings;
class SpectrogramView;

/// The marked stretches of the track that is shown: a button whose menu labels the selection, opens and saves
/// label files, and takes the last change back; the view's menu changes the label under the mouse. A track
/// keeps its labels from day to day, in a file of its own in the program's folder.
class TrackLabels final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackLabels)

public:
    TrackLabels(Settings &settings, SpectrogramView &view, QWidget *parent = nullptr);

    void setTrack(const QString &file); ///< once the view shows it; empty: none
    std::vector<TimeLabel> labels() const { return m_tracks.value(m_file).labels; }

    void add(const QString &text); ///< to the selection, or to the cursor if nothing is selected
    /// Shows what is in the file, in place of what was there; read in the background.
    void open(const QString &file);
    void save(const QString &file);
    void remove(std::size_t label); ///< of labels()
    void clear();
    void undo(); ///< the last change of this track's labels

    static bool isLabelFile(const QString &file);

Q_SIGNALS:
    void said(const QString &sentence); ///< what was read or written, or why not

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Track
    {
        std::vector<TimeLabel> labels;
        std::vector<std::vector<TimeLabel>> before; ///< the changes that can be taken back
    };

    void makeMenu();
    void askForText(const QString &before, std::function<void(const QString &)> take);
    void askForNew();
    void askForOther();
    void add(const QString &file, const TimeRange &place, const QString &text);
    TimeRange placeToLabel() const;
    void choose(const QPointF &position); ///< the label there, for the menus
    void change(const QString &file, std::vector<TimeLabel> labels);
    void refresh();
    void recall(const QString &file); ///< what was kept of the track, in the background
    void keep(const QString &file);   ///< its labels as they are now

    Settings &m_settings;
    SpectrogramView &m_view;
    QString m_file;
    std::optional<TimeLabel> m_chosen; ///< of the track that is shown
    QHash<QString, Track> m_tracks;
    QSet<QString> m_asked;                ///< what was kept of them is being read, or has been
    QSet<QString> m_recalled;             ///< has been
    QHash<QString, QString> m_unreadable; ///< what was kept of them cannot be read: why
    QSet<QString> m_keeping;              ///< a write is on its way
    QSet<QString> m_keepAgain;            ///< changed meanwhile
    QAction *m_add = nullptr;
    QAction *m_rename = nullptr; ///< the label that has been chosen
    QAction *m_remove = nullptr;
    QAction *m_open = nullptr;
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_clear = nullptr;
};

} // namespace genrescope::ui
