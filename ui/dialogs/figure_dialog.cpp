// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_dialog.h"

#include "ui/bridge/background.h"
#include "ui/charts/figure_folder.h"
#include "ui/dialogs/figure_edits_form.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace genrescope::ui {

namespace {

constexpr QSize previewSize(360, 240);
const QStringList pictureFormats{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png")};

QDoubleSpinBox *number(double low, double high, double value, const QString &unit, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(low, high);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(unit);
    box->setValue(value);
    return box;
}

/// What the worker brings back: the files written; or the sentence that says why not; or, unless they may be
/// replaced, those that are there already.
struct Outcome
{
    QString problem;
    QStringList files;
    QStringList existing;
};

Outcome write(const Figure &figure, const FigureOptions &options, const QString &file,
              const FigureSiblings &siblings, bool replace)
{
    const QStringList files = figureFiles(figure, file, siblings);
    QStringList existing;
    std::ranges::copy_if(files, std::back_inserter(existing),
                         [](const QString &path) { return QFile::exists(path); });
    if (!replace && !existing.isEmpty())
        return {.problem = {}, .files = {}, .existing = existing};
    if (const auto written = writeFigureFiles(figure, options, file, siblings); !written)
        return {.problem = QString::fromStdString(written.error().message), .files = {}, .existing = {}};
    return {.problem = {}, .files = files, .existing = {}};
}

} // namespace

FigureDialog::FigureDialog(Figure figure, Settings &settings, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_figure(std::move(figure))
    , m_settings(settings)
    , m_file(new QLineEdit(this))
    , m_width(number(2, 60, m_settings.get(keys::figureWidth), tr(" cm"), this))
    , m_height(number(2, 60, m_settings.get(keys::figureHeight), tr(" cm"), this))
    , m_dpi(new QSpinBox(this))
    , m_font(number(4, 36, m_settings.get(keys::figureFont), tr(" pt"), this))
    , m_edits(new FigureEditsForm(m_figure, this))
    , m_caption(new QPlainTextEdit(m_figure.caption, this))
    , m_data(new QCheckBox(tr("The numbers beside it, as &CSV"), this))
    , m_pgfplots(new QCheckBox(tr("For &LaTeX beside it, as pgfplots"), this))
    , m_captionFile(new QCheckBox(tr("The c&aption beside it, as text"), this))
    , m_outlines(new QCheckBox(tr("Letters of SVG files as &outlines"), this))
    , m_preview(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_save(nullptr)
{
    setWindowTitle(tr("Save figure"));
    m_file->setText(folder + u'/' + figureFileStem(m_figure.name) + u'.' +
                    m_settings.get(keys::figureFormat));
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette problem = palette();
    problem.setColor(QPalette::WindowText, coloursFor(palette()).danger);
    m_problem->setPalette(problem);
    m_problem->hide();
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFixedSize(previewSize + QSize(8, 8));
    m_preview->setAccessibleName(tr("Preview"));
    fillForm();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(m_save);

    auto *form = new QFormLayout;
    auto *browse = new QToolButton(this);
    browse->setIcon(icon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose a file: SVG, PDF, PNG or TEX"));
    browse->setAccessibleName(browse->toolTip());
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    form->addRow(tr("&File"), fileRow);
    qobject_cast<QLabel *>(form->itemAt(0, QFormLayout::LabelRole)->widget())->setBuddy(m_file);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("&Type"), m_font);
    form->addRow(tr("Ca&ption"), m_caption);
    for (QCheckBox *box : {m_data, m_pgfplots, m_captionFile, m_outlines})
        if (!box->isHidden())
            form->addRow(QString(), box);
    auto *side = new QVBoxLayout;
    side->addWidget(m_preview);
    side->addWidget(m_edits);
    side->addStretch();
    auto *layout = new QGridLayout(this);
    layout->addLayout(form, 0, 0);
    layout->addLayout(side, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 2);
    layout->addWidget(buttons, 2, 0, 1, 2);

    connect(browse, &QToolButton::clicked, this, &FigureDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &FigureDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &QLineEdit::textChanged, this, &FigureDialog::askAgain);
    for (const QCheckBox *box : {m_data, m_pgfplots, m_captionFile})
        connect(box, &QCheckBox::toggled, this, &FigureDialog::askAgain);
    for (QDoubleSpinBox *box : {m_width, m_height, m_font})
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::showPreview);
    connect(m_edits, &FigureEditsForm::changed, this, &FigureDialog::showPreview);
    showPreview();
}

void FigureDialog::fillForm()
{
    m_file->setMinimumWidth(320);
    m_dpi->setRange(30, 2400);
    m_dpi->setSingleStep(50);
    m_dpi->setValue(m_settings.get(keys::figureDpi));
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setToolTip(tr("Of PNG files; SVG and PDF are drawn with lines"));
    m_caption->setTabChangesFocus(true);
    m_caption->setPlaceholderText(tr("What stands below it in the paper"));
    m_caption->setToolTip(tr("Also written into SVG, PDF and PNG files"));
    m_caption->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_data->setChecked(m_settings.get(keys::figureData));
    m_data->setVisible(m_figure.hasNumbers());
    m_pgfplots->setChecked(m_settings.get(keys::figurePgfplots));
    m_pgfplots->setToolTip(
        tr("A document that compiles as it is; its tikzpicture can be taken over into a paper"));
    m_pgfplots->setHidden(!m_figure.pgfplots);
    m_captionFile->setChecked(m_settings.get(keys::figureCaption));
    m_outlines->setChecked(m_settings.get(keys::figureOutlines));
    m_outlines->setToolTip(tr("For programs without the figure's font; text can then not be searched or "
                              "edited. PDF has its font in it."));
    m_edits->setHidden(!m_figure.edited);
}

Figure FigureDialog::edited() const
{
    Figure figure = m_figure.edited ? m_figure.edited(m_edits->edits()) : m_figure;
    figure.caption = m_caption->toPlainText().trimmed();
    return figure;
}

FigureSiblings FigureDialog::siblings() const
{
    return {.csv = m_data->isChecked(),
            .pgfplots = m_pgfplots->isChecked(),
            .caption = m_captionFile->isChecked()};
}

FigureOptions FigureDialog::options() const
{
    return {.width_cm = m_width->value(),
            .height_cm = m_height->value(),
            .dpi = m_dpi->value(),
            .font_pt = m_font->value(),
            .outlines = m_outlines->isChecked()};
}

void FigureDialog::showPreview()
{
    // Drawn in points like the figure itself, then scaled: what is too small on paper is too small here.
    const QSizeF points(m_width->value() * 72 / 2.54, m_height->value() * 72 / 2.54);
    const QSizeF shown = points.scaled(previewSize, Qt::KeepAspectRatio);
    QPixmap pixmap((shown * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(shown.width() / points.width(), shown.height() / points.height());
    edited().paint(painter, QRectF(QPointF(), points), figureFont(m_font->value()));
    painter.end();
    m_preview->setPixmap(pixmap);
}

void FigureDialog::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Save figure"), m_file->text(),
                                                        tr("Figures (*.svg *.pdf *.png *.tex)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

void FigureDialog::askAgain()
{
    m_replace = false;
    m_save->setText(tr("&Save"));
    m_problem->hide();
}

void FigureDialog::save()
{
    m_save->setEnabled(false);
    m_problem->hide();
    const auto work = [figure = edited(), options = options(), file = m_file->text(), siblings = siblings(),
                       replace = m_replace] { return write(figure, options, file, siblings, replace); };
    inBackground(this, work, [this](const Outcome &outcome, const QString &bug) {
        finish(bug.isEmpty() ? outcome.problem : bug, outcome.files, outcome.existing);
    });
}

void FigureDialog::finish(const QString &problem, const QStringList &files, const QStringList &existing)
{
    m_save->setEnabled(true);
    if (!existing.isEmpty()) {
        m_problem->setText(tr("Already there: %1").arg(existing.join(QStringLiteral(", "))));
        m_problem->show();
        m_save->setText(tr("&Replace"));
        m_replace = true;
        return;
    }
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    rememberSettings(files.first());
    Q_EMIT saved(files);
    accept();
}

void FigureDialog::rememberSettings(const QString &file)
{
    m_settings.set(keys::figureWidth, m_width->value());
    m_settings.set(keys::figureHeight, m_height->value());
    m_settings.set(keys::figureDpi, m_dpi->value());
    m_settings.set(keys::figureFont, m_font->value());
    m_settings.set(keys::figureData, m_data->isChecked());
    m_settings.set(keys::figurePgfplots, m_pgfplots->isChecked());
    m_settings.set(keys::figureCaption, m_captionFile->isChecked());
    m_settings.set(keys::figureOutlines, m_outlines->isChecked());
    // Numbers alone are no format for the next figure, which need not have them.
    if (const QString format = QFileInfo(file).suffix().toLower(); pictureFormats.contains(format))
        m_settings.set(keys::figureFormat, format);
    m_settings.set(keys::figureFolder, QFileInfo(file).absolutePath());
}

} // namespace genrescope::ui
