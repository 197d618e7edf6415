// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/track_properties.h"

#include "core/audio/mono_stream.h"
#include "core/audio/tags.h"
#include "core/base/content_hash.h"
#include "core/datasets/dataset_files.h"
#include "ui/bridge/background.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <filesystem>

namespace genrescope::ui {

namespace fs = std::filesystem;

namespace {

/// What a file says of itself; empty where it cannot be asked.
struct FileFacts
{
    QString problem; ///< why it cannot be read
    Tags tags;
    SourceFormat format;
    std::uintmax_t bytes = 0;
    QString hash;
};

FileFacts factsOf(const QString &file)
{
    const fs::path path(file.toStdString());
    FileFacts facts;
    std::error_code code;
    facts.bytes = fs::file_size(path, code);
    if (code)
        facts.bytes = 0;
    if (itemKind(path).value_or(ItemKind::Audio) == ItemKind::Audio) {
        if (const auto stream = MonoStream::open(path, 0); stream)
            facts.format = (*stream)->source();
        else
            facts.problem = QString::fromStdString(stream.error().message);
        if (const auto tags = readTags(path))
            facts.tags = *tags;
    }
    if (const auto hash = fileContentHash(path))
        facts.hash = QString::fromStdString(*hash);
    else if (facts.problem.isEmpty())
        facts.problem = QString::fromStdString(hash.error().message);
    return facts;
}

} // namespace

TrackPropertiesDialog::TrackPropertiesDialog(const TrackProperties &track, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_reading(mutedLabel(tr("The file is being read…"), this))
{
    setObjectName(QStringLiteral("trackProperties"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of %1").arg(track.title));
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(6);
    add(tr("Title"), track.title);
    add(tr("Artist"), track.artist);
    add(tr("Album"), track.album);
    add(tr("Genre"), track.genre);
    add(tr("Split"), track.split);
    add(tr("Condition"), track.condition.join(QLatin1Char('\n')));
    add(tr("File"), track.file);
    m_form->addRow(m_reading);

    auto *facts = new QWidget;
    facts->setLayout(m_form);
    auto *scrolled = new QScrollArea;
    scrolled->setWidget(facts);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scrolled, 1);
    column->addWidget(buttons);
    resize(560, 440);
    read(track.file);
}

QLabel *TrackPropertiesDialog::add(const QString &name, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return nullptr;
    auto *label = new QLabel(value);
    label->setObjectName(objectName);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->addRow(mutedLabel(name, this), label);
    return label;
}

void TrackPropertiesDialog::read(const QString &file)
{
    inBackground(
        this, [file] { return factsOf(file); },
        [this](const FileFacts &facts, const QString &bug) {
            const QLocale locale;
            m_form->removeRow(m_reading);
            m_reading = nullptr;
            add(tr("Problem"), bug.isEmpty() ? facts.problem : bug, QStringLiteral("fileProblem"));
            const SourceFormat &format = facts.format;
            const double duration_s = format.duration_s > 0.0 ? format.duration_s : facts.tags.duration_s;
            if (duration_s > 0.0)
                add(tr("Duration"), formatTime(duration_s, 1));
            add(tr("Format"), QString::fromStdString(format.codec).toUpper(), QStringLiteral("fileFormat"));
            if (format.sampleRate > 0) {
                add(tr("Sample rate"), tr("%1 Hz").arg(locale.toString(format.sampleRate)),
                    QStringLiteral("fileSampleRate"));
                add(tr("Channels"), locale.toString(format.channels));
            }
            if (duration_s > 0.0 && facts.bytes > 0)
                add(tr("Bit rate"),
                    tr("%1 kbit/s")
                        .arg(locale.toString(
                            qRound(static_cast<double>(facts.bytes) * 8.0 / duration_s / 1000.0))),
                    QStringLiteral("fileBitRate"));
            if (facts.bytes > 0)
                add(tr("Size"), locale.formattedDataSize(static_cast<qint64>(facts.bytes)));
            const Tags &tags = facts.tags;
            QStringList said;
            for (const std::string &tag : {tags.artist, tags.title, tags.album, tags.genre})
                if (!tag.empty())
                    said.append(QString::fromStdString(tag));
            if (tags.year > 0)
                said.append(QString::number(tags.year));
            add(tr("Tags"), said.join(QStringLiteral(" · ")), QStringLiteral("fileTags"));
            add(tr("Hash (XXH3)"), facts.hash, QStringLiteral("fileHash"));
        });
}

} // namespace genrescope::ui
