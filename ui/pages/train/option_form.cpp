// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/option_form.h"

#include "ui/pages/train/form_combo_box.h"
#include "ui/settings/core_sentences.h"
#include "ui/settings/core_texts.h"
#include "ui/theme/colours.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace genrescope::ui {

namespace {

constexpr int leastLabelWidth = 136;

/// What each choice means, as its tool tip in the open list.
void explainChoices(QComboBox &box, const auto &presets, auto &&meaning)
{
    for (const auto &preset : presets)
        box.setItemData(box.findText(QString::fromStdString(preset.name)), meaning(preset), Qt::ToolTipRole);
}

/// The schedule fields each policy uses; the others would only be noise.
bool policyUses(const QString &policy, const QString &key)
{
    static const QHash<QString, QStringList> used = {
        {QStringLiteral("constant"), {}},
        {QStringLiteral("step"), {QStringLiteral("schedule.step_size"), QStringLiteral("schedule.gamma")}},
        {QStringLiteral("cosine"), {}},
        {QStringLiteral("plateau"), {QStringLiteral("schedule.gamma"), QStringLiteral("schedule.patience")}},
        {QStringLiteral("triangular"),
         {QStringLiteral("schedule.base_lr"), QStringLiteral("schedule.max_lr"),
          QStringLiteral("schedule.step_size")}},
        {QStringLiteral("triangular2"),
         {QStringLiteral("schedule.base_lr"), QStringLiteral("schedule.max_lr"),
          QStringLiteral("schedule.step_size")}},
        {QStringLiteral("exp_range"),
         {QStringLiteral("schedule.base_lr"), QStringLiteral("schedule.max_lr"),
          QStringLiteral("schedule.step_size"), QStringLiteral("schedule.gamma")}},
        {QStringLiteral("one_cycle"),
         {QStringLiteral("schedule.max_lr"), QStringLiteral("schedule.pct_start"),
          QStringLiteral("schedule.div_factor"), QStringLiteral("schedule.final_div_factor"),
          QStringLiteral("schedule.three_phase"), QStringLiteral("schedule.cycle_momentum")}},
    };
    return key == QLatin1StringView("schedule.policy") || key == QLatin1StringView("schedule.warm_up") ||
           used.value(policy).contains(key);
}

/// Numbers as the option table reads them, with a point. Where people write a comma, "0,001" is a number,
/// too, and a list is told apart by its blanks or semicolons: "0,9, 1,1".
QString plainNumbers(OptionType type, const QString &text)
{
    const QString point = QLocale().decimalPoint();
    const bool list = type == OptionType::RealList;
    if ((type != OptionType::Real && !list) || point == u'.' || text.contains(u'.'))
        return text;
    static const QRegularExpression between(QStringLiteral(";\\s*|,\\s+"));
    QStringList numbers = list ? text.split(between) : QStringList(text);
    for (QString &number : numbers)
        if (number.count(point) == 1)
            number.replace(point, QStringLiteral("."));
    return numbers.join(QStringLiteral(", "));
}

} // namespace

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto keys = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list += QString::fromLatin1(name);
        return list;
    };
    addSection(layout, QT_TR_NOOP("Network"), keys({"training.preset", "model.name", "training.name"}), true);
    addSection(layout, QT_TR_NOOP("Training"),
               keys({"training.epochs", "training.batch_size", "training.optimizer", "training.learning_rate",
                     "training.seed"}),
               true);
    addSection(layout, QT_TR_NOOP("Learning-rate schedule"),
               keys({"schedule.policy", "schedule.base_lr", "schedule.max_lr", "schedule.step_size",
                     "schedule.gamma", "schedule.patience", "schedule.pct_start", "schedule.div_factor",
                     "schedule.final_div_factor", "schedule.three_phase", "schedule.cycle_momentum",
                     "schedule.warm_up"}),
               true);
    addSection(
        layout, QT_TR_NOOP("Augmentation"),
        keys({"augmentation.pitch_semitones", "augmentation.tempo_factors", "augmentation.mixup_alpha",
              "augmentation.frequency_masks", "augmentation.frequency_mask_max", "augmentation.time_masks",
              "augmentation.time_mask_max", "augmentation.gain_db", "augmentation.noise",
              "augmentation.random_crop", "training.windows_per_clip", "training.label_smoothing"}),
        false);
    addSection(
        layout, QT_TR_NOOP("Input"),
        keys({"features.kind", "features.sample_rate", "features.n_fft", "features.hop", "features.mels",
              "features.f_min", "features.f_max", "features.mel_scale", "features.norm", "features.top_db",
              "features.clip_s", "features.channels", "features.height", "features.width"}),
        false);
    addSection(layout, QT_TR_NOOP("Stopping and checkpoints"),
               keys({"training.early_stopping.enabled", "training.early_stopping.metric",
                     "training.early_stopping.patience", "training.early_stopping.min_delta",
                     "training.checkpoint_metric"}),
               false);
    addSection(layout, QT_TR_NOOP("Regularisation and optimizer"),
               keys({"model.dropout", "model.l2", "model.batch_norm_momentum", "training.momentum",
                     "training.nesterov", "training.beta1", "training.beta2", "training.rho",
                     "training.epsilon", "training.weight_decay", "training.clip_norm"}),
               false);
    addSection(layout, QT_TR_NOOP("Machine"), keys({"training.device", "training.threads"}), false);
    showTexts();
    refresh();
}

