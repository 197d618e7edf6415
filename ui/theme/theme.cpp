// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/settings/setting_keys.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScopedValueRollback>
#include <QStyleHints>

namespace genrescope::ui {

namespace {

/// Desktops choose a font and we keep it. Without one Qt falls back to whatever fontconfig calls "Sans",
/// mostly DejaVu Sans, whose wide letters make a dense window look coarse: then a better installed one is
/// preferred.
QFont applicationFont(QFont font)
{
    if (QFontInfo(font).family().startsWith(QLatin1StringView("DejaVu"))) {
        const QStringList installed = QFontDatabase::families();
        for (const char *name :
             {"Inter", "Inter Variable", "Noto Sans", "Cantarell", "Source Sans 3", "Open Sans"}) {
            if (installed.contains(QLatin1StringView(name))) {
                font.setFamily(QLatin1StringView(name));
                break;
            }
        }
    }
    // Bare X servers and the offscreen platform report odd sizes; a desktop's own wish lies within these
    // bounds.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::clamp(font.pointSizeF(), 9.0, 14.0));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

Theme::Theme(QApplication &application, Settings &settings)
    : QObject(&application)
    , m_application(application)
    , m_settings(settings)
    , m_mode(modeFromString(settings.get(keys::themeMode)))
{
    QApplication::setStyle(new AppStyle);
    QApplication::setFont(applicationFont(QApplication::font()));
    apply();
    application.installEventFilter(this);
    connect(&m_settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::themeMode.name))
            overrideMode(modeFromString(m_settings.get(keys::themeMode)));
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System && !m_applying)
            apply();
    });
#endif
}

Theme::Mode Theme::modeFromString(const QString &text)
{
    if (text == QLatin1StringView("light"))
        return Mode::Light;
    return text == QLatin1StringView("dark") ? Mode::Dark : Mode::System;
}

QString Theme::toString(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return QStringLiteral("light");
    case Mode::Dark:
        return QStringLiteral("dark");
    case Mode::System:
        break;
    }
    return QStringLiteral("system");
}

void Theme::setMode(Mode mode)
{
    overrideMode(mode);
    m_settings.set(keys::themeMode, toString(mode));
}

void Theme::overrideMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

bool Theme::isDark() const
{
    return coloursFor(QApplication::palette()).dark;
}

bool Theme::systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // An empty palette lets the platform's own shine through for the moment of asking.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    const Colours &colours = dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteFor(colours));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace genrescope::ui
