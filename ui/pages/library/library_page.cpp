// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_page.h"

#include "ui/bridge/player.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/library_empty_state.h"
#include "ui/pages/library/library_genre_bar.h"
#include "ui/pages/library/library_import_panel.h"
#include "ui/pages/library/library_mark_bar.h"
#include "ui/pages/library/library_model_view.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/pages/notice.h"
#include "ui/pages/page_focus.h"
#include "ui/pages/panel_frame.h"
#include "ui/pages/shrinking_button.h"
#include "ui/pages/table_note.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

constexpr int tagBatch = 200; ///< tracks a round of background tag reading; what is in sight goes first

} // namespace

LibraryPage::LibraryPage(Settings &settings, QWidget *parent, PredictorFactory factory)
    : QWidget(parent)
    , m_settings(settings)
    , m_editor(m_model)
    , m_predictor(factory)
    , m_stack(new QStackedWidget)
    , m_empty(new LibraryEmptyState)
    , m_table(new LibraryTableView)
    , m_noMatch(new TableNote(m_table))
    , m_panel(new LibraryTrackPanel(settings, std::move(factory)))
{
    setAcceptDrops(true);
    makeEditActions();
    makeImport();
    makeTrackActions();
    m_table->setModel(&m_model);
    m_table->restoreColumns(m_settings.get(keys::libraryColumns));

    auto *upper = new QWidget;
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(makeToolBar());
    upperColumn->addWidget(m_table, 1);
    m_frame = new PanelFrame(m_settings, keys::libraryPanel,
                             {.area = Qt::BottomDockWidgetArea, .width_px = 640, .share = 0.54}, upper, m_panel,
                             tr("Sound and spectrogram"), this);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_frame);
    m_stack->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusAim(*this, *m_table);
    focusFollows(*m_stack, *this);

    m_tagsSoon.setSingleShot(true);
    m_tagsSoon.setInterval(120);
    connectParts();
    m_empty->setDemoAvailable(false);
    m_loader.findFirst(m_settings.get(keys::libraryManifest));
}

LibraryPage::~LibraryPage()
{
    m_settings.set(keys::libraryColumns, m_table->columnState());
}

