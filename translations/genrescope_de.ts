<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genrescope</source>
        <translation>Über Genrescope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A workbench for music-genre research: hear which genre a network makes of a track, look at a data set, train and compare networks.</source>
        <translation>Eine Werkbank für die Forschung an Musikgenres: hören, welches Genre ein Netz in einem Stück erkennt, Datensätze ansehen, Netze trainieren und vergleichen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>ClipFinding</name>
    <message>
        <source>%1 s long; at least %2 s are needed</source>
        <translation>%1&#xa0;s lang; mindestens %2&#xa0;s sind nötig</translation>
    </message>
    <message>
        <source>every sample is 0</source>
        <translation>jeder Abtastwert ist 0</translation>
    </message>
    <message>
        <source>peak %1 dBFS</source>
        <translation>Spitze %1 dBFS</translation>
    </message>
    <message>
        <source>%1 of %2 s lie below %3 dBFS</source>
        <translation>%1 von %2&#xa0;s liegen unter %3 dBFS</translation>
    </message>
    <message>
        <source>every sample is %1 (direct current, no sound)</source>
        <translation>jeder Abtastwert ist %1 (Gleichstrom, kein Klang)</translation>
    </message>
    <message>
        <source>the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise</source>
        <translation>das Spektrum ändert sich kaum (%1&#xa0;dB von Sekunde zu Sekunde): ein Ton, Brummen oder Rauschen</translation>
    </message>
    <message>
        <source>the wave is off centre by %1 of full scale</source>
        <translation>die Welle liegt um %1 der Vollaussteuerung neben der Mitte</translation>
    </message>
    <message>
        <source>%1 % of the samples are cut off at the top (%2 dBFS)</source>
        <translation>%1&#xa0;% der Abtastwerte sind oben abgeschnitten (%2 dBFS)</translation>
    </message>
    <message>
        <source>no sound in it</source>
        <translation>kein Ton darin</translation>
    </message>
    <message>
        <source>an array without values</source>
        <translation>ein Array ohne Werte</translation>
    </message>
    <message>
        <source>%1 of %2 values are not finite numbers</source>
        <translation>%1 von %2 Werten sind keine endlichen Zahlen</translation>
    </message>
    <message>
        <source>every value is %1</source>
        <translation>jeder Wert ist %1</translation>
    </message>
    <message>
        <source>all frames are the same</source>
        <translation>alle Frames sind gleich</translation>
    </message>
    <message>
        <source>one colour everywhere</source>
        <translation>überall eine Farbe</translation>
    </message>
    <message>
        <source>all columns are the same</source>
        <translation>alle Spalten sind gleich</translation>
    </message>
    <message>
        <source>%1 s long; expected are %2 s</source>
        <translation>%1&#xa0;s lang; erwartet sind %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s long; nearly all others have %2 s</source>
        <translation>%1&#xa0;s lang; fast alle anderen haben %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1; nearly all others have %2</source>
        <translation>%1; fast alle anderen haben %2</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>der Speicher reicht nicht, um sie zu lesen</translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Pick runs above to see their curves.</source>
        <translation>Oben Läufe auswählen, um ihre Kurven zu sehen.</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, Validierung</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, Test</translation>
    </message>
    <message>
        <source>Difference, in percentage points</source>
        <translation>Differenz in Prozentpunkten</translation>
    </message>
    <message>
        <source>These runs do not know the same genres.</source>
        <translation>Diese Läufe kennen nicht dieselben Genres.</translation>
    </message>
    <message>
        <source>One of these runs has no confusions yet.</source>
        <translation>Zu einem dieser Läufe gibt es noch keine Konfusionsmatrix.</translation>
    </message>
    <message>
        <source>Recall by genre</source>
        <translation>Recall je Genre</translation>
    </message>
    <message>
        <source>Precision by genre</source>
        <translation>Precision je Genre</translation>
    </message>
    <message>
        <source>F1 by genre</source>
        <translation>F1 je Genre</translation>
    </message>
    <message>
        <source>Pick runs above to see how well they know each genre.</source>
        <translation>Oben Läufe auswählen, um zu sehen, wie gut sie jedes Genre kennen.</translation>
    </message>
    <message>
        <source>Only one of these runs has been tested.</source>
        <translation>Nur einer dieser Läufe ist getestet.</translation>
    </message>
    <message>
        <source>%1, test split unless said otherwise</source>
        <translation>%1, Test-Split, wo nichts anderes steht</translation>
    </message>
    <message>
        <source>%1, test split</source>
        <translation>%1, Test-Split</translation>
    </message>
    <message>
        <source>%1, validation split of the best epoch</source>
        <translation>%1, Validierungs-Split der besten Epoche</translation>
    </message>
    <message>
        <source>Recall of each genre: the share of its tracks that was recognised.</source>
        <translation>Recall jedes Genres: der Anteil seiner Stücke, der erkannt wurde.</translation>
    </message>
    <message>
        <source>Precision of each genre: of the tracks taken for it the share that is of it.</source>
        <translation>Precision jedes Genres: der Anteil der dafür gehaltenen Stücke, der dazu gehört.</translation>
    </message>
    <message>
        <source>F1 of each genre: the harmonic mean of precision and recall.</source>
        <translation>F1 jedes Genres: das harmonische Mittel aus Precision und Recall.</translation>
    </message>
    <message>
        <source>%1 by epoch.</source>
        <translation>%1 je Epoche.</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed (n of them) are one curve: their mean, in a band of one standard deviation.</source>
        <translation>Läufe, die sich nur im Seed unterscheiden (n an der Zahl), sind eine Kurve: ihr Mittel, in einem Band von einer Standardabweichung.</translation>
    </message>
    <message>
        <source>%1: share of the actual genre&apos;s tracks (rows) that were taken for each genre (columns).</source>
        <translation>%1: Anteil der Stücke des wirklichen Genres (Zeilen), die für jedes Genre (Spalten) gehalten wurden.</translation>
    </message>
    <message>
        <source>%1: of the tracks taken for a genre (columns), the share of each actual genre (rows).</source>
        <translation>%1: von den für ein Genre gehaltenen Stücken (Spalten) der Anteil jedes wirklichen Genres (Zeilen).</translation>
    </message>
    <message>
        <source>%1: tracks of each actual genre (rows) by the genre they were taken for (columns).</source>
        <translation>%1: Stücke jedes wirklichen Genres (Zeilen) nach dem Genre, für das sie gehalten wurden (Spalten).</translation>
    </message>
    <message>
        <source>Shares of %1 minus those of %2, in percentage points.</source>
        <translation>Anteile von %1 abzüglich derer von %2, in Prozentpunkten.</translation>
    </message>
    <message>
        <source>Of the test split; of a run without one, of the validation split in its best epoch.</source>
        <translation>Auf dem Test-Split; bei einem Lauf ohne solchen auf dem Validierungs-Split in seiner besten Epoche.</translation>
    </message>
    <message>
        <source>Thin lines: 95 % intervals (Wilson).</source>
        <translation>Dünne Linien: 95-%-Intervalle (Wilson).</translation>
    </message>
    <message>
        <source>Means over runs that differ only in their seed (n of them), with a line of one standard deviation to each side.</source>
        <translation>Mittel über Läufe, die sich nur im Seed unterscheiden (n an der Zahl), mit einer Linie von einer Standardabweichung nach jeder Seite.</translation>
    </message>
</context>
<context>
    <name>DataDifference</name>
    <message>
        <source>Other test tracks than %1: %2. These accuracies come from different tests, so there is no paired difference and no p.</source>
        <translation>Andere Teststücke als %1: %2. Diese Genauigkeiten stammen aus verschiedenen Tests, darum gibt es keine gepaarte Differenz und kein p.</translation>
    </message>
    <message>
        <source>The same tracks as %1, split differently: %2. What one run is tested on another may have been trained on, so there is no paired difference and no p.</source>
        <translation>Dieselben Stücke wie %1, anders aufgeteilt: %2. Womit der eine Lauf getestet wird, damit kann der andere trainiert haben; darum gibt es keine gepaarte Differenz und kein p.</translation>
    </message>
    <message>
        <source>Other training or validation tracks than %1: %2. The test tracks are the same, so p holds, but a difference may come from the data and not from the settings.</source>
        <translation>Andere Trainings- oder Validierungsstücke als %1: %2. Die Teststücke sind dieselben, p gilt also; ein Unterschied kann aber von den Daten statt von den Einstellungen kommen.</translation>
    </message>
</context>
<context>
    <name>EvaluationFigures</name>
    <message>
        <source>Only evaluated runs keep the answers this is made from.</source>
        <translation>Nur ausgewertete Läufe behalten die Antworten, aus denen dies entsteht.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
        <source>%1, ECE %2</source>
        <translation>%1, ECE %2</translation>
    </message>
    <message>
        <source>ROC of %1</source>
        <translation>ROC von %1</translation>
    </message>
    <message>
        <source>Precision and recall of %1</source>
        <translation>Precision und Recall von %1</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsch-Positive</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Richtig-Positive</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with the area under its curve. The diagonal is chance.</source>
        <translation>Jedes Genre gegen alle anderen, über alle Schwellen seiner Wahrscheinlichkeit, mit der Fläche unter seiner Kurve. Die Diagonale ist der Zufall.</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with its average precision.</source>
        <translation>Jedes Genre gegen alle anderen, über alle Schwellen seiner Wahrscheinlichkeit, mit seiner mittleren Precision.</translation>
    </message>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>Wie oft Läufe recht haben, wo sie so sicher sind, in %n Klasse der höchsten Wahrscheinlichkeit; auf der Diagonale ist die Konfidenz beim Wort zu nehmen. Darunter: wie viele Stücke jede Klasse enthält (n); wenige beweisen wenig. ECE: erwarteter Kalibrierungsfehler.</numerusform>
            <numerusform>Wie oft Läufe recht haben, wo sie so sicher sind, in %n Klassen der höchsten Wahrscheinlichkeit; auf der Diagonale ist die Konfidenz beim Wort zu nehmen. Darunter: wie viele Stücke jede Klasse enthält (n); wenige beweisen wenig. ECE: erwarteter Kalibrierungsfehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure…</source>
        <translation>Abbildung speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Too many numbers for a table: Save figure… writes them as CSV</source>
        <translation>Zu viele Zahlen für eine Tabelle: „Abbildung speichern …“ schreibt sie als CSV</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An internal error, which is a bug in Genrescope: %1</source>
        <translation>Ein interner Fehler, also ein Fehler in Genrescope: %1</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>eine Ausnahme unbekannten Typs</translation>
    </message>
</context>
<context>
    <name>LayerPlot</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>%1, last epoch</source>
        <comment>a run</comment>
        <translation>%1, letzte Epoche</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>CNN</source>
        <translation>CNN</translation>
    </message>
    <message>
        <source>Three convolutions (11x11, 7x7, 3x3) and a dense layer of 256</source>
        <translation>Drei Faltungen (11x11, 7x7, 3x3) und eine vollvernetzte Schicht mit 256 Neuronen</translation>
    </message>
    <message>
        <source>Duplicated CNN</source>
        <translation>Dupliziertes CNN</translation>
    </message>
    <message>
        <source>Duplicated last convolution pooled by maximum and by mean, 11x11 pooling</source>
        <translation>Letzte Faltung doppelt, per Maximum und per Mittelwert gepoolt, 11x11-Pooling</translation>
    </message>
    <message>
        <source>CRNN</source>
        <translation>CRNN</translation>
    </message>
    <message>
        <source>Three batch-normalised convolutions, two GRUs over time, five dense layers</source>
        <translation>Drei Faltungen mit Batchnormalisierung, zwei GRUs über die Zeit, fünf vollvernetzte Schichten</translation>
    </message>
    <message>
        <source>Duplicated CRNN</source>
        <translation>Dupliziertes CRNN</translation>
    </message>
    <message>
        <source>Duplicated convolutions on a normalised picture, two GRUs over time</source>
        <translation>Duplizierte Faltungen auf einem normalisierten Bild, zwei GRUs über die Zeit</translation>
    </message>
    <message>
        <source>CNN (figure 1)</source>
        <translation>CNN (Abbildung 1)</translation>
    </message>
    <message>
        <source>As cnn, with dense layers of 128, 128, 64, 32 and 16</source>
        <translation>Wie cnn, mit vollvernetzten Schichten von 128, 128, 64, 32 und 16</translation>
    </message>
    <message>
        <source>Duplicated CNN (figure 1)</source>
        <translation>Dupliziertes CNN (Abbildung 1)</translation>
    </message>
    <message>
        <source>As dcnn, with 2x2 pooling</source>
        <translation>Wie dcnn, mit 2x2-Pooling</translation>
    </message>
    <message>
        <source>CRNN (figure 1)</source>
        <translation>CRNN (Abbildung 1)</translation>
    </message>
    <message>
        <source>As crnn, with a fourth convolution, dropout and no batch norm</source>
        <translation>Wie crnn, mit vierter Faltung und Dropout, ohne Batchnormalisierung</translation>
    </message>
    <message>
        <source>Duplicated CRNN (figure 1)</source>
        <translation>Dupliziertes CRNN (Abbildung 1)</translation>
    </message>
    <message>
        <source>As dcrnn, without the normalised input</source>
        <translation>Wie dcrnn, ohne normalisierte Eingabe</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>Residualnetz</translation>
    </message>
    <message>
        <source>Residual stages of 32 to 256 filters on log-mel windows of any length</source>
        <translation>Residualstufen mit 32 bis 256 Filtern auf Log-Mel-Fenstern beliebiger Länge</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Which network; genrescope-cli models describes them.</source>
        <translation>Welches Netz; genrescope-cli models beschreibt sie.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate; below 0 means the network&apos;s own rates.</source>
        <translation>Dropout-Rate; unter 0 gelten die Raten des Netzes.</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>L2-Faktor</translation>
    </message>
    <message>
        <source>L2 penalty on convolution kernels; below 0 means the network&apos;s own factors, 0 none.</source>
        <translation>L2-Strafterm auf den Faltungskernen; unter 0 gelten die Faktoren des Netzes, 0 bedeutet keinen.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Impuls der Batch-Normalisierung</translation>
    </message>
    <message>
        <source>How much of its running statistics batch norm keeps at each step; below 0 means the network&apos;s own (0.99, resnet 0.9). Lower it where an epoch has few steps.</source>
        <translation>Wie viel ihrer laufenden Statistik die Batch-Normalisierung bei jedem Schritt behält; unter 0 gilt der Wert des Netzes (0,99, resnet 0,9). Senken, wenn eine Epoche wenige Schritte hat.</translation>
    </message>
    <message>
        <source>0 dB reference</source>
        <translation>0-dB-Bezug</translation>
    </message>
    <message>
        <source>Power that is 0 dB: &quot;max&quot; (the spectrogram&apos;s own maximum) or a number.</source>
        <translation>Leistung, die 0 dB entspricht: „max“ (das Maximum des Spektrogramms) oder eine Zahl.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>picture: the paper&apos;s coloured picture of the whole clip; log_mel: windows of a standardised mel-spectrogram. Follows the network unless set.</source>
        <translation>picture: das farbige Bild des Artikels vom ganzen Clip; log_mel: Fenster eines standardisierten Mel-Spektrogramms. Richtet sich ohne eigene Angabe nach dem Netz.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Hz; audio is resampled to this first (the paper: 16000).</source>
        <translation>Hz; darauf wird der Ton zuerst umgerechnet (Artikel: 16000).</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>FFT-Länge</translation>
    </message>
    <message>
        <source>Samples per frame.</source>
        <translation>Abtastwerte je Frame.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Samples between frames.</source>
        <translation>Abtastwerte zwischen Frames.</translation>
    </message>
    <message>
        <source>Mel bands</source>
        <translation>Mel-Bänder</translation>
    </message>
    <message>
        <source>Number of mel bands.</source>
        <translation>Anzahl der Mel-Bänder.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Tiefste Frequenz</translation>
    </message>
    <message>
        <source>Hz, lower edge of the first band.</source>
        <translation>Hz, untere Grenze des ersten Bandes.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>Hz, upper edge of the last band; 0 means half the sample rate.</source>
        <translation>Hz, obere Grenze des letzten Bandes; 0 bedeutet die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or htk.</source>
        <translation>slaney (Vorgabe von librosa) oder htk.</translation>
    </message>
    <message>
        <source>Filter norm</source>
        <translation>Filternormierung</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or none.</source>
        <translation>slaney (Vorgabe von librosa) oder none.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Dynamikumfang</translation>
    </message>
    <message>
        <source>dB below the maximum that are kept; 0 keeps all.</source>
        <translation>dB unter dem Maximum, die erhalten bleiben; 0 behält alles.</translation>
    </message>
    <message>
        <source>Smallest power</source>
        <translation>Kleinste Leistung</translation>
    </message>
    <message>
        <source>Floor before the logarithm.</source>
        <translation>Untergrenze vor dem Logarithmus.</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>Cliplänge</translation>
    </message>
    <message>
        <source>Seconds; longer tracks are cut into clips of this length.</source>
        <translation>Sekunden; längere Stücke werden in Clips dieser Länge geschnitten.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>3 (colours, as the paper) or 1.</source>
        <translation>3 (Farben, wie im Artikel) oder 1.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Rows; with log_mel the number of mel bands.</source>
        <translation>Zeilen; bei log_mel die Anzahl der Mel-Bänder.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Columns; with log_mel frames per window.</source>
        <translation>Spalten; bei log_mel Frames je Fenster.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Beta parameter of mixup; 0 is off, 0.3 a good value.</source>
        <translation>Beta-Parameter von Mixup; 0 ist aus, 0.3 ein guter Wert.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Frequenzmasken</translation>
    </message>
    <message>
        <source>SpecAugment: bands of rows blanked in each training clip.</source>
        <translation>SpecAugment: in jedem Trainingsclip ausgeblendete Zeilenbänder.</translation>
    </message>
    <message>
        <source>Frequency mask size</source>
        <translation>Frequenzmaskengröße</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Zeitmasken</translation>
    </message>
    <message>
        <source>SpecAugment: stretches of columns blanked in each training clip.</source>
        <translation>SpecAugment: in jedem Trainingsclip ausgeblendete Spaltenabschnitte.</translation>
    </message>
    <message>
        <source>Time mask size</source>
        <translation>Zeitmaskengröße</translation>
    </message>
    <message>
        <source>At most this many columns.</source>
        <translation>Höchstens so viele Spalten.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Loudness is changed by up to this many dB either way.</source>
        <translation>Die Lautstärke wird um bis zu so viele dB erhöht oder gesenkt.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the features.</source>
        <translation>Standardabweichung des gaußschen Rauschens auf den Merkmalen.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Zufallsausschnitt</translation>
    </message>
    <message>
        <source>With log_mel: a random window each time; otherwise evenly spaced ones in turn.</source>
        <translation>Bei log_mel: jedes Mal ein zufälliges Fenster; sonst reihum Fenster in gleichen Abständen.</translation>
    </message>
    <message>
        <source>Pitch copies</source>
        <translation>Tonhöhenkopien</translation>
    </message>
    <message>
        <source>Extra copies of each training track, shifted by these semitones (the paper: -1, 1).</source>
        <translation>Zusätzliche Kopien jedes Trainingsstücks, um so viele Halbtöne verschoben (Artikel: -1, 1).</translation>
    </message>
    <message>
        <source>Tempo copies</source>
        <translation>Tempokopien</translation>
    </message>
    <message>
        <source>Extra copies of each training track at these tempi (the paper: 0.93, 1.07).</source>
        <translation>Zusätzliche Kopien jedes Trainingsstücks in diesen Tempi (Artikel: 0.93, 1.07).</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does.</source>
        <translation>adam, rmsprop, adadelta und sgd wie in Keras 2.3, adamw wie in PyTorch.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Where the constant, step, cosine and plateau schedules start. Follows network and optimizer unless set.</source>
        <translation>Anfangswert der Pläne constant, step, cosine und plateau. Richtet sich ohne eigene Angabe nach Netz und Optimierer.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>sgd only.</source>
        <translation>Nur sgd.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; mean.</source>
        <translation>adam und adamw: Abklingfaktor des Gradientenmittels.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; square.</source>
        <translation>adam und adamw: Abklingfaktor des Gradientenquadrats.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>rmsprop and adadelta: decay; below 0 means Keras 2.3&apos;s 0.9 and 0.95.</source>
        <translation>rmsprop und adadelta: Abklingfaktor; unter 0 gelten 0.9 und 0.95 wie in Keras 2.3.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Below 0 means Keras 2.3&apos;s 1e-7 (adamw: PyTorch&apos;s 1e-8).</source>
        <translation>Unter 0 gilt 1e-7 wie in Keras 2.3 (adamw: 1e-8 wie in PyTorch).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>adamw only; on kernels, not on biases and batch normalisation.</source>
        <translation>Nur adamw; auf Kernen, nicht auf Bias und Batchnormalisierung.</translation>
    </message>
    <message>
        <source>Decay everything</source>
        <translation>Decay auf alles</translation>
    </message>
    <message>
        <source>adamw only: weight decay also on biases and batch normalisation, as PyTorch&apos;s AdamW over all of a model&apos;s parameters.</source>
        <translation>Nur adamw: Weight Decay auch auf Bias und Batchnormalisierung, wie AdamW in PyTorch über alle Parameter eines Modells.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradienten-Clipping</translation>
    </message>
    <message>
        <source>Gradients are scaled down to this global norm; 0 is off.</source>
        <translation>Gradienten werden auf diese globale Norm verkleinert; 0 ist aus.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The run&apos;s name; empty means the network&apos;s.</source>
        <translation>Name des Laufs; leer gilt der des Netzes.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The named starting point of these settings.</source>
        <translation>Der benannte Ausgangspunkt dieser Einstellungen.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training clips, at most.</source>
        <translation>Höchstzahl der Durchgänge durch die Trainingsclips.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Clips per optimizer step (the paper&apos;s code: 64).</source>
        <translation>Clips je Optimierungsschritt (Code des Artikels: 64).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Same seed, machine and thread count: same weights, bit for bit.</source>
        <translation>Gleicher Seed, Rechner und gleiche Threadzahl: dieselben Gewichte, Bit für Bit.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>0 is off; 0.1 a usual value.</source>
        <translation>0 ist aus; 0.1 ein üblicher Wert.</translation>
    </message>
    <message>
        <source>Windows per clip</source>
        <translation>Fenster je Clip</translation>
    </message>
    <message>
        <source>With log_mel: windows drawn from each clip per epoch.</source>
        <translation>Bei log_mel: Fenster, die je Epoche aus jedem Clip gezogen werden.</translation>
    </message>
    <message>
        <source>Best means</source>
        <translation>Beste nach</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at.</source>
        <translation>Worin der beste Checkpoint der beste ist.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>auto takes the GPU when there is one.</source>
        <translation>auto nimmt die GPU, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0 means all of the machine&apos;s.</source>
        <translation>0 bedeutet alle des Rechners.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Vorzeitiger Abbruch</translation>
    </message>
    <message>
        <source>End the training when it no longer improves.</source>
        <translation>Beendet das Training, wenn es nicht mehr besser wird.</translation>
    </message>
    <message>
        <source>Improvement of</source>
        <translation>Verbesserung von</translation>
    </message>
    <message>
        <source>What must improve.</source>
        <translation>Was besser werden muss.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Epochs without improvement.</source>
        <translation>Epochen ohne Verbesserung.</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Mindestverbesserung</translation>
    </message>
    <message>
        <source>Less than this does not count.</source>
        <translation>Weniger zählt nicht.</translation>
    </message>
    <message>
        <source>Learning-rate policy</source>
        <translation>Lernratenstrategie</translation>
    </message>
    <message>
        <source>How the learning rate moves from step to step.</source>
        <translation>Wie sich die Lernrate von Schritt zu Schritt ändert.</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basislernrate</translation>
    </message>
    <message>
        <source>Lower bound of the cyclical policies.</source>
        <translation>Untergrenze der zyklischen Strategien.</translation>
    </message>
    <message>
        <source>Maximal rate</source>
        <translation>Maximale Lernrate</translation>
    </message>
    <message>
        <source>Upper bound of the cyclical policies; one_cycle&apos;s peak.</source>
        <translation>Obergrenze der zyklischen Strategien; Spitze von one_cycle.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Epochs: half a cycle of the cyclical policies; step: epochs between drops.</source>
        <translation>Epochen: ein halber Zyklus der zyklischen Strategien; step: Epochen zwischen den Absenkungen.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994.</source>
        <translation>step, plateau: Faktor jeder Absenkung; exp_range: Faktor je Schritt; unter 0: 0.1 und 0.99994.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmphase</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up before any policy.</source>
        <translation>Epochen linearen Aufwärmens vor jeder Strategie.</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Plateau-Geduld</translation>
    </message>
    <message>
        <source>plateau: epochs without improvement.</source>
        <translation>plateau: Epochen ohne Verbesserung.</translation>
    </message>
    <message>
        <source>Rising part</source>
        <translation>Anstiegsanteil</translation>
    </message>
    <message>
        <source>one_cycle: share of the steps until the peak.</source>
        <translation>one_cycle: Anteil der Schritte bis zur Spitze.</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>Startdivisor</translation>
    </message>
    <message>
        <source>one_cycle: starts at the maximal rate / this.</source>
        <translation>one_cycle: beginnt bei maximaler Lernrate / diesem Wert.</translation>
    </message>
    <message>
        <source>Final divisor</source>
        <translation>Enddivisor</translation>
    </message>
    <message>
        <source>one_cycle: ends at the start / this.</source>
        <translation>one_cycle: endet beim Anfangswert / diesem Wert.</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>Drei Phasen</translation>
    </message>
    <message>
        <source>one_cycle: up, down, then annihilation.</source>
        <translation>one_cycle: auf, ab, dann gegen null.</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>Zyklisches Momentum</translation>
    </message>
    <message>
        <source>one_cycle: momentum (Adam&apos;s beta 1) runs against the rate.</source>
        <translation>one_cycle: Momentum (Adams Beta 1) läuft der Lernrate entgegen.</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>Kleinstes Momentum</translation>
    </message>
    <message>
        <source>one_cycle: at the peak rate.</source>
        <translation>one_cycle: bei der höchsten Lernrate.</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>Größtes Momentum</translation>
    </message>
    <message>
        <source>one_cycle: at start and end.</source>
        <translation>one_cycle: am Anfang und am Ende.</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu&#xa0;…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Music and models</source>
        <translation>Musik und Modelle</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colour map of spectrograms</source>
        <translation>Farbskala der Spektrogramme</translation>
    </message>
    <message>
        <source>Darkest level</source>
        <translation>Dunkelster Pegel</translation>
    </message>
    <message>
        <source>Brightest level</source>
        <translation>Hellster Pegel</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands</source>
        <translation>Benachbarte Frames und Bänder ineinander blenden</translation>
    </message>
    <message>
        <source>Start with what was open</source>
        <translation>Mit dem beginnen, was offen war</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Computed spectrograms</source>
        <translation>Berechnete Spektrogramme</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Ordner für Läufe</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the numbers beside a figure, as CSV</source>
        <translation>Zahlen neben der Abbildung als CSV speichern</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the loudest of the frames that share a pixel</source>
        <translation>Das lauteste der Frames zeigen, die sich ein Pixel teilen</translation>
    </message>
</context>
<context>
    <name>RateRangeFigure</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Verlust über der Lernrate</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Drawn when the test has ended.</source>
        <translation>Wird gezeichnet, wenn der Test beendet ist.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>Nach Genre</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>Des ersten Laufs.</numerusform>
            <numerusform>Der ersten %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Vergleich von %n Lauf</numerusform>
            <numerusform>Vergleich von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by Genrescope %1 on %2</source>
        <translation>Geschrieben von Genrescope %1 am %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Beste Validierung</translation>
    </message>
    <message>
        <source>Last validation</source>
        <translation>Letzte Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>Accuracies with Wilson&apos;s 95 % interval. The epoch of the best validation accuracy was chosen by that accuracy, which flatters it.</source>
        <translation>Genauigkeiten mit dem 95-%-Intervall nach Wilson. Die Epoche der besten Validierungsgenauigkeit wurde nach dieser Genauigkeit gewählt, was ihr schmeichelt.</translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>Differenz: Testgenauigkeit gegenüber dem Lauf mit der besten Validierungsgenauigkeit, in Prozentpunkten, mit dem 95-%-Intervall eines gepaarten Bootstraps; p: McNemar-Test auf demselben %n Stück.</numerusform>
            <numerusform>Differenz: Testgenauigkeit gegenüber dem Lauf mit der besten Validierungsgenauigkeit, in Prozentpunkten, mit dem 95-%-Intervall eines gepaarten Bootstraps; p: McNemar-Test auf denselben %n Stücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Unterschiedliche Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Die Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>What is not listed is as the network has it at first.</source>
        <translation>Was nicht aufgeführt ist, ist so, wie das Netz es anfangs hat.</translation>
    </message>
    <message>
        <source>All settings of %1 (config.toml)</source>
        <translation>Alle Einstellungen von %1 (config.toml)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>As far as is known, all runs had the same tracks in the same splits.</source>
        <translation>Soweit bekannt, hatten alle Läufe dieselben Stücke in denselben Splits.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of runs compared with that run.</source>
        <translation>p (Holm): korrigiert für die Zahl der Läufe, die mit diesem Lauf verglichen werden.</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>Über Seeds gemittelt</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Means over seeds, with their standard deviations.</source>
        <translation>Mittel über die Seeds, mit ihren Standardabweichungen.</translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p: Welch-t-Test der Testgenauigkeiten über die Seeds gegenüber den Einstellungen mit der besten mittleren Validierungsgenauigkeit; mit weniger als %Ln Seed auf einer Seite gibt es keines.</numerusform>
            <numerusform>p: Welch-t-Test der Testgenauigkeiten über die Seeds gegenüber den Einstellungen mit der besten mittleren Validierungsgenauigkeit; mit weniger als %Ln Seeds auf einer Seite gibt es keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of settings compared with these.</source>
        <translation>p (Holm): korrigiert für die Zahl der Einstellungen, die mit diesen verglichen werden.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The first batch draws the first point.</source>
        <translation>Der erste Batch zeichnet den ersten Punkt.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The first epoch draws the first point.</source>
        <translation>Die erste Epoche zeichnet den ersten Punkt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Learning rate, as planned</source>
        <translation>Lernrate, wie geplant</translation>
    </message>
    <message>
        <source>Validation confusion, % of each genre</source>
        <translation>Konfusion (Valid.),&#xa0;% je Genre</translation>
    </message>
    <message>
        <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
        <translation>Zeilen sind die Genres, Spalten das, wofür das Netz sie hielt.
Wird nach der ersten Epoche gezeichnet.</translation>
    </message>
    <message>
        <source>This run has no validation split,
so nothing is known of single genres by epoch.</source>
        <translation>Dieser Lauf hat keinen Validierungsteil,
von einzelnen Genres je Epoche ist daher nichts bekannt.</translation>
    </message>
    <message>
        <source>Validation confusion after epoch %1, % of each genre</source>
        <translation>Konfusion (Valid.) nach Epoche %1, % je Genre</translation>
    </message>
    <message>
        <source>Validation accuracy by genre</source>
        <translation>Validierungsgenauigkeit je Genre</translation>
    </message>
    <message>
        <source>How much of each genre is recognised.
Drawn after the first epoch.</source>
        <translation>Wie viel von jedem Genre erkannt wird.
Wird nach der ersten Epoche gezeichnet.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation.</source>
        <translation>Verlust je Epoche, Training und Validierung.</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation.</source>
        <translation>Genauigkeit je Epoche, Training und Validierung.</translation>
    </message>
    <message>
        <source>Batches, smoothed</source>
        <translation>Batches, geglättet</translation>
    </message>
</context>
<context>
    <name>RunParameters</name>
    <message>
        <source>Epochs trained</source>
        <translation>Trainierte Epochen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Einstellungen und Ergebnisse</translation>
    </message>
    <message>
        <source>Runs that differ in a setting and have results are shown here.</source>
        <translation>Hier stehen Läufe, die sich in einer Einstellung unterscheiden und Ergebnisse haben.</translation>
    </message>
    <message>
        <source>A line for each run: the settings in which they differ, and what came of them.</source>
        <translation>Eine Linie je Lauf: die Einstellungen, in denen sie sich unterscheiden, und was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>must be at least 1</source>
        <translation>muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>must be at least 1 (and at most 65536)</source>
        <translation>muss mindestens 1 (und höchstens 65536) sein</translation>
    </message>
    <message>
        <source>must be at least 1 epoch</source>
        <translation>muss mindestens 1 Epoche sein</translation>
    </message>
    <message>
        <source>must be at least 1 row</source>
        <translation>muss mindestens 1 Zeile sein</translation>
    </message>
    <message>
        <source>must be at least 1 column</source>
        <translation>muss mindestens 1 Spalte sein</translation>
    </message>
    <message>
        <source>must be at most 1 (below 0: the policy&apos;s own)</source>
        <translation>darf höchstens 1 sein (unter 0: der Wert des Zeitplans)</translation>
    </message>
    <message>
        <source>must not be 0 (below 0: the policy&apos;s own)</source>
        <translation>darf nicht 0 sein (unter 0: der Wert des Zeitplans)</translation>
    </message>
    <message>
        <source>must be less than 1 (negative: the model&apos;s own)</source>
        <translation>muss kleiner als 1 sein (negativ: der Wert des Modells)</translation>
    </message>
    <message>
        <source>must be a number of at most 1000 (negative: the model&apos;s own)</source>
        <translation>muss eine Zahl bis 1000 sein (negativ: der Wert des Modells)</translation>
    </message>
    <message>
        <source>must be below 1 (below 0 means the optimizer&apos;s default)</source>
        <translation>muss unter 1 liegen (unter 0: die Vorgabe des Optimierers)</translation>
    </message>
    <message>
        <source>must be below 1</source>
        <translation>muss unter 1 liegen</translation>
    </message>
    <message>
        <source>must be below 0.5 with three phases</source>
        <translation>muss bei drei Phasen unter 0.5 liegen</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>muss über 0 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be 0 or more and below 1</source>
        <translation>muss 0 oder mehr und unter 1 sein</translation>
    </message>
    <message>
        <source>must be 0 (off) or more</source>
        <translation>muss 0 (aus) oder mehr sein</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>must be 0 (all of the machine&apos;s) or up to 1024</source>
        <translation>muss 0 (alle des Rechners) oder bis 1024 sein</translation>
    </message>
    <message>
        <source>must be 0 or more, below %1, and that below 1</source>
        <translation>muss 0 oder mehr sein und unter %1, und das unter 1</translation>
    </message>
    <message>
        <source>must lie between %1 (off) and %2</source>
        <translation>muss zwischen %1 (aus) und %2 liegen</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and not be %4</source>
        <translation>%1 muss zwischen %2 und %3 liegen und nicht %4 sein</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>needs %1 above 0</source>
        <translation>braucht %1 über 0</translation>
    </message>
    <message>
        <source>%1 must be above %2, %3</source>
        <translation>%1 muss über %2 liegen, %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>%1 epochs of warm-up leave none of the %2 for training</source>
        <translation>%1 Epochen Aufwärmen lassen keine der %2 für das Training</translation>
    </message>
    <message>
        <source>The clip&apos;s length is %1 s; it must be above 0 and at most %2.</source>
        <translation>Der Ausschnitt ist %1&#xa0;s lang; er muss über 0 und höchstens %2 sein.</translation>
    </message>
    <message>
        <source>The input is %1 x %2 (height x width); both must be from 1 to %3.</source>
        <translation>Die Eingabe ist %1 x %2 (Höhe x Breite); beide müssen von 1 bis %3 sein.</translation>
    </message>
    <message>
        <source>A log-mel input is as high as it has mel bands: height is %1, bands are %2.</source>
        <translation>Eine Log-Mel-Eingabe ist so hoch, wie sie Mel-Bänder hat: Höhe %1, Bänder %2.</translation>
    </message>
    <message>
        <source>A log-mel input has 1 channel, not %1.</source>
        <translation>Eine Log-Mel-Eingabe hat 1 Kanal, nicht %1.</translation>
    </message>
    <message>
        <source>A picture has 3 channels (colour) or 1 (scaled dB), not %1.</source>
        <translation>Ein Bild hat 3 Kanäle (Farbe) oder 1 (skalierte dB), nicht %1.</translation>
    </message>
    <message>
        <source>The sample rate is %1 Hz; it must be from 1 to %2.</source>
        <translation>Die Abtastrate ist %1&#xa0;Hz; sie muss von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>The frame length (n_fft) is %1; it must be from 2 to %2.</source>
        <translation>Die Framelänge (n_fft) ist %1; sie muss von 2 bis %2 sein.</translation>
    </message>
    <message>
        <source>The hop is %1 samples; it must be from 1 to %2.</source>
        <translation>Der Hop ist %1 Abtastwerte; er muss von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>The number of mel bands is %1; it must be from 1 to %2.</source>
        <translation>Die Zahl der Mel-Bänder ist %1; sie muss von 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.</source>
        <translation>%1 Mel-Bänder sind mehr als die %2 Frequenzen, die Frames (n_fft) von %3 Abtastwerten unterscheiden.</translation>
    </message>
    <message>
        <source>The lowest frequency is %1 Hz; it must be 0 or more.</source>
        <translation>Die niedrigste Frequenz ist %1&#xa0;Hz; sie muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is not above the lowest, %2 Hz.</source>
        <translation>Die höchste Frequenz, %1&#xa0;Hz, liegt nicht über der niedrigsten, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.</source>
        <translation>Die höchste Frequenz, %1&#xa0;Hz, liegt über der halben Abtastrate, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be read: permission denied</source>
        <translation>nicht lesbar: Zugriff verweigert</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is a folder, not an audio file</source>
        <translation>ist ein Ordner, keine Audiodatei</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is a web address; only local files can be read</source>
        <translation>ist eine Webadresse; nur lokale Dateien können gelesen werden</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>is %1, not audio</source>
        <translation>ist %1, kein Ton</translation>
    </message>
    <message>
        <source>is a WebP picture, not audio</source>
        <translation>ist ein WebP-Bild, kein Ton</translation>
    </message>
    <message>
        <source>is text, not audio</source>
        <translation>ist Text, kein Ton</translation>
    </message>
    <message>
        <source>holds a tag, and no sound</source>
        <translation>enthält ein Tag, aber keinen Ton</translation>
    </message>
    <message>
        <source>holds no sound stream</source>
        <translation>enthält keine Tonspur</translation>
    </message>
    <message>
        <source>holds no sound</source>
        <translation>enthält keinen Ton</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>es ist kein Ton darin</translation>
    </message>
    <message>
        <source>holds only %1 s of sound; at least %2 s is needed to name a genre</source>
        <translation>enthält nur %1&#xa0;s Ton; um ein Genre zu nennen, braucht es mindestens %2&#xa0;s</translation>
    </message>
    <message>
        <source>is silent from beginning to end: nothing in it reaches -90 dBFS</source>
        <translation>ist von Anfang bis Ende still: nichts darin erreicht -90 dBFS</translation>
    </message>
    <message>
        <source>shows silence: it holds one value throughout</source>
        <translation>zeigt Stille: überall derselbe Wert</translation>
    </message>
    <message>
        <source>is not audio in any format known here</source>
        <translation>ist kein Ton in einem hier bekannten Format</translation>
    </message>
    <message>
        <source>cannot be decoded: the file is damaged or cut short</source>
        <translation>lässt sich nicht dekodieren: die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>cannot be decoded: it is cut short, and the index at its end is missing</source>
        <translation>lässt sich nicht dekodieren: sie ist abgeschnitten, das Verzeichnis am Ende fehlt</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>lässt sich nicht dekodieren: %1</translation>
    </message>
    <message>
        <source>Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5</source>
        <translation>Interpreten sowohl in %2 als auch in %3: %1 (Stücke: %4 von %6; die Genauigkeit dort sieht besser aus, als sie ist): %5</translation>
    </message>
    <message>
        <source>Files listed in more than one split: %1: %2</source>
        <translation>Dateien in mehr als einem Split: %1: %2</translation>
    </message>
    <message>
        <source>Files with the same content in more than one split: %1: %2</source>
        <translation>Dateien gleichen Inhalts in mehr als einem Split: %1: %2</translation>
    </message>
    <message>
        <source>Recordings whose segments lie in more than one split: %1: %2</source>
        <translation>Aufnahmen, deren Abschnitte in mehr als einem Split liegen: %1: %2</translation>
    </message>
    <message>
        <source>is empty; a manifest starts with path,genre,split</source>
        <translation>ist leer; ein Manifest beginnt mit path,genre,split</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (its first line must name path and genre, and may name split, artist, album, title)</source>
        <translation>hat keine Spalte „%1“ (die erste Zeile muss path und genre nennen und kann split, artist, album, title nennen)</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.</source>
        <translation>Die höchste Frequenz ist %1&#xa0;Hz; sie muss über der niedrigsten liegen, oder 0 für die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>The reference power is %1; it must be above 0.</source>
        <translation>Die Bezugsleistung ist %1; sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.</source>
        <translation>Der Bereich unter dem Maximum (top dB) ist %1; er muss 0 (keine Untergrenze) oder mehr sein.</translation>
    </message>
    <message>
        <source>The smallest power is %1; it must be above 0.</source>
        <translation>Die kleinste Leistung ist %1; sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>cannot tell which column is the %1 (columns: %3)</source>
        <translation>es ist nicht zu erkennen, welche Spalte %1 ist (Spalten: %3)</translation>
    </message>
    <message>
        <source>no line with a path and a genre</source>
        <translation>keine Zeile mit einem Pfad und einem Genre</translation>
    </message>
    <message>
        <source>line %1: track %2: unknown split &quot;%3&quot;; it is in none</source>
        <translation>Zeile %1: Stück %2: unbekannte Aufteilung „%3“; es gehört zu keiner</translation>
    </message>
    <message>
        <source>line %1: %2; skipped</source>
        <translation>Zeile %1: %2; übersprungen</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>mehr Felder als Spalten</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>kein Genre</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>kein Pfad</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 Felder statt %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track id</source>
        <translation>„%1“ ist keine Stücknummer</translation>
    </message>
    <message>
        <source>track %1: unknown subset &quot;%2&quot;</source>
        <translation>Stück %1: unbekannte Teilmenge „%2“</translation>
    </message>
    <message>
        <source>files that do not exist: %1 of %2: %3</source>
        <translation>Dateien, die es nicht gibt: %1 von %2: %3</translation>
    </message>
    <message>
        <source>column %1: lines that say neither train, validation nor test: %2: %3</source>
        <translation>Spalte %1: Zeilen, die weder train, validation noch test nennen: %2: %3</translation>
    </message>
    <message>
        <source>holds nothing to import; no genre made of it</source>
        <translation>enthält nichts zu importieren; kein Genre daraus gemacht</translation>
    </message>
    <message>
        <source>files of no known kind left out: %1: %2</source>
        <translation>Dateien unbekannter Art weggelassen: %1: %2</translation>
    </message>
    <message>
        <source>no tracks found; expected a folder per genre with %1 in it</source>
        <translation>keine Stücke gefunden; erwartet wird ein Ordner je Genre mit %1 darin</translation>
    </message>
    <message>
        <source>audio, pictures or .npy arrays</source>
        <translation>Audiodateien, Bildern oder .npy-Arrays</translation>
    </message>
    <message>
        <source>files outside any genre folder left out: %1</source>
        <translation>Dateien außerhalb aller Genre-Ordner weggelassen: %1</translation>
    </message>
    <message>
        <source>holds a mixture (%1); if these are the same tracks, import one kind only</source>
        <translation>enthält Verschiedenes (%1); wenn es dieselben Stücke sind, nur eine Art importieren</translation>
    </message>
    <message>
        <source>subset %1: tracks of wider subsets left out: %2</source>
        <translation>Teilmenge %1: Stücke größerer Teilmengen weggelassen: %2</translation>
    </message>
    <message>
        <source>tracks without a top genre left out: %1</source>
        <translation>Stücke ohne Hauptgenre weggelassen: %1</translation>
    </message>
    <message>
        <source>clips known to be broken or far too short left out: %1: %2</source>
        <translation>als defekt oder viel zu kurz bekannte Clips weggelassen: %1: %2</translation>
    </message>
    <message>
        <source>audio files missing in %3: %1 of %2: %4; %5</source>
        <translation>Audiodateien, die in %3 fehlen: %1 von %2: %4; %5</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>no such folder; paths are made as published</source>
        <translation>diesen Ordner gibt es nicht; die Pfade sind wie veröffentlicht</translation>
    </message>
    <message>
        <source>no tracks to import</source>
        <translation>keine Stücke zu importieren</translation>
    </message>
    <message>
        <source>no folder for %1</source>
        <translation>kein Ordner für %1</translation>
    </message>
    <message>
        <source>some tracks are there in several formats, which makes them count more than once; import one kind only</source>
        <translation>manche Stücke gibt es in mehreren Formaten und zählen so mehrfach; nur eine Art importieren</translation>
    </message>
    <message>
        <source>empty files: %1</source>
        <translation>leere Dateien: %1</translation>
    </message>
    <message>
        <source>split lists: %1</source>
        <translation>Listen der Aufteilung: %1</translation>
    </message>
    <message>
        <source>files that no list names left out: %1</source>
        <translation>Dateien, die keine Liste nennt, weggelassen: %1</translation>
    </message>
    <message>
        <source>listed tracks missing in %3: %1 of %2: %4</source>
        <translation>Stücke der Listen, die in %3 fehlen: %1 von %2: %4</translation>
    </message>
    <message>
        <source>GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates accuracy by ten points and more; the fault-filtered split lists avoid that.</source>
        <translation>GTZAN hat bekannte Mängel: 50 exakte Doppel, viele Interpreten mit mehreren Stücken (35 Reggae-Clips sind von Bob Marley), verzerrte Clips, und jazz.00054 ist in der WAV-Ausgabe nicht lesbar. Eine zufällige Aufteilung überschätzt die Genauigkeit um zehn Punkte und mehr; die bereinigten Listen (fault-filtered) vermeiden das.</translation>
    </message>
    <message>
        <source>none of GTZAN&apos;s genre folders in it (blues, classical, country ...)</source>
        <translation>keiner von GTZANs Genre-Ordnern darin (blues, classical, country …)</translation>
    </message>
    <message>
        <source>several folders below hold GTZAN; name one: %1</source>
        <translation>mehrere Ordner darunter enthalten GTZAN; einen davon wählen: %1</translation>
    </message>
    <message>
        <source>none of its files can be read</source>
        <translation>keine der Dateien kann gelesen werden</translation>
    </message>
    <message>
        <source>is what is imported, and would be replaced; choose another place</source>
        <translation>wird gerade importiert und würde ersetzt; bitte einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>... and %1 more like these</source>
        <translation>… und %1 weitere dieser Art</translation>
    </message>
    <message>
        <source>the shares of train, validation and test must be numbers from 0 to 1000</source>
        <translation>die Anteile von Training, Validierung und Test müssen Zahlen von 0 bis 1000 sein</translation>
    </message>
    <message>
        <source>the share of train must be greater than 0</source>
        <translation>der Anteil des Trainings muss größer als 0 sein</translation>
    </message>
    <message>
        <source>The artist &quot;%1&quot;, on %2 tracks of several genres, is taken for none: artists are not known there, and leakage by artist cannot be seen</source>
        <translation>Der Interpret „%1“, bei %2 Stücken mehrerer Genres, gilt als keiner: dort sind die Interpreten nicht bekannt, und ein Leck durch Interpreten ist nicht zu sehen</translation>
    </message>
    <message>
        <source>Genres without a track in the split %2: %1: %3</source>
        <translation>Genres ohne Stück in der Aufteilung %2: %1: %3</translation>
    </message>
    <message>
        <source>Genres with training clips only, so nothing tells how well a network knows them: %1: %3</source>
        <translation>Genres nur mit Trainingsclips, so dass nichts sagt, wie gut ein Netz sie kennt: %1: %3</translation>
    </message>
    <message>
        <source>Genres without a training clip, so every network gets them wrong: %1: %3</source>
        <translation>Genres ohne Trainingsclip, so dass jedes Netz sie verfehlt: %1: %3</translation>
    </message>
    <message>
        <source>damaged: %1 s of %2 s are missing inside the file</source>
        <translation>beschädigt: mitten in der Datei fehlen %1&#xa0;s von %2&#xa0;s</translation>
    </message>
    <message>
        <source>truncated: the sound ends after %1 s of %2 s</source>
        <translation>abgeschnitten: der Ton endet nach %1&#xa0;s von %2&#xa0;s</translation>
    </message>
    <message>
        <source>truncated: the file ends early, after %1 s</source>
        <translation>abgeschnitten: die Datei endet zu früh, nach %1&#xa0;s</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>wird gerade von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left alone</source>
        <translation>ein anderes Programm hat sie inzwischen geändert; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>its tag could not be written (the disk may be full); it was left alone</source>
        <translation>ihr Tag ließ sich nicht schreiben (vielleicht ist der Datenträger voll); sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>its tag cannot be written</source>
        <translation>ihr Tag lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>holds another table; predictions cannot be added to it</source>
        <translation>enthält eine andere Tabelle; Vorhersagen lassen sich dort nicht anfügen</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is no training run (it has no config.toml)</source>
        <translation>ist kein Trainingslauf (es fehlt config.toml)</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>diesen Lauf gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>is empty; the run&apos;s settings are lost</source>
        <translation>ist leer; die Einstellungen des Laufs sind verloren</translation>
    </message>
    <message>
        <source>is damaged: it has no %1, so what else is missing is not known either</source>
        <translation>ist beschädigt: %1 fehlt, und was sonst noch fehlt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>is in use by process %1 on %2</source>
        <translation>wird von Prozess %1 auf %2 benutzt</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>lässt sich nicht sperren: %1</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>liegt dort schon</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>lässt sich nicht nach %1 verschieben: %2</translation>
    </message>
    <message>
        <source>is in the trash already</source>
        <translation>liegt schon im Papierkorb</translation>
    </message>
    <message>
        <source>is no run in a trash</source>
        <translation>ist kein Lauf in einem Papierkorb</translation>
    </message>
    <message>
        <source>cannot be deleted: %1</source>
        <translation>lässt sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>is no JSON object, so it is left as it is</source>
        <translation>ist kein JSON-Objekt und bleibt darum, wie es ist</translation>
    </message>
    <message>
        <source>a name has %1 bytes at most, not %2; a note may be longer</source>
        <translation>ein Name hat höchstens %1 Bytes, nicht %2; eine Anmerkung darf länger sein</translation>
    </message>
    <message>
        <source>a note of %1 bytes is too long; %2 is the most that fits</source>
        <translation>eine Anmerkung von %1 Bytes ist zu lang; höchstens %2 haben Platz</translation>
    </message>
    <message>
        <source>a tag has %1 bytes at most</source>
        <translation>ein Schlagwort hat höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a tag needs a letter at least</source>
        <translation>ein Schlagwort braucht mindestens einen Buchstaben</translation>
    </message>
    <message>
        <source>a tag is one line without a comma</source>
        <translation>ein Schlagwort ist eine Zeile ohne Komma</translation>
    </message>
    <message>
        <source>Genres without a clip in the split %2, which says nothing of them: %1: %4</source>
        <translation>Genres ohne Clip in der Aufteilung %2, die daher nichts über sie sagt: %1: %4</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Classify, Library, Train, Compare</source>
        <translation>Klassifizieren, Bibliothek, Trainieren, Vergleichen</translation>
    </message>
    <message>
        <source>Open files to classify</source>
        <translation>Dateien zum Klassifizieren öffnen</translation>
    </message>
    <message>
        <source>Open a folder to classify</source>
        <translation>Ordner zum Klassifizieren öffnen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Classify the selected tracks again</source>
        <translation>Ausgewählte Stücke neu klassifizieren</translation>
    </message>
    <message>
        <source>Classify the whole list again</source>
        <translation>Gesamte Liste neu klassifizieren</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Klassifizieren abbrechen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Read out genre over time, stretch by stretch</source>
        <translation>Genre im Zeitverlauf Abschnitt für Abschnitt ablesen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Wiedergabe und Pause</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scroll the spectrogram</source>
        <translation>Spektrogramm verschieben</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Zoom the spectrogram</source>
        <translation>Spektrogramm zoomen</translation>
    </message>
    <message>
        <source>Fit the whole track</source>
        <translation>Ganzes Stück zeigen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Continue the run that is shown</source>
        <translation>Gezeigten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Pick the selected runs</source>
        <translation>Markierte Läufe auswählen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose a cell of a confusion chart</source>
        <translation>Zelle einer Konfusionsmatrix wählen</translation>
    </message>
    <message>
        <source>Hear a track behind the cell on the Classify page</source>
        <translation>Ein Stück der Zelle auf der Seite „Klassifizieren“ hören</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Sie wiederholen</translation>
    </message>
    <message>
        <source>Change the genre of the selected tracks</source>
        <translation>Genre der ausgewählten Stücke ändern</translation>
    </message>
    <message>
        <source>Save the library under another name</source>
        <translation>Bibliothek unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Find a command and run it</source>
        <translation>Einen Befehl finden und ausführen</translation>
    </message>
    <message>
        <source>Add the settings to the queue</source>
        <translation>Einstellungen in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Pause the run, and go on</source>
        <translation>Lauf anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Move a waiting run in the queue</source>
        <translation>Wartenden Lauf in der Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Take back what was changed in the queue or suggested</source>
        <translation>Änderungen an der Warteschlange oder Vorgeschlagenes zurücknehmen</translation>
    </message>
    <message>
        <source>Check the files, or stop that</source>
        <translation>Dateien prüfen oder das anhalten</translation>
    </message>
    <message>
        <source>Write a report of the picked runs</source>
        <translation>Einen Bericht über die ausgewählten Läufe schreiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Put the page&apos;s side panel away, and bring it back</source>
        <translation>Die Seitenleiste der Seite aus- und einblenden</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Export the tracks as a list</source>
        <translation>Stücke als Liste exportieren</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Von vorn abspielen</translation>
    </message>
    <message>
        <source>Classify the selected tracks</source>
        <translation>Die ausgewählten Stücke klassifizieren</translation>
    </message>
    <message>
        <source>Properties of a track</source>
        <translation>Eigenschaften eines Stücks</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Select same artist, album, genre</source>
        <translation>Gleichen Interpreten, gleiches Album, gleiches Genre auswählen</translation>
    </message>
    <message>
        <source>Split the tracks anew</source>
        <translation>Die Stücke neu aufteilen</translation>
    </message>
    <message>
        <source>Undo a change of genre or split</source>
        <translation>Änderung von Genre oder Split rückgängig machen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Scroll the frequencies</source>
        <translation>Frequenzen verschieben</translation>
    </message>
    <message>
        <source>Move the playback position</source>
        <translation>Wiedergabeposition verschieben</translation>
    </message>
    <message>
        <source>Begin or end the selection at the playback position</source>
        <translation>Auswahl an der Wiedergabeposition beginnen oder enden lassen</translation>
    </message>
    <message>
        <source>Select by dragging, or scroll</source>
        <translation>Beim Ziehen auswählen oder verschieben</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl vergrößern</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track</source>
        <translation>Auswahl oder ganzes Stück wiederholen</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>Auswahl mit einer Textmarke versehen</translation>
    </message>
    <message>
        <source>Save the spectrogram as a figure</source>
        <translation>Spektrogramm als Abbildung speichern</translation>
    </message>
    <message>
        <source>Show the model&apos;s windows</source>
        <translation>Fenster des Modells zeigen</translation>
    </message>
    <message>
        <source>Show the model&apos;s input</source>
        <translation>Eingabe des Modells zeigen</translation>
    </message>
    <message>
        <source>Switch between the original and the copy</source>
        <translation>Zwischen Original und Kopie wechseln</translation>
    </message>
    <message>
        <source>A chart&apos;s numbers as a table</source>
        <translation>Zahlen eines Diagramms als Tabelle</translation>
    </message>
    <message>
        <source>Write genre tags into the files</source>
        <translation>Genre-Tags in die Dateien schreiben</translation>
    </message>
    <message>
        <source>Compare models on the selected tracks</source>
        <translation>Modelle an den gewählten Stücken vergleichen</translation>
    </message>
    <message>
        <source>Predict genres, or stop that</source>
        <translation>Genres vorhersagen oder das anhalten</translation>
    </message>
    <message>
        <source>Predict genres of the selected tracks</source>
        <translation>Genres der gewählten Stücke vorhersagen</translation>
    </message>
    <message>
        <source>Use the predicted genre</source>
        <translation>Das vorhergesagte Genre übernehmen</translation>
    </message>
    <message>
        <source>Remove a run from the queue, or move it to the trash</source>
        <translation>Einen Lauf aus der Warteschlange nehmen oder in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Name, tags and note of the selected runs</source>
        <translation>Name, Schlagwörter und Notiz der gewählten Läufe</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>Die gewählten Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take back a change of names, tags or the trash</source>
        <translation>Eine Änderung an Namen, Schlagwörtern oder Papierkorb zurücknehmen</translation>
    </message>
    <message>
        <source>Show a track behind the cell in the library</source>
        <translation>Ein Stück hinter dem Feld in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Put back what was removed, or take back written tags</source>
        <translation>Entferntes zurückholen oder geschriebene Tags zurücknehmen</translation>
    </message>
    <message>
        <source>Write the tags again</source>
        <translation>Die Tags wieder schreiben</translation>
    </message>
    <message>
        <source>Leave a selection, then clear the search and the filters</source>
        <translation>Eine Auswahl aufheben, dann Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Train a failed or stopped run of the queue again</source>
        <translation>Einen fehlgeschlagenen oder gestoppten Lauf der Warteschlange erneut trainieren</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
</context>
<context>
    <name>TagProblem</name>
    <message>
        <source>has no tag that could be written</source>
        <translation>hat keine Tags, die sich schreiben ließen</translation>
    </message>
    <message>
        <source>has an old ID3v2 tag, which could not be written as it is</source>
        <translation>hat ein altes ID3v2-Tag, das nicht so geschrieben werden könnte, wie es ist</translation>
    </message>
    <message>
        <source>is write-protected</source>
        <translation>ist schreibgeschützt</translation>
    </message>
    <message>
        <source>lies in a folder that cannot be written</source>
        <translation>liegt in einem Ordner, in den nicht geschrieben werden kann</translation>
    </message>
    <message>
        <source>has a second name (hard link), from which writing would part it</source>
        <translation>hat einen zweiten Namen (Hardlink), von dem das Schreiben die Datei trennen würde</translation>
    </message>
</context>
<context>
    <name>TrackConditions</name>
    <message>
        <source>broken</source>
        <comment>a file that cannot be read</comment>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a file that could be read in part</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>static</source>
        <comment>one tone or noise from beginning to end</comment>
        <translation>gleichförmig</translation>
    </message>
    <message>
        <source>clipped</source>
        <comment>the wave&apos;s tops are cut off</comment>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>wrong length</source>
        <comment>not as long as nearly all others</comment>
        <translation>andere Länge</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
</context>
<context>
    <name>TrainingPreset</name>
    <message>
        <source>The model&apos;s own input and learning rate, Adam, 50 epochs; a starting point for your own settings.</source>
        <translation>Eingabe und Lernrate des Modells, Adam, 50 Epochen; ein Ausgangspunkt für eigene Einstellungen.</translation>
    </message>
    <message>
        <source>Exactly what the paper&apos;s repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, up to 150 epochs with early stopping on validation loss.</source>
        <translation>Genau das, was der Code zum Artikel tut: konstante Lernrate (5e-4; DCNN 2e-4), Batches von 64, bis zu 150 Epochen mit vorzeitigem Abbruch nach dem Validierungsverlust.</translation>
    </message>
    <message>
        <source>paper-code by its other name.</source>
        <translation>paper-code unter seinem anderen Namen.</translation>
    </message>
    <message>
        <source>What the paper&apos;s text says where it differs from its code: figure 1&apos;s networks, no L2, 50 epochs, pitch and tempo copies of the training tracks.</source>
        <translation>Was der Text des Artikels sagt, wo er vom Code abweicht: Netze aus Abbildung 1, kein L2, 50 Epochen, Tonhöhen- und Tempokopien der Trainingsstücke.</translation>
    </message>
    <message>
        <source>paper-text with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-text mit der zyklischen Lernrate des Textes: 5e-4 bis 1e-3, Schrittweite 8 Epochen.</translation>
    </message>
    <message>
        <source>paper-code with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-code mit der zyklischen Lernrate des Textes: 5e-4 bis 1e-3, Schrittweite 8 Epochen.</translation>
    </message>
    <message>
        <source>paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step size 4 epochs.</source>
        <translation>paper-code mit der zyklischen Lernrate, die der Code anlegt, aber nie verwendet: 2.6e-3 bis 7e-3, Schrittweite 4 Epochen.</translation>
    </message>
    <message>
        <source>Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for resnet.</source>
        <translation>Unsere Vorlage: AdamW mit One-Cycle-Lernrate bis 1e-3, Mixup, Masken und Label-Glättung; für resnet gemacht.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UntestedGenres</name>
    <message>
        <source>Genres without a track in the test split, so that nothing here tells how well they are known: %1</source>
        <translation>Genres ohne Stück im Testteil, sodass hier nichts sagt, wie gut sie erkannt werden: %1</translation>
    </message>
    <message>
        <source>Genres without a track in the validation split, so that nothing here tells how well they are known: %1</source>
        <translation>Genres ohne Stück im Validierungsteil, sodass hier nichts sagt, wie gut sie erkannt werden: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AugmentationBar</name>
    <message>
        <source>Pitch shift; the tempo stays</source>
        <translation>Tonhöhenänderung; das Tempo bleibt</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message>
        <source>Tempo factor; the pitch stays</source>
        <translation>Tempofaktor; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>The paper&apos;s copies</source>
        <translation>Kopien des Artikels</translation>
    </message>
    <message>
        <source>The copies that the paper adds of each training track</source>
        <translation>Die Kopien, die der Artikel von jedem Trainingsstück hinzufügt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>See and hear the track as it is (B switches)</source>
        <translation>Das Stück sehen und hören, wie es ist (B wechselt)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>See and hear what training makes of it (B switches)</source>
        <translation>Sehen und hören, was das Training daraus macht (B wechselt)</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Paper: %1 semitones</source>
        <translation>Artikel: %1 Halbtöne</translation>
    </message>
    <message>
        <source>Paper: tempo × %1</source>
        <translation>Artikel: Tempo × %1</translation>
    </message>
    <message>
        <source>Choose a shift or a tempo.</source>
        <translation>Tonhöhe oder Tempo wählen.</translation>
    </message>
    <message>
        <source>Computing the copy …</source>
        <translation>Kopie wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Of the first %1 s, which is what training takes of a track.</source>
        <translation>Von den ersten %1&#xa0;s: so viel nimmt das Training von einem Stück.</translation>
    </message>
    <message>
        <source>Made by training&apos;s own code.</source>
        <translation>Vom Code des Trainings selbst berechnet.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>They are computed again when they are needed</source>
        <translation>Bei Bedarf werden sie neu berechnet</translation>
    </message>
    <message>
        <source>None on this disk</source>
        <translation>Keine vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message>
        <source>How often answers of a confidence are right</source>
        <translation>Wie oft Antworten einer Konfidenz stimmen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Drawn when the fit is done.</source>
        <translation>Wird gezeichnet, sobald die Anpassung fertig ist.</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>Ehrlich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Use this temperature</source>
        <translation>Diese Temperatur &amp;verwenden</translation>
    </message>
    <message>
        <source>Calibrate confidence</source>
        <translation>Konfidenz kalibrieren</translation>
    </message>
    <message>
        <source>%1 hears the validation tracks of a labelled data set, and one number, the temperature, is fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes first hardly ever changes. Take tracks that the model was not trained on.</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 hört die Validierungsstücke eines Datensatzes mit Genres, und eine einzige Zahl, die Temperatur, wird so angepasst, dass von Antworten mit 70 % Konfidenz etwa 70 % stimmen. Welches Genre vorn liegt, ändert sich fast nie. Nehmen Sie Stücke, mit denen das Modell nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>&amp;Datensatz:</translation>
    </message>
    <message>
        <source>A manifest: path,genre,split</source>
        <translation>Ein Manifest: path,genre,split</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <translation>Fortschritt der Kalibrierung</translation>
    </message>
    <message>
        <source>Stores it in the model&apos;s file; where that cannot be written, in a copy among your models</source>
        <translation>Speichert sie in der Datei des Modells; wo diese nicht geschrieben werden kann, in einer Kopie unter Ihren Modellen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Track %1 of %2</source>
        <translation>Stück %1 von %2</translation>
    </message>
    <message>
        <source>Labelled data set</source>
        <translation>Datensatz mit Genres</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifeste (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>An&amp;passen</translation>
    </message>
    <message>
        <source>No temperature fits best: these tracks are all answered rightly, or worse than by chance.</source>
        <translation>Keine Temperatur passt am besten: Diese Stücke werden alle richtig beantwortet oder schlechter als durch Zufall.</translation>
    </message>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>Temperatur %1 auf %Ln Validierungsstück: Der erwartete Kalibrierungsfehler geht von %2&#xa0;% auf %3&#xa0;%.</numerusform>
            <numerusform>Temperatur %1 auf %Ln Validierungsstücken: Der erwartete Kalibrierungsfehler geht von %2&#xa0;% auf %3&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Calibrator</name>
    <message>
        <source>%1 is another file than the one that was fitted: fit it again.</source>
        <translation>%1 ist nicht mehr die Datei, an die angepasst wurde: bitte neu anpassen.</translation>
    </message>
    <message>
        <source>A model is being calibrated.</source>
        <translation>Ein Modell wird kalibriert.</translation>
    </message>
    <message>
        <source>Its fit begins anew the next time.</source>
        <translation>Die Anpassung beginnt beim nächsten Mal von vorn.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message>
        <source>Tracks behind the chosen cell</source>
        <translation>Stücke hinter der gewählten Zelle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>In der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Its spectrogram and what the model sees in it (Ctrl+L)</source>
        <translation>Sein Spektrogramm und was das Modell darin sieht (Strg+L)</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Genre ändern …</translation>
    </message>
    <message>
        <source>In the library, an undo away (F2)</source>
        <translation>In der Bibliothek, lässt sich rückgängig machen (F2)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Opens the tracks on the Classify page (Return)</source>
        <translation>Öffnet die Stücke auf der Seite Klassifizieren (Eingabe)</translation>
    </message>
    <message>
        <source>Choose a cell to see its tracks.</source>
        <translation>Eine Zelle wählen, um ihre Stücke zu sehen.</translation>
    </message>
    <message>
        <source>Only evaluated runs keep their tracks.</source>
        <translation>Nur ausgewertete Läufe behalten ihre Stücke.</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%1: %Ln Stück erkannt</numerusform>
            <numerusform>%1: %Ln Stücke erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%1: %Ln Stück für %2 gehalten</numerusform>
            <numerusform>%1: %Ln Stücke für %2 gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Wiedergeben (Leertaste)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>%Ln Stück ist in der Bibliothek jetzt %1. Was der Lauf geantwortet hat, bleibt, wie es war.</numerusform>
            <numerusform>%Ln Stücke sind in der Bibliothek jetzt %1. Was der Lauf geantwortet hat, bleibt, wie es war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>%Ln der Stücke ist jetzt %1; die anderen enthält die Bibliothek nicht.</numerusform>
            <numerusform>%Ln der Stücke sind jetzt %1; die anderen enthält die Bibliothek nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  → %2</source>
        <translation>%1  → %2</translation>
    </message>
    <message>
        <source>The library has been changed since then: undo it there.</source>
        <translation>Die Bibliothek wurde seitdem geändert: dort rückgängig machen.</translation>
    </message>
    <message>
        <source>In the library these tracks are %1 already.</source>
        <comment>a genre</comment>
        <translation>In der Bibliothek sind diese Stücke schon %1.</translation>
    </message>
    <message>
        <source>Open a manifest…</source>
        <translation>Ein Manifest öffnen …</translation>
    </message>
    <message>
        <source>Open the run&apos;s manifest</source>
        <translation>Manifest des Laufs öffnen</translation>
    </message>
    <message>
        <source>The library does not hold this track.</source>
        <translation>Die Bibliothek enthält dieses Stück nicht.</translation>
    </message>
    <message>
        <source>The library does not hold these tracks.</source>
        <translation>Die Bibliothek enthält diese Stücke nicht.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Genre ändern</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>%Ln Stück in der Bibliothek das Genre %1 geben?</numerusform>
            <numerusform>%Ln Stücken in der Bibliothek das Genre %1 geben?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>Genre &amp;ändern</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassificationController</name>
    <message>
        <source>No model to ask: %1</source>
        <translation>Kein Modell zum Befragen: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message>
        <source>%1 picture of each %2&#xa0;s at %3&#xa0;Hz</source>
        <translation>Bild %1 je %2&#xa0;s bei %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 log-mel windows at %2&#xa0;Hz</source>
        <translation>Log-Mel-Fenster %1 bei %2&#xa0;Hz</translation>
    </message>
    <message>
        <source>Details of the selected track</source>
        <translation>Einzelheiten zum ausgewählten Stück</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Genre im Zeitverlauf</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Listening to it now…</source>
        <translation>Wird gerade angehört&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. “Classify again” starts over.</source>
        <translation>Abgebrochen. „Neu klassifizieren“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Select one to see how sure the model is, and when.</source>
        <translation>Eines auswählen, um zu sehen, wie sicher das Modell ist, und wann.</translation>
    </message>
    <message>
        <source>Genres in the list</source>
        <translation>Genres in der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>calibrated, temperature %1</source>
        <translation>kalibriert, Temperatur %1</translation>
    </message>
    <message>
        <source>Edit &gt; Calibrate confidence… fits it to labelled tracks</source>
        <translation>„Konfidenz kalibrieren …“ im Menü Bearbeiten passt sie an Stücke mit Genres an</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyPage</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV-Export&#xa0;…</translation>
    </message>
    <message>
        <source>Classify all again</source>
        <translation>Alle neu klassifizieren</translation>
    </message>
    <message>
        <source>Hear the whole list once more, with the model chosen now (Shift+F5)</source>
        <translation>Gesamte Liste mit dem jetzt gewählten Modell noch einmal anhören (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Neu klassifizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected tracks off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Ausgewählte Stücke aus der Liste nehmen; die Dateien bleiben (%1)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Take up the tracks that were cancelled</source>
        <translation>Abgebrochene Stücke wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Klassifizieren abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Tracks and their genres</source>
        <translation>Stücke und ihre Genres</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Schon in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which genre is it?</source>
        <translation>Welches Genre ist das?</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Als CSV kopiert</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>No audio files in %1 and %Ln more</source>
        <translation>
            <numerusform>Keine Audiodateien in %1 und %Ln weiteren</numerusform>
            <numerusform>Keine Audiodateien in %1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>No audio files in %1</source>
        <translation>Keine Audiodateien in %1</translation>
    </message>
    <message>
        <source>Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</source>
        <translation>Musik und Wiedergabelisten (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</translation>
    </message>
    <message>
        <source>Take everything off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Alles von der Liste nehmen; die Dateien bleiben (%1)</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1. Genrescope goes on with %2.</source>
        <comment>why not; a model&apos;s name</comment>
        <translation>%1. Genrescope macht mit %2 weiter.</translation>
    </message>
    <message>
        <source>No model is installed yet. Train one on the Train page, or open a model file (.safetensors).</source>
        <translation>Noch ist kein Modell installiert. Auf der Seite „Trainieren“ lässt sich eines trainieren; alternativ eine Modelldatei (.safetensors) öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what was typed into the filter</comment>
        <translation>Kein Stück passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln Stück zeigt, was ein anderes Modell gehört hat.</numerusform>
            <numerusform>%Ln Stücke zeigen, was ein anderes Modell gehört hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>%Ln Stück von der Liste genommen; %1 holt es zurück</numerusform>
            <numerusform>%Ln Stücke von der Liste genommen; %1 holt sie zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>%Ln Stück von der Liste genommen.</numerusform>
            <numerusform>%Ln Stücke von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches the filter: there is nothing to write.</source>
        <translation>Kein Stück passt zum Filter: Es gibt nichts zu speichern.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>Gespeichert: %1, mit %2 von %Ln Stück, wie gefiltert</numerusform>
            <numerusform>Gespeichert: %1, mit %2 von %Ln Stücken, wie gefiltert</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was taken off the list</source>
        <translation>von der Liste wurde nichts entfernt</translation>
    </message>
    <message>
        <source>nothing is being classified</source>
        <translation>es wird nichts klassifiziert</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>die Liste ist leer</translation>
    </message>
    <message>
        <source>no track is selected</source>
        <translation>kein Stück ist ausgewählt</translation>
    </message>
    <message>
        <source>select one track</source>
        <translation>ein einzelnes Stück auswählen</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Genre-Tags schreiben …</translation>
    </message>
    <message>
        <source>Put the genres into the files&apos; tags, after a look at what that changes (Ctrl+G)</source>
        <translation>Die Genres in die Tags der Dateien schreiben, nach einem Blick auf das, was sich ändert (Strg+G)</translation>
    </message>
    <message>
        <source>tags are being written</source>
        <translation>es werden gerade Tags geschrieben</translation>
    </message>
    <message>
        <source>no genre tag was written</source>
        <translation>es wurde kein Genre-Tag geschrieben</translation>
    </message>
    <message>
        <source>no writing of tags was undone</source>
        <translation>es wurde kein Schreiben von Tags rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln Stück steht schon in der CSV und wurde ausgelassen</numerusform>
            <numerusform>%Ln Stücke stehen schon in der CSV und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen …</translation>
    </message>
    <message>
        <source>Classify what is put into a folder from now on</source>
        <translation>Klassifizieren, was von jetzt an in einen Ordner gelegt wird</translation>
    </message>
    <message>
        <source>Write results to a CSV as they come…</source>
        <translation>Ergebnisse laufend in eine CSV schreiben …</translation>
    </message>
    <message>
        <source>A line a track, written at once; what the file holds for this model is not classified again</source>
        <translation>Eine Zeile je Stück, sofort geschrieben; was die Datei für dieses Modell schon enthält, wird nicht noch einmal klassifiziert</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Schreiben beenden</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 wird überwacht</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner wird überwacht</numerusform>
            <numerusform>%Ln Ordner werden überwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>heute %Ln neu</numerusform>
            <numerusform>heute %Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln wird noch geschrieben</numerusform>
            <numerusform>%Ln werden noch geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 ist zurzeit nicht da</translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched</source>
        <translation>%1 enthält mehr Dateien, als überwacht werden können</translation>
    </message>
    <message>
        <source>Results go to %1</source>
        <translation>Ergebnisse gehen nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln geschrieben</numerusform>
            <numerusform>%Ln geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>%Ln stand schon darin</numerusform>
            <numerusform>%Ln standen schon darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Write results to a CSV</source>
        <translation>Ergebnisse in eine CSV schreiben</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Modelle vergleichen …</translation>
    </message>
    <message>
        <source>What several models make of the selected tracks, side by side (Ctrl+M)</source>
        <translation>Was mehrere Modelle in den ausgewählten Stücken hören, nebeneinander (Strg+M)</translation>
    </message>
    <message>
        <source>Calibrate confidence…</source>
        <translation>Konfidenz kalibrieren …</translation>
    </message>
    <message>
        <source>Fit the model&apos;s confidence to labelled tracks</source>
        <translation>Die Konfidenz des Modells an Stücke mit Genres anpassen</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>es ist kein Modell geladen</translation>
    </message>
    <message>
        <source>The temperature is stored in %1. “Classify all again” applies it to the list.</source>
        <translation>Die Temperatur steht jetzt in %1. „Alle neu klassifizieren“ wendet sie auf die Liste an.</translation>
    </message>
    <message>
        <source>Details of a track</source>
        <translation>Einzelheiten zum Stück</translation>
    </message>
    <message>
        <source>Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you go on; should it happen again, take that file off the list first.</source>
        <translation>Genrescope wurde unerwartet beendet, während es %1 las. Bis „Fortsetzen“ wird nichts klassifiziert; passiert es wieder, diese Datei vorher von der Liste nehmen.</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Genre-Tags schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>Genre-Tag von %Ln Datei wieder so setzen, wie er war?</numerusform>
            <numerusform>Genre-Tags von %Ln Dateien wieder so setzen, wie sie waren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written at an earlier start.</source>
        <translation>Sie wurden bei einem früheren Start geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Layers of the model…</source>
        <translation>Schichten des Modells …</translation>
    </message>
    <message>
        <source>What the model is made of, with shapes and parameters</source>
        <translation>Woraus das Modell besteht, mit Formen und Parametern</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandListModel</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>not available now: %1</source>
        <translation>jetzt nicht verfügbar: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was getan werden soll</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Kein Befehl passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Average over &amp;seeds</source>
        <translation>Über &amp;Seeds mitteln</translation>
    </message>
    <message>
        <source>Score by genre</source>
        <translation>Maß je Genre</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Scale of the confusions</source>
        <translation>Skala der Konfusionsmatrizen</translation>
    </message>
    <message>
        <source>Share of the actual genre</source>
        <translation>Anteil am tatsächlichen Genre</translation>
    </message>
    <message>
        <source>Share of the predicted genre</source>
        <translation>Anteil am vorhergesagten Genre</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Oben Läufe auswählen.</translation>
    </message>
    <message>
        <source>Pick two runs to see where they differ.</source>
        <translation>Zwei Läufe auswählen, um zu sehen, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a line of one standard deviation</source>
        <translation>Eine Kurve und ein Balken für Läufe, die sich nur im Seed unterscheiden: das Mittel, mit einem Band oder einer Linie von einer Standardabweichung</translation>
    </message>
    <message>
        <source>Save &amp;all charts…</source>
        <translation>&amp;Alle Diagramme speichern …</translation>
    </message>
    <message>
        <source>Every chart of this comparison into a new folder, in the size and format last used</source>
        <translation>Jedes Diagramm dieses Vergleichs in einen neuen Ordner, in zuletzt benutzter Größe und Form</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Einstellungen und Ergebnisse</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareEvaluation</name>
    <message>
        <source>Run whose genres are shown</source>
        <translation>Lauf, dessen Genres gezeigt werden</translation>
    </message>
    <message>
        <source>Curves by genre</source>
        <translation>Kurven je Genre</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precision und Recall</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Oben Läufe auswählen.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareGroups</name>
    <message>
        <source>Runs, grouped by their settings</source>
        <translation>Läufe, nach ihren Einstellungen gruppiert</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareModelsDialog</name>
    <message>
        <source>unknown</source>
        <comment>to this model</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Tracks and what each model says</source>
        <translation>Stücke und was jedes Modell sagt</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Add model files…</source>
        <translation>Modelldateien &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Model files, such as checkpoints/best.safetensors of a run</source>
        <translation>Modelldateien, etwa checkpoints/best.safetensors eines Laufs</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Modelldateien hinzufügen</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu&#xa0;…</translation>
    </message>
    <message>
        <source>Probabilities by %1</source>
        <comment>a model</comment>
        <translation>Wahrscheinlichkeiten von %1</translation>
    </message>
    <message>
        <source>Genre over time: %1</source>
        <translation>Genre im Verlauf: %1</translation>
    </message>
    <message>
        <source>Tick two or more models to see where they differ.</source>
        <translation>Kreuzen Sie zwei oder mehr Modelle an, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>Sie sind sich bei %1 von %Ln Stück einig (%2&#xa0;%)</numerusform>
            <numerusform>Sie sind sich bei %1 von %Ln Stücken einig (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln Stück ist nicht vergleichbar: Ein Modell nennt ein Genre, das ein anderes nicht kennt</numerusform>
            <numerusform>%Ln Stücke sind nicht vergleichbar: Ein Modell nennt ein Genre, das ein anderes nicht kennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Search runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Runs in…</source>
        <translation>Läufe in&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are shown</source>
        <translation>Ordner wählen, dessen Läufe gezeigt werden</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Ordner erneut lesen</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Noch keine Läufe zum Vergleichen</translation>
    </message>
    <message>
        <source>Train two networks and they stand here side by side, or open a folder of runs.</source>
        <translation>Zwei Netze trainieren, dann stehen sie hier nebeneinander, oder einen Ordner mit Läufen öffnen.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Choose a folder of runs</source>
        <translation>Ordner mit Läufen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>%1 von %Ln Lauf ausgewählt</numerusform>
            <numerusform>%1 von %Ln Läufen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>%Ln Lauf kann nicht gelesen werden</numerusform>
            <numerusform>%Ln Läufe können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Beri&amp;cht&#xa0;…</translation>
    </message>
    <message>
        <source>Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)</source>
        <translation>Tabellen und Diagramme der ausgewählten Läufe als eine HTML- oder PDF-Datei (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>no run is picked</source>
        <translation>kein Lauf ist ausgewählt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Bericht über diesen Lauf&#xa0;…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>Seeds &amp;zusammenfassen</translation>
    </message>
    <message>
        <source>One row, one curve and one bar for runs that differ in nothing but their seed: mean ± standard deviation</source>
        <translation>Eine Zeile, eine Kurve und ein Balken für Läufe, die sich nur im Seed unterscheiden: Mittel ± Standardabweichung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Save all charts in a new folder in…</source>
        <translation>Alle Diagramme in einem neuen Ordner speichern in …</translation>
    </message>
    <message>
        <source>Saving the charts…</source>
        <translation>Die Diagramme werden gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table of the picked runs</source>
        <translation>Die Tabelle der ausgewählten Läufe kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTeX (booktabs)</source>
        <translation>Als LaTeX kopieren (booktabs)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Reading run %1 of %2…</source>
        <translation>Lauf %1 von %2 wird gelesen …</translation>
    </message>
    <message>
        <source>Search name, tag, note or setting</source>
        <translation>Name, Schlagwort, Notiz oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Limited by the chart – show all</source>
        <translation>Vom Diagramm beschränkt – alle zeigen</translation>
    </message>
    <message>
        <source>The table shows only the runs that are chosen in the chart of settings and results</source>
        <translation>Die Tabelle zeigt nur die Läufe, die im Diagramm der Einstellungen und Ergebnisse gewählt sind</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Saving the charts was stopped; none of them is kept.</source>
        <translation>Das Speichern der Diagramme wurde abgebrochen; keines davon bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln Lauf wird nicht gezeigt: Er liegt in einem anderen Ordner</numerusform>
            <numerusform>%Ln Läufe werden nicht gezeigt: Sie liegen in einem anderen Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts of a comparison are being saved.</source>
        <translation>Die Diagramme eines Vergleichs werden gespeichert.</translation>
    </message>
    <message>
        <source>None of them is kept.</source>
        <translation>Keines davon bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message>
        <source>What the lines&apos; colours stand for</source>
        <translation>Wofür die Farben der Linien stehen</translation>
    </message>
    <message>
        <source>Colours of the picked runs</source>
        <translation>Farben der ausgewählten Läufe</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Choose what has an axis; drag a title to move its axis</source>
        <translation>Wählen, was eine Achse hat; einen Titel ziehen verschiebt seine Achse</translation>
    </message>
    <message>
        <source>Only these in the &amp;table</source>
        <translation>&amp;Nur diese in der Tabelle</translation>
    </message>
    <message>
        <source>The table shows the runs that are chosen in the chart, and no others</source>
        <translation>Die Tabelle zeigt die im Diagramm gewählten Läufe und keine anderen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>No part of any axis is chosen any more (Escape)</source>
        <translation>Auf keiner Achse ist mehr ein Teil gewählt (Esc)</translation>
    </message>
    <message>
        <source>P&amp;ick these</source>
        <translation>Diese &amp;auswählen</translation>
    </message>
    <message>
        <source>Pick the runs that are chosen in the chart (Return)</source>
        <translation>Die im Diagramm gewählten Läufe auswählen (Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>%1 von %Ln Lauf gewählt</numerusform>
            <numerusform>%1 von %Ln Läufen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag along an axis to choose runs</source>
        <translation>Entlang einer Achse ziehen, um Läufe zu wählen</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Art des Diagramms</translation>
    </message>
    <message>
        <source>Lines over all axes</source>
        <translation>Linien über alle Achsen</translation>
    </message>
    <message>
        <source>Points of two</source>
        <translation>Punkte aus zweien</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfusionView</name>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%2: %1 von %Ln Clip erkannt</numerusform>
            <numerusform>%2: %1 von %Ln Clips erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%2: %1 von %Ln Clip für %3 gehalten</numerusform>
            <numerusform>%2: %1 von %Ln Clips für %3 gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no clip of this genre, so nothing is known of it (%2)</source>
        <comment>a genre; n = 0</comment>
        <translation>%1: kein Clip dieses Genres, daher ist nichts darüber bekannt (%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CurveView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  %2, raw %3</source>
        <comment>a curve&apos;s name, its smoothed and its own value</comment>
        <translation>%1  %2, roh %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataSetPicker</name>
    <message numerus="yes">
        <source>%Ln clips: %1 training, %2 validation, %3 test</source>
        <translation>
            <numerusform>%Ln Clip: %1 Training, %2 Validierung, %3 Test</numerusform>
            <numerusform>%Ln Clips: %1 Training, %2 Validierung, %3 Test</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Date&amp;nsatz</translation>
    </message>
    <message>
        <source>A manifest: CSV with path, genre and split</source>
        <translation>Ein Manifest: CSV mit path, genre und split</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Manifest wählen</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifeste (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip of this data set is for training.</source>
        <translation>Kein Clip dieses Datensatzes ist für das Training bestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A network learns to tell genres apart, and this data set has only one: %1.</source>
        <translation>Ein Netz lernt, Genres zu unterscheiden, und dieser Datensatz hat nur eines: %1.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DropZone</name>
    <message>
        <source>Drop music here</source>
        <translation>Musik hier ablegen</translation>
    </message>
    <message>
        <source>Files, folders or playlists, anywhere on the window. Every track is heard from
beginning to end, and nothing leaves this computer.</source>
        <translation>Dateien, Ordner oder Wiedergabelisten, irgendwo auf dem Fenster. Jedes Stück wird von
Anfang bis Ende angehört, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos</source>
        <translation>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · der Ton von Videos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Demo-Bibliothek testen</translation>
    </message>
    <message>
        <source>Forty to sixty excerpts of free music that came with the installation</source>
        <translation>Vierzig bis sechzig Ausschnitte freier Musik, die mit installiert wurden</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>Gezeigte Epoche</translation>
    </message>
    <message>
        <source>Back in time: the confusion and the accuracy of each genre after any epoch (arrow keys, Home, End)</source>
        <translation>Zurück in der Zeit: Konfusion und Genauigkeit je Genre nach jeder Epoche (Pfeiltasten, Pos1, Ende)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Follow the run again</source>
        <translation>Dem Lauf wieder folgen</translation>
    </message>
    <message>
        <source>To the last epoch</source>
        <translation>Zur letzten Epoche</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Live: epoch %1</source>
        <translation>Live: Epoche %1</translation>
    </message>
    <message>
        <source>Last: epoch %1</source>
        <translation>Letzte: Epoche %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureDialog</name>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>The numbers beside it, as &amp;CSV</source>
        <translation>Die Zahlen dazu als &amp;CSV</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Abbildung speichern</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Of PNG files; SVG and PDF are drawn with lines</source>
        <translation>Für PNG-Dateien; SVG und PDF sind Vektorgrafiken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Schon vorhanden: %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>For &amp;LaTeX beside it, as pgfplots</source>
        <translation>Für &amp;LaTeX dazu, als pgfplots</translation>
    </message>
    <message>
        <source>The c&amp;aption beside it, as text</source>
        <translation>Die Bildunterschrift d&amp;azu, als Text</translation>
    </message>
    <message>
        <source>Letters of SVG files as &amp;outlines</source>
        <translation>Buchstaben von SVG-Dateien als Umr&amp;isse</translation>
    </message>
    <message>
        <source>Choose a file: SVG, PDF, PNG or TEX</source>
        <translation>Eine Datei wählen: SVG, PDF, PNG oder TEX</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>&amp;Unterschrift</translation>
    </message>
    <message>
        <source>What stands below it in the paper</source>
        <translation>Was im Aufsatz darunter steht</translation>
    </message>
    <message>
        <source>Also written into SVG, PDF and PNG files</source>
        <translation>Wird auch in SVG-, PDF- und PNG-Dateien geschrieben</translation>
    </message>
    <message>
        <source>A document that compiles as it is; its tikzpicture can be taken over into a paper</source>
        <translation>Ein Dokument, das sich so übersetzen lässt; sein tikzpicture kann in einen Aufsatz übernommen werden</translation>
    </message>
    <message>
        <source>For programs without the figure&apos;s font; text can then not be searched or edited. PDF has its font in it.</source>
        <translation>Für Programme ohne die Schrift der Abbildung; Text lässt sich dann weder suchen noch bearbeiten. PDF enthält seine Schrift.</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png *.tex)</source>
        <translation>Abbildungen (*.svg *.pdf *.png *.tex)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureEditsForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>&amp;Y-Achse</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y-Achse</translation>
    </message>
    <message>
        <source>&amp;X axis</source>
        <translation>&amp;X-Achse</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X-Achse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of an axis</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;gende</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureTableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, with their headings (Ctrl+C)</source>
        <translation>Die ausgewählten Zellen oder alle, mit ihren Überschriften (Strg+C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreBarsView</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <comment>a run, its value, and where that may lie</comment>
        <translation>%1: %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of tracks</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: no track of this genre (%2)</source>
        <comment>a run; n = 0</comment>
        <translation>%1: kein Stück dieses Genres (%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreChip</name>
    <message>
        <source>No genre</source>
        <translation>Kein Genre</translation>
    </message>
    <message>
        <source>Genre filter: %1</source>
        <translation>Genrefilter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Nur %1 zeigen (%Ln Stück)</numerusform>
            <numerusform>Nur %1 zeigen (%Ln Stücke)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreLane</name>
    <message>
        <source>Genre over time</source>
        <translation>Genre im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>Genre over time</source>
        <translation>Genre im Zeitverlauf</translation>
    </message>
    <message>
        <source>Point at a stretch to read it</source>
        <translation>Zum Ablesen auf einen Abschnitt zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Abschnitte der Hilfe</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how fast; a time</comment>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersDialog</name>
    <message>
        <source>Layers of %1</source>
        <translation>Schichten von %1</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>Das Netz wird gebaut …</translation>
    </message>
    <message>
        <source>%1 trainable parameters. In each box: the layer, its name in files, what comes out of it (channels × rows × columns, steps × units, or units), its parameters.</source>
        <translation>%1 trainierbare Parameter. In jedem Kasten: die Schicht, ihr Name in Dateien, was aus ihr herauskommt (Kanäle × Zeilen × Spalten, Schritte × Einheiten oder Einheiten), ihre Parameter.</translation>
    </message>
    <message>
        <source>Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).</source>
        <translation>Schichten von %1 mit der Größe ihrer Ausgabe und ihren trainierbaren Parametern (insgesamt %2).</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Änderung des Genres von %Ln Stück rückgängig machen</numerusform>
            <numerusform>Änderung des Genres von %Ln Stücken rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Änderung des Genres von %Ln Stück wiederholen</numerusform>
            <numerusform>Änderung des Genres von %Ln Stücken wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%1 wurde seit dem Öffnen von einem anderen Programm geändert und bleibt, wie es ist: Das neue Genre von %Ln Stück ist nicht gespeichert.</numerusform>
            <numerusform>%1 wurde seit dem Öffnen von einem anderen Programm geändert und bleibt, wie es ist: Die neuen Genres von %Ln Stücken sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>Das neue Genre von %Ln Stück ist nicht gespeichert. %1</numerusform>
            <numerusform>Die neuen Genres von %Ln Stücken sind nicht gespeichert. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Diese Stücke stehen noch in keinem Manifest: Das neue Genre von %Ln Stück ist nicht gespeichert.</numerusform>
            <numerusform>Diese Stücke stehen noch in keinem Manifest: Die neuen Genres von %Ln Stücken sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Die Demo-Bibliothek bleibt auf der Platte, wie sie ist: Das neue Genre von %Ln Stück ist nicht gespeichert.</numerusform>
            <numerusform>Die Demo-Bibliothek bleibt auf der Platte, wie sie ist: Die neuen Genres von %Ln Stücken sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>%Ln Stück mit neuem Genre steht nicht in %1; sein Genre ist nicht gespeichert.</numerusform>
            <numerusform>%Ln Stücke mit neuen Genres stehen nicht in %1; ihre Genres sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>Neuen Split von %Ln Stück rückgängig machen</numerusform>
            <numerusform>Neuen Split von %Ln Stücken rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>Neuen Split von %Ln Stück wiederholen</numerusform>
            <numerusform>Neuen Split von %Ln Stücken wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Der neue Split von %Ln Stück ist nicht gespeichert.</numerusform>
            <numerusform>Die neuen Splits von %Ln Stücken sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened, and is left as it is.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>These tracks are in no manifest yet.</source>
        <translation>Diese Stücke stehen noch in keinem Manifest.</translation>
    </message>
    <message>
        <source>The demo library stays as it is on disk.</source>
        <translation>Die Demo-Bibliothek bleibt auf dem Datenträger, wie sie ist.</translation>
    </message>
    <message>
        <source>There are tracks that are not in %1.</source>
        <translation>Es gibt Stücke, die nicht in %1 stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>Entfernen von %Ln Stück rückgängig machen</numerusform>
            <numerusform>Entfernen von %Ln Stücken rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>Entfernen von %Ln Stück wiederholen</numerusform>
            <numerusform>Entfernen von %Ln Stücken wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>%Ln entferntes Stück steht noch in %1. Unter anderem Namen gespeichert, ist die Bibliothek ohne dieses Stück.</numerusform>
            <numerusform>%Ln entfernte Stücke stehen noch in %1. Unter anderem Namen gespeichert, ist die Bibliothek ohne sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>Zurückholen von %Ln Stück rückgängig machen</numerusform>
            <numerusform>Zurückholen von %Ln Stücken rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>Zurückholen von %Ln Stück wiederholen</numerusform>
            <numerusform>Zurückholen von %Ln Stücken wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>%Ln zurückgeholtes Stück steht nicht in %1.</numerusform>
            <numerusform>%Ln zurückgeholte Stücke stehen nicht in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEmptyState</name>
    <message>
        <source>Open the demo library</source>
        <translation>Demo-Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Manifest öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Look at your music, and listen to it</source>
        <translation>Musik ansehen und anhören</translation>
    </message>
    <message>
        <source>Open a data set (a CSV manifest with the columns &lt;i&gt;path&lt;/i&gt; and &lt;i&gt;genre&lt;/i&gt;) or any folder of music. You can also drop files and folders here.</source>
        <translation>Einen Datensatz öffnen (ein CSV-Manifest mit den Spalten &lt;i&gt;path&lt;/i&gt; und &lt;i&gt;genre&lt;/i&gt;) oder einen beliebigen Ordner mit Musik. Dateien und Ordner lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreBar</name>
    <message>
        <source>Genre filter</source>
        <translation>Genrefilter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Alle Genres zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message>
        <source>Change genre</source>
        <translation>Genre ändern</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>&amp;Genre von %Ln Stück:</numerusform>
            <numerusform>&amp;Genre von %Ln Stücken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a genre, or a new one</source>
        <translation>Tippen, um ein Genre zu finden, oder ein neues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New genre “%1”</source>
        <translation>Neues Genre „%1“</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message>
        <source>Import a data set</source>
        <translation>Datensatz importieren</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose tab&amp;le…</source>
        <translation>Tabe&amp;lle wählen&#xa0;…</translation>
    </message>
    <message>
        <source>A CSV file with a path and a genre in each line, or FMA’s tracks.csv</source>
        <translation>Eine CSV-Datei mit Pfad und Genre in jeder Zeile oder die tracks.csv von FMA</translation>
    </message>
    <message>
        <source>A folder for each genre</source>
        <translation>Ein Ordner je Genre</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>FMA: tracks.csv and clips</source>
        <translation>FMA: tracks.csv und Clips</translation>
    </message>
    <message>
        <source>A table with paths and genres</source>
        <translation>Eine Tabelle mit Pfaden und Genres</translation>
    </message>
    <message>
        <source>Choose &amp;clips…</source>
        <translation>&amp;Clips wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The folder that FMA’s clips lie in (000/000002.mp3 …)</source>
        <translation>Der Ordner mit den Clips von FMA (000/000002.mp3 …)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>&amp;Keep the data set’s own split</source>
        <translation>Den eige&amp;nen Split des Datensatzes behalten</translation>
    </message>
    <message>
        <source>Make a ne&amp;w split</source>
        <translation>Einen neuen Split &amp;machen</translation>
    </message>
    <message>
        <source>Leave out files that are &amp;missing or cannot be read</source>
        <translation>Dateien, die &amp;fehlen oder nicht lesbar sind, weglassen</translation>
    </message>
    <message>
        <source>Else they are rows like the others, with the reason in the column Condition</source>
        <translation>Sonst sind sie Zeilen wie die anderen, mit dem Grund in der Spalte Zustand</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>Ort &amp;wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The manifest is the only file that is written: the music stays as it is</source>
        <translation>Nur das Manifest wird geschrieben: Die Musik bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Artists are not known yet: the files’ tags are read first, and the split is made then.</source>
        <translation>Die Interpreten sind noch nicht bekannt: Erst werden die Tags der Dateien gelesen, dann wird der Split gemacht.</translation>
    </message>
    <message>
        <source>The manifest is written to</source>
        <translation>Das Manifest wird geschrieben nach</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>&amp;Just add the files</source>
        <translation>Dateien n&amp;ur hinzufügen</translation>
    </message>
    <message>
        <source>Adds the music to the library that is open, without genres and splits</source>
        <translation>Fügt die Musik der offenen Bibliothek hinzu, ohne Genres und Splits</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>&amp;Zurück zur Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>Import &amp;stoppen</translation>
    </message>
    <message>
        <source>What has been read is kept: the next import of it goes on from there</source>
        <translation>Das Gelesene bleibt: Der nächste Import davon macht dort weiter</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The import has been stopped. What has been read is kept; Import goes on from there.</source>
        <translation>Der Import ist angehalten. Das Gelesene bleibt; „Importieren“ macht dort weiter.</translation>
    </message>
    <message>
        <source>An import is going on; stop it to begin another one.</source>
        <translation>Ein Import läuft; stoppen Sie ihn, um einen anderen zu beginnen.</translation>
    </message>
    <message>
        <source>A folder with genres in it</source>
        <translation>Ein Ordner mit Genres darin</translation>
    </message>
    <message>
        <source>A table of tracks</source>
        <translation>Eine Tabelle mit Stücken</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>FMA’s clips</source>
        <translation>Die Clips von FMA</translation>
    </message>
    <message>
        <source>Where the manifest goes</source>
        <translation>Wohin das Manifest soll</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifeste (*.csv)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 files a second</source>
        <translation>%1 Dateien je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time, 0:42</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>%Ln Stück ist importiert.</numerusform>
            <numerusform>%Ln Stücke sind importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>%Ln Datei fehlt oder ist nicht lesbar und wurde weggelassen.</numerusform>
            <numerusform>%Ln Dateien fehlen oder sind nicht lesbar und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln Datei fehlt oder ist nicht lesbar; die Spalte Zustand sagt, warum.</numerusform>
            <numerusform>%Ln Dateien fehlen oder sind nicht lesbar; die Spalte Zustand sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre</source>
        <translation>Einen Ordner wählen oder hierher ziehen: GTZAN, FMA oder einen mit einem Ordner je Genre</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Es wird nachgesehen, was da ist&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln Genre</numerusform>
            <numerusform>%Ln Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing</source>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>An import makes a manifest, a table of the tracks with their genres and splits, and opens it. The music itself stays where and as it is.</source>
        <translation>Ein Import macht ein Manifest, eine Tabelle der Stücke mit ihren Genres und Splits, und öffnet es. Die Musik selbst bleibt, wo und wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>&amp;Import fortsetzen</translation>
    </message>
    <message>
        <source>An earlier import has been stopped; what it has read is not read again.</source>
        <translation>Ein früherer Import wurde angehalten; was er gelesen hat, wird nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing, or cannot be read:</source>
        <translation>Fehlt oder ist nicht lesbar:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImporter</name>
    <message>
        <source>A data set is being imported.</source>
        <translation>Ein Datensatz wird importiert.</translation>
    </message>
    <message>
        <source>What has been read is kept: importing it again goes on from there.</source>
        <translation>Was gelesen ist, bleibt: ein neuer Import davon macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryIndex</name>
    <message>
        <source>What is found out about files cannot be remembered. %1</source>
        <translation>Was über Dateien herausgefunden wird, lässt sich nicht merken. %1</translation>
    </message>
    <message>
        <source>What was remembered about files was damaged, or another version&apos;s: it is found out anew.</source>
        <translation>Was über Dateien gemerkt war, war beschädigt oder von einer anderen Version: es wird neu herausgefunden.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryMarkBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Alle Stücke zeigen</translation>
    </message>
    <message>
        <source>Filter by split and condition</source>
        <translation>Filter nach Split und Zustand</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModelView</name>
    <message>
        <source>Genre whose evidence is shown</source>
        <translation>Genre, dessen Belege gezeigt werden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>Looking for evidence … %1 %</source>
        <translation>Belege werden gesucht … %1&#xa0;%</translation>
    </message>
    <message>
        <source>Model: %1. Point at the strip for one stretch.</source>
        <translation>Modell: %1. Zeigen Sie auf den Streifen für einen Abschnitt.</translation>
    </message>
    <message>
        <source>Asking the model …</source>
        <translation>Das Modell wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>genre and its probability</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Where each of the model&apos;s windows begins and ends (W); a click on its number shows what the model gets</source>
        <translation>Wo jedes Fenster des Modells beginnt und endet (W); ein Klick auf die Nummer zeigt, was das Modell bekommt</translation>
    </message>
    <message>
        <source>Input…</source>
        <translation>Eingabe&#xa0;…</translation>
    </message>
    <message>
        <source>What the model gets of a window, number by number (I)</source>
        <translation>Was das Modell von einem Fenster bekommt, Zahl für Zahl (I)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Search title, artist, album, genre or path</source>
        <translation>Titel, Interpret, Album, Genre oder Pfad suchen</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>Stücke durchsuchen</translation>
    </message>
    <message>
        <source>Every word must occur in a track (Ctrl+F)</source>
        <translation>Jedes Wort muss bei einem Stück vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Manifest öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Demo-Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Train on this data set</source>
        <translation>Mit diesen Daten trainieren</translation>
    </message>
    <message>
        <source>Configure a training run with this manifest</source>
        <translation>Einen Trainingslauf mit diesem Manifest einrichten</translation>
    </message>
    <message>
        <source>There is no music in what was opened.</source>
        <translation>Im Geöffneten ist keine Musik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>%Ln Zeile des Manifests wurde übersprungen: %1</numerusform>
            <numerusform>%Ln Zeilen des Manifests wurden übersprungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Manifest öffnen</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifeste (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Ordner mit Musik öffnen</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>No track has one of the chosen genres.</source>
        <translation>Kein Stück hat eines der gewählten Genres.</translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Kein Stück passt zu „%1“.</translation>
    </message>
    <message>
        <source>No track of the chosen genres matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Kein Stück der gewählten Genres passt zu „%1“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Genre ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>Bibliothek speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save library as</source>
        <translation>Bibliothek speichern unter</translation>
    </message>
    <message>
        <source>Drop them and open again</source>
        <translation>Verwerfen und neu öffnen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifeste (*.csv)</translation>
    </message>
    <message>
        <source>No track has a genre yet: a manifest lists tracks with their genre.</source>
        <translation>Noch hat kein Stück ein Genre: Ein Manifest führt Stücke mit ihrem Genre auf.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>%Ln Stück ohne Genre fehlt darin.</numerusform>
            <numerusform>%Ln Stücke ohne Genre fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Genrescope does not know are not in it.</source>
        <translation>Spalten, die Genrescope nicht kennt, fehlen darin.</translation>
    </message>
    <message>
        <source>&amp;Save library as…</source>
        <translation>Bibliothek &amp;speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Look for files that are broken, silent, clipped, too short or there twice (F7)</source>
        <translation>Nach Dateien suchen, die unlesbar, still, übersteuert, zu kurz oder doppelt sind (F7)</translation>
    </message>
    <message>
        <source>Checking stopped; what has been found stays. Check files goes on from there.</source>
        <translation>Prüfung angehalten; das Gefundene bleibt. „Dateien prüfen“ macht dort weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>Mit %Ln Datei stimmt etwas nicht.</numerusform>
            <numerusform>Mit %Ln Dateien stimmt etwas nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with these files.</source>
        <translation>Mit diesen Dateien ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>No track passes the chosen filters.</source>
        <translation>Kein Stück passt zu den gewählten Filtern.</translation>
    </message>
    <message>
        <source>Predict genres</source>
        <translation>Genres vorhersagen</translation>
    </message>
    <message>
        <source>Predict genres of selected tracks</source>
        <translation>Genres der ausgewählten Stücke vorhersagen</translation>
    </message>
    <message>
        <source>Use predicted genre</source>
        <translation>Vorhergesagtes Genre übernehmen</translation>
    </message>
    <message>
        <source>Another model was chosen: predicting has stopped.</source>
        <translation>Ein anderes Modell wurde gewählt: die Vorhersage ist angehalten.</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Vorhersage anhalten</translation>
    </message>
    <message>
        <source>Let the model of the Classify page hear all tracks, and compare what it says with their labels (F8)</source>
        <translation>Das Modell der Seite „Klassifizieren“ alle Stücke hören lassen und mit ihren Labels vergleichen, was es sagt (F8)</translation>
    </message>
    <message>
        <source>Predicting stopped; what has been predicted stays. Predict genres goes on from there.</source>
        <translation>Vorhersage angehalten; das Vorhergesagte bleibt. „Genres vorhersagen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>%1 agrees with %2 of %3 labels (%4 %).</source>
        <translation>%1 stimmt mit %2 von %3 Labels überein (%4&#xa0;%).</translation>
    </message>
    <message>
        <source>None of the labels can be compared with what %1 says.</source>
        <translation>Keines der Labels lässt sich mit dem vergleichen, was %1 sagt.</translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>Das Label von %Ln Stück (%1) kennt es nicht; es zählt weder so noch so.</numerusform>
            <numerusform>Die Labels von %Ln Stücken (%1) kennt es nicht; sie zählen weder so noch so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gehört werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gehört werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show doubtful labels</source>
        <translation>Zweifelhafte Labels zeigen</translation>
    </message>
    <message>
        <source>Only tracks whose label the model contradicts, the most strongly contradicted first</source>
        <translation>Nur Stücke, deren Label das Modell widerspricht, die mit dem stärksten Widerspruch zuerst</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The selected tracks have the genres that the model gives them, or no prediction.</source>
        <translation>Die ausgewählten Stücke haben die Genres, die das Modell ihnen gibt, oder keine Vorhersage.</translation>
    </message>
    <message>
        <source>&amp;Import a data set…</source>
        <translation>Datensatz &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest</source>
        <translation>GTZAN, FMA, ein Ordner je Genre oder eine Tabelle: mit Splits, als Manifest</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>%Ln der geöffneten Dateien ist nicht da: %1.</numerusform>
            <numerusform>%Ln der geöffneten Dateien sind nicht da, zum Beispiel %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown</source>
        <translation>Als Wiedergabeliste (M3U8) oder Manifest (CSV): die ausgewählten Stücke oder alle, die zu sehen sind</translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>Liste von %Ln Stück exportieren&#xa0;…</numerusform>
            <numerusform>Liste von %Ln Stücken exportieren&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Playlists (*.m3u8)</source>
        <translation>Wiedergabelisten (*.m3u8)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln Stück steht in %1.</numerusform>
            <numerusform>%Ln Stücke stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clears the search and all filters (Esc)</source>
        <translation>Leert die Suche und alle Filter (Esc)</translation>
    </message>
    <message>
        <source>Esc shows all tracks.</source>
        <translation>Esc zeigt alle Stücke.</translation>
    </message>
    <message>
        <source>Select same artist</source>
        <translation>Gleichen Interpreten auswählen</translation>
    </message>
    <message>
        <source>Select same album</source>
        <translation>Gleiches Album auswählen</translation>
    </message>
    <message>
        <source>Select same genre</source>
        <translation>Gleiches Genre auswählen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>This track says nothing there.</source>
        <translation>Dieses Stück sagt dort nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>%Ln Stück ausgewählt</numerusform>
            <numerusform>%Ln Stücke ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>New split…</source>
        <translation>Neuer Split&#xa0;…</translation>
    </message>
    <message>
        <source>Deals the tracks to training, validation and test anew (Shift+F7)</source>
        <translation>Teilt die Stücke neu in Training, Validierung und Test auf (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The tracks have been split anew; Undo brings the old split back.</source>
        <translation>Die Stücke sind neu aufgeteilt; Rückgängig stellt den alten Split wieder her.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>%Ln Stück aus der Bibliothek entfernt; die Datei bleibt. Rückgängig holt es zurück.</numerusform>
            <numerusform>%Ln Stücke aus der Bibliothek entfernt; die Dateien bleiben. Rückgängig holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and spectrogram</source>
        <translation>Klang und Spektrogramm</translation>
    </message>
    <message>
        <source>The change has been made again.</source>
        <translation>Die Änderung ist wiederholt.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>Die Änderung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Genre ändern</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>%Ln Stück das Genre %1 geben?</numerusform>
            <numerusform>%Ln Stücken das Genre %1 geben?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>Genre &amp;ändern</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>Die Bibliothek hat %Ln Stück. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>Die Bibliothek hat %Ln Stücke. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>%Ln Stück aus der Bibliothek entfernen? Die Datei bleibt.</numerusform>
            <numerusform>%Ln Stücke aus der Bibliothek entfernen? Die Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>%Ln Stück das Genre geben, das das Modell ihm gibt?</numerusform>
            <numerusform>%Ln Stücken das Genre geben, das das Modell ihnen gibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use predicted genres</source>
        <translation>&amp;Vorhergesagte Genres übernehmen</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest…</source>
        <translation>Früheres Manifest zurückholen …</translation>
    </message>
    <message>
        <source>The manifest as it was before it was edited here, also at an earlier start</source>
        <translation>Das Manifest, wie es war, bevor es hier bearbeitet wurde, auch bei einem früheren Start</translation>
    </message>
    <message>
        <source>the library is no manifest yet</source>
        <translation>die Bibliothek ist noch kein Manifest</translation>
    </message>
    <message>
        <source>%1 has not been edited here: nothing earlier is kept of it.</source>
        <translation>%1 wurde hier nicht bearbeitet: es gibt keinen früheren Stand davon.</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest</source>
        <translation>Früheres Manifest zurückholen</translation>
    </message>
    <message>
        <source>%1 as it was before the edits that began then. As it is now, it is kept, too.</source>
        <translation>%1, wie es vor den Änderungen war, die zu diesem Zeitpunkt begannen. Der jetzige Stand bleibt auch erhalten.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 ist wieder wie am %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message>
        <source>New split</source>
        <translation>Neuer Split</translation>
    </message>
    <message>
        <source>Split the tracks</source>
        <translation>Stücke aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>Bei %Ln Stück ist der Interpret bekannt.</numerusform>
            <numerusform>Bei %Ln Stücken ist der Interpret bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln Stück kommt in einen anderen Split.</numerusform>
            <numerusform>%Ln Stücke kommen in einen anderen Split.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Fit columns to the window</source>
        <translation>Spalten ans Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTrackPanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Wiedergeben (Leertaste)</translation>
    </message>
    <message>
        <source>Playback position</source>
        <translation>Wiedergabeposition</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>Unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>No sound device: playing silently</source>
        <translation>Kein Audiogerät: stumme Wiedergabe</translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation>%1 wird gelesen&#xa0;… %2&#xa0;%</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Select a track to see its mel-spectrogram.</source>
        <translation>Ein Stück auswählen, um sein Mel-Spektrogramm zu sehen.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergeben</translation>
    </message>
    <message numerus="yes">
        <source>Long track: each column is the mean of %n frames.</source>
        <translation>
            <numerusform>Langes Stück: Jede Spalte ist der Mittelwert von %n Frame.</numerusform>
            <numerusform>Langes Stück: Jede Spalte ist der Mittelwert von %n Frames.</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>This track is silent from beginning to end.</source>
        <translation>Dieses Stück ist von Anfang bis Ende still.</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>Daten speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save the shown levels</source>
        <translation>Gezeigte Pegel speichern</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy);;CSV (*.csv)</source>
        <translation>NumPy-Arrays (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · silent</source>
        <comment>time, frequency, mel, mel band under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · Band %4 · still</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · %5 dB</source>
        <comment>time, frequency, mel, mel band, level under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · Band %4 · %5&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Dateien öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;model file…</source>
        <translation>&amp;Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>Ü&amp;ber Genrescope</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Musik wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Engine is starting…</source>
        <translation>Engine startet&#xa0;…</translation>
    </message>
    <message>
        <source>LibTorch %1, GPU, %2</source>
        <translation>LibTorch %1, GPU, %2</translation>
    </message>
    <message>
        <source>LibTorch %1, %2</source>
        <translation>LibTorch %1, %2</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>Drop to use this model</source>
        <translation>Ablegen, um dieses Modell zu verwenden</translation>
    </message>
    <message>
        <source>Drop to hear the genre</source>
        <translation>Ablegen, um das Genre zu erfahren</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;finden&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>&amp;Farbskala</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>&amp;Start with what is open now</source>
        <translation>Beim Start Jetziges &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>At the next start the window opens with the tracks, runs and filters it is closed with</source>
        <translation>Beim nächsten Start öffnet sich das Fenster mit den Stücken, Läufen und Filtern, mit denen es geschlossen wird</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <translation>Genres vorhersagen</translation>
    </message>
    <message>
        <source>Drop to open this library</source>
        <translation>Loslassen öffnet diese Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Drop music, read its genre</source>
        <translation>Musik ablegen, Genre ablesen</translation>
    </message>
    <message>
        <source>Drag files, folders or playlists anywhere onto the window. Each becomes a row with its genre, the confidence, and how the genre changes over the track.</source>
        <translation>Ziehen Sie Dateien, Ordner oder Wiedergabelisten irgendwo auf das Fenster. Jedes Stück wird eine Zeile mit Genre, Sicherheit und dem Verlauf des Genres.</translation>
    </message>
    <message>
        <source>Search and put in order</source>
        <translation>Suchen und ordnen</translation>
    </message>
    <message>
        <source>A data set with its genres. Without one of your own, the demo library is here. Type to search, press Space to play, correct genres with F2; Undo takes it back.</source>
        <translation>Ein Datensatz mit seinen Genres; solange Sie keinen eigenen haben, die Demobibliothek. Tippen Sie, um zu suchen, hören Sie mit der Leertaste, berichtigen Sie Genres mit F2; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>See what a network sees</source>
        <translation>Sehen, was ein Netz sieht</translation>
    </message>
    <message>
        <source>The selected track&apos;s mel-spectrogram. A click plays from there, the wheel zooms; “Model&apos;s view” shows the genre over time and what in the sound speaks for it.</source>
        <translation>Das Mel-Spektrogramm des gewählten Stücks. Ein Klick spielt von dort, das Mausrad zoomt; „Sicht des Modells“ zeigt das Genre im Verlauf und was im Klang dafür spricht.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Ein Netz trainieren</translation>
    </message>
    <message>
        <source>Choose a data set, a network and a schedule; what does not fit is said beside the field. Then start, and watch curves and confusions grow. The window stays free meanwhile.</source>
        <translation>Wählen Sie Datensatz, Netz und Zeitplan; was nicht passt, steht neben dem Feld. Dann starten und zusehen, wie Kurven und Verwechslungen wachsen. Das Fenster bleibt währenddessen frei.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Every run is kept. Pick some, see which settings differ and whether a difference is more than chance, and save any chart for a paper with a right click.</source>
        <translation>Jeder Lauf bleibt erhalten. Wählen Sie einige aus und sehen Sie, welche Einstellungen sich unterscheiden und ob ein Unterschied mehr als Zufall ist; ein Rechtsklick speichert jedes Diagramm für einen Aufsatz.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the page you are on. This tour is in the Help menu, too.</source>
        <translation>Strg+K findet jeden Befehl, jede Seite, Einstellung oder zuletzt geöffnete Datei mit ein paar Buchstaben. F1 erklärt die aktuelle Seite. Dieser Rundgang steht auch im Hilfemenü.</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>The details of a track, the settings of a training, the charts of a comparison</source>
        <translation>Die Einzelheiten eines Stücks, die Einstellungen eines Trainings, die Diagramme eines Vergleichs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; its panel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re&amp;set the layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>All panels where they were at the first start</source>
        <translation>Alle Bereiche dort, wo sie beim ersten Start waren</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>At the &amp;right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>&amp;Oben</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>&amp;Unten</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In einem eigenen &amp;Fenster</translation>
    </message>
    <message>
        <source>Saving charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Stop what is going on and quit?</source>
        <translation>Beenden, was gerade läuft, und Genrescope schließen?</translation>
    </message>
    <message>
        <source>The language changes as soon as this has ended: %1</source>
        <translation>Die Sprache wechselt, sobald dies beendet ist: %1</translation>
    </message>
    <message>
        <source>Drop to compare</source>
        <comment>a run, or several</comment>
        <translation>Ablegen, um zu vergleichen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Split filter: %1</source>
        <translation>Split-Filter: %1</translation>
    </message>
    <message>
        <source>Filter by condition: %1</source>
        <translation>Zustandsfilter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>Nur Dateien zeigen, die anderen gleichen, nebeneinander (%Ln Stück)</numerusform>
            <numerusform>Nur Dateien zeigen, die anderen gleichen, nebeneinander (%Ln Stücke)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Nur %1 zeigen (%Ln Stück)</numerusform>
            <numerusform>Nur %1 zeigen (%Ln Stücke)</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>the model with the label</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Filter by prediction: %1</source>
        <translation>Vorhersagefilter: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>Nur Stücke zeigen, denen das Modell ein anderes Genre gibt als ihr Label (%Ln Stück)</numerusform>
            <numerusform>Nur Stücke zeigen, denen das Modell ein anderes Genre gibt als ihr Label (%Ln Stücke)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelAnswersModel</name>
    <message>
        <source>all agree</source>
        <translation>alle einig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models that agree</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All models say %1.</source>
        <translation>Alle Modelle sagen %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre; the models that say so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They disagree. %1</source>
        <comment>what the models say</comment>
        <translation>Sie sind uneins. %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>a model says a genre that another does not know</comment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>They cannot agree, as not every model knows these genres. %1</source>
        <comment>what the models say</comment>
        <translation>Sie können sich nicht einig sein, da nicht jedes Modell diese Genres kennt. %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelComparison</name>
    <message>
        <source>Models are being compared.</source>
        <translation>Modelle werden verglichen.</translation>
    </message>
    <message>
        <source>What they have said is asked anew the next time.</source>
        <translation>Was sie gesagt haben, wird beim nächsten Mal neu gefragt.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Kein Modell installiert</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::NetworkInputDialog</name>
    <message>
        <source>Model&apos;s input</source>
        <translation>Eingabe des Modells</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>&amp;Zahlen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>PNG, a pixel for each number</source>
        <translation>PNG, ein Pixel für jede Zahl</translation>
    </message>
    <message>
        <source>NumPy array (.npy), float32: channels, rows, columns</source>
        <translation>NumPy-Array (.npy), float32: Kanäle, Zeilen, Spalten</translation>
    </message>
    <message>
        <source>Window before (Left)</source>
        <translation>Voriges Fenster (Links)</translation>
    </message>
    <message>
        <source>Next window (Right)</source>
        <translation>Nächstes Fenster (Rechts)</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Frequenzmasken</translation>
    </message>
    <message>
        <source>Rows that training blanks (SpecAugment), as often as said here</source>
        <translation>Zeilen, die das Training ausblendet (SpecAugment), so oft wie hier gesagt</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Zeitmasken</translation>
    </message>
    <message>
        <source>Columns that training blanks (SpecAugment), as often as said here</source>
        <translation>Spalten, die das Training ausblendet (SpecAugment), so oft wie hier gesagt</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Blended with the neighbouring window, which stands for another track of the batch</source>
        <translation>Gemischt mit dem Nachbarfenster, das für ein anderes Stück des Batches steht</translation>
    </message>
    <message>
        <source>Draw &amp;again</source>
        <translation>&amp;Neu ziehen</translation>
    </message>
    <message>
        <source>Other places and shares, as every step of a training draws them</source>
        <translation>Andere Stellen und Anteile, wie sie jeder Trainingsschritt neu zieht</translation>
    </message>
    <message>
        <source>In training:</source>
        <translation>Im Training:</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>Fenster %1 von %2</translation>
    </message>
    <message>
        <source>Window %1 of %2: %3 – %4</source>
        <comment>number, how many, start and end</comment>
        <translation>Fenster %1 von %2: %3 – %4</translation>
    </message>
    <message>
        <source>levels, standardised over the clip</source>
        <translation>Pegel, über den Ausschnitt standardisiert</translation>
    </message>
    <message>
        <source>a picture, colours from 0 to 1</source>
        <translation>ein Bild, Farben von 0 bis 1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4; from %5 to %6, mean %7</source>
        <comment>channels, rows, columns, what the numbers are</comment>
        <translation>%1 × %2 × %3: %4; von %5 bis %6, Mittel %7</translation>
    </message>
    <message>
        <source>Save the model&apos;s input</source>
        <translation>Eingabe des Modells speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>NumPy-Arrays (*.npy)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::OptionForm</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Stopping and checkpoints</source>
        <translation>Abbruch und Checkpoints</translation>
    </message>
    <message>
        <source>Regularisation and optimizer</source>
        <translation>Regularisierung und Optimierer</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Shows or hides this group of settings</source>
        <translation>Zeigt oder verbirgt diese Gruppe von Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a network&apos;s title, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PanelTitleBar</name>
    <message>
        <source>Put the panel away (View &gt; Panels brings it back)</source>
        <translation>Den Bereich ausblenden (Ansicht &gt; Bereiche holt ihn zurück)</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>Den Bereich ausblenden</translation>
    </message>
    <message>
        <source>Put the panel back into the window</source>
        <translation>Den Bereich ins Fenster zurücksetzen</translation>
    </message>
    <message>
        <source>Take the panel out of the window</source>
        <translation>Den Bereich aus dem Fenster lösen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>%1 von %n Lauf gewählt</numerusform>
            <numerusform>%1 von %n Läufen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a setting or a result and the part of it that is chosen</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its values that are chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys act on %1</source>
        <translation>Die Tasten wirken auf %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PredictionTableModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Genre im Zeitverlauf</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Heard by %1, not by the model chosen now</source>
        <comment>a model&apos;s name</comment>
        <translation>Angehört von %1, nicht vom jetzt gewählten Modell</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a model&apos;s name</comment>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PreferencesForm</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProbabilityBars</name>
    <message>
        <source>Probability of every genre</source>
        <translation>Wahrscheinlichkeit jedes Genres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateFinder</name>
    <message>
        <source>Learning rates are being tested.</source>
        <translation>Lernraten werden getestet.</translation>
    </message>
    <message>
        <source>The test begins anew the next time.</source>
        <translation>Der Test beginnt beim nächsten Mal von vorn.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>Diese &amp;verwenden</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>Ein frisches Netz mit diesen Einstellungen wird bei wachsender Rate bis zu %n Batch trainiert. Bei der Basisrate sollte es lernen, beim Maximum noch nicht auseinanderfallen. Nichts davon wird behalten.</numerusform>
            <numerusform>Ein frisches Netz mit diesen Einstellungen wird bei wachsender Rate bis zu %n Batches trainiert. Bei der Basisrate sollte es lernen, beim Maximum noch nicht auseinanderfallen. Nichts davon wird behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Testfortschritt</translation>
    </message>
    <message>
        <source>Puts the rates into the form: the maximum, and the base where the schedule has one, or the one rate of a schedule without a cycle</source>
        <translation>Trägt die Raten ins Formular ein: das Maximum und, wo der Plan eine hat, die Basis; bei einem Plan ohne Zyklus die eine Rate</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Clips werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>Batch %1 von %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Clips werden gelesen</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>Test a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Noch einmal testen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>Nach %n Batch abgebrochen.</numerusform>
            <numerusform>Nach %n Batches abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base rate %1, maximum %2; as a constant rate %3.</source>
        <translation>Basisrate %1, Maximum %2; als konstante Rate %3.</translation>
    </message>
    <message>
        <source>No suggestion: the loss never fell clearly. A larger data set, another network or another optimizer may help.</source>
        <translation>Kein Vorschlag: Der Verlust ist nie deutlich gefallen. Ein größerer Datensatz, ein anderes Netz oder ein anderer Optimierer kann helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>%n Clip war nicht lesbar.</numerusform>
            <numerusform>%n Clips waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ResourceStrip</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This program keeps %1 of %2 cores busy</source>
        <translation>Dieses Programm beschäftigt %1 von %2 Kernen</translation>
    </message>
    <message>
        <source>This program holds %1; of the machine&apos;s %2, %3 are free</source>
        <translation>Dieses Programm belegt %1; von den %2 des Rechners sind %3 frei</translation>
    </message>
    <message>
        <source>The GPU is busy for %1 % of the time, and %2 of its %3 are taken</source>
        <translation>Die GPU ist %1&#xa0;% der Zeit beschäftigt, und %2 von ihren %3 sind belegt</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message>
        <source>name, tags or note of %1</source>
        <translation>Name, Schlagwörter oder Notiz von %1</translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Lauf</numerusform>
            <numerusform>Schlagwörter von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to the trash</source>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>%Ln Lauf in den Papierkorb legen</numerusform>
            <numerusform>%Ln Läufe in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name, tags and note…</source>
        <translation>&amp;Name, Schlagwörter und Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>P&amp;apierkorb&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name, tags and note of the chosen runs</source>
        <translation>Name, Schlagwörter und Notiz der gewählten Läufe</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>Die gewählten Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Runs that were thrown away, and the way back</source>
        <translation>Läufe im Papierkorb und der Weg zurück</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>kein Lauf ist gewählt</translation>
    </message>
    <message>
        <source>&amp;Classify with this run</source>
        <translation>Mit diesem Lauf &amp;klassifizieren</translation>
    </message>
    <message>
        <source>Use the network of its best epoch on the Classify page</source>
        <translation>Das Netz seiner besten Epoche auf der Seite „Klassifizieren“ verwenden</translation>
    </message>
    <message>
        <source>not exactly one run is chosen</source>
        <translation>nicht genau ein Lauf ist gewählt</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message>
        <source>Name, tags and note</source>
        <translation>Name, Schlagwörter und Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Lauf</numerusform>
            <numerusform>Schlagwörter von %Ln Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the run is shown; its folder keeps its name</source>
        <translation>Wie der Lauf angezeigt wird; sein Ordner behält seinen Namen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>What this run is for, what came of it</source>
        <translation>Wozu dieser Lauf dient, was dabei herauskam</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Every run gets what is added here, and loses what is removed.</source>
        <translation>Jeder Lauf erhält, was hier hinzukommt, und verliert, was entfernt wird.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListModel</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>best validation accuracy %1</source>
        <translation>beste Validierungsgenauigkeit %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message>
        <source>Search name, note or tag</source>
        <translation>Name, Notiz oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Search earlier runs</source>
        <translation>Frühere Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>No earlier runs</source>
        <translation>Keine früheren Läufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunPanel</name>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Laufs</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Trainingsfortschritt</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Clips werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Clips werden gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Finished — test accuracy %1 %</source>
        <translation>Abgeschlossen – Testgenauigkeit %1&#xa0;%</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped — every finished epoch is kept</source>
        <translation>Gestoppt – fertige Epochen bleiben erhalten</translation>
    </message>
    <message>
        <source>Interrupted — every finished epoch is kept</source>
        <translation>Unterbrochen – fertige Epochen bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 Clips/s</translation>
    </message>
    <message>
        <source>Accuracy by genre</source>
        <translation>Genauigkeit je Genre</translation>
    </message>
    <message>
        <source>Shows how much of each genre was recognised, in place of the confusion</source>
        <translation>Zeigt anstelle der Konfusion, wie viel von jedem Genre erkannt wurde</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Tags and note of the run</source>
        <translation>Schlagwörter und Notiz des Laufs</translation>
    </message>
    <message>
        <source>Epoch ends in</source>
        <translation>Epoche endet in</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible behind (arrow keys, Home for none)</source>
        <translation>Glättet Verlust und Genauigkeit wie TensorBoard; das Ungeglättete bleibt dahinter sichtbar (Pfeiltasten, Pos1 für keine)</translation>
    </message>
    <message>
        <source>Smoothin&amp;g</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueue</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>abgeschlossen, %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value: Batch size 32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remembered run</source>
        <translation>Gemerkter Lauf</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a run&apos;s name, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Same settings as the others</source>
        <translation>Gleiche Einstellungen wie die anderen</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message>
        <source>removing %1 from the queue</source>
        <translation>%1 aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>moving %1 in the queue</source>
        <translation>%1 in der Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Warteschlange der Läufe</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Warteschlange starten</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove from the queue (%1)</source>
        <comment>keys</comment>
        <translation>Aus der Warteschlange entfernen (%1)</translation>
    </message>
    <message>
        <source>Take runs that have ended off the list</source>
        <translation>Beendete Läufe von der Liste nehmen</translation>
    </message>
    <message>
        <source>removing the waiting runs</source>
        <translation>wartende Läufe entfernen</translation>
    </message>
    <message>
        <source>Queue: all runs have had their turn</source>
        <translation>Warteschlange: Alle Läufe waren an der Reihe</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>Warteschlange: %n Lauf wartet, bis Sie ihn starten</numerusform>
            <numerusform>Warteschlange: %n Läufe warten, bis Sie sie starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>Warteschlange: %n Lauf wartet</numerusform>
            <numerusform>Warteschlange: %n Läufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>training %1 again</source>
        <translation>%1 erneut trainieren</translation>
    </message>
    <message>
        <source>Train again what failed or was stopped (Ctrl+R)</source>
        <translation>Fehlgeschlagenes oder Gestopptes erneut trainieren (Strg+R)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run&apos;s name and when it began</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>%1
%2; %3</source>
        <translation>%1
%2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s); 95 % interval %1 to %2 (Wilson)</source>
        <translation>
            <numerusform>%n Stück; 95-%-Intervall %1 bis %2 (Wilson)</numerusform>
            <numerusform>%n Stücke; 95-%-Intervall %1 bis %2 (Wilson)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
        <translation>
            <numerusform>Gegenüber dem Lauf mit der besten Validierungsgenauigkeit, auf demselben %n Teststück: Differenz %1 bis %2 (95&#xa0;%, gepaarter Bootstrap); McNemar-Test.</numerusform>
            <numerusform>Gegenüber dem Lauf mit der besten Validierungsgenauigkeit, auf denselben %n Teststücken: Differenz %1 bis %2 (95&#xa0;%, gepaarter Bootstrap); McNemar-Test.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest validation accuracy of all epochs</source>
        <translation>Höchste Validierungsgenauigkeit aller Epochen</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Validierungsgenauigkeit der letzten Epoche</translation>
    </message>
    <message>
        <source>Accuracy of the best checkpoint on the test split</source>
        <translation>Genauigkeit des besten Checkpoints auf dem Test-Split</translation>
    </message>
    <message>
        <source>Mean F1 over the genres of the test split</source>
        <translation>Mittleres F1 über die Genres des Test-Splits</translation>
    </message>
    <message>
        <source>Test accuracy against the picked run with the best validation accuracy</source>
        <translation>Testgenauigkeit gegenüber dem ausgewählten Lauf mit der besten Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks</source>
        <translation>McNemar-Test gegen diesen Lauf, auf denselben Teststücken</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Beste Val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Letzte Val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Best in validation: epoch %1</source>
        <translation>Beste in der Validierung: Epoche %1</translation>
    </message>
    <message>
        <source>Epoch %1; after the last one %2</source>
        <translation>Epoche %1; nach der letzten %2</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>Beendete Epochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of runs compared (Holm) it is %2.</source>
        <translation>p allein ist %1; für die Anzahl der verglichenen Läufe korrigiert (Holm) ist es %2.</translation>
    </message>
    <message>
        <source>Where the test accuracy lies with 95 % confidence (Wilson)</source>
        <translation>Wo die Testgenauigkeit mit 95&#xa0;% Sicherheit liegt (Wilson)</translation>
    </message>
    <message>
        <source>How long all epochs took</source>
        <translation>Wie lange alle Epochen gedauert haben</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks, corrected for the number of runs compared with it (Holm)</source>
        <translation>McNemar-Test gegen diesen Lauf, auf denselben Teststücken, korrigiert für die Anzahl der mit ihm verglichenen Läufe (Holm)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScatterView</name>
    <message>
        <source>%1 over %2</source>
        <comment>two settings or results</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1. A point for each run.</source>
        <translation>%1. Ein Punkt je Lauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message>
        <source>Seeds: %1</source>
        <translation>Seeds: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>%n Lauf mit einem Seed, der noch einmal lief, zählt nicht.</numerusform>
            <numerusform>%n Läufe mit einem Seed, der noch einmal lief, zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>Mittel von %n Lauf und dessen Standardabweichung</numerusform>
            <numerusform>Mittel von %n Läufen und deren Standardabweichung</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed</source>
        <translation>Läufe, die sich nur im Seed unterscheiden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Beste Val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Letzte Val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mean test accuracy against the picked group with the best mean validation accuracy</source>
        <translation>Mittlere Testgenauigkeit gegenüber der ausgewählten Gruppe mit der besten mittleren Validierungsgenauigkeit</translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>Welch-t-Test der Testgenauigkeiten der Seeds gegenüber denen dieser Gruppe; er braucht auf jeder Seite %Ln Seed</numerusform>
            <numerusform>Welch-t-Test der Testgenauigkeiten der Seeds gegenüber denen dieser Gruppe; er braucht auf jeder Seite %Ln Seeds</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>Kein p: Der Welch-t-Test braucht auf jeder Seite %Ln Seed; hier sind es %1 gegen %2.</numerusform>
            <numerusform>Kein p: Der Welch-t-Test braucht auf jeder Seite %Ln Seeds; hier sind es %1 gegen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No p: the seeds of neither group differ from one another.</source>
        <translation>Kein p: In keiner der beiden Gruppen unterscheiden sich die Seeds voneinander.</translation>
    </message>
    <message>
        <source>Welch&apos;s t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.</source>
        <translation>Welch-t-Test der Testgenauigkeiten von %1 Seeds gegen %2: t = %3, %4 Freiheitsgrade.</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of groups compared (Holm) it is %2.</source>
        <translation>p allein ist %1; für die Anzahl der verglichenen Gruppen korrigiert (Holm) ist es %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Restore all &amp;defaults…</source>
        <translation>Alle &amp;Vorgaben wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Set everything in this dialog back?</source>
        <translation>Alles in diesem Dialog zurücksetzen?</translation>
    </message>
    <message>
        <source>Lists, runs and music stay as they are, and so do the settings of the Train page.</source>
        <translation>Listen, Läufe und Musik bleiben, wie sie sind, ebenso die Einstellungen der Seite Trainieren.</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <source>The Classify list with its answers, the library with search and filters, the runs that are shown.</source>
        <translation>Die Liste der Seite Klassifizieren mit ihren Antworten, die Bibliothek mit Suche und Filtern, die gezeigten Läufe.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang starten</translation>
    </message>
    <message>
        <source>Names the genre of what is dropped; the Classify page shows the same choice.</source>
        <translation>Nennt das Genre dessen, was abgelegt wird; die Seite Klassifizieren zeigt dieselbe Auswahl.</translation>
    </message>
    <message>
        <source>Kept so that a second training on the same music starts at once.</source>
        <translation>Aufbewahrt, damit ein zweites Training mit derselben Musik sofort beginnt.</translation>
    </message>
    <message>
        <source>For the runs to come; those that are there stay where they are.</source>
        <translation>Für künftige Läufe; die vorhandenen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>All of the machine&apos;s</source>
        <translation>Alle des Rechners</translation>
    </message>
    <message>
        <source>Where the Train page says 0. Fewer leave more of the machine to you; another number of threads gives slightly other weights.</source>
        <translation>Wo die Seite Trainieren 0 sagt. Weniger lassen Ihnen mehr vom Rechner; eine andere Anzahl ergibt geringfügig andere Gewichte.</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>What Save figure… starts with; it remembers what was used last.</source>
        <translation>Womit „Abbildung speichern&#xa0;…“ beginnt; es merkt sich das zuletzt Verwendete.</translation>
    </message>
    <message>
        <source>A click of one frame is seen then in a whole track, too; else a pixel shows the mean.</source>
        <translation>Ein Knacken von einem Frame ist dann auch im ganzen Stück zu sehen; sonst zeigt ein Pixel den Mittelwert.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ShortcutList</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the new keys here; Esc leaves them as they are</source>
        <translation>Hier die neuen Tasten drücken; Esc lässt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Use &amp;here</source>
        <translation>&amp;Hier verwenden</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>Üblich: %1</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and stay as they are.</source>
        <translation>Diese Tasten sind überall dieselben und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, whose keys stay as they are.</source>
        <comment>keys; a command</comment>
        <translation>%1 ruft „%2“ auf, dessen Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, which would have no keys then.</source>
        <comment>keys; a command</comment>
        <translation>%1 ruft „%2“ auf; das hätte dann keine Tasten mehr.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramControls</name>
    <message>
        <source>Colour map</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Lineare Skala</translation>
    </message>
    <message>
        <source>Darkest level, relative to the loudest</source>
        <translation>Dunkelster Pegel, relativ zum lautesten</translation>
    </message>
    <message>
        <source>Brightest level, relative to the loudest</source>
        <translation>Hellster Pegel, relativ zum lautesten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands; off shows each as a block</source>
        <translation>Benachbarte Frames und Bänder überblenden; aus zeigt jeden Wert als Block</translation>
    </message>
    <message>
        <source>Model&apos;s view</source>
        <translation>Sicht des Modells</translation>
    </message>
    <message>
        <source>What the model names over time, and what in the spectrogram speaks for it (M)</source>
        <translation>Was das Modell im Zeitverlauf nennt und was im Spektrogramm dafür spricht (M)</translation>
    </message>
    <message>
        <source>Zoom out (Down)</source>
        <translation>Verkleinern (Ab)</translation>
    </message>
    <message>
        <source>Whole track (F)</source>
        <translation>Ganzes Stück (F)</translation>
    </message>
    <message>
        <source>Zoom in (Up)</source>
        <translation>Vergrößern (Auf)</translation>
    </message>
    <message>
        <source>Select a stretch by dragging (S); with Shift a drag always does</source>
        <translation>Durch Ziehen einen Abschnitt auswählen (S); mit Umschalt immer</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>See and hear what training makes of the track (A)</source>
        <translation>Sehen und hören, was das Training aus dem Stück macht (A)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays, the brackets select.</source>
        <translation>Mel-Spektrogramm des gewählten Stücks. Links und Rechts verschieben, Auf und Ab vergrößern und verkleinern, F zeigt das ganze Stück, die Leertaste spielt ab, die eckigen Klammern wählen aus.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitForm</name>
    <message>
        <source>Share of validation</source>
        <translation>Anteil der Validierung</translation>
    </message>
    <message>
        <source>Share of test</source>
        <translation>Anteil des Tests</translation>
    </message>
    <message>
        <source>Keep an &amp;artist’s tracks together</source>
        <translation>Stücke eines Interpr&amp;eten zusammenhalten</translation>
    </message>
    <message>
        <source>The same seed makes the same split of the same tracks</source>
        <translation>Derselbe Seed macht aus denselben Stücken denselben Split</translation>
    </message>
    <message>
        <source>A network that knows an artist from training finds the artist’s other tracks easy</source>
        <translation>Ein Netz, das einen Interpreten aus dem Training kennt, hat es mit dessen anderen Stücken leicht</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Vali&amp;dation</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln Interpret ist in mehreren Splits, was einen Test leichter macht, als er aussieht: %1</numerusform>
            <numerusform>%Ln Interpreten sind in mehreren Splits, was einen Test leichter macht, als er aussieht: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln Genre ist nicht in jedem Split: %1</numerusform>
            <numerusform>%Ln Genres sind nicht in jedem Split: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by genre and split</source>
        <translation>Stücke nach Genre und Split</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show runs with any tags</source>
        <translation>Läufe mit beliebigen Schlagwörtern zeigen</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>Schlagwortfilter</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message>
        <source>Tag filter: %1</source>
        <translation>Schlagwortfilter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>Nur Läufe mit dem Schlagwort %1 zeigen (%Ln Lauf)</numerusform>
            <numerusform>Nur Läufe mit dem Schlagwort %1 zeigen (%Ln Läufe)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>A tag has no commas and at most 60 letters.</source>
        <translation>Ein Schlagwort hat keine Kommas und höchstens 60 Buchstaben.</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Das Schlagwort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagPlanModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Skipped: no genre is known yet</source>
        <translation>Übersprungen: Es ist noch kein Genre bekannt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Skipped: the same file as in a row above</source>
        <translation>Übersprungen: dieselbe Datei wie in einer Zeile darüber</translation>
    </message>
    <message>
        <source>Skipped: not sure enough</source>
        <translation>Übersprungen: nicht sicher genug</translation>
    </message>
    <message>
        <source>Skipped: has it already</source>
        <translation>Übersprungen: hat es schon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Genre tag now</source>
        <translation>Genre-Tag jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Nichts wurde geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>%Ln Genre-Tag wurde geschrieben.</numerusform>
            <numerusform>%Ln Genre-Tags wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln konnte nicht geschrieben werden: %1</numerusform>
            <numerusform>%Ln konnten nicht geschrieben werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>Angehalten: %Ln Datei blieb, wie sie ist.</numerusform>
            <numerusform>Angehalten: %Ln Dateien blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>Nichts wurde zurückgesetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln Genre-Tag ist wieder, wie es war.</numerusform>
            <numerusform>%Ln Genre-Tags sind wieder, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln konnte nicht zurückgesetzt werden: %1</numerusform>
            <numerusform>%Ln konnten nicht zurückgesetzt werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>Schreiben von %Ln Genre-Tag rückgängig machen</numerusform>
            <numerusform>Schreiben von %Ln Genre-Tags rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo last tag writing</source>
        <translation>Letztes Schreiben von Tags rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>%Ln Genre-Tag wieder schreiben</numerusform>
            <numerusform>%Ln Genre-Tags wieder schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags again</source>
        <translation>Tags wieder schreiben</translation>
    </message>
    <message>
        <source>Genre tags are being written.</source>
        <translation>Genre-Tags werden geschrieben.</translation>
    </message>
    <message>
        <source>Those that are written can be taken back at the next start.</source>
        <translation>Was geschrieben ist, lässt sich beim nächsten Start zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TourCallout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Help &gt; Tour brings it back (Esc)</source>
        <translation>Hilfe &gt; Rundgang holt ihn zurück (Esc)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Der Schritt davor (Links)</translation>
    </message>
    <message>
        <source>Go on (Return or Right)</source>
        <translation>Weiter (Eingabe oder Rechts)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Rundgang, Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message>
        <source>Labels: named stretches of the track, as label files hold them</source>
        <translation>Textmarken: benannte Abschnitte des Stücks, wie sie in Textmarkendateien stehen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Textmarken</translation>
    </message>
    <message>
        <source>Open label file…</source>
        <translation>Textmarkendatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open label file</source>
        <translation>Textmarkendatei öffnen</translation>
    </message>
    <message>
        <source>Label files (*.txt);;All files (*)</source>
        <translation>Textmarkendateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save labels as…</source>
        <translation>Textmarken speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Textmarken speichern</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Textmarkendateien (*.txt)</translation>
    </message>
    <message>
        <source>Undo the last change of labels</source>
        <translation>Letzte Änderung der Textmarken rückgängig machen</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Alle Textmarken entfernen</translation>
    </message>
    <message>
        <source>Label the selection…</source>
        <translation>Textmarke für die Auswahl&#xa0;…</translation>
    </message>
    <message>
        <source>Label the cursor&apos;s place…</source>
        <translation>Textmarke an der Wiedergabeposition&#xa0;…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Textmarke</translation>
    </message>
    <message>
        <source>What is heard there</source>
        <translation>Was dort zu hören ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>%Ln Textmarke gelesen</numerusform>
            <numerusform>%Ln Textmarken gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This track&apos;s labels are not kept: %1</source>
        <translation>Die Textmarken dieses Stücks werden nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Rename label “%1”…</source>
        <translation>Textmarke „%1“ umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>Textmarke „%1“ entfernen</translation>
    </message>
    <message>
        <source>Labels belong to a track: select one first, then open “%1”.</source>
        <translation>Textmarken gehören zu einem Stück: erst eines auswählen, dann „%1“ öffnen.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLine</name>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackPropertiesDialog</name>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Hash (XXH3)</source>
        <translation>Hash (XXH3)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackSelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>Auf die Auswahl vergrößern (Z)</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Save sound as WAV…</source>
        <translation>Ton als WAV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save sound</source>
        <translation>Ton speichern</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>Save as label file…</source>
        <translation>Als Textmarkendatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as label file</source>
        <translation>Als Textmarkendatei speichern</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Textmarkendateien (*.txt)</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track (L)</source>
        <translation>Auswahl oder ganzes Stück wiederholen (L)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <comment>start, end and length of the selected stretch</comment>
        <translation>%1 – %2 (%3&#xa0;s)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>nothing is wrong with this file</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>a file</comment>
        <translation>gleich %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong with a file, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>Dieselbe Datei wie %1.</translation>
    </message>
    <message>
        <source>The same sound or picture as %1, in another file.</source>
        <translation>Derselbe Klang oder dasselbe Bild wie %1, in einer anderen Datei.</translation>
    </message>
    <message>
        <source>The two are in different splits.</source>
        <translation>Die beiden sind in verschiedenen Splits.</translation>
    </message>
    <message>
        <source>The two have different genres.</source>
        <translation>Die beiden haben verschiedene Genres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>%Ln andere Datei ist gleich: %1</numerusform>
            <numerusform>%Ln andere Dateien sind gleich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>the model with the label</comment>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>unknown to the model</source>
        <comment>a genre</comment>
        <translation>dem Modell unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a genre and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <comment>a model; genres and their probabilities</comment>
        <translation>%1 sagt: %2.</translation>
    </message>
    <message>
        <source>%1 It does not know the label %2, which cannot be compared.</source>
        <translation>%1 Das Label %2 kennt es nicht; es lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 It gives the label, %2, %3.</source>
        <comment>what a model says; a genre; its probability</comment>
        <translation>%1 Dem Label %2 gibt es %3.</translation>
    </message>
    <message>
        <source>could not be heard</source>
        <comment>a file, by a model</comment>
        <translation>konnte nicht gehört werden</translation>
    </message>
    <message>
        <source>Predicted</source>
        <comment>a genre</comment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Ohne Split</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Reading clips</source>
        <translation>Clips werden gelesen</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stops at once; every finished epoch is kept</source>
        <translation>Stoppt sofort; alle abgeschlossenen Epochen bleiben erhalten</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on from the last finished epoch, exactly as if it had never been interrupted</source>
        <translation>Setzt nach der letzten abgeschlossenen Epoche fort, genau so, als wäre nie unterbrochen worden</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>Zuerst einen Datensatz wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Training, epoch %1 of %2</source>
        <translation>Training, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>All settings as they were at first</source>
        <translation>Alle Einstellungen wie am Anfang</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>Testgenauigkeit %1&#xa0;%</translation>
    </message>
    <message>
        <source>Find a learning rate: a short test with growing rates</source>
        <translation>Lernrate suchen: ein kurzer Test mit wachsenden Raten</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Lernrate suchen</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>In &amp;Warteschlange</translation>
    </message>
    <message>
        <source>These settings are trained when the runs before them have ended</source>
        <translation>Diese Einstellungen werden trainiert, wenn die Läufe davor beendet sind</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>Standardeinstellungen</translation>
    </message>
    <message>
        <source>A test of learning rates is going on.</source>
        <translation>Ein Test der Lernraten läuft.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on where the run waits (%1)</source>
        <translation>Dort weiter, wo der Lauf wartet (%1)</translation>
    </message>
    <message>
        <source>Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)</source>
        <translation>Nach dem laufenden Batch warten und später genau so weitermachen, als hätte es keine Pause gegeben (%1)</translation>
    </message>
    <message>
        <source>Pausing after this batch…</source>
        <translation>Pause nach diesem Batch&#xa0;…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused, epoch %1 of %2</source>
        <translation>Pausiert, Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the run that goes on?</source>
        <translation>Den laufenden Lauf stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>Abgeschlossene Epochen bleiben erhalten. %n Lauf wartet in der Warteschlange.</numerusform>
            <numerusform>Abgeschlossene Epochen bleiben erhalten. %n Läufe warten in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the &amp;next</source>
        <translation>&amp;Nächsten starten</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <translation>Für später &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>suggested learning rates</source>
        <translation>vorgeschlagene Lernraten</translation>
    </message>
    <message>
        <source>Not taken over from the last time: %1</source>
        <translation>Vom letzten Mal nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Another Genrescope keeps its queue. This one lasts as long as this window.</source>
        <translation>Ein anderes Genrescope merkt sich seine Warteschlange. Diese hier besteht so lange wie dieses Fenster.</translation>
    </message>
    <message>
        <source>Settings or earlier runs</source>
        <translation>Einstellungen oder frühere Läufe</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>&amp;Back to the run that goes on</source>
        <translation>&amp;Zum laufenden Training</translation>
    </message>
    <message>
        <source>Name, tags and note of this run</source>
        <translation>Name, Schlagwörter und Notiz dieses Laufs</translation>
    </message>
    <message>
        <source>Earlier runs (%L1)</source>
        <translation>Frühere Läufe (%L1)</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>Settings and runs</source>
        <translation>Einstellungen und Läufe</translation>
    </message>
    <message>
        <source>A run is being trained.</source>
        <translation>Ein Lauf wird trainiert.</translation>
    </message>
    <message>
        <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
        <translation>Jede abgeschlossene Epoche bleibt erhalten, und der Lauf kann später ab der letzten fortgesetzt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>%n Lauf in der Warteschlange wartet bis zum nächsten Start.</numerusform>
            <numerusform>%n Läufe in der Warteschlange warten bis zum nächsten Start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>%n Lauf in der Warteschlange geht verloren.</numerusform>
            <numerusform>%n Läufe in der Warteschlange gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the network&apos;s layers, with shapes and parameters</source>
        <translation>Die Schichten des Netzes zeigen, mit Formen und Parametern</translation>
    </message>
    <message>
        <source>Show the network&apos;s layers</source>
        <translation>Die Schichten des Netzes zeigen</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Trash of runs</source>
        <translation>Papierkorb der Läufe</translation>
    </message>
    <message>
        <source>Trashed runs</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>%Ln Lauf endgültig löschen?</numerusform>
            <numerusform>%Ln Läufe endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their networks, curves and predictions are gone then. This cannot be taken back.</source>
        <translation>Ihre Netze, Kurven und Vorhersagen sind dann weg. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformStrip</name>
    <message>
        <source>Waveform overview</source>
        <translation>Wellenform-Übersicht</translation>
    </message>
    <message>
        <source>The whole track. Click to move the playback position; drag the marked part to scroll; drag with Shift to select.</source>
        <translation>Das ganze Stück. Ein Klick versetzt die Wiedergabeposition; den markierten Bereich ziehen, um zu verschieben; mit Umschalt ziehen, um auszuwählen.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Genre-Tags schreiben</translation>
    </message>
    <message>
        <source>The files you tick get the new genre as their only one. Everything else in them stays as it is, sound and pictures included, and Edit &gt; Undo puts the old tags back.</source>
        <translation>Die angekreuzten Dateien bekommen das neue Genre als ihr einziges. Alles andere darin bleibt, wie es ist, Klang und Bilder eingeschlossen, und „Rückgängig“ im Menü Bearbeiten setzt die alten Tags zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>%Ln ausgewähltes Stück</numerusform>
            <numerusform>%Ln ausgewählte Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>Das %Ln gezeigte Stück</numerusform>
            <numerusform>Alle %Ln gezeigten Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>&amp;At least this sure:</source>
        <translation>&amp;Mindestens so sicher:</translation>
    </message>
    <message>
        <source>Files and their genre tags</source>
        <translation>Dateien und ihre Genre-Tags</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Fortschritt des Schreibens</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>Die %Ln, die geschrieben werden kann</numerusform>
            <numerusform>Alle %Ln, die geschrieben werden können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>%Ln Tag &amp;schreiben</numerusform>
            <numerusform>%Ln Tags &amp;schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write tags</source>
        <translation>Tags &amp;schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>Die Tags von %Ln Datei werden gelesen …</numerusform>
            <numerusform>Die Tags von %Ln Dateien werden gelesen …</numerusform>
        </translation>
    </message>
</context>
</TS>
