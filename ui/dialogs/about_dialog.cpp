// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QVBoxLayout>

namespace genrescope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void addCloseButton(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

} // namespace

QDialog *makeAboutDialog(const QString &engine, QWidget *parent)
{
    QDialog *dialog = makeDialog(Text::tr("About Genrescope"), parent);
    auto *sign = new QLabel(dialog);
    sign->setPixmap(applicationIcon().pixmap(QSize(72, 72), dialog->devicePixelRatio()));
    auto *name = pageTitle(QStringLiteral("Genrescope"), dialog);
    auto *version = mutedLabel(Text::tr("Version %1").arg(QCoreApplication::applicationVersion()), dialog);
    auto *text = new QLabel(
        Text::tr("A workbench for music-genre research: hear which genre a network makes of a track, look at "
                 "a data set, train and compare networks."),
        dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto *parts = mutedLabel(QStringLiteral("Qt %1 · %2").arg(QLatin1StringView(qVersion()), engine), dialog);
    parts->setWordWrap(true);
    auto *licence = mutedLabel(
        Text::tr("Free software under the GNU General Public License, version 3 or later; it comes with "
                 "no warranty."),
        dialog);
    licence->setWordWrap(true);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch();
    titles->addWidget(name);
    titles->addWidget(version);
    titles->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(sign);
    head->addLayout(titles, 1);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(head);
    layout->addWidget(text);
    layout->addWidget(parts);
    layout->addWidget(licence);
    addCloseButton(dialog, layout);
    return dialog;
}

QDialog *makeShortcutsDialog(QWidget *parent)
{
    struct Row
    {
        QString keys;
        QString what;
    };
    struct Section
    {
        QString title;
        QList<Row> rows;
    };
    const auto keys = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    const QList<Section> sections{
        {Text::tr("Everywhere"),
         {{keys(QKeySequence(Qt::CTRL | Qt::Key_1)) + QStringLiteral(" … 3"),
           Text::tr("Classify, Library, Train")},
          {keys(QKeySequence::Open), Text::tr("Open files to classify")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), Text::tr("Open a folder to classify")},
          {keys(QKeySequence(Qt::Key_F11)), Text::tr("Full screen")},
          {keys(QKeySequence(Qt::Key_F1)), Text::tr("This list")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Q)), Text::tr("Quit")}}},
        {Text::tr("Classify"),
         {{keys(QKeySequence::Find), Text::tr("Filter the list")},
          {keys(QKeySequence(Qt::Key_F5)), Text::tr("Classify the selected tracks again")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_F5)), Text::tr("Classify the whole list again")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_Escape)), Text::tr("Cancel classifying")},
          {keys(QKeySequence(Qt::Key_Escape)), Text::tr("Clear the filter")},
          {keys(QKeySequence::Delete), Text::tr("Remove from the list")},
          {keys(QKeySequence::Copy), Text::tr("Copy as CSV")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_E)), Text::tr("Export CSV")},
          {Text::tr("Left, Right"), Text::tr("Read out genre over time, stretch by stretch")}}},
        {Text::tr("Library"),
         {{keys(QKeySequence(Qt::Key_Space)), Text::tr("Play and pause")},
          {keys(QKeySequence::Find), Text::tr("Search")},
          {Text::tr("Left, Right"), Text::tr("Scroll the spectrogram")},
          {Text::tr("Up, Down"), Text::tr("Zoom the spectrogram")},
          {keys(QKeySequence(Qt::Key_F)), Text::tr("Fit the whole track")}}},
    };
    QDialog *dialog = makeDialog(Text::tr("Keyboard shortcuts"), parent);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(5);
    int line = 0;
    for (const Section &section : sections) {
        auto *title = new QLabel(section.title, dialog);
        setTextSize(title, 1.0, QFont::DemiBold);
        if (line > 0)
            grid->setRowMinimumHeight(line++, 8);
        grid->addWidget(title, line++, 0, 1, 2);
        for (const Row &row : section.rows) {
            grid->addWidget(new QLabel(row.what, dialog), line, 0);
            grid->addWidget(mutedLabel(row.keys, dialog), line++, 1, Qt::AlignRight);
        }
    }
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addLayout(grid);
    addCloseButton(dialog, layout);
    return dialog;
}

} // namespace genrescope::ui
