// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_table_dialog.h"

#include "ui/dialogs/figure_table_model.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace genrescope::ui {

namespace {

constexpr int rowsMeasured = 30; ///< for a column's width: those on screen will do

} // namespace

FigureTableDialog::FigureTableDialog(const Figure &figure, QWidget *parent)
    : QDialog(parent)
    , m_model(new FigureTableModel(figure.csv, this))
    , m_table(new QTableView(this))
{
    setWindowTitle(figure.edits.title.isEmpty() ? figure.name : figure.edits.title);
    setObjectName(QStringLiteral("figureTable"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setAccessibleDescription(figure.caption);
    // In the chart's own order until somebody asks: enabling would sort by what the header has.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->resizeColumnsToContents();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setIcon(icon(QStringLiteral("copy")));
    copyButton->setToolTip(tr("The selected cells, or all of them, with their headings (Ctrl+C)"));
    connect(copyButton, &QPushButton::clicked, this, &FigureTableDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &FigureTableDialog::copy);

    auto *layout = new QVBoxLayout(this);
    if (!figure.caption.isEmpty()) {
        auto *caption = new QLabel(figure.caption, this);
        caption->setWordWrap(true);
        caption->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(caption);
    }
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(std::clamp(m_table->horizontalHeader()->length() + 60, 360, 900), 420);
    m_table->setFocus();
}

void FigureTableDialog::copy() const
{
    if (m_table->selectionModel()->selectedIndexes().size() < 2)
        m_table->selectAll();
    const QItemSelection selection = m_table->selectionModel()->selection();
    std::set<int> rows, columns;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    QStringList lines{{}};
    for (const int column : columns)
        lines[0] += (column == *columns.begin() ? QString() : QStringLiteral("\t")) +
                    m_model->headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList texts;
        for (const int column : columns) {
            const QModelIndex cell = m_model->index(row, column);
            texts += selection.contains(cell) ? cell.data(FigureTableModel::valueRole).toString() : QString();
        }
        lines += texts.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace genrescope::ui
