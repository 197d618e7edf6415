// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/cell_tracks.h"

#include "core/audio/mono_stream.h"
#include "ui/bridge/background.h"
#include "ui/bridge/player.h"
#include "ui/dialogs/question.h"
#include "ui/pages/library/library_genre_dialog.h"
#include "ui/pages/notice.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1; ///< without what was done here

} // namespace

CellTracks::CellTracks(QWidget *parent)
    : QWidget(parent)
    , m_player(new Player(Player::Output::SoundCard, this))
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_note(new Notice(this, QStringLiteral("info"), IconTone::Muted))
{
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Tracks behind the chosen cell"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_undo = new QPushButton(icon(QStringLiteral("undo")), tr("Undo"), m_note);
    m_note->addButton(m_undo);
    m_open = new QPushButton(icon(QStringLiteral("library")), QString(), m_note);
    m_note->addButton(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    makeActions();
    auto *row = new QHBoxLayout;
    for (QAction *action : {m_play, m_toLibrary, m_relabel, m_classify}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);

    connect(m_list, &QListWidget::itemActivated, m_classify, &QAction::trigger);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &CellTracks::refresh);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (m_player->isPlaying() && !current().isEmpty())
            playFrom(current()); // goes on with the next one, as in the library
    });
    connect(m_player, &Player::stateChanged, this, &CellTracks::refresh);
    connect(m_player, &Player::finished, this, &CellTracks::refresh);
    connect(m_player, &Player::failed, this, [this](const QString &sentence) { say(sentence); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        say({});
        m_library.open(m_manifest);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (!m_library.undo || !m_library.undo()) {
            say(tr("The library has been changed since then: undo it there."));
            return;
        }
        for (const QString &file : m_lastChange.first)
            m_newGenres.remove(file);
        markRelabelled();
        say({});
    });
    clear();
}

CellTracks::~CellTracks() = default;