QWidget *LibraryPage::makeToolBar()
{
    auto *bar = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setPlaceholderText(tr("Search title, artist, album, genre or path"));
    m_search->setAccessibleName(tr("Search tracks"));
    m_search->setToolTip(tr("Every word must occur in a track (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(420);
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_clear = new QPushButton(icon(QStringLiteral("close")), tr("Show all"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setToolTip(tr("Clears the search and all filters (Esc)"));
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &LibraryPage::clearFilters);

    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("Open"));
    auto *menu = new QMenu(open);
    connect(menu->addAction(icon(QStringLiteral("file-add")), tr("Open manifest…")), &QAction::triggered,
            this, &LibraryPage::askForManifest);
    connect(menu->addAction(icon(QStringLiteral("folder-add")), tr("Add folder…")), &QAction::triggered, this,
            &LibraryPage::askForFolder);
    connect(menu->addAction(icon(QStringLiteral("add")), tr("Add files…")), &QAction::triggered, this,
            &LibraryPage::askForFiles);
    menu->addAction(m_importAction);
    QAction *demo = menu->addAction(icon(QStringLiteral("music")), tr("Open the demo library"));
    connect(demo, &QAction::triggered, this, [this] { openManifest(m_demoManifest); });
    menu->addSeparator();
    menu->addAction(m_saveAs);
    menu->addAction(m_export);
    connect(menu, &QMenu::aboutToShow, this, [this, demo] { demo->setVisible(!m_demoManifest.isEmpty()); });
    open->setMenu(menu);

    m_train = new QPushButton(icon(QStringLiteral("train")), tr("Train on this data set"));
    m_train->setToolTip(tr("Configure a training run with this manifest"));

    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_search, 1);
    first->addWidget(m_count);
    first->addWidget(m_clear);
    first->addStretch();
    m_checkButton = new ShrinkingButton;
    connect(m_checkButton, &QPushButton::clicked, m_check, &QAction::trigger);
    first->addWidget(open);
    first->addWidget(m_checkButton);
    m_predictButton = new ShrinkingButton;
    connect(m_predictButton, &QPushButton::clicked, m_predict, &QAction::trigger);
    first->addWidget(m_predictButton);
    first->addWidget(m_train);
    m_genres = new LibraryGenreBar;
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(12, 10, 12, 8);
    rows->setSpacing(8);
    rows->addLayout(first);
    m_marks = new LibraryMarkBar;
    m_marks->hide();
    rows->addWidget(new FilterChipRows(m_genres, m_marks));
    rows->addWidget(m_problem);
    rows->addWidget(makePredictionNotice());
    rows->addWidget(makeUnsavedNotice());
    rows->addWidget(m_imported);
    return bar;
}

void LibraryPage::connectParts()
{
    connect(m_empty, &LibraryEmptyState::demoRequested, this, [this] { openManifest(m_demoManifest); });
    connect(m_empty, &LibraryEmptyState::manifestRequested, this, &LibraryPage::askForManifest);
    connect(m_empty, &LibraryEmptyState::folderRequested, this, &LibraryPage::askForFolder);

    connect(&m_loader, &LibraryLoader::firstLibrary, this, &LibraryPage::openFirstLibrary);
    connect(&m_loader, &LibraryLoader::manifestLoaded, this, &LibraryPage::takeLibrary);
    connect(&m_loader, &LibraryLoader::failed, this, &LibraryPage::showProblem);
    connect(&m_loader, &LibraryLoader::filesFound, this, &LibraryPage::takeFiles);
    connect(&m_loader, &LibraryLoader::tagsRead, this, [this](const std::vector<TrackTags> &tags) {
        m_model.applyTags(tags);
        std::vector<TrackNote> notes;
        for (const TrackTags &entry : tags)
            notes.push_back(
                {.path = m_model.store().path(entry.track), .stamp = entry.stamp, .tags = entry.tags});
        m_index.note(std::move(notes));
        for (const TrackTags &entry : tags)
            if (entry.track == m_current)
                m_panel->describe(describe(m_current));
    });
    connect(&m_loader, &LibraryLoader::tagsFinished, this, [this] {
        refreshFilters();
        readMoreTags();
    });

    connect(&m_editor, &LibraryEditor::genresChanged, this, &LibraryPage::showNewGenres);
    connect(&m_editor, &LibraryEditor::splitsChanged, this, [this] {
        refreshFilters();
        m_panel->describe(describe(m_current));
    });
    connect(&m_editor, &LibraryEditor::tracksRemoved, this, &LibraryPage::showCurrentAfterRemoval);
    connect(&m_editor, &LibraryEditor::stateChanged, this, &LibraryPage::refreshEditing);
    connect(&m_editor, &LibraryEditor::savedAs, this, &LibraryPage::showSavedAs);
    connect(&m_editor, &LibraryEditor::failed, this, [this](const QString &sentence) {
        m_afterSave = {};
        Q_EMIT message(sentence);
    });

    connect(m_search, &QLineEdit::textChanged, &m_model, &TrackTableModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_genres, &LibraryGenreBar::checkedGenresChanged, &m_model, &TrackTableModel::setGenreFilter);
    connect(m_marks, &LibraryMarkBar::checkedMarksChanged, &m_model, &TrackTableModel::setMarkFilter);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_rowsArriving = true;
        m_topSelected = std::max(0, m_table->currentIndex().row());
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
            m_topSelected = std::min(m_topSelected, range.top());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::restoreCurrentRow);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LibraryPage::showCurrentTrack);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPage::refreshEditing);
    connect(m_table, &LibraryTableView::playRequested, this, [this] {
        m_panel->player().seek(0.0);
        m_panel->play();
    });
    connect(m_panel, &LibraryTrackPanel::message, this, &LibraryPage::message);
    connect(m_table, &LibraryTableView::playToggled, m_panel, &LibraryTrackPanel::togglePlay);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LibraryPage::showContextMenu);
    connect(m_table, &LibraryTableView::visibleRowsChanged, &m_tagsSoon, qOverload<>(&QTimer::start));
    connect(&m_tagsSoon, &QTimer::timeout, this, &LibraryPage::readMoreTags);
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(m_manifest); });
    connectDoctor();
    connectImport();
    connectPredictor();
    connectIndex();
    refreshEditing();
}

