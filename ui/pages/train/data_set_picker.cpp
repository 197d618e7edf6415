// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/data_set_picker.h"

#include "ui/pages/notice.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/colours.h"
#include "ui/theme/genre_colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace genrescope::ui {

namespace {

/// "60 clips: 38 training, 12 validation, 10 test", and the genres on a line of their own.
QString summaryOf(const Manifest &manifest)
{
    std::map<Split, int> splits;
    for (const ManifestItem &item : manifest.items)
        ++splits[item.split];
    QStringList genres;
    for (const std::string &genre : manifest.genres())
        genres += genreTitle(QString::fromStdString(genre));
    const QLocale locale;
    return DataSetPicker::tr("%Ln clips: %1 training, %2 validation, %3 test", nullptr,
                             static_cast<int>(manifest.items.size()))
               .arg(locale.toString(splits[Split::Train]), locale.toString(splits[Split::Validation]),
                    locale.toString(splits[Split::Test])) +
           u'\n' + genres.join(QStringLiteral(", "));
}

} // namespace

DataSetPicker::DataSetPicker(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_loader(this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *title = new QLabel(tr("&Data set"), this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    layout->addWidget(title);
    layout->addLayout(makeFileRow());
    title->setBuddy(m_file);
    m_problemLabel = new QLabel(this);
    m_problemLabel->setObjectName(QStringLiteral("dataProblem"));
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setTextFormat(Qt::PlainText);
    m_problemLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_problemLabel);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_summary);
    m_warning = new Notice(this);
    m_warning->label()->setObjectName(QStringLiteral("dataWarning"));
    layout->addWidget(m_warning);

    connect(&m_loader, &ManifestLoader::wasRead, this,
            [this](const QString &file, const std::shared_ptr<const ManifestRead> &read) {
                if (isAskedFor(file))
                    showData(read);
            });
    connect(&m_loader, &ManifestLoader::checked, this,
            [this](const QString &file, const QStringList &warnings) {
                if (isAskedFor(file))
                    showWarnings(warnings);
            });
    connect(&m_loader, &ManifestLoader::failed, this, [this](const QString &file, const QString &sentence) {
        if (!isAskedFor(file))
            return;
        m_problem = inOurLanguage(sentence);
        m_summary->clear();
        showProblem();
        Q_EMIT changed();
    });
    showProblem();
}

DataSetPicker::~DataSetPicker()
{
    // Child widgets die after the members: a line edit that loses the focus then must not start a loader that
    // is gone.
    m_file->disconnect(this);
}

QLayout *DataSetPicker::makeFileRow()
{
    auto *row = new QHBoxLayout;
    m_file = new QLineEdit(this);
    m_file->setTextMargins(4, 0, 4, 0);
    m_file->setPlaceholderText(tr("A manifest: CSV with path, genre and split"));
    m_file->setAccessibleName(tr("Data set"));
    m_file->setObjectName(QStringLiteral("manifest"));
    auto *browse = new QToolButton(this);
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a manifest"));
    browse->setAccessibleName(tr("Choose a manifest"));
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    connect(browse, &QToolButton::clicked, this, &DataSetPicker::choose);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_data.reset(); // what is typed is not read yet
        m_problem.clear();
        showProblem();
        Q_EMIT changed();
    });
    // Also fires when the focus merely leaves, as it does when Start is pressed: then nothing has changed.
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (m_file->text() != m_readFile || (!m_data && m_problem.isEmpty()))
            setFile(m_file->text());
    });
    return row;
}

QString DataSetPicker::file() const
{
    return m_file->text();
}

void DataSetPicker::choose()
{
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Choose a manifest"), m_file->text(),
                                                        tr("Manifests (*.csv);;All files (*)"));
    if (!chosen.isEmpty())
        setFile(chosen);
}

void DataSetPicker::setFile(const QString &file)
{
    m_file->setText(file);
    m_file->setToolTip(file);
    m_readFile = file;
    m_data.reset();
    m_problem.clear();
    showProblem();
    showWarnings({});
    m_summary->setText(file.isEmpty() ? QString() : tr("Reading…"));
    m_summary->setVisible(!file.isEmpty());
    Q_EMIT changed();
    if (file.isEmpty())
        m_loader.cancel();
    else
        m_loader.read(file);
}

/// Another name may have been typed while one was read.
bool DataSetPicker::isAskedFor(const QString &file) const
{
    return file == m_file->text();
}

void DataSetPicker::showData(const std::shared_ptr<const ManifestRead> &read)
{
    m_data = read->manifest;
    QString text = summaryOf(read->manifest);
    if (!read->warnings.empty())
        text += u'\n' + tr("%Ln lines were left out", nullptr, static_cast<int>(read->warnings.size()));
    m_summary->setText(text);
    const std::vector<std::string> genres = m_data->genres();
    if (m_data->indices(Split::Train).empty())
        m_problem = tr("No clip of this data set is for training.");
    else if (genres.size() < 2)
        m_problem = tr("A network learns to tell genres apart, and this data set has only one: %1.")
                        .arg(genreTitle(QString::fromStdString(genres.empty() ? "" : genres.front())));
    else
        m_problem.clear();
    showProblem();
    m_settings.set(keys::trainManifest, m_file->text());
    m_loader.check(m_file->text(), read);
    Q_EMIT changed();
}

void DataSetPicker::showWarnings(const QStringList &warnings)
{
    constexpr int mostShown = 2;
    QStringList all;
    for (const QString &warning : warnings)
        all += inOurLanguage(warning);
    QStringList shown = all.mid(0, mostShown);
    if (warnings.size() > mostShown)
        shown += tr("and %Ln more", nullptr, static_cast<int>(warnings.size()) - mostShown);
    m_warning->setText(shown.join(u'\n'));
    m_warning->setToolTip(all.join(u'\n'));
}

void DataSetPicker::showProblem()
{
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, coloursFor(palette()).danger);
    m_problemLabel->setPalette(bad);
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void DataSetPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_problemLabel)
        showProblem();
    QWidget::changeEvent(event);
}

} // namespace genrescope::ui
