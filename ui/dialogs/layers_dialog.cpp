// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/layers_dialog.h"

#include "ui/bridge/background.h"
#include "ui/charts/layer_view.h"
#include "ui/dialogs/figure_menu.h"
#include "ui/theme/text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>

namespace genrescope::ui {

LayersDialog::LayersDialog(const QString &name, LayerSource source, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_view(new LayerView)
    , m_summary(mutedLabel({}, this))
{
    setWindowTitle(tr("Layers of %1").arg(name));
    setObjectName(QStringLiteral("layers"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_view);
    m_view->setBackgroundRole(QPalette::Base);
    m_view->setAutoFillBackground(true);
    m_view->setPlot({.title = {}, .layers = {}, .emptyText = tr("Building the network…")});
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);

    QAction *figure = offerFigure(m_view, settings, [this, name] {
        LayerPlot plot = m_view->plot();
        plot.title = name;
        return layerFigure(std::move(plot));
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(figure->text(), QDialogButtonBox::ActionRole);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, figure, &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(720, 640);

    // A Result has no default: until the work has ended there is none.
    inBackground(
        this, [source = std::move(source)] { return std::optional<Result<std::vector<Layer>>>(source()); },
        [this, name](const std::optional<Result<std::vector<Layer>>> &layers, const QString &bug) {
            showLayers(layers ? *layers : Result<std::vector<Layer>>(Error{bug.toStdString()}), name);
        });
}

/// So that the whole drawing is seen, where the screen has room for it.
void LayersDialog::growTo(const QSize &drawing)
{
    constexpr int around_px = 60, most_px = 900; // what stands beside it, and a height that is enough to read
    const QSize room = screen()->availableSize() * 0.9;
    resize(std::min(std::max(width(), drawing.width() + around_px), room.width()),
           std::min({std::max(height(), drawing.height() + 3 * around_px), room.height(), most_px}));
}

void LayersDialog::showLayers(const Result<std::vector<Layer>> &layers, const QString &name)
{
    LayerPlot plot;
    if (layers) {
        plot.layers = *layers;
        const QString parameters = QLocale().toString(static_cast<qlonglong>(plot.parameters()));
        m_summary->setText(
            tr("%1 trainable parameters. In each box: the layer, its name in files, what comes out of it "
               "(channels × rows × columns, steps × units, or units), its parameters.")
                .arg(parameters));
        m_summary->setWordWrap(true);
        plot.caption =
            tr("Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).")
                .arg(name, parameters);
    } else {
        plot.emptyText = QString::fromStdString(layers.error().message);
    }
    m_view->setPlot(std::move(plot));
    m_save->setEnabled(layers.ok());
    growTo(m_view->sizeHint());
    if (layers) // an empty chart has no table
        m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

} // namespace genrescope::ui
