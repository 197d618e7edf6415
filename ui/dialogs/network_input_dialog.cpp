// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/network_input_dialog.h"

#include "core/formats/npy.h"
#include "ui/bridge/augmented_input.h"
#include "ui/bridge/file_writing.h"
#include "ui/charts/spectrogram/time_axis.h"
#include "ui/settings/save_place.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace genrescope::ui {

namespace {

constexpr int pictureSide_px = 384; ///< at most, unless the input itself is larger
constexpr double mixupAlpha = 0.3;  ///< the preset "recommended"

QToolButton *arrow(const QString &text, Qt::ArrowType type)
{
    auto *button = new QToolButton;
    button->setArrowType(type);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QImage imageOf(const Picture &picture)
{
    const QImage view(picture.rgb.data(), picture.width, picture.height, 3 * picture.width,
                      QImage::Format_RGB888);
    return view.copy();
}

} // namespace

NetworkInputDialog::NetworkInputDialog(const QString &track, const InputOptions &input, std::size_t count,
                                       Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_track(track)
    , m_input(input)
    , m_count(count)
    , m_settings(settings)
    , m_picture(new QLabel)
    , m_message(new QLabel)
{
    setWindowTitle(tr("Model's input"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(pictureSide_px, pictureSide_px);
    m_picture->setAccessibleName(tr("Model's input"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_savePicture = buttons->addButton(tr("Save &picture…"), QDialogButtonBox::ActionRole);
    m_saveNumbers = buttons->addButton(tr("Save &numbers…"), QDialogButtonBox::ActionRole);
    m_savePicture->setToolTip(tr("PNG, a pixel for each number"));
    m_saveNumbers->setToolTip(tr("NumPy array (.npy), float32: channels, rows, columns"));
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeNavigation());
    column->addWidget(m_picture, 1);
    column->addWidget(m_message);
    column->addWidget(makeAugmentations());
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_savePicture, &QPushButton::clicked, this, [this] { askForFile(QStringLiteral("png")); });
    connect(m_saveNumbers, &QPushButton::clicked, this, [this] { askForFile(QStringLiteral("npy")); });
    connect(&m_reader, &WindowReader::finished, this,
            [this](const std::shared_ptr<const WindowWithNeighbour> &window) {
                m_window = window;
                m_mixup->setEnabled(window->neighbour.has_value());
                refresh();
                Q_EMIT windowShown(m_index);
            });
    connect(&m_reader, &WindowReader::failed, this, [this](const QString &sentence) {
        m_picture->clear();
        m_message->setText(sentence);
    });
}

QWidget *NetworkInputDialog::makeNavigation()
{
    auto *bar = new QWidget;
    m_previous = arrow(tr("Window before (Left)"), Qt::LeftArrow);
    m_next = arrow(tr("Next window (Right)"), Qt::RightArrow);
    m_title = new QLabel;
    m_title->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addWidget(m_title, 1);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return bar;
}

QWidget *NetworkInputDialog::makeAugmentations()
{
    auto *bar = new QWidget;
    const auto masks = [this](const QString &name, const QString &tip) {
        auto *box = new QSpinBox;
        box->setRange(0, 5);
        box->setPrefix(name + QStringLiteral(": "));
        box->setAccessibleName(name);
        box->setToolTip(tip);
        connect(box, &QSpinBox::valueChanged, this, &NetworkInputDialog::refresh);
        return box;
    };
    m_frequencyMasks =
        masks(tr("Frequency masks"), tr("Rows that training blanks (SpecAugment), as often as said here"));
    m_timeMasks =
        masks(tr("Time masks"), tr("Columns that training blanks (SpecAugment), as often as said here"));
    m_mixup = new QCheckBox(tr("Mixup"));
    m_mixup->setToolTip(
        tr("Blended with the neighbouring window, which stands for another track of the batch"));
    connect(m_mixup, &QCheckBox::toggled, this, &NetworkInputDialog::refresh);
    auto *again = new QPushButton(tr("Draw &again"));
    again->setToolTip(tr("Other places and shares, as every step of a training draws them"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] {
        ++m_draw;
        refresh();
    });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("In training:")));
    for (QWidget *part : std::initializer_list<QWidget *>{m_frequencyMasks, m_timeMasks, m_mixup, again})
        row->addWidget(part);
    row->addStretch();
    return bar;
}

QString NetworkInputDialog::message() const
{
    return m_message->text();
}

void NetworkInputDialog::showWindow(std::size_t index)
{
    if (index >= m_count)
        return;
    m_index = index;
    // Until it has been read there is nothing to save: the picture is still the one of another window.
    m_window.reset();
    m_shown = {};
    enableSaving();
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_count);
    m_title->setText(tr("Window %1 of %2").arg(index + 1).arg(m_count));
    m_reader.read(m_track, m_input, index);
}

void NetworkInputDialog::step(int by)
{
    if (by < 0 ? m_index > 0 : m_index + 1 < m_count)
        showWindow(by < 0 ? m_index - 1 : m_index + 1);
}

void NetworkInputDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        step(event->key() == Qt::Key_Left ? -1 : 1);
    else
        QDialog::keyPressEvent(event);
}