void OptionForm::addSection(QVBoxLayout *layout, const char *title, const QStringList &keys, bool open)
{
    auto *header = new QToolButton(this);
    header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    header->setAutoRaise(true);
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = header->font();
    font.setWeight(QFont::DemiBold);
    header->setFont(font);

    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    form->setContentsMargins(12, 2, 4, 8);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const QString &key : keys)
        addField(form, header, key);
    body->setVisible(open);

    const auto setArrow = [header](bool shown) {
        header->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    };
    setArrow(open);
    connect(header, &QToolButton::clicked, body, [body, setArrow] {
        const bool shown = body->isHidden();
        body->setVisible(shown);
        setArrow(shown);
    });
    layout->addWidget(header);
    layout->addWidget(body);
    m_sections.push_back({header, title});
}

void OptionForm::addField(QFormLayout *form, QToolButton *section, const QString &key)
{
    const OptionEntry *entry = findOption(key.toStdString());
    Q_ASSERT_X(entry, "OptionForm", qPrintable(key));
    Field field;
    field.entry = entry;
    field.form = form;
    field.section = section;
    field.editor = makeEditor(field);
    field.editor->setObjectName(key);
    field.title = new QLabel(this);
    field.title->setBuddy(field.editor);
    field.title->setFixedHeight(field.editor->sizeHint().height()); // level with the editor
    field.problem = new QLabel(this);
    field.problem->setWordWrap(true);
    field.problem->hide();

    field.cell = new QWidget(this);
    auto *column = new QVBoxLayout(field.cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field.editor);
    column->addWidget(field.problem);
    form->addRow(field.title, field.cell);
    m_fields.insert(key, field);
    m_order += key;
}

/// Whatever is in words, in the window's language; the choices are names and stay.
void OptionForm::showTexts()
{
    for (const Section &section : m_sections) {
        section.header->setText(tr(section.title));
        section.header->setAccessibleDescription(tr("Shows or hides this group of settings"));
    }
    int widest = leastLabelWidth;
    for (const Field &field : std::as_const(m_fields)) {
        const QString title = optionTitle(*field.entry), help = optionHelp(*field.entry);
        const QString toolTip = help + u'\n' + QString::fromStdString(field.entry->key);
        field.editor->setToolTip(toolTip);
        field.editor->setAccessibleName(title);
        field.editor->setAccessibleDescription(help);
        field.title->setText(title);
        field.title->setToolTip(toolTip);
        widest = std::max(widest, field.title->sizeHint().width());
    }
    for (const Field &field : std::as_const(m_fields))
        field.title->setFixedWidth(widest); // one column of editors through all sections
    if (auto *presets = qobject_cast<QComboBox *>(editor(QStringLiteral("training.preset"))))
        explainChoices(*presets, trainingPresets(), &trainingPresetDescription);
    if (auto *networks = qobject_cast<QComboBox *>(editor(QStringLiteral("model.name"))))
        explainChoices(*networks, modelPresets(), [](const ModelPreset &network) {
            return tr("%1: %2", "a network's title, what it is")
                .arg(networkTitle(network), networkDescription(network));
        });
}

void OptionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

