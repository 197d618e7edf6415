// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace genrescope::ui {

struct ReportTable
{
    QString caption;
    QStringList header;
    QList<QStringList> rows; ///< each as long as the header
    int textColumns = 1;     ///< the first ones; the others are numbers
};

struct ReportFigure
{
    Figure figure = {}; ///< its numbers stand beside it where the format has room for them
    QString caption;
    double width_cm = 16;
    double height_cm = 8;
};

/// What is looked up rather than read: folded away in HTML, left out of PDF.
struct ReportAppendix
{
    QString title;
    QString text; ///< shown as it is
};

struct ReportSection
{
    QString title;
    QStringList paragraphs;
    std::vector<ReportTable> tables;
    QStringList notes; ///< below the tables
    std::vector<ReportFigure> figures;
    std::vector<ReportAppendix> appendices;
};

/// A document for people, without a format. Knows nothing of the window: it can be made and written on any
/// thread.
struct Report
{
    QString title;
    QString subtitle;
    QString language; ///< "de"
    std::vector<ReportSection> sections;
};

} // namespace genrescope::ui