void NetworkInputDialog::refresh()
{
    if (!m_window)
        return;
    AugmentationOptions options;
    options.frequencyMasks = m_frequencyMasks->value();
    options.timeMasks = m_timeMasks->value();
    options.mixupAlpha = mixupAlpha;
    const bool mixed = m_mixup->isChecked() && m_window->neighbour;
    m_shown = augmentedInput(m_window->window.values, mixed ? &m_window->neighbour->values : nullptr, options,
                             m_input, m_draw);
    const NetworkWindow &window = m_window->window;
    m_title->setText(tr("Window %1 of %2: %3 – %4", "number, how many, start and end")
                         .arg(window.index + 1)
                         .arg(m_count)
                         .arg(formatTime(window.start_s, 2), formatTime(window.end_s, 2)));
    m_message->setText(describe());
    paintShown();
    enableSaving();
}

void NetworkInputDialog::enableSaving()
{
    for (QPushButton *button : {m_savePicture, m_saveNumbers})
        button->setEnabled(m_window != nullptr);
}

void NetworkInputDialog::paintShown()
{
    const QImage image = imageOf(pictureOfInput(m_shown, m_input));
    // Whole pixels for each number, on screens of every density.
    const double ratio = devicePixelRatioF();
    const int side = std::max(image.width(), image.height());
    const int scale = std::max(1, static_cast<int>(pictureSide_px * ratio) / std::max(1, side));
    QPixmap pixmap = QPixmap::fromImage(image.scaled(image.size() * scale));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

QString NetworkInputDialog::describe() const
{
    const std::vector<float> &values = m_shown.values;
    if (values.empty())
        return {};
    const QLocale locale;
    const auto [low, high] = std::ranges::minmax(values);
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const auto number = [&](double value) { // never "-0.00"
        return locale.toString(std::round(value * 100.0) / 100.0 + 0.0, 'f', 2);
    };
    const QString kind = m_input.kind == InputKind::LogMel ? tr("levels, standardised over the clip")
                                                           : tr("a picture, colours from 0 to 1");
    return tr("%1 × %2 × %3: %4; from %5 to %6, mean %7", "channels, rows, columns, what the numbers are")
        .arg(m_shown.channels)
        .arg(m_shown.height)
        .arg(m_shown.width)
        .arg(kind, number(static_cast<double>(low)), number(static_cast<double>(high)), number(mean));
}

void NetworkInputDialog::askForFile(const QString &suffix)
{
    const QString name = suggestedFile(
        m_settings,
        QStringLiteral("%1_%2.%3").arg(QFileInfo(m_track).completeBaseName()).arg(m_index + 1).arg(suffix));
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the model's input"), name,
        suffix == QLatin1StringView("png") ? tr("PNG pictures (*.png)") : tr("NumPy arrays (*.npy)"));
    if (!file.isEmpty())
        save(file);
}

void NetworkInputDialog::save(const QString &file)
{
    if (m_shown.values.empty())
        return;
    m_settings.set(keys::lastFolder, QFileInfo(file).absolutePath());
    writeInBackground(
        this, file,
        [file, values = m_shown, input = m_input]() -> Result<void> {
            const std::filesystem::path path = file.toStdString();
            if (path.extension() == ".png")
                return writePng(pictureOfInput(values, input), path);
            return writeNpy(path, values.values,
                            {static_cast<std::size_t>(values.channels),
                             static_cast<std::size_t>(values.height),
                             static_cast<std::size_t>(values.width)});
        },
        [this](const QString &sentence) { m_message->setText(sentence); });
}

} // namespace genrescope::ui
