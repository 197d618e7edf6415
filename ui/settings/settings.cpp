// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QStandardPaths>

namespace genrescope::ui {

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
    m_flushSoon.setSingleShot(true);
    m_flushSoon.setInterval(1000);
    connect(&m_flushSoon, &QTimer::timeout, this, &Settings::flush);
}

Settings::~Settings()
{
    flush();
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/genrescope/genrescope.ini");
}

void Settings::flush()
{
    m_flushSoon.stop();
    m_file.sync();
}

void Settings::store(QLatin1StringView name, const QVariant &value)
{
    if (m_file.contains(name) && m_file.value(name) == value)
        return;
    m_file.setValue(name, value);
    m_flushSoon.start();
    Q_EMIT changed(name);
}

} // namespace genrescope::ui
