// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace genrescope::ui {

/// Why a table shows no row, in the middle of where the rows would be. Hidden while there is nothing to say.
class TableNote final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableNote)

public:
    explicit TableNote(QAbstractItemView *table);

    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace genrescope::ui
