// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace genrescope::ui {

namespace {

QColor inkFor(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    const Colours &c = coloursFor(palette);
    if (mode == QIcon::Disabled)
        return blended(c.window, c.text, 0.32);
    if (state == QIcon::On && tone != IconTone::OnAccent)
        return c.accentText;
    switch (tone) {
    case IconTone::Text:
        return blended(c.window, c.text, 0.82);
    case IconTone::Muted:
        return c.mutedText;
    case IconTone::Accent:
        return c.accentText;
    case IconTone::OnAccent:
        return c.onAccent;
    case IconTone::Success:
        return c.success;
    case IconTone::Warning:
        return c.warning;
    case IconTone::Danger:
        return c.danger;
    }
    return c.text;
}

class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size() * scale, mode, state));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Until Qt 6.8 QIcon hands the size down in device pixels, since then in those of the layout.
        return drawn(QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) ? size * scale : size, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, mode, state);
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    /// @param size in device pixels
    QPixmap drawn(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const QColor ink = inkFor(m_tone, mode, state);
        const QString key =
            QStringLiteral("genrescope-icon/%1/%2/%3x%4")
                .arg(m_name, ink.name(), QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const qreal side = std::min(size.width(), size.height());
        renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    return QIcon(new SvgIconEngine(name, tone));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/genrescope.svg"));
}

} // namespace genrescope::ui
