// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_palette.h"

#include "ui/dialogs/command_row_delegate.h"
#include "ui/settings/setting_keys.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace genrescope::ui {

namespace {

constexpr int shadow = 14;   ///< pixels around the card
constexpr int padding = 8;   ///< inside it
constexpr int mostRows = 12; ///< in sight
constexpr qsizetype mostRemembered = 8;

} // namespace

CommandPalette::CommandPalette(QWidget &window, Settings &settings, const QKeySequence &keys,
                               std::function<std::vector<Command>()> gather)
    : QWidget(&window)
    , m_window(window)
    , m_settings(settings)
    , m_keys(keys)
    , m_gather(std::move(gather))
    , m_model(new CommandListModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_field->setAccessibleName(tr("Search commands"));
    m_field->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_field->setAcceptDrops(false); // drops belong to the window
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMinimumHeight(56);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + padding, shadow + padding, shadow + padding, shadow + padding);
    column->setSpacing(padding);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &row) {
        select(row.row());
        run();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == &m_window && !isAncestorOf(now))
            close(false); // the focus is where it was wanted
    });
    qApp->installEventFilter(this);
}

void CommandPalette::toggle()
{
    if (isVisible())
        close(true);
    else
        open();
}

void CommandPalette::open()
{
    m_focusBefore = QApplication::focusWidget();
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    m_model->setPattern({});
    m_model->setCommands(m_gather(), m_settings.get(keys::paletteRecent));
    place();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    search({});
}

void CommandPalette::close(bool giveFocusBack)
{
    const QPointer<QWidget> before = std::exchange(m_focusBefore, nullptr);
    hide();
    m_model->setCommands({}, {}); // what they would do may be gone the next time
    if (giveFocusBack && before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::search(const QString &text)
{
    m_model->setPattern(text);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(tr("No command matches “%1”.").arg(text.trimmed()));
    place();
    if (any)
        select(0);
    m_list->scrollToTop();
    m_field->setAccessibleDescription(any ? tr("%Ln commands", nullptr, m_model->rowCount())
                                          : m_nothing->text());
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The list never has the focus, so that nobody else tells a screen reader which row Return is about.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::move(int rows, bool around)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int wanted = m_list->currentIndex().row() + rows;
    select(around ? (wanted + count) % count : std::clamp(wanted, 0, count - 1));
}

void CommandPalette::run()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_model->commandAt(row).enabled)
        return; // its row says why
    const Command command = m_model->commandAt(row);
    remember(command.id);
    close(true); // first: what is done may depend on where the focus is, and may take it
    command.run();
}

void CommandPalette::remember(const QString &id)
{
    QStringList recent = m_settings.get(keys::paletteRecent);
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.set(keys::paletteRecent, recent.mid(0, mostRemembered));
}

// --- keys
// -------------------------------------------------------------------------------------------------------------

bool CommandPalette::isOurKey(int key, Qt::KeyboardModifiers modifiers) const
{
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
        return plain;
    case Qt::Key_Backtab:
        return true;
    default:
        return m_keys.matches(QKeySequence(QKeyCombination(modifiers, Qt::Key(key)))) ==
               QKeySequence::ExactMatch;
    }
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isOurKey(key, modifiers))
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        break;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1, true);
        break;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1, true);
        break;
    case Qt::Key_PageUp:
        move(-mostRows + 1, false);
        break;
    case Qt::Key_PageDown:
        move(mostRows - 1, false);
        break;
    default: // Esc and the palette's own
        close(true);
    }
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_field && isOurKey(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
        // Qt's text fields know Ctrl+K as "delete to the end of the line" on X11; in this window it is the
        // palette's.
        const auto *widget = qobject_cast<QWidget *>(watched);
        return widget && widget->window() == &m_window &&
               m_keys.matches(QKeySequence(key->keyCombination())) == QKeySequence::ExactMatch;
    }
    case QEvent::KeyPress:
        if (watched == m_field) {
            const auto *key = static_cast<QKeyEvent *>(event);
            return handleKey(key->key(), key->modifiers());
        }
        return false;
    case QEvent::MouseButtonPress:
        if (const auto *widget = qobject_cast<QWidget *>(watched);
            isVisible() && widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget))
            close(true);
        return false;
    case QEvent::Resize:
        if (watched == &m_window && isVisible())
            place();
        return false;
    default:
        return false;
    }
}

// --- looks
// -------------------------------------------------------------------------------------------------------------

QSize CommandPalette::wantedSize() const
{
    const int rowHeight = m_list->sizeHintForRow(0);
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int below = rows > 0 ? rows * rowHeight : m_nothing->minimumHeight();
    const int width = std::clamp(m_window.width() / 2, 520, 720);
    return {std::min(width, m_window.width()) + 2 * shadow,
            std::min(m_field->sizeHint().height() + below + 3 * padding, m_window.height() - 80) +
                2 * shadow};
}

void CommandPalette::place()
{
    const QSize size = wantedSize();
    setGeometry((m_window.width() - size.width()) / 2, 26, size.width(), size.height());
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painting::floatingShadow(painter, card, 10, shadow, c.dark);
    painter.setPen(QPen(c.strongBorder, 1));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        place();
}

} // namespace genrescope::ui
