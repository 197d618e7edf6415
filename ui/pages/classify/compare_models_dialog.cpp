// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/classify/compare_models_dialog.h"

#include "ui/bridge/background.h"
#include "ui/charts/probability_bars.h"
#include "ui/charts/spectrogram/genre_timeline.h"
#include "ui/models/model_title.h"
#include "ui/pages/classify/model_picker.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int fileRole = Qt::UserRole;

std::filesystem::path pathOf(const QString &file)
{
    return QFile::encodeName(file).toStdString();
}

/// Every genre that any of the models knows, as written for people, in the alphabet's order.
QStringList allGenres(const ModelAnswersModel &answers, int row)
{
    QStringList genres;
    for (int model = 0; model < answers.models(); ++model)
        if (const ModelAnswer *answer = answers.answer(row, model); answer && answer->card)
            for (const std::string &genre : answer->card->genres)
                genres += genreTitle(QString::fromStdString(genre));
    genres.removeDuplicates();
    genres.sort(Qt::CaseInsensitive);
    return genres;
}

std::vector<GenreShare> sharesOf(const ModelAnswer &answer, const QStringList &genres)
{
    std::map<QString, double> known;
    for (std::size_t i = 0; i < answer.card->genres.size() && i < answer.prediction->probabilities.size();
         ++i)
        known[genreTitle(QString::fromStdString(answer.card->genres[i]))] +=
            answer.prediction->probabilities[i];
    std::vector<GenreShare> shares;
    for (const QString &genre : genres) {
        const auto share = known.find(genre);
        shares.push_back(
            {genre, share == known.end() ? 0.0 : share->second,
             share == known.end() ? CompareModelsDialog::tr("unknown", "to this model") : QString()});
    }
    return shares;
}

} // namespace

