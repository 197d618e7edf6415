// SPDX-License-Identifier: GPL-3.0-or-later
// What the import's page is made of. What it does is in library_import_panel_work.cpp.
#include "ui/pages/library/library_import_panel.h"

#include "ui/charts/chart_frame.h"
#include "ui/pages/library/library_track_parts.h"
#include "ui/pages/library/split_form.h"
#include "ui/pages/library/split_table.h"
#include "ui/pages/notice.h"
#include "ui/theme/app_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace genrescope::ui {

LibraryImportPanel::LibraryImportPanel(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_importer(this)
{
    setObjectName(QStringLiteral("importPanel"));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_what = new QLabel;
    m_what->setObjectName(QStringLiteral("importWhat"));
    m_what->setWordWrap(true);
    m_what->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    left->addWidget(m_what);
    m_genres = new SplitTable;
    m_genresFrame = framed(m_genres, this);
    left->addWidget(m_genresFrame, 1);

    auto *scrolled = new QScrollArea;
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(makeDecisions());
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addLayout(left, 3);
    body->addWidget(scrolled, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addWidget(pageTitle(tr("Import a data set"), this));
    column->addWidget(makeSourceRows());
    m_problem = new Notice(this);
    m_problem->label()->setObjectName(QStringLiteral("importProblem"));
    column->addWidget(m_problem);
    column->addLayout(body, 1);
    column->addWidget(makeEnd());
    connectParts();
    refresh();
}

QWidget *LibraryImportPanel::makeSourceRows()
{
    auto *rows = new QWidget;
    m_source = new ElidedLabel;
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder = new QPushButton(icon(QStringLiteral("folder")), tr("Choose f&older…"));
    m_folder->setObjectName(QStringLiteral("importFolder"));
    m_table = new QPushButton(icon(QStringLiteral("file")), tr("Choose tab&le…"));
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setToolTip(tr("A CSV file with a path and a genre in each line, or FMA’s tracks.csv"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->addItem(tr("A folder for each genre"), static_cast<int>(SourceKind::Folders));
    m_kind->addItem(tr("GTZAN"), static_cast<int>(SourceKind::Gtzan));
    m_kind->addItem(tr("FMA: tracks.csv and clips"), static_cast<int>(SourceKind::Fma));
    m_kind->addItem(tr("A table with paths and genres"), static_cast<int>(SourceKind::Table));
    m_clips = new ElidedLabel;
    m_chooseClips = new QPushButton(icon(QStringLiteral("folder")), tr("Choose &clips…"));
    m_chooseClips->setToolTip(tr("The folder that FMA’s clips lie in (000/000002.mp3 …)"));

    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(mutedLabel(tr("From"), rows), 0, 0);
    grid->addWidget(m_source, 0, 1);
    grid->addWidget(m_folder, 0, 2);
    grid->addWidget(m_table, 0, 3);
    auto *kind = mutedLabel(tr("Ki&nd"), rows);
    kind->setBuddy(m_kind);
    grid->addWidget(kind, 1, 0);
    grid->addWidget(m_kind, 1, 1, Qt::AlignLeft);
    m_clipsLabel = mutedLabel(tr("Clips"), rows);
    grid->addWidget(m_clipsLabel, 2, 0);
    grid->addWidget(m_clips, 2, 1);
    grid->addWidget(m_chooseClips, 2, 2);
    grid->setColumnStretch(1, 1);
    return rows;
}

QWidget *LibraryImportPanel::makeDecisions()
{
    auto *area = new QWidget;
    m_decisions = new QWidget;
    m_official = new QRadioButton(tr("&Keep the data set’s own split"));
    m_official->setObjectName(QStringLiteral("officialSplit"));
    m_new = new QRadioButton(tr("Make a ne&w split"));
    m_new->setObjectName(QStringLiteral("newSplit"));
    m_split = new SplitForm;
    m_leaveOut = new QCheckBox(tr("Leave out files that are &missing or cannot be read"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutBad"));
    m_leaveOut->setToolTip(tr("Else they are rows like the others, with the reason in the column Condition"));
    m_place = new QLabel;
    m_place->setObjectName(QStringLiteral("importPlace"));
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choosePlace = new QPushButton(tr("Choose &place…"));
    m_choosePlace->setToolTip(tr("The manifest is the only file that is written: the music stays as it is"));

    auto *decisions = new QVBoxLayout(m_decisions);
    decisions->setContentsMargins(0, 0, 0, 0);
    decisions->setSpacing(8);
    decisions->addWidget(m_official);
    decisions->addWidget(m_new);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(24);
    auto *form = new QVBoxLayout;
    form->setSpacing(6);
    form->addWidget(m_split);
    m_tagsFirst = mutedLabel(
        tr("Artists are not known yet: the files’ tags are read first, and the split is made then."), this);
    m_tagsFirst->setWordWrap(true);
    form->addWidget(m_tagsFirst);
    indented->addLayout(form);
    decisions->addLayout(indented);
    decisions->addSpacing(6);
    decisions->addWidget(m_leaveOut);
    decisions->addSpacing(6);
    decisions->addWidget(mutedLabel(tr("The manifest is written to"), this));
    decisions->addWidget(m_place);
    decisions->addWidget(m_choosePlace, 0, Qt::AlignLeft);

    m_doubts = new Notice(this);
    m_doubts->label()->setObjectName(QStringLiteral("importDoubts"));
    m_report = new QLabel;
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setWordWrap(true);
    m_report->setTextFormat(Qt::PlainText);
    m_report->setForegroundRole(QPalette::PlaceholderText);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(m_decisions);
    column->addWidget(m_doubts);
    column->addWidget(m_report);
    column->addStretch();
    return area;
}

QWidget *LibraryImportPanel::makeEnd()
{
    auto *end = new QWidget;
    m_step = new QLabel;
    m_step->setObjectName(QStringLiteral("importStep"));
    m_step->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_justAdd = new QPushButton(tr("&Just add the files"));
    m_justAdd->setObjectName(QStringLiteral("justAdd"));
    m_justAdd->setToolTip(tr("Adds the music to the library that is open, without genres and splits"));
    m_close = new QPushButton(tr("&Back to the library"));
    m_close->setObjectName(QStringLiteral("closeImport"));
    m_stop = new QPushButton(icon(QStringLiteral("stop")), tr("&Stop the import"));
    m_stop->setObjectName(QStringLiteral("stopImport"));
    m_stop->setToolTip(tr("What has been read is kept: the next import of it goes on from there"));
    m_import = new QPushButton(icon(QStringLiteral("import"), IconTone::OnAccent), tr("&Import"));
    m_import->setObjectName(QStringLiteral("import"));
    makePrimary(m_import);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_step, 1);
    buttons->addWidget(m_justAdd);
    buttons->addWidget(m_close);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    return end;
}

} // namespace genrescope::ui
