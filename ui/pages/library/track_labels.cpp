// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/track_labels.h"

#include "core/base/paths.h"
#include "ui/bridge/file_writing.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace genrescope::ui {

namespace {

struct ReadLabels
{
    std::vector<TimeLabel> labels;
    QString problem;
};

ReadLabels read(const std::filesystem::path &file)
{
    auto labels = readLabels(file);
    if (!labels)
        return {.labels = {}, .problem = QString::fromStdString(labels.error().message)};
    return {.labels = std::move(*labels), .problem = {}};
}

/// Their number if it is not among them.
std::size_t indexOf(const std::vector<TimeLabel> &labels, const TimeLabel &label)
{
    return static_cast<std::size_t>(std::ranges::find(labels, label) - labels.begin());
}

/// Where the labels of a track are kept: by its path, since tracks of many folders are called 01.mp3.
std::filesystem::path keptFile(const QString &track)
{
    const QByteArray path = QFileInfo(track).absoluteFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16);
    return userDataFolder() / "labels" / (hash.toStdString() + ".txt");
}

Result<void> keepLabels(const std::filesystem::path &file, const std::vector<TimeLabel> &labels)
{
    if (!labels.empty())
        return writeLabels(file, labels);
    std::error_code problem;
    std::filesystem::remove(file, problem);
    if (problem)
        return Error{file.string() + ": cannot be removed: " + problem.message()};
    return {};
}

} // namespace

TrackLabels::TrackLabels(Settings &settings, SpectrogramView &view, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
    , m_view(view)
{
    setIcon(ui::icon(QStringLiteral("label")));
    setToolTip(tr("Labels: named stretches of the track, as label files hold them"));
    setAccessibleName(tr("Labels"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    makeMenu();
    connect(&m_view, &SpectrogramView::selectionChanged, this, &TrackLabels::refresh);
    m_view.installEventFilter(this);
    m_view.addActions({m_rename, m_remove});
    refresh();
}

void TrackLabels::makeMenu()
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    m_add = menu->addAction(QString());
    m_add->setObjectName(QStringLiteral("addLabel"));
    m_add->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(m_add, &QAction::triggered, this, &TrackLabels::askForNew);
    m_rename = menu->addAction(ui::icon(QStringLiteral("edit")), QString());
    m_rename->setObjectName(QStringLiteral("renameLabel"));
    connect(m_rename, &QAction::triggered, this, &TrackLabels::askForOther);
    m_remove = menu->addAction(ui::icon(QStringLiteral("remove")), QString());
    m_remove->setObjectName(QStringLiteral("removeLabel"));
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_chosen)
            remove(indexOf(labels(), *m_chosen));
    });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        choose({m_view.xAt(m_view.cursor_s()), m_view.plotRect().center().y()});
    });
    menu->addSeparator();
    m_open = menu->addAction(ui::icon(QStringLiteral("folder")), tr("Open label file…"));
    connect(m_open, &QAction::triggered, this, [this] {
        const QString file =
            QFileDialog::getOpenFileName(this, tr("Open label file"), m_settings.get(keys::lastFolder),
                                         tr("Label files (*.txt);;All files (*)"));
        if (!file.isEmpty())
            open(file);
    });
    m_save = menu->addAction(ui::icon(QStringLiteral("export")), tr("Save labels as…"));
    connect(m_save, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getSaveFileName(
            this, tr("Save labels"),
            suggestedFile(m_settings, QFileInfo(m_file).completeBaseName() + QStringLiteral(".txt")),
            tr("Label files (*.txt)"));
        if (!file.isEmpty())
            save(file);
    });
    menu->addSeparator();
    m_undo = menu->addAction(ui::icon(QStringLiteral("undo")), tr("Undo the last change of labels"));
    connect(m_undo, &QAction::triggered, this, &TrackLabels::undo);
    m_clear = menu->addAction(ui::icon(QStringLiteral("clear")), tr("Remove all labels"));
    connect(m_clear, &QAction::triggered, this, &TrackLabels::clear);
    // Found by the window's shortcuts though the menu is closed.
    addAction(m_add);
}

/// Before the view's menu opens: it is about the label under the mouse, or at the cursor.
bool TrackLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto &menu = static_cast<const QContextMenuEvent &>(*event);
        choose(menu.reason() == QContextMenuEvent::Mouse
                   ? QPointF(menu.pos())
                   : QPointF(m_view.xAt(m_view.cursor_s()), m_view.plotRect().center().y()));
    }
    return QToolButton::eventFilter(watched, event);
}

void TrackLabels::choose(const QPointF &position)
{
    const auto label = m_view.labelUnder(position);
    m_chosen = label ? std::optional(m_view.marks().labels[*label]) : std::nullopt;
    refresh();
}

void TrackLabels::setTrack(const QString &file)
{
    m_file = file;
    m_chosen.reset();
    m_view.setLabels(labels());
    refresh();
    if (!file.isEmpty() && !m_asked.contains(file))
        recall(file);
}

void TrackLabels::recall(const QString &file)
{
    m_asked.insert(file);
    inBackground(
        this,
        [kept = keptFile(file)]() -> ReadLabels {
            std::error_code problem;
            if (!std::filesystem::exists(kept, problem) && !problem)
                return {};
            return read(kept);
        },
        [this, file](ReadLabels &kept, const QString &bug) {
            if (!bug.isEmpty() || !kept.problem.isEmpty()) {
                m_unreadable.insert(file, bug.isEmpty() ? kept.problem : bug);
                keep(file); // says that it does not
                return;
            }
            Track &track = m_tracks[file];
            track.labels.insert(track.labels.end(), kept.labels.begin(), kept.labels.end());
            std::ranges::stable_sort(track.labels, {}, &TimeLabel::start_s);
            m_recalled.insert(file);
            if (!track.before.empty()) // somebody was quicker
                keep(file);
            if (file == m_file)
                setTrack(file);
        });
}