TrackDescription LibraryPage::describe(TrackId track) const
{
    const TrackStore &store = m_model.store();
    return {.file = m_model.filePath(track),
            .title = store.text(track, TrackField::Title),
            .artist = store.text(track, TrackField::Artist),
            .album = store.text(track, TrackField::Album),
            .genre = store.text(track, TrackField::Genre),
            .condition = m_model.remarks(track)};
}

void LibraryPage::showCurrentTrack()
{
    if (m_rowsArriving)
        return;
    const TrackId track = m_model.trackAt(m_table->currentIndex().row());
    if (track < 0 || track == m_current)
        return;
    m_current = track;
    m_panel->showTrack(describe(track));
}

void LibraryPage::restoreCurrentRow()
{
    // A search must not lose the selection, nor read the selected track again.
    const int row = m_model.rowOf(m_current);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->scrollTo(m_model.index(row, 0));
    }
    m_rowsArriving = false;
    updateCount();
}

void LibraryPage::refreshFilters()
{
    for (const TrackField field : {TrackField::Artist, TrackField::Album})
        m_table->setColumnUseful(field, !m_model.store().isBlank(field));
    m_genres->setGenres(m_model.genres());
    m_marks->setCounts(m_model.marks());
    if (!m_predictionNotice->text().isEmpty())
        m_predictionNotice->setText(predictionSummary().join(u' ')); // its numbers hang on the labels
    updateCount();
    m_train->setEnabled(!m_manifest.isEmpty());
    refreshEditing();
}

void LibraryPage::updateCount()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    const QString tracks = tr("%Ln tracks", nullptr, all);
    m_count->setText(shown == all
                         ? tracks
                         : tr("%1 of %2", "shown tracks of all tracks").arg(locale.toString(shown), tracks));
    const QString search = m_search->text().trimmed();
    refreshExport();
    m_clear->setVisible(isFiltered());
    QString why;
    if (shown == 0 && all > 0)
        why = !m_model.markFilter().isEmpty() ? tr("No track passes the chosen filters.")
              : search.isEmpty()              ? tr("No track has one of the chosen genres.")
              : m_model.genreFilter().isEmpty()
                  ? tr("No track matches “%1”.", "what is searched for").arg(search)
                  : tr("No track of the chosen genres matches “%1”.", "what is searched for").arg(search);
    m_noMatch->say(why.isEmpty() ? why : why + QLatin1Char('\n') + tr("Esc shows all tracks."));
}

void LibraryPage::readMoreTags()
{
    if (m_index.isLookingUpSight())
        return; // what is known need not be read
    const TrackStore &store = m_model.store();
    std::vector<LibraryLoader::TagRequest> requests;
    const auto ask = [&](TrackId track) {
        if (track >= 0 && !store.hasTags(track))
            requests.push_back({track, m_model.filePath(track)});
    };
    for (int row = m_table->firstVisibleRow(); row <= m_table->lastVisibleRow(); ++row)
        ask(m_model.trackAt(row));
    while (m_nextUntagged < store.size() && store.hasTags(m_nextUntagged))
        ++m_nextUntagged;
    for (TrackId track = m_nextUntagged;
         !m_index.isLookingUp() && track < store.size() && requests.size() < tagBatch; ++track)
        ask(track);
    if (!requests.empty())
        m_loader.readTags(std::move(requests));
}

} // namespace genrescope::ui
