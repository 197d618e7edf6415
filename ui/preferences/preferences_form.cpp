// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences_form.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace genrescope::ui {

namespace {

enum Column { Label, Editor, Reset };

constexpr int boxWidth = 180; ///< least width of a box of choices or numbers

} // namespace

PreferencesForm::PreferencesForm(PreferenceSection section, Settings &settings, QWidget *parent)
    : QScrollArea(parent)
    , m_settings(settings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(20, 16, 20, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(Editor, 1);
    auto *title = pageTitle(titleOf(section), body);
    setTextSize(title, 1.3, QFont::DemiBold);
    m_grid->addWidget(title, 0, Label, 1, 3);
    setAccessibleName(title->text());
    setWidget(body);
}

QString PreferencesForm::titleOfRow(const QString &id) const
{
    const QList<PreferenceEntry> entries = preferenceEntries();
    const auto entry = std::ranges::find(entries, id, &PreferenceEntry::id);
    return entry == entries.end() ? id : entry->title;
}

/// `show` brings the editor up to date with the setting; called now and whenever that changes.
void PreferencesForm::bind(const QString &id, Row row, const char *settingName, std::function<void()> show)
{
    if (row.isDefault) {
        row.reset = new QToolButton(widget());
        row.reset->setIcon(icon(QStringLiteral("undo"), IconTone::Muted));
        row.reset->setAutoRaise(true);
        row.reset->setToolTip(tr("Back to the default"));
        row.reset->setAccessibleName(tr("%1: back to the default").arg(titleOfRow(id)));
        QSizePolicy policy = row.reset->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        row.reset->setSizePolicy(policy);
        m_grid->addWidget(row.reset, m_grid->rowCount() - 1, Reset);
        connect(row.reset, &QToolButton::clicked, this, [this, id] {
            m_rows.at(id).toDefault();
            m_rows.at(id).editor->setFocus(); // the button goes
        });
    }
    const auto update = [row, show = std::move(show)] {
        if (show)
            show();
        if (row.reset)
            row.reset->setVisible(!row.isDefault());
    };
    row.editor->setObjectName(id);
    m_rows.emplace(id, row);
    update();
    if (settingName)
        connect(&m_settings, &Settings::changed, row.editor,
                [name = QLatin1StringView(settingName), update](const QString &changed) {
                    if (changed == name)
                        update();
                });
}

void PreferencesForm::place(const QString &id, QWidget *editor)
{
    const int row = m_grid->rowCount();
    auto *label = new QLabel(titleOfRow(id), widget());
    label->setBuddy(editor);
    editor->setAccessibleName(label->text());
    if (editor->focusProxy() && !qobject_cast<QAbstractButton *>(editor->focusProxy()))
        editor->focusProxy()->setAccessibleName(label->text());
    m_grid->addWidget(label, row, Label);
    // Boxes stand in line whatever they hold; folders take what there is.
    if (qobject_cast<QComboBox *>(editor) || qobject_cast<QAbstractSpinBox *>(editor))
        editor->setMinimumWidth(boxWidth);
    const bool wide = editor->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
    m_grid->addWidget(editor, row, Editor, wide ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
}

template <class T>
PreferencesForm::Row PreferencesForm::rowOf(QWidget *editor, const SettingKey<T> &key)
{
    return {.editor = editor,
            .isDefault = [this, key] { return m_settings.get(key) == key.fallback; },
            .toDefault = [this, key] { m_settings.set(key, key.fallback); }};
}

void PreferencesForm::addRow(const QString &id, QWidget *editor, const char *settingName,
                             std::function<bool()> isDefault, std::function<void()> reset)
{
    place(id, editor);
    bind(id, {.editor = editor, .isDefault = std::move(isDefault), .toDefault = std::move(reset)},
         settingName, {});
}

void PreferencesForm::addChoice(const QString &id, const SettingKey<QString> &key,
                                const QList<Choice> &choices)
{
    auto *box = new QComboBox(widget());
    for (const Choice &choice : choices)
        box->addItem(choice.icon, choice.text, choice.value);
    if (!choices.isEmpty() && !choices.first().icon.isNull())
        box->setIconSize({40, 12});
    place(id, box);
    connect(box, &QComboBox::activated, this,
            [this, box, key] { m_settings.set(key, box->currentData().toString()); });
    bind(id, rowOf(box, key), key.name,
         [this, box, key] { box->setCurrentIndex(std::max(0, box->findData(m_settings.get(key)))); });
}

template <class NumberBox, class T>
void PreferencesForm::addNumberBox(const QString &id, NumberBox *box, const SettingKey<T> &key,
                                   const QString &unit)
{
    box->setSuffix(unit);
    box->setKeyboardTracking(false); // "12" is not 1 first
    place(id, box);
    const auto show = [this, box, key] { box->setValue(m_settings.get(key)); };
    show(); // before anybody listens: a value out of range is not to be stored in another form
    connect(box, &NumberBox::valueChanged, this, [this, key](T value) { m_settings.set(key, value); });
    bind(id, rowOf(box, key), key.name, show);
}

void PreferencesForm::addNumber(const QString &id, const SettingKey<int> &key, int low, int high,
                                const QString &unit, const QString &textOfLow)
{
    auto *box = new QSpinBox(widget());
    box->setRange(low, high);
    box->setSpecialValueText(textOfLow);
    if (!textOfLow.isEmpty()) // a box's own hint is made for numbers
        box->setMinimumWidth(box->fontMetrics().horizontalAdvance(textOfLow) + 52);
    addNumberBox(id, box, key, unit);
}

void PreferencesForm::addNumber(const QString &id, const SettingKey<double> &key, double low, double high,
                                const QString &unit)
{
    auto *box = new QDoubleSpinBox(widget());
    box->setDecimals(1);
    box->setRange(low, high);
    box->setSingleStep(0.5);
    addNumberBox(id, box, key, unit);
}

void PreferencesForm::addSwitch(const QString &id, const SettingKey<bool> &key)
{
    auto *box = new QCheckBox(titleOfRow(id), widget());
    m_grid->addWidget(box, m_grid->rowCount(), Label, 1, 2);
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_settings.set(key, on); });
    bind(id, rowOf(box, key), key.name, [this, box, key] { box->setChecked(m_settings.get(key)); });
}

void PreferencesForm::addNote(const QString &text)
{
    auto *note = mutedLabel(text, widget());
    note->setWordWrap(true);
    m_grid->addWidget(note, m_grid->rowCount(), Label, 1, 3);
}

void PreferencesForm::addTall(const QString &id, QWidget *editor)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(editor, row, Label, 1, 3);
    m_grid->setRowStretch(row, 1);
    m_rows.emplace(id, Row{.editor = editor});
}

void PreferencesForm::finish()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

bool PreferencesForm::reveal(const QString &id)
{
    const auto row = m_rows.find(id);
    if (row == m_rows.end())
        return false;
    ensureWidgetVisible(row->second.editor);
    row->second.editor->setFocus(Qt::OtherFocusReason);
    return true;
}

QWidget *PreferencesForm::editor(const QString &id) const
{
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? nullptr : row->second.editor;
}

QToolButton *PreferencesForm::resetButton(const QString &id) const
{
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? nullptr : row->second.reset;
}

void PreferencesForm::restoreDefaults()
{
    for (const auto &[id, row] : m_rows)
        if (row.isDefault && !row.isDefault())
            row.toDefault();
}

} // namespace genrescope::ui
