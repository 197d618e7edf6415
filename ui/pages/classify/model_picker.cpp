// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/model_picker.h"

#include "core/base/paths.h"
#include "core/inference/classifier.h"
#include "core/training/run_folder.h"
#include "ui/bridge/background.h"
#include "ui/models/model_title.h"
#include "ui/theme/icons.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int runRole = Qt::UserRole + 1; ///< an item of listRunModels()

} // namespace

QList<FoundModel> findModels()
{
    QList<FoundModel> found;
    for (const auto &file : installedModels()) {
        const auto card = readModelCard(file);
        if (!card)
            continue; // not usable: choosing it would only fail
        found.push_back({QFile::decodeName(QByteArray::fromStdString(file.string())), modelTitle(*card),
                         QString::fromStdString(card->note)});
    }
    return found;
}

ModelPicker::ModelPicker(QWidget *parent)
    : QComboBox(parent)
{
    setMinimumWidth(220);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Model"));
    connect(this, &QComboBox::activated, this, &ModelPicker::pick);
}

void ModelPicker::start(const QString &remembered)
{
    struct Found
    {
        QList<FoundModel> models;
        bool demo = false;
    };
    const auto show = [this, remembered](const Found &found, const QString &bug) {
        if (!bug.isEmpty())
            qWarning("%s", qUtf8Printable(bug));
        m_standard = found.models.isEmpty() ? QString() : found.models.first().file;
        clear();
        for (const auto &model : found.models) {
            addItem(icon(QStringLiteral("model"), IconTone::Muted), model.name, model.file);
            setItemData(count() - 1, model.note, Qt::ToolTipRole);
        }
        if (found.models.isEmpty())
            addItem(tr("No model installed"), QString());
        insertSeparator(count());
        addItem(icon(QStringLiteral("folder"), IconTone::Muted), tr("Open model file…"));
        listRunModels();
        if (found.demo)
            Q_EMIT demoFound();
        if (!m_shown.isEmpty())
            choose(m_shown); // meanwhile, and whoever did knows
        else if (!remembered.isEmpty())
            Q_EMIT chosen(remembered);
        else
            Q_EMIT defaultChosen(m_standard);
    };
    const auto find = [] {
        std::error_code ignored;
        return Found{findModels(), std::filesystem::exists(demoLibraryFolder() / "manifest.csv", ignored)};
    };
    inBackground(this, find, show);
}

void ModelPicker::lookForRuns(const QString &runsFolder)
{
    const auto find = [folder = QFile::encodeName(runsFolder).toStdString()] {
        constexpr qsizetype mostListed = 20;
        QStringList files;
        std::error_code ignored;
        for (const auto &run : listRuns(folder)) {
            if (files.size() == mostListed)
                break;
            if (const auto best = RunPaths{run}.best(); std::filesystem::exists(best, ignored))
                files += QFile::decodeName(QByteArray::fromStdString(best.string()));
        }
        return files;
    };
    inBackground(this, find, [this](const QStringList &files, const QString &bug) {
        if (!bug.isEmpty())
            qWarning("%s", qUtf8Printable(bug));
        if (files == m_runModels)
            return;
        m_runModels = files;
        listRunModels();
    });
}

/// Between the models and the way to open another, in which they are marked.
void ModelPicker::listRunModels()
{
    if (count() == 0)
        return; // start() is looking for models, and lists them then
    for (int i = count() - 1; i >= 0; --i)
        if (itemData(i, runRole).toBool() && itemData(i) != m_shown)
            removeItem(i);
    bool separated = false;
    for (const QString &file : m_runModels) {
        if (findData(file) >= 0)
            continue;
        const int place = count() - 2; // before the separator of the last one
        if (!std::exchange(separated, true)) {
            insertSeparator(place);
            setItemData(place, true, runRole);
        }
        insertItem(count() - 2, icon(QStringLiteral("train"), IconTone::Muted), modelFileTitle(file), file);
        setItemData(count() - 3, true, runRole);
        setItemData(count() - 3, file, Qt::ToolTipRole);
    }
    setCurrentIndex(std::max(0, findData(m_shown)));
}

void ModelPicker::choose(const QString &file)
{
    int place = findData(file);
    if (place < 0) {
        insertItem(0, icon(QStringLiteral("model"), IconTone::Muted), modelFileTitle(file), file);
        place = 0;
    }
    m_shown = file;
    setCurrentIndex(place);
}

void ModelPicker::remove(const QString &file)
{
    if (const int place = findData(file); place >= 0 && !file.isEmpty())
        removeItem(place);
}

void ModelPicker::pick(int index)
{
    if (index == count() - 1) {
        setCurrentIndex(
            std::max(0, findData(m_shown))); // the action is no model; the dialog may be cancelled
        Q_EMIT openRequested();
    } else if (const QString file = itemData(index).toString(); !file.isEmpty()) {
        Q_EMIT chosen(file);
    }
}

} // namespace genrescope::ui
