// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_file.h"

#include "core/base/atomic_file.h"
#include "ui/reports/report_html.h"
#include "ui/reports/report_pdf.h"

#include <QFile>
#include <QFileInfo>

namespace genrescope::ui {

Result<void> writeReport(const Report &report, const QString &file)
{
    const QString format = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (format == QLatin1StringView("html") || format == QLatin1StringView("htm"))
        bytes = reportAsHtml(report);
    else if (format == QLatin1StringView("pdf"))
        bytes = reportAsPdf(report);
    else
        return Error{(file + QStringLiteral(": reports are written as .html or .pdf")).toStdString()};
    return writeFileAtomically(QFile::encodeName(file).toStdString(),
                               std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace genrescope::ui