QAction *CellTracks::makeAction(const QString &iconName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, m_list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

void CellTracks::makeActions()
{
    m_play = makeAction(QStringLiteral("play"), tr("Play"), Qt::Key_Space);
    m_toLibrary =
        makeAction(QStringLiteral("library"), tr("Show in the library"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_toLibrary->setToolTip(tr("Its spectrogram and what the model sees in it (Ctrl+L)"));
    m_relabel = makeAction(QStringLiteral("music"), tr("Change genre…"), Qt::Key_F2);
    m_relabel->setToolTip(tr("In the library, an undo away (F2)"));
    m_classify = makeAction(QStringLiteral("classify"), tr("Classify"), {});
    m_classify->setToolTip(tr("Opens the tracks on the Classify page (Return)"));
    connect(m_play, &QAction::triggered, this, &CellTracks::togglePlay);
    connect(m_toLibrary, &QAction::triggered, this, &CellTracks::openInLibrary);
    connect(m_relabel, &QAction::triggered, this, &CellTracks::askForGenre);
    connect(m_classify, &QAction::triggered, this, [this] {
        if (const QStringList files = selected(); !files.isEmpty())
            Q_EMIT classifyRequested(files);
    });
}

void CellTracks::setLibrary(LibraryLink library)
{
    m_library = std::move(library);
    refresh();
}

void CellTracks::clear()
{
    m_player->pause();
    m_list->clear();
    m_title->setText(tr("Choose a cell to see its tracks."));
    say({});
    refresh();
}

void CellTracks::show(const LoadedRun *run, int actual, int predicted)
{
    clear();
    m_manifest = run ? run->manifest : QString();
    const Evaluation *evaluation = run ? run->shownEvaluation() : nullptr;
    if (!evaluation) {
        m_title->setText(tr("Only evaluated runs keep their tracks."));
        return;
    }
    const auto name = [evaluation](int genre) {
        return genreTitle(QString::fromStdString(evaluation->genres[static_cast<std::size_t>(genre)]));
    };
    // The surest first: those are the ones to listen to.
    std::vector<const EvaluatedItem *> items;
    for (const EvaluatedItem &item : run->shownItems()) {
        if (item.actual == actual && predictedGenre(item) == predicted)
            items.push_back(&item);
    }
    const auto certainty = [predicted](const EvaluatedItem *item) {
        return -item->probabilities[static_cast<std::size_t>(predicted)];
    };
    std::ranges::stable_sort(items, {}, certainty);
    for (const EvaluatedItem *item : items) {
        const QString path = QString::fromStdString(item->path);
        auto *row = new QListWidgetItem(
            tr("%1 %  %2").arg(qRound(-certainty(item) * 100)).arg(QFileInfo(path).fileName()), m_list);
        row->setData(pathRole, path);
        row->setData(textRole, row->text());
        row->setToolTip(path);
    }
    const int count = static_cast<int>(items.size());
    m_title->setText(
        actual == predicted
            ? tr("%Ln %1 track(s) recognised", nullptr, count).arg(name(actual))
            : tr("%Ln %1 track(s) taken for %2", nullptr, count).arg(name(actual), name(predicted)));
    markRelabelled();
    refresh();
}

QStringList CellTracks::selected() const
{
    QStringList files;
    for (const QListWidgetItem *item : m_list->selectedItems())
        files += item->data(pathRole).toString();
    return files;
}

QString CellTracks::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(pathRole).toString() : QString();
}

QString CellTracks::note() const
{
    return m_note->text();
}

void CellTracks::say(const QString &sentence, QPushButton *answer)
{
    m_note->setText(sentence);
    for (QPushButton *button : {m_undo, m_open})
        button->setVisible(button == answer);
}

void CellTracks::sayNotHeld(const QString &sentence)
{
    m_open->setText(m_manifest.isEmpty() ? tr("Open a manifest…") : tr("Open the run's manifest"));
    m_open->setToolTip(m_manifest);
    say(sentence, m_library.open ? m_open : nullptr);
}

void CellTracks::refresh()
{
    const bool any = m_list->currentItem() != nullptr, some = !m_list->selectedItems().isEmpty();
    const bool playing = m_player->isPlaying();
    m_play->setEnabled(any || playing);
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_toLibrary->setEnabled(any && m_library.select);
    m_relabel->setEnabled(some && m_library.relabel);
    m_classify->setEnabled(some);
}

void CellTracks::togglePlay()
{
    if (m_player->isPlaying())
        m_player->pause();
    else if (m_player->file() == current() && !current().isEmpty())
        m_player->play();
    else if (!current().isEmpty())
        playFrom(current());
}

void CellTracks::playFrom(const QString &file)
{
    m_wanted = file;
    m_player->pause();
    say({});
    struct Length
    {
        double duration_s = 0;
        QString problem;
    };
    const auto read = [file]() -> Length {
        const auto stream = MonoStream::open(file.toStdString(), 0);
        if (!stream)
            return {.duration_s = 0, .problem = QString::fromStdString(stream.error().message)};
        return {.duration_s = (*stream)->source().duration_s, .problem = {}};
    };
    inBackground(this, read, [this, file](const Length &length, const QString &bug) {
        if (file != m_wanted || !isVisible())
            return;
        if (const QString problem = bug.isEmpty() ? length.problem : bug; !problem.isEmpty()) {
            say(problem); // a picture or an array, or gone
            return;
        }
        m_player->setFile(file, length.duration_s);
        m_player->play();
    });
}

void CellTracks::openInLibrary()
{
    if (current().isEmpty() || !m_library.select)
        return;
    if (!m_library.select(current())) {
        sayNotHeld(tr("The library does not hold this track."));
        return;
    }
    say({});
    m_library.show();
}

void CellTracks::askForGenre()
{
    const QStringList files = selected();
    if (files.isEmpty() || !m_library.genres)
        return;
    if (m_library.held && m_library.held(files) == 0) { // before somebody thinks about a genre
        sayNotHeld(tr("The library does not hold these tracks."));
        return;
    }
    auto *dialog = new LibraryGenreDialog(m_library.genres(), {}, static_cast<int>(files.size()), window());
    connect(dialog, &LibraryGenreDialog::genreChosen, this,
            [this, files](const QString &genre) { askToRelabel(files, genre); });
    dialog->open();
}

void CellTracks::askToRelabel(const QStringList &files, const QString &genre)
{
    const auto count = static_cast<int>(files.size());
    if (!m_library.isMany || !m_library.isMany(count)) {
        relabel(files, genre);
        return;
    }
    ask(this,
        {.name = QStringLiteral("manyGenres"),
         .title = tr("Change genre"),
         .sentence = tr("Give %Ln tracks the genre %1 in the library?", nullptr, count).arg(genreTitle(genre)),
         .icon = QStringLiteral("music"),
         .yes = tr("&Change genre")},
        [this, files, genre] { relabel(files, genre); });
}

void CellTracks::relabel(const QStringList &files, const QString &genre)
{
    if (!m_library.relabel)
        return;
    const auto [held, changed] = m_library.relabel(files, genre);
    if (held == 0) {
        sayNotHeld(tr("The library does not hold these tracks."));
        return;
    }
    if (changed == 0) {
        say(tr("In the library these tracks are %1 already.", "a genre").arg(genreTitle(genre)));
        return;
    }
    m_lastChange = {files, genre};
    if (held == files.size())
        for (const QString &file : files)
            m_newGenres.insert(file, genre);
    markRelabelled();
    say(held == files.size()
            ? tr("%Ln track(s) now %1 in the library. What the run answered stays as it was.", nullptr, held)
                  .arg(genreTitle(genre))
            : tr("%Ln of the tracks now %1; the library does not hold the others.", nullptr, held)
                  .arg(genreTitle(genre)),
        m_undo);
}

void CellTracks::markRelabelled()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString given = m_newGenres.value(item->data(pathRole).toString());
        const QString text = item->data(textRole).toString();
        item->setText(given.isEmpty() ? text : tr("%1  → %2").arg(text, genreTitle(given)));
    }
}

void CellTracks::hideEvent(QHideEvent *event)
{
    m_wanted.clear();
    m_player->pause();
    QWidget::hideEvent(event);
}

} // namespace genrescope::ui
