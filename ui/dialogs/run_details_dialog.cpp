// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/run_details_dialog.h"

#include "ui/dialogs/tag_editor.h"
#include "ui/theme/app_style.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace genrescope::ui {

RunDetailsDialog::RunDetailsDialog(std::vector<Run> runs, const QStringList &knownTags, QWidget *parent)
    : QDialog(parent)
    , m_runs(std::move(runs))
{
    setObjectName(QStringLiteral("runDetails"));
    setAttribute(Qt::WA_DeleteOnClose);
    const bool one = m_runs.size() == 1;
    setWindowTitle(one ? tr("Name, tags and note")
                       : tr("Tags of %Ln runs", nullptr, static_cast<int>(m_runs.size())));
    for (const Run &run : m_runs)
        for (const std::string &tag : run.annotations.tags)
            if (const QString text = QString::fromStdString(tag);
                !m_tagsBefore.contains(text, Qt::CaseInsensitive))
                m_tagsBefore += text;

    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    const auto addLabelled = [&](const QString &text, QWidget *field, QWidget *buddy, int stretch = 0) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        column->addWidget(label);
        column->addWidget(field, stretch);
        column->addSpacing(4);
    };
    if (one) {
        const Run &run = m_runs.front();
        m_name = new QLineEdit(QString::fromStdString(run.annotations.name), this);
        m_name->setObjectName(QStringLiteral("runName"));
        m_name->setPlaceholderText(run.ownName);
        m_name->setMaxLength(200);
        m_name->setTextMargins(4, 0, 4, 0);
        m_name->setToolTip(tr("How the run is shown; its folder keeps its name"));
        addLabelled(tr("&Name"), m_name, m_name);
    }
    m_tags = new TagEditor(m_tagsBefore, knownTags, this);
    addLabelled(tr("&Tags"), m_tags, m_tags->field());
    if (one) {
        m_note = new QPlainTextEdit(QString::fromStdString(m_runs.front().annotations.note), this);
        m_note->setObjectName(QStringLiteral("runNote"));
        m_note->setTabChangesFocus(true);
        m_note->setPlaceholderText(tr("What this run is for, what came of it"));
        addLabelled(tr("N&ote"), m_note, m_note, 1);
    } else {
        auto *hint = new QLabel(tr("Every run gets what is added here, and loses what is removed."), this);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(hint);
        column->addStretch(1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    makePrimary(save);
    save->setDefault(true);
    save->setToolTip(tr("Ctrl+Return"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RunDetailsDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                &RunDetailsDialog::finish);
    column->addWidget(buttons);
    resize(440, one ? 400 : 190);
    if (one) {
        m_name->setFocus();
        m_name->selectAll();
    } else {
        m_tags->field()->setFocus();
    }
}

void RunDetailsDialog::finish()
{
    const QStringList tags = m_tags->tags();
    std::vector<RunChange> changes;
    for (const Run &run : m_runs) {
        RunAnnotations wanted = run.annotations;
        if (m_name) {
            wanted.name = m_name->text().simplified().toStdString();
            wanted.note = m_note->toPlainText().trimmed().toStdString();
        }
        RunEdit edit = editBetween(run.annotations, wanted);
        for (const QString &tag : tags)
            if (!m_tagsBefore.contains(tag, Qt::CaseInsensitive))
                edit.addTags.push_back(tag.toStdString());
        for (const QString &tag : m_tagsBefore)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                edit.removeTags.push_back(tag.toStdString());
        if (!edit.empty())
            changes.push_back({run.folder, std::move(edit)});
    }
    accept();
    if (!changes.empty())
        Q_EMIT changed(changes);
}

} // namespace genrescope::ui
