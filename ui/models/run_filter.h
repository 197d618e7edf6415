// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace genrescope::ui {

/// The runs of a RunTableModel, or the groups of a SeedGroupModel, that are looked for by text, and, where a
/// chart has chosen some, those alone.
class RunFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFilter)

public:
    explicit RunFilter(QObject *parent = nullptr);

    /// @param folders of the runs that may be shown; none: all
    void setOnly(std::optional<QSet<QString>> folders);
    bool isLimited() const { return m_only.has_value(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QSet<QString>> m_only;
};

} // namespace genrescope::ui
