// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/library_importer.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace genrescope::ui {

class ElidedLabel;
class Notice;
class SplitForm;
class SplitTable;

/// Getting a data set in, without a dialog in the way: what was found, how it will be split, where the
/// manifest goes; then the progress, which goes on while the library is looked at; then what came of it.
class LibraryImportPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryImportPanel)

public:
    explicit LibraryImportPanel(Settings &settings, QWidget *parent = nullptr);

    void ask();                     ///< shows what is going on, or asks for a folder or a table
    /// found() or notFound() says what is there.
    /// @param otherwise what it is where it is not recognized; unset: nothing to import
    void look(const QString &path, std::optional<SourceKind> otherwise = {});
    void import();                  ///< what has been found, as it is set
    void stop();
    void takeFocus(); ///< on what there is to be done now

    bool isRunning() const { return m_importer.isRunning(); }
    /// "1,000 tracks of 10 genres have been imported. ...", of the last import.
    QString summary() const;

Q_SIGNALS:
    void found(); ///< a data set, or what is wrong with it: there is something to be seen here
    void notFound(const QString &path); ///< music without genres, perhaps
    void closed();
    void filesWanted(const QStringList &paths);         ///< merely to be added to the library
    void progressed(const QString &text, double share); ///< an empty text: nothing goes on
    void imported(const std::shared_ptr<const genrescope::ImportOutcome> &outcome, const QString &manifest);
    void message(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Return: what the page is for now; Esc is the library page's

private:
    QStringList badFiles() const;
    QWidget *makeSourceRows();
    QWidget *makeDecisions();
    QWidget *makeEnd();
    void connectParts();
    void chooseFolder();
    void chooseTable();
    void chooseClips();
    void choosePlace();
    void lookAgain(const ImportSource &source);
    void showFound(const ImportFound &found);
    void showSplits(const SplitSummary &splits);
    void showStep(const ImportStep &step);
    void showOutcome(const std::shared_ptr<const ImportOutcome> &outcome, const QString &manifest);
    void endJob();
    void refresh();
    bool makesNewSplit() const;

    Settings &m_settings;
    ImportFound m_found;
    SplitSummary m_splits; ///< as they will be, as far as that is known
    std::shared_ptr<const ImportOutcome> m_outcome;
    bool m_looking = false;
    std::optional<SourceKind> m_otherwise;

    ElidedLabel *m_source = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_clipsLabel = nullptr;
    ElidedLabel *m_clips = nullptr;
    QPushButton *m_chooseClips = nullptr;
    QLabel *m_what = nullptr;
    Notice *m_problem = nullptr;
    SplitTable *m_genres = nullptr;
    QWidget *m_genresFrame = nullptr;
    QWidget *m_decisions = nullptr;
    QRadioButton *m_official = nullptr;
    QRadioButton *m_new = nullptr;
    SplitForm *m_split = nullptr;
    QLabel *m_tagsFirst = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_choosePlace = nullptr;
    Notice *m_doubts = nullptr;
    QLabel *m_report = nullptr; ///< what importers say, and what came of it
    QLabel *m_step = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_justAdd = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_import = nullptr;
    LibraryImporter m_importer; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