CompareModelsDialog::CompareModelsDialog(ModelComparison &comparison,
                                         std::vector<std::filesystem::path> files, const QString &chosen,
                                         QWidget *parent)
    : QDialog(parent)
    , m_comparison(comparison)
    , m_files(std::move(files))
    , m_answers(new ModelAnswersModel(this))
    , m_models(new QListWidget(this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_details(new QWidget(this))
    , m_grid(new QGridLayout(m_details))
{
    setObjectName(QStringLiteral("compareModels"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare models"));

    m_table->setModel(m_answers);
    m_table->setAccessibleName(tr("Tracks and what each model says"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);

    m_grid->setContentsMargins(12, 10, 12, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_details);

    setTextSize(m_verdict, 1.1, QFont::DemiBold);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_summary->setObjectName(QStringLiteral("agreement"));
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress of the comparison"));
    m_progress->hide();
    m_stop->hide();
    auto *close = new QPushButton(tr("&Close"), this);

    auto *lower = new QWidget(this);
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 8, 0, 0);
    lowerLayout->addWidget(m_verdict);
    lowerLayout->addWidget(scroll, 1);
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_table);
    right->addWidget(lower);
    right->setStretchFactor(1, 1);
    right->setChildrenCollapsible(false);
    right->setSizes({m_files.size() > 1 ? 200 : 72, 400});
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->addWidget(makeModelList());
    columns->addWidget(right);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({230, 750});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(columns, 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resize(1000, 640);

    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(200);
    connect(&m_askSoon, &QTimer::timeout, this, &CompareModelsDialog::ask);
    connect(m_models, &QListWidget::itemChanged, this, [this] { m_askSoon.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareModelsDialog::showTrack);
    connect(&m_comparison, &ModelComparison::answered, this, &CompareModelsDialog::take);
    connect(&m_comparison, &ModelComparison::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_comparison, &ModelComparison::ended, this, &CompareModelsDialog::showSummary);
    connect(m_stop, &QPushButton::clicked, &m_comparison, &ModelComparison::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    const auto show = [this, chosen](const QList<FoundModel> &found, const QString &bug) {
        if (!bug.isEmpty())
            m_summary->setText(bug);
        for (const FoundModel &model : found)
            addModel(model.file, model.name,
                     model.file == chosen || (chosen.isEmpty() && m_models->count() == 0));
    };
    if (!chosen.isEmpty())
        addModel(chosen, modelFileTitle(chosen), true);
    inBackground(this, findModels, show);
    showSummary();
}

QWidget *CompareModelsDialog::makeModelList()
{
    auto *side = new QWidget(this);
    auto *label = new QLabel(tr("&Models"), side);
    label->setBuddy(m_models);
    m_models->setAccessibleName(tr("Models"));
    m_models->setSpacing(3);
    auto *open = new QPushButton(icon(QStringLiteral("model")), tr("&Add model files…"), side);
    open->setToolTip(tr("Model files, such as checkpoints/best.safetensors of a run"));
    connect(open, &QPushButton::clicked, this, &CompareModelsDialog::openModelFiles);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_models, 1);
    layout->addWidget(open);
    return side;
}

void CompareModelsDialog::addModel(const QString &file, const QString &name, bool ticked)
{
    for (int i = 0; i < m_models->count(); ++i)
        if (m_models->item(i)->data(fileRole).toString() == file) {
            m_models->item(i)->setText(name);
            return;
        }
    auto *item = new QListWidgetItem(name);
    item->setData(fileRole, file);
    item->setToolTip(file);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    m_models->addItem(item);
    m_askSoon.start();
}

void CompareModelsDialog::openModelFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add model files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Models (*.safetensors)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            addModel(file, modelFileTitle(file), true);
    });
    dialog->open();
}

void CompareModelsDialog::ask()
{
    QStringList names, tracks;
    std::vector<std::filesystem::path> models;
    for (int i = 0; i < m_models->count(); ++i)
        if (const QListWidgetItem *item = m_models->item(i); item->checkState() == Qt::Checked) {
            names += item->text();
            models.push_back(pathOf(item->data(fileRole).toString()));
        }
    for (const auto &file : m_files)
        tracks += QFile::decodeName(QByteArray::fromStdString(file.filename().string()));
    const int row = std::max(0, m_table->currentIndex().row());
    m_answers->setQuestion(tracks, names);
    for (int column = 0; column < m_answers->columnCount(); ++column)
        m_table->setColumnWidth(column, column == 0 ? 220 : 170);
    m_table->setCurrentIndex(m_answers->index(row, 0));
    if (models.empty())
        m_comparison.stop();
    else
        m_comparison.ask(m_files, std::move(models));
    m_progress->setRange(0, 0);
    showTrack();
    showSummary();
}

void CompareModelsDialog::take(const std::vector<ModelAnswer> &answers)
{
    m_answers->take(answers);
    const auto current = static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
    if (std::ranges::any_of(answers, [current](const ModelAnswer &answer) { return answer.file == current; }))
        showTrack();
    showSummary();
}

void CompareModelsDialog::showTrack()
{
    while (const QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_answers->rowCount() || m_answers->models() == 0) {
        m_verdict->clear();
        return;
    }
    m_verdict->setText(m_answers->verdict(row));
    const QStringList genres = allGenres(*m_answers, row);
    for (int model = 0; model < m_answers->models(); ++model) {
        auto *name = new QLabel(m_answers->modelName(model), m_details);
        setTextSize(name, 1.0, QFont::DemiBold);
        m_grid->addWidget(name, 0, model);
        m_grid->setColumnStretch(model, 1);
        const ModelAnswer *answer = m_answers->answer(row, model);
        if (!answer || !answer->prediction) {
            QLabel *why = mutedLabel(answer ? answer->problem : tr("Listening…"), m_details);
            why->setWordWrap(true);
            m_grid->addWidget(why, 1, model, Qt::AlignTop);
            continue;
        }
        auto *bars = new ProbabilityBars(m_details);
        bars->setShares(sharesOf(*answer, genres), ProbabilityBars::Order::AsGiven);
        bars->setAccessibleName(tr("Probabilities by %1", "a model").arg(m_answers->modelName(model)));
        m_grid->addWidget(bars, 1, model, Qt::AlignTop);
        // Lanes below one another over the whole width, so that the same moment is at the same place.
        auto *heading = mutedLabel(tr("Genre over time: %1").arg(m_answers->modelName(model)), m_details);
        auto *lane = new GenreTimeline(m_details);
        lane->setPrediction(answer->prediction, answer->card);
        m_grid->addWidget(heading, 2 + 2 * model, 0, 1, m_answers->models());
        m_grid->addWidget(lane, 3 + 2 * model, 0, 1, m_answers->models());
    }
    m_grid->setRowStretch(2 + 2 * m_answers->models(), 1);
}

void CompareModelsDialog::showSummary()
{
    const bool running = m_comparison.isRunning();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    if (m_answers->models() < 2) {
        m_summary->setText(tr("Tick two or more models to see where they differ."));
        return;
    }
    const auto [comparable, agreed, foreign] = m_answers->agreement();
    QStringList sentences;
    if (comparable > 0)
        sentences +=
            tr("They agree on %1 of %Ln tracks (%2 %)", nullptr, comparable)
                .arg(QLocale().toString(agreed), QLocale().toString(qRound(100.0 * agreed / comparable)));
    if (foreign > 0)
        sentences += tr("%Ln tracks cannot be compared: a model says a genre that another does not know",
                        nullptr, foreign);
    m_summary->setText(sentences.join(QStringLiteral("; ")));
}

void CompareModelsDialog::done(int result)
{
    disconnect(&m_comparison, nullptr, this, nullptr);
    m_comparison.stop();
    QDialog::done(result);
}

} // namespace genrescope::ui
