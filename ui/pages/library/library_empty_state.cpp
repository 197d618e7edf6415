// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_empty_state.h"

#include "ui/theme/app_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

LibraryEmptyState::LibraryEmptyState(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QLabel)
    , m_demo(new QPushButton(icon(QStringLiteral("music"), IconTone::OnAccent), tr("Open the demo library")))
    , m_manifest(new QPushButton(icon(QStringLiteral("file-add")), tr("Open manifest…")))
{
    auto *picture = new QLabel;
    picture->setPixmap(icon(QStringLiteral("library"), IconTone::Accent).pixmap(56, 56));
    picture->setAlignment(Qt::AlignCenter);

    auto *title = new QLabel(tr("Look at your music, and listen to it"));
    setTextSize(title, 1.6, QFont::DemiBold);
    title->setAlignment(Qt::AlignCenter);

    auto *hint =
        new QLabel(tr("Open a data set (a CSV manifest with the columns <i>path</i> and <i>genre</i>) or any "
                      "folder of music. You can also drop files and folders here."));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFixedWidth(480);

    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setFixedWidth(560);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();

    auto *folder = new QPushButton(icon(QStringLiteral("folder-add")), tr("Open folder…"));
    makePrimary(m_demo);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    for (QPushButton *button : {m_demo, m_manifest, folder}) {
        button->setMinimumHeight(36);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    // In rows of their own: a layout asks a wrapped label for its height only where it is not aligned.
    for (QLabel *label : {hint, m_problem}) {
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label);
        row->addStretch();
        column->addLayout(row);
    }
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_demo, &QPushButton::clicked, this, &LibraryEmptyState::demoRequested);
    connect(m_manifest, &QPushButton::clicked, this, &LibraryEmptyState::manifestRequested);
    connect(folder, &QPushButton::clicked, this, &LibraryEmptyState::folderRequested);
}

void LibraryEmptyState::setDemoAvailable(bool available)
{
    m_demo->setVisible(available);
}

void LibraryEmptyState::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString LibraryEmptyState::problem() const
{
    return m_problem->text();
}

} // namespace genrescope::ui
