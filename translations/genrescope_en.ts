<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>EvaluationFigures</name>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>How often runs are right where they are so sure, in %n bin of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</numerusform>
            <numerusform>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>Of the first run.</numerusform>
            <numerusform>Of the first %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparison of %n run</numerusform>
            <numerusform>Comparison of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track.</numerusform>
            <numerusform>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seed on a side.</numerusform>
            <numerusform>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>Temperature %1 on %Ln validation track: the expected calibration error goes from %2 % to %3 %.</numerusform>
            <numerusform>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message numerus="yes">
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%Ln %1 track recognised</numerusform>
            <numerusform>%Ln %1 tracks recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%Ln %1 track taken for %2</numerusform>
            <numerusform>%Ln %1 tracks taken for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>%Ln track is %1 in the library now. What the run answered stays as it was.</numerusform>
            <numerusform>%Ln tracks are %1 in the library now. What the run answered stays as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>%Ln of the tracks is %1 now; the library does not hold the others.</numerusform>
            <numerusform>%Ln of the tracks are %1 now; the library does not hold the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>Give %Ln track the genre %1 in the library?</numerusform>
            <numerusform>Give %Ln tracks the genre %1 in the library?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelled</numerusform>
            <numerusform>%Ln cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No audio files in %1 and %Ln more</source>
        <translation>
            <numerusform>No audio files in %1 and %Ln more</numerusform>
            <numerusform>No audio files in %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln track shows what another model heard.</numerusform>
            <numerusform>%Ln tracks show what another model heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>%Ln track was taken off the list; %1 puts it back</numerusform>
            <numerusform>%Ln tracks were taken off the list; %1 puts them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>%Ln track was taken off the list.</numerusform>
            <numerusform>%Ln tracks were taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>Written: %1, with %2 of %Ln track, as the filter has them</numerusform>
            <numerusform>Written: %1, with %2 of %Ln tracks, as the filter has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln track is in the CSV already, and was left out</numerusform>
            <numerusform>%Ln tracks are in the CSV already, and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>Watching %Ln folder</numerusform>
            <numerusform>Watching %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>%Ln new today</numerusform>
            <numerusform>%Ln new today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln still being written</numerusform>
            <numerusform>%Ln still being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln written</numerusform>
            <numerusform>%Ln written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>%Ln was in it already</numerusform>
            <numerusform>%Ln were in it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>Put the genre tag of %Ln file back as it was before?</numerusform>
            <numerusform>Put the genre tags of %Ln files back as they were before?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareModelsDialog</name>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>They agree on %1 of %Ln track (%2 %)</numerusform>
            <numerusform>They agree on %1 of %Ln tracks (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln track cannot be compared: a model says a genre that another does not know</numerusform>
            <numerusform>%Ln tracks cannot be compared: a model says a genre that another does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message numerus="yes">
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>%1 of %Ln run picked</numerusform>
            <numerusform>%1 of %Ln runs picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>%Ln run cannot be read</numerusform>
            <numerusform>%Ln runs cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln run not shown: it lies in another folder</numerusform>
            <numerusform>%Ln runs not shown: they lie in another folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>%1 of %Ln run chosen</numerusform>
            <numerusform>%1 of %Ln runs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfusionView</name>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%1 of %Ln %2 clip recognised</numerusform>
            <numerusform>%1 of %Ln %2 clips recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%1 of %Ln %2 clip taken for %3</numerusform>
            <numerusform>%1 of %Ln %2 clips taken for %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataSetPicker</name>
    <message numerus="yes">
        <source>%Ln clips: %1 training, %2 validation, %3 test</source>
        <translation>
            <numerusform>%Ln clip: %1 training, %2 validation, %3 test</numerusform>
            <numerusform>%Ln clips: %1 training, %2 validation, %3 test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out</source>
        <translation>
            <numerusform>%Ln line was left out</numerusform>
            <numerusform>%Ln lines were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreChip</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Show only %1 (%Ln track)</numerusform>
            <numerusform>Show only %1 (%Ln tracks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Undo change of genre of %Ln track</numerusform>
            <numerusform>Undo change of genre of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Redo change of genre of %Ln track</numerusform>
            <numerusform>Redo change of genre of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%1 has been changed by another program since it was opened, and is left as it is: the new genre of %Ln track is not saved.</numerusform>
            <numerusform>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>The new genre of %Ln track is not saved. %1</numerusform>
            <numerusform>The new genres of %Ln tracks are not saved. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>These tracks are in no manifest yet: the new genre of %Ln track is not saved.</numerusform>
            <numerusform>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>The demo library stays as it is on disk: the new genre of %Ln track is not saved.</numerusform>
            <numerusform>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>%Ln track with a new genre is not in %1, so this is not saved.</numerusform>
            <numerusform>%Ln tracks with new genres are not in %1, so these are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>Undo new split of %Ln track</numerusform>
            <numerusform>Undo new split of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>Redo new split of %Ln track</numerusform>
            <numerusform>Redo new split of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>The new split of %Ln track is not saved.</numerusform>
            <numerusform>The new splits of %Ln tracks are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>Undo removal of %Ln track</numerusform>
            <numerusform>Undo removal of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>Redo removal of %Ln track</numerusform>
            <numerusform>Redo removal of %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>%Ln removed track is still in %1. Saved under another name, the library is without it.</numerusform>
            <numerusform>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>Undo putting back %Ln track</numerusform>
            <numerusform>Undo putting back %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>Redo putting back %Ln track</numerusform>
            <numerusform>Redo putting back %Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>%Ln track that was put back is not in %1.</numerusform>
            <numerusform>%Ln tracks that were put back are not in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>&amp;Genre of %Ln track:</numerusform>
            <numerusform>&amp;Genre of %Ln tracks:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>%Ln track has been imported.</numerusform>
            <numerusform>%Ln tracks have been imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>%Ln file is missing or cannot be read; it was left out.</numerusform>
            <numerusform>%Ln files are missing or cannot be read; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln file is missing or cannot be read; the column Condition says why.</numerusform>
            <numerusform>%Ln files are missing or cannot be read; the column Condition says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln genre</numerusform>
            <numerusform>%Ln genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing</source>
        <translation>
            <numerusform>%Ln file is missing</numerusform>
            <numerusform>%Ln files are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>%Ln line of the manifest was skipped: %1</numerusform>
            <numerusform>%Ln lines of the manifest were skipped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>%Ln track without a genre is not in it.</numerusform>
            <numerusform>%Ln tracks without a genre are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>Something is wrong with %Ln file.</numerusform>
            <numerusform>Something is wrong with %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>It does not know the label of %Ln track (%1), which counts neither way.</numerusform>
            <numerusform>It does not know the labels of %Ln tracks (%1), which count neither way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln file could not be heard.</numerusform>
            <numerusform>%Ln files could not be heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>%Ln file of what was opened is not there: %1.</numerusform>
            <numerusform>%Ln files of what was opened are not there, for instance %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>Export list of %Ln track…</numerusform>
            <numerusform>Export list of %Ln tracks…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln track is in %1.</numerusform>
            <numerusform>%Ln tracks are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>%Ln track selected</numerusform>
            <numerusform>%Ln tracks selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>%Ln track removed from the library; the file stays. Undo puts it back.</numerusform>
            <numerusform>%Ln tracks removed from the library; the files stay. Undo puts them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>Give %Ln track the genre %1?</numerusform>
            <numerusform>Give %Ln tracks the genre %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>The library has %Ln track. Undo takes it back.</numerusform>
            <numerusform>The library has %Ln tracks. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>Remove %Ln track from the library? Its file stays.</numerusform>
            <numerusform>Remove %Ln tracks from the library? Their files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>Give %Ln track the genre that the model gives it?</numerusform>
            <numerusform>Give %Ln tracks the genre that the model gives them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>The artist of %Ln track is known.</numerusform>
            <numerusform>The artists of %Ln tracks are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln track comes into another split.</numerusform>
            <numerusform>%Ln tracks come into another split.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTrackPanel</name>
    <message numerus="yes">
        <source>Long track: each column is the mean of %n frames.</source>
        <translation>
            <numerusform>Long track: each column is the mean of %n frame.</numerusform>
            <numerusform>Long track: each column is the mean of %n frames.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>Show only files that are the same as others, side by side (%Ln track)</numerusform>
            <numerusform>Show only files that are the same as others, side by side (%Ln tracks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Show only %1 (%Ln track)</numerusform>
            <numerusform>Show only %1 (%Ln tracks)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>Show only tracks that the model gives another genre than their label (%Ln track)</numerusform>
            <numerusform>Show only tracks that the model gives another genre than their label (%Ln tracks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>%1 of %n run chosen</numerusform>
            <numerusform>%1 of %n runs chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>A fresh network with these settings is trained for up to %n batch while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</numerusform>
            <numerusform>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>Cancelled after %n batch.</numerusform>
            <numerusform>Cancelled after %n batches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>%n clip could not be read.</numerusform>
            <numerusform>%n clips could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>tags of %Ln run</numerusform>
            <numerusform>tags of %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>moving %Ln run to the trash</numerusform>
            <numerusform>moving %Ln runs to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>Tags of %Ln run</numerusform>
            <numerusform>Tags of %Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>Queue: %n run waits until you start it</numerusform>
            <numerusform>Queue: %n runs wait until you start them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>Queue: %n run waits</numerusform>
            <numerusform>Queue: %n runs wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message numerus="yes">
        <source>%n track(s); 95 % interval %1 to %2 (Wilson)</source>
        <translation>
            <numerusform>%n track; 95 % interval %1 to %2 (Wilson)</numerusform>
            <numerusform>%n tracks; 95 % interval %1 to %2 (Wilson)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
        <translation>
            <numerusform>Against the run with the best validation accuracy, on the same %n test track: difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</numerusform>
            <numerusform>Against the run with the best validation accuracy, on the same %n test tracks: difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScatterView</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>%n run of a seed that was run again does not count.</numerusform>
            <numerusform>%n runs of a seed that was run again do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>Mean of %n run, and its standard deviation</numerusform>
            <numerusform>Mean of %n runs, and their standard deviation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seed on each side</numerusform>
            <numerusform>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>No p: Welch&apos;s t test takes %Ln seed on each side; here are %1 against %2.</numerusform>
            <numerusform>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln artist is in several splits, which makes a test easier than it looks: %1</numerusform>
            <numerusform>%Ln artists are in several splits, which makes a test easier than it looks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln genre is not in every split: %1</numerusform>
            <numerusform>%Ln genres are not in every split: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>Show only runs with the tag %1 (%Ln run)</numerusform>
            <numerusform>Show only runs with the tag %1 (%Ln runs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>%Ln genre tag was written.</numerusform>
            <numerusform>%Ln genre tags were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln could not be written: %1</numerusform>
            <numerusform>%Ln could not be written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>Stopped: %Ln file was left as it is.</numerusform>
            <numerusform>Stopped: %Ln files were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln genre tag is as it was.</numerusform>
            <numerusform>%Ln genre tags are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln could not be put back: %1</numerusform>
            <numerusform>%Ln could not be put back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>Undo writing of %Ln genre tag</numerusform>
            <numerusform>Undo writing of %Ln genre tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>Write %Ln genre tag again</numerusform>
            <numerusform>Write %Ln genre tags again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>%Ln label read</numerusform>
            <numerusform>%Ln labels read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>%Ln other file is the same: %1</numerusform>
            <numerusform>%Ln other files are the same: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>Its finished epochs are kept. %n run waits in the queue.</numerusform>
            <numerusform>Its finished epochs are kept. %n runs wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>%n run in the queue will wait for the next start.</numerusform>
            <numerusform>%n runs in the queue will wait for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>%n run in the queue will be gone.</numerusform>
            <numerusform>%n runs in the queue will be gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>Delete %Ln run for good?</numerusform>
            <numerusform>Delete %Ln runs for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>%Ln selected track</numerusform>
            <numerusform>%Ln selected tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>The %Ln track shown</numerusform>
            <numerusform>All %Ln tracks shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>The %Ln that can be written</numerusform>
            <numerusform>All %Ln that can be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>&amp;Write %Ln tag</numerusform>
            <numerusform>&amp;Write %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>Reading the tag of %Ln file…</numerusform>
            <numerusform>Reading the tags of %Ln files…</numerusform>
        </translation>
    </message>
</context>
</TS>
