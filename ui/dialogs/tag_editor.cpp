// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tag_editor.h"

#include "core/training/run_annotations.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int gap = 5;
constexpr int leastFieldWidth = 150;

} // namespace

TagEditor::TagEditor(const QStringList &tags, const QStringList &known, QWidget *parent)
    : QWidget(parent)
    , m_tags(tags)
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setObjectName(QStringLiteral("tagField"));
    m_field->setTextMargins(4, 0, 4, 0);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    // Queued: the completer writes its choice into the field after it has told of it.
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { addTyped(); },
        Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            addTyped();
        else
            Q_EMIT edited();
    });
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, coloursFor(palette()).danger);
    m_problem->setPalette(bad);
    m_problem->setObjectName(QStringLiteral("tagProblem"));
    m_problem->hide();
    showChips();
}

QStringList TagEditor::tags() const
{
    QStringList tags = m_tags;
    if (const QString typed = m_field->text().simplified();
        tagProblem(typed.toStdString()).empty() && !tags.contains(typed, Qt::CaseInsensitive))
        tags += typed;
    return tags;
}

void TagEditor::add(const QString &text)
{
    const QString tag = text.simplified();
    if (tag.isEmpty() || m_tags.contains(tag, Qt::CaseInsensitive))
        return;
    if (!tagProblem(tag.toStdString()).empty()) {
        m_problem->setText(tr("A tag has no commas and at most 60 letters."));
        m_problem->show();
        return;
    }
    m_tags += tag;
}

void TagEditor::addTyped()
{
    m_problem->hide();
    for (const QString &tag : m_field->text().split(u','))
        add(tag);
    if (m_problem->isHidden())
        m_field->clear();
    showChips();
    Q_EMIT edited();
}

void TagEditor::remove(const QString &tag)
{
    m_tags.removeAll(tag);
    m_field->setFocus(Qt::OtherFocusReason); // the chip that has it goes
    showChips();
    Q_EMIT edited();
}

void TagEditor::showChips()
{
    for (QPushButton *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &tag : m_tags) {
        auto *chip = new QPushButton(this);
        chip->setAutoDefault(false); // Return is for the field and the dialog
        chip->setObjectName(QStringLiteral("tagChip"));
        chip->setText(tag);
        chip->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
        chip->setIconSize({12, 12});
        chip->setToolTip(tr("Remove the tag “%1”").arg(tag));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        setTabOrder(m_chips.isEmpty() ? this : static_cast<QWidget *>(m_chips.last()), chip);
        m_chips += chip;
        chip->show();
    }
    updateGeometry();
    arrange(width(), true);
}

QSize TagEditor::sizeHint() const
{
    return {320, heightForWidth(std::max(width(), 320))};
}

int TagEditor::arrange(int width, bool place) const
{
    int x = 0, y = 0, line = 0;
    const auto put = [&](QWidget *widget, int wanted, int least) {
        const int height = widget->sizeHint().height();
        if (x > 0 && x + least > width) {
            x = 0;
            y += line + gap;
            line = 0;
        }
        const int given = std::max(least, std::min(wanted, width - x));
        if (place)
            widget->setGeometry(x, y, std::min(given, width), height);
        x += given + gap;
        line = std::max(line, height);
    };
    for (QPushButton *chip : m_chips)
        put(chip, chip->sizeHint().width(), std::min(width, chip->sizeHint().width()));
    put(m_field, width, std::min(width, leastFieldWidth));
    if (!m_problem->isHidden()) {
        x = width; // a line of its own
        put(m_problem, width, width);
    }
    return y + line;
}

void TagEditor::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && key->modifiers() == Qt::NoModifier && !m_field->text().isEmpty()) {
            addTyped(); // and the dialog stays
            return true;
        }
        // Not while the key is held down that has just emptied the field.
        if (key->key() == Qt::Key_Backspace && !key->isAutoRepeat() && m_field->text().isEmpty() &&
            !m_tags.isEmpty()) {
            remove(m_tags.last());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace genrescope::ui
