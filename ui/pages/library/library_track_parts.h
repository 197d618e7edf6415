// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/colour_map.h"

#include <QIcon>
#include <QLabel>

class QSpinBox;
class QToolButton;

/// The small parts LibraryTrackPanel is made of.
namespace genrescope::ui {

/// One line of words that shortens with "…" instead of widening the window: title in bold, the rest muted.
class TrackLine final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackLine)

public:
    explicit TrackLine(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &rest);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_rest;
};

/// A label that shortens with "…" and has the whole text as tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {40, fontMetrics().height() + 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Two labels side by side: the first as wide as its text, the second takes what is left. Asks for no room of
/// its own.
class TextsInARow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextsInARow)

public:
    TextsInARow(ElidedLabel *left, ElidedLabel *right, QWidget *parent = nullptr);

    void share(); ///< after a change of the first's text
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {60, fontMetrics().height() + 4}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ElidedLabel *m_first;
    ElidedLabel *m_second;
};

QToolButton *makeToolButton(const QString &iconName, const QString &tip);
QSpinBox *makeDecibelBox(int low, int high, const QString &name);
void setMuted(QLabel *label);

QString colourMapName(ColourMap map); ///< translated
QIcon colourMapIcon(ColourMap map);   ///< a strip of its colours

} // namespace genrescope::ui