QWidget *OptionForm::makeEditor(Field &field)
{
    const QString key = QString::fromStdString(field.entry->key);
    switch (field.entry->type) {
    case OptionType::Boolean: {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this,
                [this, key](bool on) { edited(key, on ? QStringLiteral("true") : QStringLiteral("false")); });
        field.show = [box](const QString &text) { box->setChecked(text == QLatin1StringView("true")); };
        return box;
    }
    case OptionType::Choice: {
        auto *box = new FormComboBox(this);
        for (const std::string &choice : field.entry->choices)
            box->addItem(QString::fromStdString(choice));
        box->setFocusPolicy(Qt::StrongFocus);
        // As wide as the column, which long labels make narrower, and not as the longest name.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::currentTextChanged, this,
                [this, key](const QString &text) { edited(key, text); });
        field.show = [box](const QString &text) { box->setCurrentText(text); };
        return box;
    }
    case OptionType::Integer:
    case OptionType::Real:
    case OptionType::RealList:
    case OptionType::Text:
        break;
    }
    auto *line = new QLineEdit(this);
    line->setTextMargins(4, 0, 4, 0);
    connect(line, &QLineEdit::textEdited, this, [this, key](const QString &text) { edited(key, text); });
    field.show = [line](const QString &text) { line->setText(text); };
    return line;
}

void OptionForm::setOptions(const TrainingOptions &options)
{
    m_options = options;
    for (Field &field : m_fields)
        field.unreadable.clear();
    refresh();
    Q_EMIT changed();
}

QWidget *OptionForm::editor(const QString &key) const
{
    return m_fields.value(key).editor;
}

void OptionForm::addBeside(const QString &key, QWidget *widget)
{
    const Field &field = m_fields[key];
    auto *column = qobject_cast<QVBoxLayout *>(field.cell->layout());
    column->removeWidget(field.editor);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(field.editor, 1);
    row->addWidget(widget);
    column->insertLayout(0, row);
    QWidget::setTabOrder(field.editor, widget);
}

OptionProblem OptionForm::firstProblem() const
{
    for (const QString &key : m_order)
        if (const auto problem = m_problems.constFind(key); problem != m_problems.cend())
            return {key, optionTitle(*m_fields[key].entry), *problem};
    if (m_problems.isEmpty())
        return {};
    // "features: The number of mel bands ..." is about a whole group: its first field is the way there.
    const QString sentence = *m_problems.constBegin();
    const QString group = sentence.section(QLatin1StringView(": "), 0, 0) + u'.';
    for (const QString &key : m_order)
        if (key.startsWith(group))
            return {key, m_fields[key].section->text(), sentence.mid(group.size() + 1)};
    return {{}, {}, sentence};
}

QWidget *OptionForm::reveal(const QString &key)
{
    const auto field = m_fields.constFind(key);
    if (field == m_fields.cend())
        return nullptr;
    if (field->cell->parentWidget()->isHidden())
        field->section->click();
    return field->editor;
}

void OptionForm::edited(const QString &key, const QString &text)
{
    if (m_refreshing)
        return;
    Field &field = m_fields[key];
    const auto set =
        applySetting(m_options, (key + u'=' + plainNumbers(field.entry->type, text)).toStdString());
    field.unreadable.clear();
    if (!set) {
        // The key is beside the sentence already.
        QString reason = QString::fromStdString(set.error().message);
        if (reason.startsWith(key + QLatin1StringView(": ")))
            reason = reason.mid(key.size() + 2);
        field.unreadable = reason;
    }
    refresh(key);
    Q_EMIT changed();
}

void OptionForm::refresh(const QString &exceptKey)
{
    m_refreshing = true;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (field.key() != exceptKey && field->unreadable.isEmpty())
            field->show(QString::fromStdString(field->entry->get(m_options)));
    }
    m_refreshing = false;
    showProblems();
    showRelevantFields();
}

void OptionForm::showProblems()
{
    m_problems.clear();
    for (const std::string &problem : m_options.problems()) {
        const QString text = QString::fromStdString(problem);
        const auto colon = text.indexOf(QLatin1StringView(": "));
        const QString key = colon > 0 ? text.left(colon) : QString();
        if (m_fields.contains(key))
            m_problems.insert(key, inOurLanguage(text.mid(colon + 2)));
        else
            m_problems.insert({}, inOurLanguage(text));
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (!field->unreadable.isEmpty())
            m_problems.insert(field.key(), field->unreadable);
    }
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, coloursFor(palette()).danger);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString sentence = m_problems.value(field.key());
        field->problem->setText(sentence);
        field->problem->setPalette(warning);
        field->problem->setVisible(!sentence.isEmpty());
    }
}

void OptionForm::showRelevantFields()
{
    const QString policy = QString::fromStdString(m_options.schedule.policy);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (!field.key().startsWith(QLatin1StringView("schedule.")))
            continue;
        const bool shown = policyUses(policy, field.key()) || m_problems.contains(field.key());
        field->title->setVisible(shown);
        field->cell->setVisible(shown);
    }
}

} // namespace genrescope::ui
