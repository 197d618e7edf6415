// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_view.h"
#include "ui/dialogs/layers_dialog.h"
#include "ui/theme/colours.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace genrescope;
using namespace genrescope::ui;

namespace {

/// As the duplicated networks have it: two convolutions side by side, and earlier ones taken along.
std::vector<Layer> duplicated()
{
    return {
        {.kind = LayerKind::Input, .shape = {3, 128, 128}},
        {.kind = LayerKind::Convolution,
         .name = "conv1",
         .inputs = {0},
         .size = 11,
         .relu = true,
         .shape = {4, 128, 128},
         .parameters = 1456},
        {.kind = LayerKind::Convolution,
         .name = "conv2",
         .inputs = {1},
         .size = 7,
         .relu = true,
         .shape = {4, 128, 128},
         .parameters = 788},
        {.kind = LayerKind::Convolution,
         .name = "conv3_max",
         .inputs = {2},
         .size = 5,
         .shape = {8, 128, 128},
         .parameters = 808},
        {.kind = LayerKind::Convolution,
         .name = "conv3_mean",
         .inputs = {2},
         .size = 5,
         .shape = {8, 128, 128},
         .parameters = 808},
        {.kind = LayerKind::MaximumPool, .inputs = {1}, .size = 2, .shape = {4, 64, 64}},
        {.kind = LayerKind::MaximumPool, .inputs = {2}, .size = 2, .shape = {4, 64, 64}},
        {.kind = LayerKind::MaximumPool, .inputs = {3}, .size = 2, .shape = {8, 64, 64}},
        {.kind = LayerKind::MeanPool, .inputs = {4}, .size = 2, .shape = {8, 64, 64}},
        {.kind = LayerKind::Join, .inputs = {5, 6, 7, 8}, .shape = {24, 64, 64}},
        {.kind = LayerKind::Dense, .name = "output", .inputs = {9}, .shape = {8}, .parameters = 264},
    };
}

QImage drawn(const LayerPlot &plot, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLayers(painter, QRectF(image.rect()), plot, ViewColours::fromPalette(paletteFor(lightColours())),
                QFont());
    return image;
}

/// The rows and columns of `image` that hold ink.
QRect inked(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class TstLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void branchesStandSideBySide()
    {
        const auto layers = duplicated();
        const auto places = placeLayers(layers);
        for (std::size_t i = 0; i < layers.size(); ++i)
            for (const std::size_t input : layers[i].inputs)
                QVERIFY(places[input].row < places[i].row);
        // The four pools in one row, in the order in which they are joined, and nothing on top of anything.
        for (const std::size_t pool : {5u, 6u, 7u, 8u})
            QCOMPARE(places[pool].row, places[9].row - 1);
        for (const std::size_t pool : {5u, 6u, 7u})
            QCOMPARE(places[pool + 1].column - places[pool].column, 1.0);
        for (std::size_t a = 0; a < layers.size(); ++a)
            for (std::size_t b = a + 1; b < layers.size(); ++b)
                QVERIFY(places[a].row != places[b].row ||
                        std::abs(places[a].column - places[b].column) >= 1.0);
        QCOMPARE(places[0].row, 0);
        QVERIFY(placeLayers({}).empty());
    }

    void drawingFitsWhereItIsPut()
    {
        const LayerPlot plot{.title = QStringLiteral("dcnn"), .layers = duplicated()};
        QCOMPARE(plot.parameters(), std::int64_t{4124});
        const QSize natural = layerPlotSize(plot, QFont()).toSize();
        for (const QSize &size : {natural, natural / 2, QSize(natural.width(), natural.height() * 2)}) {
            const QImage image = drawn(plot, size + QSize(20, 20));
            const QRect ink = inked(image);
            QVERIFY2(image.rect().adjusted(1, 1, -1, -1).contains(ink),
                     qPrintable(QString::number(size.width())));
            QVERIFY(ink.height() > size.height() / 3);
        }
        const QImage empty =
            drawn({.title = {}, .layers = {}, .emptyText = QStringLiteral("none")}, {200, 100});
        QVERIFY(!inked(empty).isEmpty());
    }

    void figureHasTheNumbers()
    {
        const Figure figure = layerFigure({.title = QStringLiteral("dcnn"), .layers = duplicated()});
        QCOMPARE(figure.name, QStringLiteral("dcnn"));
        const QStringList lines = figure.numbers().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines[0], QStringLiteral("layer,what,inputs,output,parameters"));
        QCOMPARE(lines[2], QStringLiteral("conv1,Conv 11 × 11 + ReLU,#0,4 × 128 × 128,1456"));
        QCOMPARE(lines[10], QStringLiteral("#9,Concatenate,#5 #6 #7 #8,24 × 64 × 64,0"));
    }

    void dialogShowsThemOrWhyNot()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("s.ini")));
        LayersDialog dialog(
            QStringLiteral("dcnn"), [] { return Result(duplicated()); }, settings);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy shown(&dialog, &LayersDialog::shown);
        dialog.show();
        auto *save = dialog.findChild<QDialogButtonBox *>()->buttons().last();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(dialog.view()->plot().layers.size(), 11u);
        QVERIFY(dialog.view()->accessibleDescription().contains(QStringLiteral("conv3_mean")));
        QVERIFY(save->isEnabled());
        QVERIFY(dialog.view()->hasFocus());

        LayersDialog failing(
            QStringLiteral("x"), []() -> Result<std::vector<Layer>> { return Error{"no engine"}; }, settings);
        failing.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy told(&failing, &LayersDialog::shown);
        failing.show();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(failing.view()->plot().emptyText, QStringLiteral("no engine"));
        QVERIFY(std::ranges::none_of(
            failing.findChild<QDialogButtonBox *>()->buttons(), [&](QAbstractButton *button) {
                return button->isEnabled() && failing.findChild<QDialogButtonBox *>()->buttonRole(button) ==
                                                  QDialogButtonBox::ActionRole;
            }));
    }
};

QTEST_MAIN(TstLayers)
#include "tst_layers.moc"
