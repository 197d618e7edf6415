// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace genrescope::ui {

namespace {

/// @return what could not be written
QVariantMap write(const QString &file, const QVariantMap &values)
{
    QSettings settings(file, QSettings::IniFormat);
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
    settings.sync();
    return settings.status() == QSettings::NoError ? QVariantMap() : values;
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    const QSettings stored(m_file, QSettings::IniFormat);
    for (const QString &key : stored.allKeys())
        m_values.insert(key, stored.value(key));
    m_flushSoon.setSingleShot(true);
    m_flushSoon.setInterval(1000);
    connect(&m_flushSoon, &QTimer::timeout, this, &Settings::flushInBackground);
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
    if (m_writing.valid())
        takeBack(m_writing.get()); // what is newer must be written later
    if (!m_unsaved.isEmpty())
        m_unsaved = write(m_file, m_unsaved);
}

void Settings::takeBack(const QVariantMap &unwritten)
{
    for (auto value = unwritten.begin(); value != unwritten.end(); ++value)
        if (!m_unsaved.contains(value.key()))
            m_unsaved.insert(value.key(), value.value());
}

void Settings::flushInBackground()
{
    if (m_writing.valid()) {
        if (m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            m_flushSoon.start(); // still at it
            return;
        }
        takeBack(m_writing.get());
    }
    if (m_unsaved.isEmpty())
        return;
    m_writing = std::async(std::launch::async, [file = m_file, values = std::exchange(m_unsaved, {})] {
        return write(file, values);
    });
    m_flushSoon.start(); // to hear how that went: a full disk may have room again
}

void Settings::store(QLatin1StringView name, const QVariant &value)
{
    if (m_values.contains(name) && m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    m_unsaved.insert(name, value);
    m_flushSoon.start();
    Q_EMIT changed(name);
}

bool Settings::claimed(QLatin1StringView name)
{
    if (m_claims.contains(name))
        return true;
    const std::filesystem::path lock =
        (m_file + u'.' + QString(name).replace(u'/', u'-') + QStringLiteral(".lock")).toStdString();
    if (isLocked(lock)) // asked first: acquire() waits for one that may let go soon
        return false;
    auto held = LockFile::acquire(lock);
    if (!held && isLocked(lock))
        return false;
    m_claims.emplace(name, held ? std::move(*held) : nullptr);
    return true;
}

} // namespace genrescope::ui
