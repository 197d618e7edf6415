// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/run_list_loader.h"
#include "ui/pages/library/library_filter_chips.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QUndoStack;

namespace genrescope::ui {

class Notice;
class RunActions;
class RunKeeper;
class RunListFilter;
class RunListModel;
struct TagCount;

/// A tag to filter runs by.
class TagChip final : public FilterChip
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagChip)

public:
    TagChip(const TagCount &tag, QWidget *parent);

protected:
    QColor dotColour(const Colours &colours) const override;
    void describe(int runs) override;
};

/// The tags of all runs in one row.
class TagBar final : public FilterChipRow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagBar)

public:
    explicit TagBar(QWidget *parent);

    void setTags(const std::vector<TagCount> &tags); ///< what is checked stays so, where it is still there
    QStringList checkedTags() const;
};

/// Earlier runs: a click shows one. Search, tags, and what can be done with them.
class RunListPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListPanel)

public:
    RunListPanel(const QString &runsFolder, RunKeeper &keeper, QUndoStack &undo, QWidget *parent);

    void setRunsFolder(const QString &folder);
    void showProblem(const QString &sentence); ///< below the list; empty: none
    void refresh();                            ///< reads the folder again, on a worker
    void setShown(const QString &folder);      ///< the run that is shown beside, marked in the list
    RunActions &runActions() const { return *m_actions; }
    RunListModel &model() const { return *m_model; }
    QStringList knownTags() const;

Q_SIGNALS:
    void chosen(const QString &folder); ///< to be shown
    void listed(int runs);

private:
    QLayout *makeHead(RunKeeper &keeper, QUndoStack &undo);
    void makeList();
    QStringList selected() const;
    void showMenu(const QPoint &position);
    void updateTexts();
    void markShown();

    QString m_runsFolder;
    QString m_shown;
    RunListModel *m_model;
    RunListFilter *m_filter;
    QLineEdit *m_search;
    TagBar *m_tags;
    QListView *m_list;
    QLabel *m_count;
    Notice *m_problem;
    RunActions *m_actions = nullptr;
    RunListLoader m_loader; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
