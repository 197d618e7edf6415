// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void addCloseButton(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

} // namespace

QDialog *makeAboutDialog(const QString &engine, QWidget *parent)
{
    QDialog *dialog = makeDialog(Text::tr("About Genrescope"), parent);
    auto *sign = new QLabel(dialog);
    sign->setPixmap(applicationIcon().pixmap(QSize(72, 72), dialog->devicePixelRatio()));
    auto *name = pageTitle(QStringLiteral("Genrescope"), dialog);
    auto *version = mutedLabel(Text::tr("Version %1").arg(QCoreApplication::applicationVersion()), dialog);
    auto *text = new QLabel(
        Text::tr("A workbench for music-genre research: hear which genre a network makes of a track, look at "
                 "a data set, train and compare networks."),
        dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto *parts = mutedLabel(QStringLiteral("Qt %1 · %2").arg(QLatin1StringView(qVersion()), engine), dialog);
    parts->setWordWrap(true);
    auto *licence = mutedLabel(
        Text::tr("Free software under the GNU General Public License, version 3 or later; it comes with "
                 "no warranty."),
        dialog);
    licence->setWordWrap(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch();
    titles->addWidget(name);
    titles->addWidget(version);
    titles->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(sign);
    head->addLayout(titles, 1);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(head);
    layout->addWidget(text);
    layout->addWidget(parts);
    layout->addWidget(licence);
    addCloseButton(dialog, layout);
    return dialog;
}

} // namespace genrescope::ui
