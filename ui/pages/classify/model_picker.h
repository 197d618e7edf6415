// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace genrescope::ui {

struct FoundModel
{
    QString file;
    QString name; ///< for people
    QString note;
};

/// The installed models, the bundled one first. Reads headers only; for a worker thread.
QList<FoundModel> findModels();

/// The models that are installed, those that were opened, those of runs, and a way to open another.
class ModelPicker final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelPicker)

public:
    explicit ModelPicker(QWidget *parent = nullptr);

    /// Looks for models on a worker thread, then names the one to use: `remembered` (chosen), where there is
    /// none the first installed one (defaultChosen).
    void start(const QString &remembered);
    /// Also lists the best checkpoints of the newest runs there; asked again, it lists those of now.
    void lookForRuns(const QString &runsFolder);
    void choose(const QString &file);               ///< shows it, added where it is not in the list
    void remove(const QString &file);               ///< one that cannot be loaded, if it is in the list
    QString standard() const { return m_standard; } ///< the first installed one's file; empty: none is

Q_SIGNALS:
    void chosen(const QString &file);
    void defaultChosen(const QString &file); ///< empty: none is installed
    void openRequested();                    ///< another model file
    void demoFound();                        ///< the demo library is there

private:
    void pick(int index);
    void listRunModels();

    QString m_standard;
    QString m_shown;   ///< file
    QStringList m_runModels;
};

} // namespace genrescope::ui
