// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_help.h"

#include "ui/settings/key_bindings.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

namespace genrescope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutHelp)
};

} // namespace

QString shortcutHelp(const KeyBindings *changed)
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
    // The letter is the one that is underlined in this language.
    const auto onButton = [&keys](const char *text) {
        return keys(QKeySequence::mnemonic(QCoreApplication::translate("genrescope::ui::TrainPage", text)));
    };
    QList<Section> sections{
        {Text::tr("Everywhere"),
         {{keys(QKeySequence(Qt::CTRL | Qt::Key_K)), Text::tr("Find a command and run it")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_1)) + QStringLiteral(" … 4"),
           Text::tr("Classify, Library, Train, Compare")},
          {keys(QKeySequence::Open), Text::tr("Open files to classify")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), Text::tr("Open a folder to classify")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Comma)), Text::tr("Settings")},
          {keys(QKeySequence(Qt::Key_F9)), Text::tr("Put the page's side panel away, and bring it back")},
          {keys(QKeySequence(Qt::Key_F11)), Text::tr("Full screen")},
          {keys(QKeySequence(Qt::Key_F6)), Text::tr("A chart's numbers as a table")},
          {keys(QKeySequence(Qt::Key_F1)), Text::tr("Help on this page")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Question)), Text::tr("This list")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Q)), Text::tr("Quit")}}},
        {Text::tr("Classify"),
         {{keys(QKeySequence::Find), Text::tr("Filter the list")},
          {keys(QKeySequence(Qt::Key_F5)), Text::tr("Classify the selected tracks again")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_F5)), Text::tr("Classify the whole list again")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_Escape)), Text::tr("Cancel classifying")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_G)), Text::tr("Write genre tags into the files")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_M)), Text::tr("Compare models on the selected tracks")},
          {keys(QKeySequence(Qt::Key_Escape)), Text::tr("Clear the filter")},
          {keys(QKeySequence::Delete), Text::tr("Remove from the list")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)), Text::tr("Clear the list")},
          {keys(QKeySequence::Undo), Text::tr("Put back what was removed, or take back written tags")},
          {keys(QKeySequence::Redo), Text::tr("Write the tags again")},
          {keys(QKeySequence::Copy), Text::tr("Copy as CSV")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_E)), Text::tr("Export CSV")},
          {Text::tr("Left, Right"), Text::tr("Read out genre over time, stretch by stretch")}}},
        {Text::tr("Library"),
         {{keys(QKeySequence(Qt::Key_Space)), Text::tr("Play and pause")},
          {keys(QKeySequence(Qt::Key_Return)), Text::tr("Play from the start")},
          {keys(QKeySequence::Find), Text::tr("Search")},
          {keys(QKeySequence(Qt::Key_Escape)), Text::tr("Leave a selection, then clear the search and the filters")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Return)), Text::tr("Classify the selected tracks")},
          {keys(QKeySequence(Qt::ALT | Qt::Key_Return)), Text::tr("Properties of a track")},
          {keys(QKeySequence::Delete), Text::tr("Remove from the library")},
          {keys(QKeySequence::Copy), Text::tr("Copy the selected rows")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), Text::tr("Copy paths")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)), Text::tr("Show in folder")},
          {keys(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A)) + QStringLiteral(", L, G"),
           Text::tr("Select same artist, album, genre")},
          {keys(QKeySequence(Qt::Key_F2)), Text::tr("Change the genre of the selected tracks")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_F7)), Text::tr("Split the tracks anew")},
          {keys(QKeySequence(Qt::Key_F8)), Text::tr("Predict genres, or stop that")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_F8)), Text::tr("Predict genres of the selected tracks")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)), Text::tr("Use the predicted genre")},
          {keys(QKeySequence::Undo), Text::tr("Undo a change of genre or split")},
          {keys(QKeySequence::Redo), Text::tr("Redo it")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
           Text::tr("Save the library under another name")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_I)), Text::tr("Import a data set")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_E)), Text::tr("Export the tracks as a list")},
          {keys(QKeySequence(Qt::Key_F7)), Text::tr("Check the files, or stop that")},
          {Text::tr("Left, Right"), Text::tr("Scroll the spectrogram")},
          {Text::tr("Up, Down"), Text::tr("Zoom the spectrogram")},
          {keys(QKeySequence(Qt::Key_F)), Text::tr("Fit the whole track")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_Up)) + QStringLiteral(", ") +
               keys(QKeySequence(Qt::CTRL | Qt::Key_Down)),
           Text::tr("Scroll the frequencies")},
          {keys(QKeySequence(Qt::SHIFT | Qt::Key_Left)) + QStringLiteral(", ") +
               keys(QKeySequence(Qt::SHIFT | Qt::Key_Right)),
           Text::tr("Move the playback position")},
          {QStringLiteral("[, ]"), Text::tr("Begin or end the selection at the playback position")},
          {keys(QKeySequence(Qt::Key_S)), Text::tr("Select by dragging, or scroll")},
          {keys(QKeySequence(Qt::Key_Z)), Text::tr("Zoom to the selection")},
          {keys(QKeySequence(Qt::Key_Escape)), Text::tr("Clear the selection")},
          {keys(QKeySequence(Qt::Key_L)), Text::tr("Loop the selection, or the whole track")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_B)), Text::tr("Label the selection")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_E)), Text::tr("Save the spectrogram as a figure")},
          {keys(QKeySequence(Qt::Key_M)),
           QCoreApplication::translate("genrescope::ui::SpectrogramControls", "Model's view")},
          {keys(QKeySequence(Qt::Key_W)), Text::tr("Show the model's windows")},
          {keys(QKeySequence(Qt::Key_I)), Text::tr("Show the model's input")},
          {keys(QKeySequence(Qt::Key_A)),
           QCoreApplication::translate("genrescope::ui::SpectrogramControls", "Augmentation")},
          {keys(QKeySequence(Qt::Key_B)), Text::tr("Switch between the original and the copy")}}},
        {Text::tr("Train"),
         {{onButton("&Start training"), Text::tr("Start training")},
          {onButton("S&top"), Text::tr("Stop")},
          {onButton("&Continue"), Text::tr("Continue the run that is shown")},
          {onButton("Add to &queue"), Text::tr("Add the settings to the queue")},
          {keys(QKeySequence(Qt::Key_F8)), Text::tr("Pause the run, and go on")},
          {keys(QKeySequence(Qt::ALT | Qt::Key_Up)) + QStringLiteral(", ") +
               keys(QKeySequence(Qt::ALT | Qt::Key_Down)),
           Text::tr("Move a waiting run in the queue")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_R)),
           Text::tr("Train a failed or stopped run of the queue again")},
          {keys(QKeySequence::Delete), Text::tr("Remove a run from the queue, or move it to the trash")},
          {keys(QKeySequence(Qt::Key_F2)), Text::tr("Name, tags and note of the selected runs")},
          {keys(QKeySequence::Undo), Text::tr("Take back what was changed in the queue or suggested")},
          {keys(QKeySequence::Redo), Text::tr("Redo it")}}},
        {Text::tr("Compare"),
         {{keys(QKeySequence(Qt::Key_Space)), Text::tr("Pick the selected runs")},
          {keys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)),
           Text::tr("Write a report of the picked runs")},
          {keys(QKeySequence(Qt::Key_F2)), Text::tr("Name, tags and note of the selected runs")},
          {keys(QKeySequence::Delete), Text::tr("Move the selected runs to the trash")},
          {keys(QKeySequence::Undo), Text::tr("Take back a change of names, tags or the trash")},
          {keys(QKeySequence::Redo), Text::tr("Redo it")},
          {Text::tr("Arrow keys"), Text::tr("Choose a cell of a confusion chart")},
          {keys(QKeySequence(Qt::Key_Return)), Text::tr("Hear a track behind the cell on the Classify page")},
          {keys(QKeySequence(Qt::CTRL | Qt::Key_L)),
           Text::tr("Show a track behind the cell in the library")}}},
    };
    QString text = QStringLiteral("# %1\n\n").arg(Text::tr("Keyboard shortcuts"));
    Section other{Text::tr("Keys of your own"), {}};
    for (const KeyBinding &binding : changed ? changed->all() : std::vector<KeyBinding>())
        if (binding.isChanged())
            other.rows += {binding.now.isEmpty() ? Text::tr("none", "keys") : keys(binding.now.first()), binding.text};
    if (!other.rows.isEmpty())
        sections.prepend(other);
    for (const Section &section : std::as_const(sections)) {
        text += QStringLiteral("## %1\n\n| %2 | %3 |\n|---|---|\n")
                    .arg(section.title, Text::tr("Keys"), Text::tr("What they do"));
        for (const Row &row : section.rows)
            text += QStringLiteral("| %1 | %2 |\n").arg(row.keys, row.what);
        text += u'\n';
    }
    return text;
}

} // namespace genrescope::ui
