// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace genrescope::ui {

/// The languages there is a catalogue for: "en", "de" ...
QStringList languages();

/// A language's own name for itself: "Deutsch", "日本語".
QString languageName(const QString &code);

/// The catalogue that serves best: `wanted` if there is one, else the first of the system's languages that has one, else
/// English.
QString bestLanguage(const QString &wanted, const QStringList &systemLanguages);

/// Gives the application our catalogue of `language` and Qt's own, in place of those it had. Widgets that are there
/// already get a QEvent::LanguageChange.
void installLanguage(QCoreApplication &application, const QString &language);

} // namespace genrescope::ui
