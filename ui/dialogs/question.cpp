// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace genrescope::ui {

QMessageBox *ask(QWidget *asker, const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.sentence, QMessageBox::NoButton,
                                asker->window());
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(icon(question.icon, question.tone).pixmap(QSize(36, 36), asker->devicePixelRatio()));
    box->setInformativeText(question.details);
    const QPushButton *act =
        box->addButton(question.yes, question.tone == IconTone::Danger ? QMessageBox::DestructiveRole
                                                                       : QMessageBox::AcceptRole);
    QPushButton *stay = question.no.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                              : box->addButton(question.no, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(act, &QPushButton::clicked, asker, std::move(yes));
    box->open();
    return box;
}

bool isMany(int tracks, int all)
{
    constexpr int alwaysMany = 100;
    constexpr int seenAtOnce = 20;
    return tracks > alwaysMany || (tracks > seenAtOnce && tracks > all / 2);
}

} // namespace genrescope::ui
