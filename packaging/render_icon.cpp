// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon ICON.svg SIZE=OUT.png ...: the icon in the sizes desktops ask for, drawn with the Qt the window
// uses anyway.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer icon(arguments.value(1));
    if (!icon.isValid()) {
        std::fprintf(stderr, "render_icon: %s: is no SVG\n", qUtf8Printable(arguments.value(1)));
        return 1;
    }
    for (const QString &wanted : arguments.mid(2)) {
        const int side = wanted.section(u'=', 0, 0).toInt();
        const QString file = wanted.section(u'=', 1);
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        icon.render(&painter);
        painter.end();
        if (side <= 0 || !image.save(file)) {
            std::fprintf(stderr, "render_icon: %s: cannot be written\n", qUtf8Printable(file));
            return 1;
        }
    }
    return 0;
}
