// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QMenu;
class QToolButton;

namespace genrescope::ui {

struct Colours;

/// Something to filter the table by: a dot in its colour, its name, and how many tracks there are.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    FilterChip(const QString &text, QWidget *parent);

    void setCount(int tracks);
    int count() const { return m_tracks; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    virtual QColor dotColour(const Colours &colours) const = 0;
    virtual void describe(int tracks) = 0; ///< accessible name and tool tip

private:
    QString countText() const;

    int m_tracks = 0;
};

/// One row of chips; those that do not fit are in a menu at its end.
class FilterChipRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChipRow)

public:
    /// @param clear what the menu calls taking all checks off
    FilterChipRow(const QString &more, const QString &clear, QWidget *parent);

    void clearChecks();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void checksChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void setChips(const std::vector<FilterChip *> &chips); ///< the ones before are deleted
    const std::vector<FilterChip *> &chips() const { return m_chips; }
    void arrange(); ///< after a change of counts

private:
    void fillMenu();

    std::vector<FilterChip *> m_chips;
    QString m_clearText;
    QToolButton *m_more;
    QMenu *m_menu;
    int m_needed = 0; ///< width for all
};

/// Two rows of chips, which share one line where there is room for both.
class FilterChipRows final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChipRows)

public:
    FilterChipRows(FilterChipRow *first, FilterChipRow *second, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_rows;
};

} // namespace genrescope::ui
