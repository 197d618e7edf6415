// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/dialogs/shortcut_help.h"
#include "ui/theme/colours.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

const QString keysSection = QStringLiteral("keys");

QString markdownOf(const QString &section)
{
    for (const QString &suffix : {u'_' + QLocale().name().section(u'_', 0, 0), QString()}) {
        QFile file(QStringLiteral(":/help/%1%2.md").arg(section, suffix));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// Markdown says what things are; how they look here, in the colours of the theme, is said once they are a
/// document.
void dress(QTextDocument &document, const Colours &colours)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool inTable = cursor.currentTable() != nullptr;
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : 16);
            format.setBottomMargin(level == 1 ? 8 : 4);
        } else {
            format.setBottomMargin(inTable ? 0 : block.textList() ? 3 : 8);
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colours.border);
        format.setCellPadding(5);
        format.setBottomMargin(8);
        table->setFormat(format);
    }
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent, const KeyBindings *keys)
    : QDialog(parent)
    , m_keys(keys)
    , m_sections(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<std::pair<QString, QString>> sections{{QStringLiteral("classify"), tr("Classify")},
                                                      {QStringLiteral("library"), tr("Library")},
                                                      {QStringLiteral("train"), tr("Train")},
                                                      {QStringLiteral("compare"), tr("Compare")},
                                                      {QStringLiteral("window"), tr("The window")},
                                                      {keysSection, tr("Keyboard shortcuts")}};
    for (const auto &[name, title] : sections) {
        auto *item = new QListWidgetItem(title, m_sections);
        item->setData(Qt::UserRole, name);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
    }
    m_sections->setAccessibleName(tr("Sections of the help"));
    m_sections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_sections->setFixedWidth(std::max(170, fontMetrics().horizontalAdvance(sections.last().second) + 40));
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Help"));
    m_text->document()->setDocumentMargin(18);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(m_sections);
    body->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addLayout(body, 1);
    layout->addWidget(buttons);
    resize(860, 600);
    connect(m_sections, &QListWidget::currentRowChanged, this, &HelpDialog::showCurrent);
    m_sections->setCurrentRow(0);
}

void HelpDialog::showSection(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_sections->count(); ++i)
        if (m_sections->item(i)->data(Qt::UserRole).toString() == name)
            row = i;
    m_sections->setCurrentRow(row);
}

QString HelpDialog::section() const
{
    return m_sections->currentItem()->data(Qt::UserRole).toString();
}

QString HelpDialog::text() const
{
    return m_text->toPlainText();
}

void HelpDialog::showCurrent()
{
    m_text->setMarkdown(section() == keysSection ? shortcutHelp(m_keys) : markdownOf(section()));
    dress(*m_text->document(), coloursFor(palette()));
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

} // namespace genrescope::ui
