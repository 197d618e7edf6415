// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace genrescope::ui {

namespace {

const QString folder = QStringLiteral(":/translations");
const QString prefix = QStringLiteral("genrescope_");

void install(QCoreApplication &application, const QString &name, const QString &file, const QString &where)
{
    if (auto *before = application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly))
        delete before; // takes itself out of the application
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(file, where))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    QStringList found;
    for (const QString &file :
         QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        found += file.mid(prefix.size()).chopped(3);
    return found;
}

QString languageName(const QString &code)
{
    QString name =
        code == QLatin1StringView("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? code : name;
}

QString bestLanguage(const QString &wanted, const QStringList &systemLanguages)
{
    const QStringList known = languages();
    QStringList candidates{wanted};
    candidates += systemLanguages;
    for (const QString &candidate : candidates) {
        QString name = candidate;
        name.replace(u'-', u'_'); // "zh-Hans-CN" and "pt-BR" as QLocale::uiLanguages() writes them
        const QStringList parts = name.split(u'_');
        for (const QString &attempt : {name, parts.first() + u'_' + parts.last(), parts.first()}) {
            if (!attempt.isEmpty() && known.contains(attempt))
                return attempt;
        }
    }
    return QStringLiteral("en");
}

void installLanguage(QCoreApplication &application, const QString &language)
{
    // Numbers and dates as in the language; where it is the system's, as in the system's country.
    const QLocale system = QLocale::system(), chosen(language);
    QLocale::setDefault(
        system.language() == chosen.language() && system.script() == chosen.script() ? system : chosen);
    install(application, QStringLiteral("genrescope catalogue"), prefix + language, folder);
    install(application, QStringLiteral("Qt catalogue"), QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace genrescope::ui
