// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lock_file.h"

#include <QObject>
#include <QTimer>
#include <QVariant>

#include <future>
#include <map>
#include <memory>

namespace genrescope::ui {

/// A setting's name in the file, its type and what it is until somebody changes it. The table is
/// setting_keys.h.
template <class T>
struct SettingKey
{
    const char *name;
    T fallback = {};
};

/// The user's settings: a small INI file behind typed keys. Passed down from main(), never fetched: tests use
/// a file of their own. Read once; changes are written when the event loop has been quiet for a moment, on a
/// thread of their own, since a disk that is busy can keep a writer waiting for long, and on destruction.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    static QString defaultFile(); ///< $XDG_CONFIG_HOME/genrescope/genrescope.ini

    /// The stored value, or the key's fallback if nothing usable is stored.
    template <class T>
    T get(const SettingKey<T> &key) const
    {
        const QVariant value = m_values.value(QLatin1StringView(key.name));
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : key.fallback;
    }

    template <class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        store(QLatin1StringView(key.name), QVariant::fromValue(value));
    }

    /// Whether this program may write a setting that only one of them may at a time, since it would write
    /// over what another one has: true from the first one that asks until that one ends. Looks at a lock file
    /// beside the settings.
    template <class T>
    bool claim(const SettingKey<T> &key)
    {
        return claimed(QLatin1StringView(key.name));
    }

    void flush(); ///< writes now, and waits for it

Q_SIGNALS:
    void changed(const QString &name);

private:
    void store(QLatin1StringView name, const QVariant &value);
    bool claimed(QLatin1StringView name);
    void flushInBackground();
    void takeBack(const QVariantMap &unwritten);

    const QString m_file;
    QVariantMap m_values;
    QVariantMap m_unsaved;                                 ///< other programs' changes of other settings stay
    std::map<QString, std::unique_ptr<LockFile>> m_claims; ///< null: nobody can have it, as the disk refuses
    QTimer m_flushSoon;
    std::future<QVariantMap> m_writing;
};

} // namespace genrescope::ui
