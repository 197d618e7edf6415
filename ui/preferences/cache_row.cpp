// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/cache_row.h"

#include "core/base/folder_usage.h"
#include "ui/bridge/background.h"
#include "ui/theme/icons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace genrescope::ui {

CacheRow::CacheRow(std::filesystem::path folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_text(new QLabel(tr("Being counted…"), this))
    , m_clear(new QPushButton(icon(QStringLiteral("clear")), tr("Delete them"), this))
{
    m_clear->setToolTip(tr("They are computed again when they are needed"));
    m_clear->setEnabled(false);
    m_text->setToolTip(QFile::decodeName(QByteArray::fromStdString(m_folder.string())));
    setFocusProxy(m_clear);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->setSpacing(12);
    row->addWidget(m_text);
    row->addWidget(m_clear);
    row->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &CacheRow::clear);
    measure();
}

void CacheRow::measure()
{
    inBackground(
        this, [folder = m_folder] { return folderUsage(folder); },
        [this](const FolderUsage &usage, const QString &bug) {
            m_clear->setEnabled(usage.files > 0);
            m_text->setText(!bug.isEmpty() ? bug
                            : usage.files == 0
                                ? tr("None on this disk")
                                : tr("%Ln files", nullptr, static_cast<int>(usage.files)) +
                                      QStringLiteral(", ") + locale().formattedDataSize(usage.bytes));
        });
}

void CacheRow::clear()
{
    m_clear->setEnabled(false);
    m_text->setText(tr("Being deleted…"));
    const auto work = [folder = m_folder] {
        const auto done = emptyFolder(folder);
        return done ? QString() : QString::fromStdString(done.error().message);
    };
    inBackground(this, work, [this](const QString &problem, const QString &bug) {
        if (problem.isEmpty() && bug.isEmpty()) {
            measure();
            return;
        }
        m_text->setText(bug.isEmpty() ? problem : bug);
        m_clear->setEnabled(true);
    });
}

} // namespace genrescope::ui