void TrackLabels::keep(const QString &file)
{
    // What cannot be read may be a good deal of work: it is not written over.
    if (const QString why = m_unreadable.value(file); !why.isEmpty())
        Q_EMIT said(tr("This track's labels are not kept: %1").arg(why));
    if (!m_recalled.contains(file))
        return; // once what was kept is known, and no sooner
    if (m_keeping.contains(file)) {
        m_keepAgain.insert(file);
        return;
    }
    m_keeping.insert(file);
    inBackground(
        this,
        [kept = keptFile(file), labels = m_tracks.value(file).labels]() -> QString {
            const auto written = keepLabels(kept, labels);
            return written ? QString() : QString::fromStdString(written.error().message);
        },
        [this, file](const QString &problem, const QString &bug) {
            m_keeping.remove(file);
            if (m_keepAgain.remove(file))
                keep(file);
            if (!bug.isEmpty() || !problem.isEmpty())
                Q_EMIT said(bug.isEmpty() ? problem : bug);
        });
}

void TrackLabels::refresh()
{
    const Track &track = m_tracks[m_file];
    setEnabled(!m_file.isEmpty());
    m_add->setText(m_view.selection() ? tr("Label the selection…") : tr("Label the cursor's place…"));
    m_add->setEnabled(!m_file.isEmpty());
    const QString chosen =
        m_chosen ? QString::fromStdString(m_chosen->text).replace(u'&', QStringLiteral("&&")) : QString();
    m_rename->setText(tr("Rename label “%1”…").arg(chosen));
    m_remove->setText(tr("Remove label “%1”").arg(chosen));
    for (QAction *action : {m_rename, m_remove})
        action->setVisible(m_chosen.has_value());
    m_save->setEnabled(!track.labels.empty());
    m_clear->setEnabled(!track.labels.empty());
    m_undo->setEnabled(!track.before.empty());
}

/// `take` gets what is typed, starting from `before`. Time goes on meanwhile, and another track may be shown.
void TrackLabels::askForText(const QString &before, std::function<void(const QString &)> take)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Label"));
    dialog->setLabelText(tr("What is heard there"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this, std::move(take));
    dialog->open();
}

void TrackLabels::askForNew()
{
    askForText(
        {}, [this, file = m_file, place = placeToLabel()](const QString &text) { add(file, place, text); });
}

void TrackLabels::askForOther()
{
    if (!m_chosen)
        return;
    askForText(QString::fromStdString(m_chosen->text),
               [this, file = m_file, label = *m_chosen](const QString &text) {
                   std::vector<TimeLabel> changed = m_tracks.value(file).labels;
                   const std::size_t index = indexOf(changed, label);
                   if (index == changed.size())
                       return; // removed meanwhile
                   changed[index].text = text.toStdString();
                   change(file, std::move(changed));
               });
}

TimeRange TrackLabels::placeToLabel() const
{
    return m_view.selection().value_or(TimeRange{.start_s = m_view.cursor_s(), .end_s = m_view.cursor_s()});
}

void TrackLabels::add(const QString &text)
{
    add(m_file, placeToLabel(), text);
}

void TrackLabels::add(const QString &file, const TimeRange &place, const QString &text)
{
    std::vector<TimeLabel> changed = m_tracks.value(file).labels;
    changed.push_back({.start_s = place.start_s, .end_s = place.end_s, .text = text.toStdString()});
    std::ranges::stable_sort(changed, {}, &TimeLabel::start_s);
    change(file, std::move(changed));
}

void TrackLabels::remove(std::size_t label)
{
    std::vector<TimeLabel> changed = labels();
    if (label >= changed.size())
        return;
    changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(label));
    change(m_file, std::move(changed));
}

void TrackLabels::open(const QString &file)
{
    if (m_file.isEmpty()) {
        Q_EMIT said(tr("Labels belong to a track: select one first, then open “%1”.")
                        .arg(QFileInfo(file).fileName()));
        return;
    }
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    inBackground(
        this, [file] { return read(file.toStdString()); },
        [this, track = m_file](ReadLabels &read, const QString &bug) {
            if (!bug.isEmpty() || !read.problem.isEmpty()) {
                Q_EMIT said(bug.isEmpty() ? read.problem : bug);
                return;
            }
            Q_EMIT said(tr("%Ln labels read", nullptr, static_cast<int>(read.labels.size())));
            change(track, std::move(read.labels));
        });
}

void TrackLabels::save(const QString &file)
{
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    writeInBackground(
        this, file, [file, labels = labels()] { return writeLabels(file.toStdString(), labels); },
        [this](const QString &sentence) { Q_EMIT said(sentence); });
}

void TrackLabels::clear()
{
    change(m_file, {});
}

void TrackLabels::change(const QString &file, std::vector<TimeLabel> labels)
{
    Track &track = m_tracks[file];
    track.before.push_back(std::exchange(track.labels, std::move(labels)));
    keep(file);
    setTrack(m_file);
}

void TrackLabels::undo()
{
    Track &track = m_tracks[m_file];
    if (track.before.empty())
        return;
    track.labels = std::move(track.before.back());
    track.before.pop_back();
    keep(m_file);
    setTrack(m_file);
}

bool TrackLabels::isLabelFile(const QString &file)
{
    return file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
}

} // namespace genrescope::ui
