// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/track_labels.h"

#include "core/base/paths.h"
#include "ui/bridge/file_writing.h"
#include "ui/charts/spectrogram_view.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QAction>
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
    refresh();
}

void TrackLabels::makeMenu()
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    m_add = menu->addAction(QString());
    m_add->setShortcut(Qt::CTRL | Qt::Key_B);
    connect(m_add, &QAction::triggered, this, &TrackLabels::askForText);
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
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Save labels"),
                                         m_settings.get(keys::lastFolder) + u'/' +
                                             QFileInfo(m_file).completeBaseName() + QStringLiteral(".txt"),
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

void TrackLabels::setTrack(const QString &file)
{
    m_file = file;
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
        [kept = keptFile(file)]() -> std::vector<TimeLabel> {
            std::error_code ignored;
            if (!std::filesystem::exists(kept, ignored))
                return {};
            auto read = readLabels(kept);
            return read ? std::move(*read) : std::vector<TimeLabel>();
        },
        [this, file](std::vector<TimeLabel> &kept, const QString &) {
            Track &track = m_tracks[file];
            track.labels.insert(track.labels.end(), kept.begin(), kept.end());
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
    m_save->setEnabled(!track.labels.empty());
    m_clear->setEnabled(!track.labels.empty());
    m_undo->setEnabled(!track.before.empty());
}

void TrackLabels::askForText()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Label"));
    dialog->setLabelText(tr("What is heard there"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TrackLabels::add);
    dialog->open();
}

void TrackLabels::add(const QString &text)
{
    const TimeRange place =
        m_view.selection().value_or(TimeRange{.start_s = m_view.cursor_s(), .end_s = m_view.cursor_s()});
    std::vector<TimeLabel> changed = labels();
    changed.push_back({.start_s = place.start_s, .end_s = place.end_s, .text = text.toStdString()});
    std::ranges::stable_sort(changed, {}, &TimeLabel::start_s);
    change(m_file, std::move(changed));
}

void TrackLabels::open(const QString &file)
{
    if (m_file.isEmpty())
        return;
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    inBackground(
        this,
        [file]() -> ReadLabels {
            auto read = readLabels(file.toStdString());
            if (!read)
                return {.labels = {}, .problem = QString::fromStdString(read.error().message)};
            return {.labels = std::move(*read), .problem = {}};
        },
        [this, track = m_file](ReadLabels &read, const QString &bug) {
            if (!bug.isEmpty() || !read.problem.isEmpty()) {
                Q_EMIT said(bug.isEmpty() ? read.problem : bug);
                return;
            }
            Q_EMIT said(tr("%n labels read", nullptr, static_cast<int>(read.labels.size())));
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
