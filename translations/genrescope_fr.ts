<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genrescope</source>
        <translation>À propos de Genrescope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A workbench for music-genre research: hear which genre a network makes of a track, look at a data set, train and compare networks.</source>
        <translation>Un atelier pour la recherche sur les genres musicaux&#x202f;: entendre quel genre un réseau attribue à un morceau, parcourir un jeu de données, entraîner et comparer des réseaux.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure&#x202f;; fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>ClipFinding</name>
    <message>
        <source>%1 s long; at least %2 s are needed</source>
        <translation>%1&#xa0;s de long&#xa0;; il faut au moins %2&#xa0;s</translation>
    </message>
    <message>
        <source>every sample is 0</source>
        <translation>tous les échantillons valent 0</translation>
    </message>
    <message>
        <source>peak %1 dBFS</source>
        <translation>crête à %1 dBFS</translation>
    </message>
    <message>
        <source>%1 of %2 s lie below %3 dBFS</source>
        <translation>%1&#xa0;s sur %2 sont sous %3 dBFS</translation>
    </message>
    <message>
        <source>every sample is %1 (direct current, no sound)</source>
        <translation>tous les échantillons valent %1 (courant continu, pas de son)</translation>
    </message>
    <message>
        <source>the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise</source>
        <translation>le spectre ne change guère (%1&#xa0;dB d’une seconde à l’autre)&#xa0;: un son, un ronflement ou un bruit</translation>
    </message>
    <message>
        <source>the wave is off centre by %1 of full scale</source>
        <translation>l’onde est décentrée de %1 de la pleine échelle</translation>
    </message>
    <message>
        <source>%1 % of the samples are cut off at the top (%2 dBFS)</source>
        <translation>%1&#x202f;% des échantillons sont écrêtés (%2 dBFS)</translation>
    </message>
    <message>
        <source>no sound in it</source>
        <translation>aucun son dedans</translation>
    </message>
    <message>
        <source>an array without values</source>
        <translation>un tableau sans valeurs</translation>
    </message>
    <message>
        <source>%1 of %2 values are not finite numbers</source>
        <translation>%1 valeurs sur %2 ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>every value is %1</source>
        <translation>toutes les valeurs sont %1</translation>
    </message>
    <message>
        <source>all frames are the same</source>
        <translation>toutes les trames sont identiques</translation>
    </message>
    <message>
        <source>one colour everywhere</source>
        <translation>une seule couleur partout</translation>
    </message>
    <message>
        <source>all columns are the same</source>
        <translation>toutes les colonnes sont identiques</translation>
    </message>
    <message>
        <source>%1 s long; expected are %2 s</source>
        <translation>%1&#xa0;s de long&#xa0;; %2&#xa0;s attendues</translation>
    </message>
    <message>
        <source>%1 s long; nearly all others have %2 s</source>
        <translation>%1&#xa0;s de long&#xa0;; presque tous les autres durent %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1; nearly all others have %2</source>
        <translation>%1&#xa0;; presque tous les autres ont %2</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>pas assez de mémoire pour le lire</translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Pick runs above to see their curves.</source>
        <translation>Choisir des exécutions ci-dessus pour voir leurs courbes.</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validation</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, test</translation>
    </message>
    <message>
        <source>Difference, in percentage points</source>
        <translation>Différence, en points de pourcentage</translation>
    </message>
    <message>
        <source>These runs do not know the same genres.</source>
        <translation>Ces exécutions ne connaissent pas les mêmes genres.</translation>
    </message>
    <message>
        <source>One of these runs has no confusions yet.</source>
        <translation>L’une de ces exécutions n’a pas encore de matrice de confusion.</translation>
    </message>
    <message>
        <source>Recall by genre</source>
        <translation>Rappel par genre</translation>
    </message>
    <message>
        <source>Precision by genre</source>
        <translation>Précision par genre</translation>
    </message>
    <message>
        <source>F1 by genre</source>
        <translation>F1 par genre</translation>
    </message>
    <message>
        <source>Pick runs above to see how well they know each genre.</source>
        <translation>Choisir des exécutions ci-dessus pour voir à quel point elles connaissent chaque genre.</translation>
    </message>
    <message>
        <source>Only one of these runs has been tested.</source>
        <translation>Une seule de ces exécutions a été testée.</translation>
    </message>
    <message>
        <source>%1, test split unless said otherwise</source>
        <translation>%1, partition de test sauf mention contraire</translation>
    </message>
    <message>
        <source>%1, test split</source>
        <translation>%1, partition de test</translation>
    </message>
    <message>
        <source>%1, validation split of the best epoch</source>
        <translation>%1, partition de validation de la meilleure époque</translation>
    </message>
    <message>
        <source>Recall of each genre: the share of its tracks that was recognised.</source>
        <translation>Rappel de chaque genre&#x202f;: la part de ses morceaux qui a été reconnue.</translation>
    </message>
    <message>
        <source>Precision of each genre: of the tracks taken for it the share that is of it.</source>
        <translation>Précision de chaque genre&#x202f;: parmi les morceaux pris pour lui, la part qui en est.</translation>
    </message>
    <message>
        <source>F1 of each genre: the harmonic mean of precision and recall.</source>
        <translation>F1 de chaque genre&#x202f;: la moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>%1 by epoch.</source>
        <translation>%1 par époque.</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed (n of them) are one curve: their mean, in a band of one standard deviation.</source>
        <translation>Les exécutions qui ne diffèrent que par leur graine (au nombre de n) forment une courbe&#x202f;: leur moyenne, dans une bande d’un écart type.</translation>
    </message>
    <message>
        <source>%1: share of the actual genre&apos;s tracks (rows) that were taken for each genre (columns).</source>
        <translation>%1&#x202f;: part des morceaux du genre réel (lignes) pris pour chaque genre (colonnes).</translation>
    </message>
    <message>
        <source>%1: of the tracks taken for a genre (columns), the share of each actual genre (rows).</source>
        <translation>%1&#x202f;: parmi les morceaux pris pour un genre (colonnes), la part de chaque genre réel (lignes).</translation>
    </message>
    <message>
        <source>%1: tracks of each actual genre (rows) by the genre they were taken for (columns).</source>
        <translation>%1&#x202f;: morceaux de chaque genre réel (lignes) selon le genre pour lequel ils ont été pris (colonnes).</translation>
    </message>
    <message>
        <source>Shares of %1 minus those of %2, in percentage points.</source>
        <translation>Parts de %1 moins celles de %2, en points de pourcentage.</translation>
    </message>
    <message>
        <source>Of the test split; of a run without one, of the validation split in its best epoch.</source>
        <translation>Sur la partition de test&#x202f;; pour une exécution qui n’en a pas, sur celle de validation à sa meilleure époque.</translation>
    </message>
    <message>
        <source>Thin lines: 95 % intervals (Wilson).</source>
        <translation>Traits fins&#x202f;: intervalles à 95&#x202f;% (Wilson).</translation>
    </message>
    <message>
        <source>Means over runs that differ only in their seed (n of them), with a line of one standard deviation to each side.</source>
        <translation>Moyennes des exécutions qui ne diffèrent que par leur graine (au nombre de n), avec un trait d’un écart type de chaque côté.</translation>
    </message>
</context>
<context>
    <name>DataDifference</name>
    <message>
        <source>Other test tracks than %1: %2. These accuracies come from different tests, so there is no paired difference and no p.</source>
        <translation>Morceaux de test différents de ceux de %1&#x202f;: %2. Ces exactitudes viennent de tests différents&#x202f;: ni différence appariée ni p.</translation>
    </message>
    <message>
        <source>The same tracks as %1, split differently: %2. What one run is tested on another may have been trained on, so there is no paired difference and no p.</source>
        <translation>Les mêmes morceaux que %1, répartis autrement&#x202f;: %2. Ce qui teste l’un a pu entraîner l’autre&#x202f;: ni différence appariée ni p.</translation>
    </message>
    <message>
        <source>Other training or validation tracks than %1: %2. The test tracks are the same, so p holds, but a difference may come from the data and not from the settings.</source>
        <translation>Morceaux d’entraînement ou de validation différents de ceux de %1&#x202f;: %2. Les morceaux de test sont les mêmes, p est donc valable, mais une différence peut venir des données et non des réglages.</translation>
    </message>
</context>
<context>
    <name>EvaluationFigures</name>
    <message>
        <source>Only evaluated runs keep the answers this is made from.</source>
        <translation>Seules les exécutions évaluées gardent les réponses dont ceci est tiré.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Part de réponses justes</translation>
    </message>
    <message>
        <source>%1, ECE %2</source>
        <translation>%1, ECE %2</translation>
    </message>
    <message>
        <source>ROC of %1</source>
        <translation>ROC de %1</translation>
    </message>
    <message>
        <source>Precision and recall of %1</source>
        <translation>Précision et rappel de %1</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Faux positifs</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Vrais positifs</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with the area under its curve. The diagonal is chance.</source>
        <translation>Chaque genre contre les autres, pour tous les seuils de sa probabilité, avec l’aire sous sa courbe. La diagonale est le hasard.</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with its average precision.</source>
        <translation>Chaque genre contre les autres, pour tous les seuils de sa probabilité, avec sa précision moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>À quelle fréquence les exécutions ont raison quand elles sont aussi sûres, en %n classe de la probabilité la plus haute&#x202f;; sur la diagonale, la confiance peut être prise au mot. Dessous&#x202f;: combien de morceaux contient chaque classe (n)&#x202f;; peu ne prouvent pas grand-chose. ECE&#x202f;: erreur de calibration attendue.</numerusform>
            <numerusform>À quelle fréquence les exécutions ont raison quand elles sont aussi sûres, en %n classes de la probabilité la plus haute&#x202f;; sur la diagonale, la confiance peut être prise au mot. Dessous&#x202f;: combien de morceaux contient chaque classe (n)&#x202f;; peu ne prouvent pas grand-chose. ECE&#x202f;: erreur de calibration attendue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure…</source>
        <translation>Enregistrer la figure…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Too many numbers for a table: Save figure… writes them as CSV</source>
        <translation>Trop de nombres pour un tableau : « Enregistrer la figure… » les écrit en CSV</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An internal error, which is a bug in Genrescope: %1</source>
        <translation>Une erreur interne, c’est-à-dire un bogue de Genrescope&#x202f;: %1</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>une exception de type inconnu</translation>
    </message>
</context>
<context>
    <name>LayerPlot</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>%1, last epoch</source>
        <comment>a run</comment>
        <translation>%1, dernière époque</translation>
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
        <translation>Trois convolutions (11x11, 7x7, 3x3) et une couche dense de 256</translation>
    </message>
    <message>
        <source>Duplicated CNN</source>
        <translation>CNN dupliqué</translation>
    </message>
    <message>
        <source>Duplicated last convolution pooled by maximum and by mean, 11x11 pooling</source>
        <translation>Dernière convolution dupliquée, agrégée par maximum et par moyenne, pooling 11x11</translation>
    </message>
    <message>
        <source>CRNN</source>
        <translation>CRNN</translation>
    </message>
    <message>
        <source>Three batch-normalised convolutions, two GRUs over time, five dense layers</source>
        <translation>Trois convolutions normalisées par lot, deux GRU sur le temps, cinq couches denses</translation>
    </message>
    <message>
        <source>Duplicated CRNN</source>
        <translation>CRNN dupliqué</translation>
    </message>
    <message>
        <source>Duplicated convolutions on a normalised picture, two GRUs over time</source>
        <translation>Convolutions dupliquées sur une image normalisée, deux GRU sur le temps</translation>
    </message>
    <message>
        <source>CNN (figure 1)</source>
        <translation>CNN (figure 1)</translation>
    </message>
    <message>
        <source>As cnn, with dense layers of 128, 128, 64, 32 and 16</source>
        <translation>Comme cnn, avec des couches denses de 128, 128, 64, 32 et 16</translation>
    </message>
    <message>
        <source>Duplicated CNN (figure 1)</source>
        <translation>CNN dupliqué (figure 1)</translation>
    </message>
    <message>
        <source>As dcnn, with 2x2 pooling</source>
        <translation>Comme dcnn, avec un pooling 2x2</translation>
    </message>
    <message>
        <source>CRNN (figure 1)</source>
        <translation>CRNN (figure 1)</translation>
    </message>
    <message>
        <source>As crnn, with a fourth convolution, dropout and no batch norm</source>
        <translation>Comme crnn, avec une quatrième convolution et du dropout, sans normalisation par lot</translation>
    </message>
    <message>
        <source>Duplicated CRNN (figure 1)</source>
        <translation>CRNN dupliqué (figure 1)</translation>
    </message>
    <message>
        <source>As dcrnn, without the normalised input</source>
        <translation>Comme dcrnn, sans entrée normalisée</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>Réseau résiduel</translation>
    </message>
    <message>
        <source>Residual stages of 32 to 256 filters on log-mel windows of any length</source>
        <translation>Étages résiduels de 32 à 256 filtres sur des fenêtres log-mel de longueur quelconque</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Which network; genrescope-cli models describes them.</source>
        <translation>Quel réseau&#x202f;; genrescope-cli models les décrit.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate; below 0 means the network&apos;s own rates.</source>
        <translation>Taux de dropout&#x202f;; en dessous de 0, ceux du réseau.</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>Facteur L2</translation>
    </message>
    <message>
        <source>L2 penalty on convolution kernels; below 0 means the network&apos;s own factors, 0 none.</source>
        <translation>Pénalité L2 sur les noyaux de convolution&#x202f;; en dessous de 0, les facteurs du réseau, 0 aucune.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Inertie de la normalisation par lots</translation>
    </message>
    <message>
        <source>How much of its running statistics batch norm keeps at each step; below 0 means the network&apos;s own (0.99, resnet 0.9). Lower it where an epoch has few steps.</source>
        <translation>Part de ses statistiques glissantes que la normalisation par lots garde à chaque pas&#x202f;; en dessous de 0, la valeur du réseau (0,99, resnet 0,9). À baisser quand une époque compte peu de pas.</translation>
    </message>
    <message>
        <source>0 dB reference</source>
        <translation>Référence 0 dB</translation>
    </message>
    <message>
        <source>Power that is 0 dB: &quot;max&quot; (the spectrogram&apos;s own maximum) or a number.</source>
        <translation>Puissance correspondant à 0 dB&#x202f;: «&#x202f;max&#x202f;» (le maximum du spectrogramme) ou un nombre.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>picture: the paper&apos;s coloured picture of the whole clip; log_mel: windows of a standardised mel-spectrogram. Follows the network unless set.</source>
        <translation>picture&#x202f;: l’image en couleurs de l’article, de tout l’extrait&#x202f;; log_mel&#x202f;: fenêtres d’un spectrogramme de mel standardisé. Suit le réseau sauf réglage contraire.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Hz; audio is resampled to this first (the paper: 16000).</source>
        <translation>Hz&#x202f;; le son est d’abord rééchantillonné à cette fréquence (article&#x202f;: 16000).</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>Longueur de FFT</translation>
    </message>
    <message>
        <source>Samples per frame.</source>
        <translation>Échantillons par trame.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Pas (hop)</translation>
    </message>
    <message>
        <source>Samples between frames.</source>
        <translation>Échantillons entre deux trames.</translation>
    </message>
    <message>
        <source>Mel bands</source>
        <translation>Bandes de mel</translation>
    </message>
    <message>
        <source>Number of mel bands.</source>
        <translation>Nombre de bandes de mel.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Fréquence minimale</translation>
    </message>
    <message>
        <source>Hz, lower edge of the first band.</source>
        <translation>Hz, bord inférieur de la première bande.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Fréquence maximale</translation>
    </message>
    <message>
        <source>Hz, upper edge of the last band; 0 means half the sample rate.</source>
        <translation>Hz, bord supérieur de la dernière bande&#x202f;; 0 signifie la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Échelle de mel</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or htk.</source>
        <translation>slaney (par défaut dans librosa) ou htk.</translation>
    </message>
    <message>
        <source>Filter norm</source>
        <translation>Norme des filtres</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or none.</source>
        <translation>slaney (par défaut dans librosa) ou none.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Plage dynamique</translation>
    </message>
    <message>
        <source>dB below the maximum that are kept; 0 keeps all.</source>
        <translation>dB conservés sous le maximum&#x202f;; 0 garde tout.</translation>
    </message>
    <message>
        <source>Smallest power</source>
        <translation>Puissance minimale</translation>
    </message>
    <message>
        <source>Floor before the logarithm.</source>
        <translation>Plancher avant le logarithme.</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>Durée des extraits</translation>
    </message>
    <message>
        <source>Seconds; longer tracks are cut into clips of this length.</source>
        <translation>Secondes&#x202f;; les morceaux plus longs sont découpés en extraits de cette durée.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>3 (colours, as the paper) or 1.</source>
        <translation>3 (couleurs, comme l’article) ou 1.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Rows; with log_mel the number of mel bands.</source>
        <translation>Lignes&#x202f;; avec log_mel, le nombre de bandes de mel.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Columns; with log_mel frames per window.</source>
        <translation>Colonnes&#x202f;; avec log_mel, trames par fenêtre.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Beta parameter of mixup; 0 is off, 0.3 a good value.</source>
        <translation>Paramètre bêta de mixup&#x202f;; 0 désactive, 0.3 est une bonne valeur.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Masques fréquentiels</translation>
    </message>
    <message>
        <source>SpecAugment: bands of rows blanked in each training clip.</source>
        <translation>SpecAugment&#x202f;: bandes de lignes masquées dans chaque extrait d’entraînement.</translation>
    </message>
    <message>
        <source>Frequency mask size</source>
        <translation>Hauteur des masques</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>Ce nombre de lignes au plus.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Masques temporels</translation>
    </message>
    <message>
        <source>SpecAugment: stretches of columns blanked in each training clip.</source>
        <translation>SpecAugment&#x202f;: suites de colonnes masquées dans chaque extrait d’entraînement.</translation>
    </message>
    <message>
        <source>Time mask size</source>
        <translation>Largeur des masques</translation>
    </message>
    <message>
        <source>At most this many columns.</source>
        <translation>Ce nombre de colonnes au plus.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Loudness is changed by up to this many dB either way.</source>
        <translation>Le volume varie d’au plus ce nombre de dB, en plus ou en moins.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the features.</source>
        <translation>Écart type du bruit gaussien ajouté aux caractéristiques.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Découpe aléatoire</translation>
    </message>
    <message>
        <source>With log_mel: a random window each time; otherwise evenly spaced ones in turn.</source>
        <translation>Avec log_mel&#x202f;: une fenêtre aléatoire à chaque fois&#x202f;; sinon, des fenêtres régulièrement espacées, à tour de rôle.</translation>
    </message>
    <message>
        <source>Pitch copies</source>
        <translation>Copies transposées</translation>
    </message>
    <message>
        <source>Extra copies of each training track, shifted by these semitones (the paper: -1, 1).</source>
        <translation>Copies supplémentaires de chaque morceau d’entraînement, transposées de ces demi-tons (article&#x202f;: -1, 1).</translation>
    </message>
    <message>
        <source>Tempo copies</source>
        <translation>Copies de tempo</translation>
    </message>
    <message>
        <source>Extra copies of each training track at these tempi (the paper: 0.93, 1.07).</source>
        <translation>Copies supplémentaires de chaque morceau d’entraînement à ces tempos (article&#x202f;: 0.93, 1.07).</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does.</source>
        <translation>adam, rmsprop, adadelta et sgd tels que définis par Keras 2.3, adamw par PyTorch.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Where the constant, step, cosine and plateau schedules start. Follows network and optimizer unless set.</source>
        <translation>Valeur initiale des planifications constant, step, cosine et plateau. Suit le réseau et l’optimiseur sauf réglage contraire.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>sgd only.</source>
        <translation>Seulement sgd.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Bêta 1</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; mean.</source>
        <translation>adam et adamw&#x202f;: décroissance de la moyenne des gradients.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Bêta 2</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; square.</source>
        <translation>adam et adamw&#x202f;: décroissance du carré des gradients.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>rmsprop and adadelta: decay; below 0 means Keras 2.3&apos;s 0.9 and 0.95.</source>
        <translation>rmsprop et adadelta&#x202f;: décroissance&#x202f;; en dessous de 0, 0.9 et 0.95 comme Keras 2.3.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Below 0 means Keras 2.3&apos;s 1e-7 (adamw: PyTorch&apos;s 1e-8).</source>
        <translation>En dessous de 0, 1e-7 comme Keras 2.3 (adamw&#x202f;: 1e-8 comme PyTorch).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>adamw only; on kernels, not on biases and batch normalisation.</source>
        <translation>Seulement adamw&#x202f;; sur les noyaux, pas sur les biais ni la normalisation par lot.</translation>
    </message>
    <message>
        <source>Decay everything</source>
        <translation>Décroissance partout</translation>
    </message>
    <message>
        <source>adamw only: weight decay also on biases and batch normalisation, as PyTorch&apos;s AdamW over all of a model&apos;s parameters.</source>
        <translation>Seulement adamw&#x202f;: décroissance aussi sur les biais et la normalisation par lot, comme AdamW de PyTorch sur tous les paramètres d’un modèle.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>Gradients are scaled down to this global norm; 0 is off.</source>
        <translation>Les gradients sont ramenés à cette norme globale&#x202f;; 0 désactive.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The run&apos;s name; empty means the network&apos;s.</source>
        <translation>Nom de l’exécution&#x202f;; vide, celui du réseau.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>The named starting point of these settings.</source>
        <translation>Le point de départ nommé de ces réglages.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training clips, at most.</source>
        <translation>Nombre maximal de passages sur les extraits d’entraînement.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Clips per optimizer step (the paper&apos;s code: 64).</source>
        <translation>Extraits par pas d’optimisation (code de l’article&#x202f;: 64).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Same seed, machine and thread count: same weights, bit for bit.</source>
        <translation>Mêmes graine, machine et nombre de threads&#x202f;: mêmes poids, au bit près.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>0 is off; 0.1 a usual value.</source>
        <translation>0 désactive&#x202f;; 0.1 est une valeur courante.</translation>
    </message>
    <message>
        <source>Windows per clip</source>
        <translation>Fenêtres par extrait</translation>
    </message>
    <message>
        <source>With log_mel: windows drawn from each clip per epoch.</source>
        <translation>Avec log_mel&#x202f;: fenêtres tirées de chaque extrait par époque.</translation>
    </message>
    <message>
        <source>Best means</source>
        <translation>Critère du meilleur</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at.</source>
        <translation>Ce en quoi le meilleur point de contrôle est le meilleur.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>auto takes the GPU when there is one.</source>
        <translation>auto prend le GPU s’il y en a un.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>0 means all of the machine&apos;s.</source>
        <translation>0 signifie tous ceux de la machine.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>End the training when it no longer improves.</source>
        <translation>Termine l’entraînement quand il ne s’améliore plus.</translation>
    </message>
    <message>
        <source>Improvement of</source>
        <translation>Amélioration de</translation>
    </message>
    <message>
        <source>What must improve.</source>
        <translation>Ce qui doit s’améliorer.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Epochs without improvement.</source>
        <translation>Époques sans amélioration.</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Amélioration minimale</translation>
    </message>
    <message>
        <source>Less than this does not count.</source>
        <translation>En dessous, elle ne compte pas.</translation>
    </message>
    <message>
        <source>Learning-rate policy</source>
        <translation>Politique du taux</translation>
    </message>
    <message>
        <source>How the learning rate moves from step to step.</source>
        <translation>Comment le taux d’apprentissage évolue de pas en pas.</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Taux de base</translation>
    </message>
    <message>
        <source>Lower bound of the cyclical policies.</source>
        <translation>Borne inférieure des politiques cycliques.</translation>
    </message>
    <message>
        <source>Maximal rate</source>
        <translation>Taux maximal</translation>
    </message>
    <message>
        <source>Upper bound of the cyclical policies; one_cycle&apos;s peak.</source>
        <translation>Borne supérieure des politiques cycliques&#x202f;; sommet de one_cycle.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Taille de pas</translation>
    </message>
    <message>
        <source>Epochs: half a cycle of the cyclical policies; step: epochs between drops.</source>
        <translation>Époques&#x202f;: un demi-cycle des politiques cycliques&#x202f;; step&#x202f;: époques entre deux baisses.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994.</source>
        <translation>step, plateau&#x202f;: facteur de chaque baisse&#x202f;; exp_range&#x202f;: facteur par pas&#x202f;; en dessous de 0&#x202f;: 0.1 et 0.99994.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up before any policy.</source>
        <translation>Époques d’échauffement linéaire avant toute politique.</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Patience (plateau)</translation>
    </message>
    <message>
        <source>plateau: epochs without improvement.</source>
        <translation>plateau&#x202f;: époques sans amélioration.</translation>
    </message>
    <message>
        <source>Rising part</source>
        <translation>Part de montée</translation>
    </message>
    <message>
        <source>one_cycle: share of the steps until the peak.</source>
        <translation>one_cycle&#x202f;: part des pas jusqu’au sommet.</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>Diviseur initial</translation>
    </message>
    <message>
        <source>one_cycle: starts at the maximal rate / this.</source>
        <translation>one_cycle&#x202f;: commence au taux maximal / cette valeur.</translation>
    </message>
    <message>
        <source>Final divisor</source>
        <translation>Diviseur final</translation>
    </message>
    <message>
        <source>one_cycle: ends at the start / this.</source>
        <translation>one_cycle&#x202f;: se termine à la valeur initiale / cette valeur.</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>Trois phases</translation>
    </message>
    <message>
        <source>one_cycle: up, down, then annihilation.</source>
        <translation>one_cycle&#x202f;: montée, descente, puis annihilation.</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>Momentum cyclique</translation>
    </message>
    <message>
        <source>one_cycle: momentum (Adam&apos;s beta 1) runs against the rate.</source>
        <translation>one_cycle&#x202f;: le momentum (bêta 1 d’Adam) varie à l’inverse du taux.</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>Momentum minimal</translation>
    </message>
    <message>
        <source>one_cycle: at the peak rate.</source>
        <translation>one_cycle&#x202f;: au taux maximal.</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>Momentum maximal</translation>
    </message>
    <message>
        <source>one_cycle: at start and end.</source>
        <translation>one_cycle&#x202f;: au début et à la fin.</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Music and models</source>
        <translation>Musique et modèles</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colour map of spectrograms</source>
        <translation>Palette de couleurs des spectrogrammes</translation>
    </message>
    <message>
        <source>Darkest level</source>
        <translation>Niveau le plus sombre</translation>
    </message>
    <message>
        <source>Brightest level</source>
        <translation>Niveau le plus clair</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Échelle de fréquence</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands</source>
        <translation>Fondre les trames et bandes voisines</translation>
    </message>
    <message>
        <source>Start with what was open</source>
        <translation>Commencer avec ce qui était ouvert</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Computed spectrograms</source>
        <translation>Spectrogrammes calculés</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save the numbers beside a figure, as CSV</source>
        <translation>Enregistrer les nombres à côté de la figure, en CSV</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the loudest of the frames that share a pixel</source>
        <translation>Montrer la plus forte des trames qui partagent un pixel</translation>
    </message>
</context>
<context>
    <name>RateRangeFigure</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Perte selon le taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Drawn when the test has ended.</source>
        <translation>Tracé à la fin du test.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Lissée</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The numbers</source>
        <translation>Les nombres</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>Par genre</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>De la première exécution.</numerusform>
            <numerusform>Des %n premières exécutions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparaison de %n exécution</numerusform>
            <numerusform>Comparaison de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by Genrescope %1 on %2</source>
        <translation>Écrit par Genrescope %1 le %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Meilleure validation</translation>
    </message>
    <message>
        <source>Last validation</source>
        <translation>Dernière validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>Accuracies with Wilson&apos;s 95 % interval. The epoch of the best validation accuracy was chosen by that accuracy, which flatters it.</source>
        <translation>Exactitudes avec l’intervalle de Wilson à 95&#x202f;%. L’époque de la meilleure exactitude de validation a été choisie d’après celle-ci, ce qui la flatte.</translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>Différence&#x202f;: exactitude de test par rapport à l’exécution ayant la meilleure exactitude de validation, en points de pourcentage, avec l’intervalle à 95&#x202f;% d’un bootstrap apparié&#x202f;; p&#x202f;: test de McNemar sur le même %n morceau.</numerusform>
            <numerusform>Différence&#x202f;: exactitude de test par rapport à l’exécution ayant la meilleure exactitude de validation, en points de pourcentage, avec l’intervalle à 95&#x202f;% d’un bootstrap apparié&#x202f;; p&#x202f;: test de McNemar sur les mêmes %n morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Les exécutions ont les mêmes réglages.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>What is not listed is as the network has it at first.</source>
        <translation>Ce qui n’est pas indiqué est tel que le réseau l’a au départ.</translation>
    </message>
    <message>
        <source>All settings of %1 (config.toml)</source>
        <translation>Tous les réglages de %1 (config.toml)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>As far as is known, all runs had the same tracks in the same splits.</source>
        <translation>Autant qu’on sache, toutes les exécutions avaient les mêmes morceaux dans les mêmes partitions.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of runs compared with that run.</source>
        <translation>p (Holm) : corrigé pour le nombre d’exécutions comparées à celle-ci.</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>Sur les graines</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Means over seeds, with their standard deviations.</source>
        <translation>Moyennes sur les graines, avec leurs écarts types.</translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p&#x202f;: test t de Welch des exactitudes de test sur les graines, par rapport aux réglages ayant la meilleure exactitude de validation moyenne&#x202f;; il n’y en a pas avec moins de %Ln graine d’un côté.</numerusform>
            <numerusform>p&#x202f;: test t de Welch des exactitudes de test sur les graines, par rapport aux réglages ayant la meilleure exactitude de validation moyenne&#x202f;; il n’y en a pas avec moins de %Ln graines d’un côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of settings compared with these.</source>
        <translation>p (Holm)&#x202f;: corrigé pour le nombre de réglages comparés à ceux-ci.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>The first batch draws the first point.</source>
        <translation>Le premier lot trace le premier point.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The first epoch draws the first point.</source>
        <translation>La première époque trace le premier point.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Learning rate, as planned</source>
        <translation>Taux d’apprentissage prévu</translation>
    </message>
    <message>
        <source>Validation confusion, % of each genre</source>
        <translation>Confusion (valid.),&#x202f;% par genre</translation>
    </message>
    <message>
        <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
        <translation>Les lignes sont les genres, les colonnes ce que le réseau y a vu.
Tracé après la première époque.</translation>
    </message>
    <message>
        <source>This run has no validation split,
so nothing is known of single genres by epoch.</source>
        <translation>Cette exécution n’a pas de partie de validation&#x202f;:
rien n’est connu des genres époque par époque.</translation>
    </message>
    <message>
        <source>Validation confusion after epoch %1, % of each genre</source>
        <translation>Confusion (valid.) après l’époque %1, % par genre</translation>
    </message>
    <message>
        <source>Validation accuracy by genre</source>
        <translation>Exactitude de validation par genre</translation>
    </message>
    <message>
        <source>How much of each genre is recognised.
Drawn after the first epoch.</source>
        <translation>La part de chaque genre qui est reconnue.
Tracé après la première époque.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation.</source>
        <translation>Perte par époque, entraînement et validation.</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation.</source>
        <translation>Exactitude par époque, entraînement et validation.</translation>
    </message>
    <message>
        <source>Batches, smoothed</source>
        <translation>Lots, lissés</translation>
    </message>
</context>
<context>
    <name>RunParameters</name>
    <message>
        <source>Epochs trained</source>
        <translation>Époques entraînées</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Meilleure exactitude (valid.)</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Réglages et résultats</translation>
    </message>
    <message>
        <source>Runs that differ in a setting and have results are shown here.</source>
        <translation>Les exécutions qui diffèrent par un réglage et ont des résultats s’affichent ici.</translation>
    </message>
    <message>
        <source>A line for each run: the settings in which they differ, and what came of them.</source>
        <translation>Une ligne par exécution&#x202f;: les réglages par lesquels elles diffèrent, et ce qui en a résulté.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>must be at least 1</source>
        <translation>doit être au moins 1</translation>
    </message>
    <message>
        <source>must be at least 1 (and at most 65536)</source>
        <translation>doit être au moins 1 (et au plus 65536)</translation>
    </message>
    <message>
        <source>must be at least 1 epoch</source>
        <translation>doit être d’au moins 1 époque</translation>
    </message>
    <message>
        <source>must be at least 1 row</source>
        <translation>doit être d’au moins 1 ligne</translation>
    </message>
    <message>
        <source>must be at least 1 column</source>
        <translation>doit être d’au moins 1 colonne</translation>
    </message>
    <message>
        <source>must be at most 1 (below 0: the policy&apos;s own)</source>
        <translation>doit être au plus 1 (en dessous de 0&#xa0;: la valeur de la politique)</translation>
    </message>
    <message>
        <source>must not be 0 (below 0: the policy&apos;s own)</source>
        <translation>ne doit pas être 0 (en dessous de 0&#xa0;: la valeur de la politique)</translation>
    </message>
    <message>
        <source>must be less than 1 (negative: the model&apos;s own)</source>
        <translation>doit être inférieur à 1 (négatif&#xa0;: la valeur du modèle)</translation>
    </message>
    <message>
        <source>must be a number of at most 1000 (negative: the model&apos;s own)</source>
        <translation>doit être un nombre d’au plus 1000 (négatif&#xa0;: la valeur du modèle)</translation>
    </message>
    <message>
        <source>must be below 1 (below 0 means the optimizer&apos;s default)</source>
        <translation>doit être inférieur à 1 (en dessous de 0&#xa0;: la valeur de l’optimiseur)</translation>
    </message>
    <message>
        <source>must be below 1</source>
        <translation>doit être inférieur à 1</translation>
    </message>
    <message>
        <source>must be below 0.5 with three phases</source>
        <translation>doit être inférieur à 0.5 avec trois phases</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>doit être supérieur à 0 et au plus %1</translation>
    </message>
    <message>
        <source>must be 0 or more and below 1</source>
        <translation>doit être d’au moins 0 et inférieur à 1</translation>
    </message>
    <message>
        <source>must be 0 (off) or more</source>
        <translation>doit être 0 (désactivé) ou plus</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>doit être 0 ou plus</translation>
    </message>
    <message>
        <source>must be 0 (all of the machine&apos;s) or up to 1024</source>
        <translation>doit être 0 (tous ceux de la machine) ou jusqu’à 1024</translation>
    </message>
    <message>
        <source>must be 0 or more, below %1, and that below 1</source>
        <translation>doit être d’au moins 0, inférieur à %1, lui-même inférieur à 1</translation>
    </message>
    <message>
        <source>must lie between %1 (off) and %2</source>
        <translation>doit être compris entre %1 (désactivé) et %2</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and not be %4</source>
        <translation>%1 doit être compris entre %2 et %3 et ne pas être %4</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>needs %1 above 0</source>
        <translation>demande %1 supérieur à 0</translation>
    </message>
    <message>
        <source>%1 must be above %2, %3</source>
        <translation>%1 doit être supérieur à %2, %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de %2</translation>
    </message>
    <message>
        <source>%1 epochs of warm-up leave none of the %2 for training</source>
        <translation>%1 époques d’échauffement n’en laissent aucune des %2 pour l’entraînement</translation>
    </message>
    <message>
        <source>The clip&apos;s length is %1 s; it must be above 0 and at most %2.</source>
        <translation>L’extrait dure %1&#xa0;s&#xa0;; il doit durer plus de 0 et au plus %2.</translation>
    </message>
    <message>
        <source>The input is %1 x %2 (height x width); both must be from 1 to %3.</source>
        <translation>L’entrée est de %1 x %2 (hauteur x largeur)&#xa0;; les deux vont de 1 à %3.</translation>
    </message>
    <message>
        <source>A log-mel input is as high as it has mel bands: height is %1, bands are %2.</source>
        <translation>Une entrée log-mel a autant de lignes que de bandes mel&#xa0;: hauteur %1, bandes %2.</translation>
    </message>
    <message>
        <source>A log-mel input has 1 channel, not %1.</source>
        <translation>Une entrée log-mel a 1 canal, pas %1.</translation>
    </message>
    <message>
        <source>A picture has 3 channels (colour) or 1 (scaled dB), not %1.</source>
        <translation>Une image a 3 canaux (couleur) ou 1 (dB), pas %1.</translation>
    </message>
    <message>
        <source>The sample rate is %1 Hz; it must be from 1 to %2.</source>
        <translation>La fréquence d’échantillonnage est de %1&#xa0;Hz&#xa0;; elle doit aller de 1 à %2.</translation>
    </message>
    <message>
        <source>The frame length (n_fft) is %1; it must be from 2 to %2.</source>
        <translation>La longueur de trame (n_fft) est %1&#xa0;; elle doit aller de 2 à %2.</translation>
    </message>
    <message>
        <source>The hop is %1 samples; it must be from 1 to %2.</source>
        <translation>Le pas est de %1 échantillons&#xa0;; il doit aller de 1 à %2.</translation>
    </message>
    <message>
        <source>The number of mel bands is %1; it must be from 1 to %2.</source>
        <translation>Le nombre de bandes mel est %1&#xa0;; il doit aller de 1 à %2.</translation>
    </message>
    <message>
        <source>%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.</source>
        <translation>%1 bandes mel, c’est plus que les %2 fréquences que distinguent des trames (n_fft) de %3 échantillons.</translation>
    </message>
    <message>
        <source>The lowest frequency is %1 Hz; it must be 0 or more.</source>
        <translation>La fréquence la plus basse est %1&#xa0;Hz&#xa0;; elle doit être 0 ou plus.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is not above the lowest, %2 Hz.</source>
        <translation>La fréquence la plus haute, %1&#xa0;Hz, n’est pas au-dessus de la plus basse, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.</source>
        <translation>La fréquence la plus haute, %1&#xa0;Hz, dépasse la moitié de la fréquence d’échantillonnage, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>cannot be read: permission denied</source>
        <translation>illisible&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a folder, not an audio file</source>
        <translation>est un dossier, pas un fichier audio</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is a web address; only local files can be read</source>
        <translation>est une adresse web&#xa0;; seuls les fichiers locaux peuvent être lus</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>is %1, not audio</source>
        <translation>est %1, pas du son</translation>
    </message>
    <message>
        <source>is a WebP picture, not audio</source>
        <translation>est une image WebP, pas du son</translation>
    </message>
    <message>
        <source>is text, not audio</source>
        <translation>est du texte, pas du son</translation>
    </message>
    <message>
        <source>holds a tag, and no sound</source>
        <translation>contient une étiquette, et aucun son</translation>
    </message>
    <message>
        <source>holds no sound stream</source>
        <translation>ne contient pas de piste sonore</translation>
    </message>
    <message>
        <source>holds no sound</source>
        <translation>ne contient aucun son</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient aucun son</translation>
    </message>
    <message>
        <source>holds only %1 s of sound; at least %2 s is needed to name a genre</source>
        <translation>ne contient que %1&#xa0;s de son&#xa0;; il en faut au moins %2 pour nommer un genre</translation>
    </message>
    <message>
        <source>is silent from beginning to end: nothing in it reaches -90 dBFS</source>
        <translation>est silencieux du début à la fin&#xa0;: rien n’y atteint -90 dBFS</translation>
    </message>
    <message>
        <source>shows silence: it holds one value throughout</source>
        <translation>montre le silence&#xa0;: une seule valeur partout</translation>
    </message>
    <message>
        <source>is not audio in any format known here</source>
        <translation>n’est pas du son dans un format connu ici</translation>
    </message>
    <message>
        <source>cannot be decoded: the file is damaged or cut short</source>
        <translation>ne peut pas être décodé&#xa0;: le fichier est abîmé ou tronqué</translation>
    </message>
    <message>
        <source>cannot be decoded: it is cut short, and the index at its end is missing</source>
        <translation>ne peut pas être décodé&#xa0;: il est tronqué et l’index de fin manque</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>ne peut pas être décodé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5</source>
        <translation>Artistes à la fois dans %2 et %3&#xa0;: %1 (morceaux&#xa0;: %4 sur %6&#xa0;; l’exactitude y paraît meilleure qu’elle n’est)&#xa0;: %5</translation>
    </message>
    <message>
        <source>Files listed in more than one split: %1: %2</source>
        <translation>Fichiers présents dans plus d’un sous-ensemble&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files with the same content in more than one split: %1: %2</source>
        <translation>Fichiers de même contenu dans plus d’un sous-ensemble&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recordings whose segments lie in more than one split: %1: %2</source>
        <translation>Enregistrements dont les segments se trouvent dans plus d’un sous-ensemble&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is empty; a manifest starts with path,genre,split</source>
        <translation>est vide&#xa0;; un manifeste commence par path,genre,split</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (its first line must name path and genre, and may name split, artist, album, title)</source>
        <translation>n’a pas de colonne «&#xa0;%1&#xa0;» (sa première ligne doit nommer path et genre, et peut nommer split, artist, album, title)</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.</source>
        <translation>La fréquence la plus haute est %1&#xa0;Hz&#xa0;; elle doit dépasser la plus basse, ou être 0 pour la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>The reference power is %1; it must be above 0.</source>
        <translation>La puissance de référence est %1&#xa0;; elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.</source>
        <translation>La plage sous le maximum (top dB) est %1&#xa0;; elle doit être 0 (sans plancher) ou plus.</translation>
    </message>
    <message>
        <source>The smallest power is %1; it must be above 0.</source>
        <translation>La plus petite puissance est %1&#xa0;; elle doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>cannot tell which column is the %1 (columns: %3)</source>
        <translation>impossible de savoir quelle colonne est %1 (colonnes&#xa0;: %3)</translation>
    </message>
    <message>
        <source>no line with a path and a genre</source>
        <translation>aucune ligne avec un chemin et un genre</translation>
    </message>
    <message>
        <source>line %1: track %2: unknown split &quot;%3&quot;; it is in none</source>
        <translation>ligne %1&#xa0;: morceau %2&#xa0;: partition inconnue «&#xa0;%3&#xa0;»&#xa0;; il n’est dans aucune</translation>
    </message>
    <message>
        <source>line %1: %2; skipped</source>
        <translation>ligne %1&#xa0;: %2&#xa0;; ignorée</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>pas de genre</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>pas de chemin</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 cellules au lieu de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track id</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de morceau</translation>
    </message>
    <message>
        <source>track %1: unknown subset &quot;%2&quot;</source>
        <translation>morceau %1&#xa0;: sous-ensemble inconnu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>files that do not exist: %1 of %2: %3</source>
        <translation>fichiers inexistants&#xa0;: %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>column %1: lines that say neither train, validation nor test: %2: %3</source>
        <translation>colonne %1&#xa0;: lignes sans train, validation ni test&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>holds nothing to import; no genre made of it</source>
        <translation>ne contient rien à importer&#xa0;; aucun genre n’en est fait</translation>
    </message>
    <message>
        <source>files of no known kind left out: %1: %2</source>
        <translation>fichiers de type inconnu laissés de côté&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no tracks found; expected a folder per genre with %1 in it</source>
        <translation>aucun morceau trouvé&#xa0;; il faut un dossier par genre contenant %1</translation>
    </message>
    <message>
        <source>audio, pictures or .npy arrays</source>
        <translation>des fichiers audio, des images ou des tableaux .npy</translation>
    </message>
    <message>
        <source>files outside any genre folder left out: %1</source>
        <translation>fichiers hors de tout dossier de genre laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds a mixture (%1); if these are the same tracks, import one kind only</source>
        <translation>contient un mélange (%1)&#xa0;; si ce sont les mêmes morceaux, n’importez qu’un seul type</translation>
    </message>
    <message>
        <source>subset %1: tracks of wider subsets left out: %2</source>
        <translation>sous-ensemble %1&#xa0;: morceaux de sous-ensembles plus larges laissés de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>tracks without a top genre left out: %1</source>
        <translation>morceaux sans genre principal laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>clips known to be broken or far too short left out: %1: %2</source>
        <translation>extraits connus pour être abîmés ou bien trop courts laissés de côté&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>audio files missing in %3: %1 of %2: %4; %5</source>
        <translation>fichiers audio absents de %3&#xa0;: %1 sur %2&#xa0;: %4&#xa0;; %5</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissés de côté</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservés</translation>
    </message>
    <message>
        <source>no such folder; paths are made as published</source>
        <translation>ce dossier n’existe pas&#xa0;; les chemins sont ceux de la publication</translation>
    </message>
    <message>
        <source>no tracks to import</source>
        <translation>aucun morceau à importer</translation>
    </message>
    <message>
        <source>no folder for %1</source>
        <translation>aucun dossier pour %1</translation>
    </message>
    <message>
        <source>some tracks are there in several formats, which makes them count more than once; import one kind only</source>
        <translation>certains morceaux existent en plusieurs formats et comptent donc plusieurs fois&#xa0;; n’importez qu’un seul type</translation>
    </message>
    <message>
        <source>empty files: %1</source>
        <translation>fichiers vides&#xa0;: %1</translation>
    </message>
    <message>
        <source>split lists: %1</source>
        <translation>listes de partition&#xa0;: %1</translation>
    </message>
    <message>
        <source>files that no list names left out: %1</source>
        <translation>fichiers qu’aucune liste ne nomme laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>listed tracks missing in %3: %1 of %2: %4</source>
        <translation>morceaux des listes absents de %3&#xa0;: %1 sur %2&#xa0;: %4</translation>
    </message>
    <message>
        <source>GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates accuracy by ten points and more; the fault-filtered split lists avoid that.</source>
        <translation>GTZAN a des défauts connus&#xa0;: 50 doublons exacts, de nombreux artistes avec plusieurs morceaux (35 extraits de reggae sont de Bob Marley), des extraits distordus, et jazz.00054 est illisible dans l’édition WAV. Une partition aléatoire surestime l’exactitude de dix points et plus&#xa0;; les listes filtrées (fault-filtered) l’évitent.</translation>
    </message>
    <message>
        <source>none of GTZAN&apos;s genre folders in it (blues, classical, country ...)</source>
        <translation>aucun des dossiers de genre de GTZAN (blues, classical, country …)</translation>
    </message>
    <message>
        <source>several folders below hold GTZAN; name one: %1</source>
        <translation>plusieurs dossiers en dessous contiennent GTZAN&#xa0;; choisissez-en un&#xa0;: %1</translation>
    </message>
    <message>
        <source>none of its files can be read</source>
        <translation>aucun de ses fichiers ne peut être lu</translation>
    </message>
    <message>
        <source>is what is imported, and would be replaced; choose another place</source>
        <translation>est ce qui est importé et serait remplacé&#xa0;; choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>... and %1 more like these</source>
        <translation>… et %1 autres du même genre</translation>
    </message>
    <message>
        <source>the shares of train, validation and test must be numbers from 0 to 1000</source>
        <translation>les parts d’entraînement, de validation et de test doivent être des nombres de 0 à 1000</translation>
    </message>
    <message>
        <source>the share of train must be greater than 0</source>
        <translation>la part d’entraînement doit être supérieure à 0</translation>
    </message>
    <message>
        <source>The artist &quot;%1&quot;, on %2 tracks of several genres, is taken for none: artists are not known there, and leakage by artist cannot be seen</source>
        <translation>L’artiste «&#xa0;%1&#xa0;», sur %2 morceaux de plusieurs genres, est tenu pour aucun&#xa0;: les artistes y sont inconnus, et une fuite par artiste ne peut être vue</translation>
    </message>
    <message>
        <source>Genres without a track in the split %2: %1: %3</source>
        <translation>Genres sans morceau dans la partition %2&#xa0;: %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>Genres with training clips only, so nothing tells how well a network knows them: %1: %3</source>
        <translation>Genres n’ayant que des extraits d’entraînement, si bien que rien ne dit si un réseau les connaît&#xa0;: %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>Genres without a training clip, so every network gets them wrong: %1: %3</source>
        <translation>Genres sans extrait d’entraînement, si bien que tout réseau s’y trompe&#xa0;: %1&#xa0;: %3</translation>
    </message>
    <message>
        <source>damaged: %1 s of %2 s are missing inside the file</source>
        <translation>endommagé&#xa0;: %1&#xa0;s sur %2&#xa0;s manquent au milieu du fichier</translation>
    </message>
    <message>
        <source>truncated: the sound ends after %1 s of %2 s</source>
        <translation>tronqué&#xa0;: le son s’arrête après %1&#xa0;s sur %2&#xa0;s</translation>
    </message>
    <message>
        <source>truncated: the file ends early, after %1 s</source>
        <translation>tronqué&#xa0;: le fichier s’arrête trop tôt, après %1&#xa0;s</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>est en cours d’écriture par un autre programme</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left alone</source>
        <translation>un autre programme l’a modifié entre-temps&#xa0;; il est resté tel quel</translation>
    </message>
    <message>
        <source>its tag could not be written (the disk may be full); it was left alone</source>
        <translation>sa balise n’a pas pu être écrite (le disque est peut-être plein)&#xa0;; il est resté tel quel</translation>
    </message>
    <message>
        <source>its tag cannot be written</source>
        <translation>sa balise ne peut pas être écrite</translation>
    </message>
    <message>
        <source>holds another table; predictions cannot be added to it</source>
        <translation>contient un autre tableau&#xa0;; les prédictions ne peuvent pas y être ajoutées</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>écriture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no training run (it has no config.toml)</source>
        <translation>n’est pas une exécution d’entraînement (config.toml manque)</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>cette exécution n’existe pas</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>is empty; the run&apos;s settings are lost</source>
        <translation>est vide&#xa0;; les réglages de l’exécution sont perdus</translation>
    </message>
    <message>
        <source>is damaged: it has no %1, so what else is missing is not known either</source>
        <translation>est endommagé&#xa0;: %1 manque, et l’on ignore ce qui manque encore</translation>
    </message>
    <message>
        <source>is in use by process %1 on %2</source>
        <translation>est utilisé par le processus %1 sur %2</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ne peut pas être verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>s’y trouve déjà</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>ne peut pas être déplacé vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is in the trash already</source>
        <translation>est déjà à la corbeille</translation>
    </message>
    <message>
        <source>is no run in a trash</source>
        <translation>n’est pas une exécution dans une corbeille</translation>
    </message>
    <message>
        <source>cannot be deleted: %1</source>
        <translation>ne peut pas être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is no JSON object, so it is left as it is</source>
        <translation>n’est pas un objet JSON et reste donc tel quel</translation>
    </message>
    <message>
        <source>a name has %1 bytes at most, not %2; a note may be longer</source>
        <translation>un nom a %1&#xa0;octets au plus, pas %2&#xa0;; une remarque peut être plus longue</translation>
    </message>
    <message>
        <source>a note of %1 bytes is too long; %2 is the most that fits</source>
        <translation>une remarque de %1&#xa0;octets est trop longue&#xa0;; %2 au plus tiennent</translation>
    </message>
    <message>
        <source>a tag has %1 bytes at most</source>
        <translation>une étiquette a %1&#xa0;octets au plus</translation>
    </message>
    <message>
        <source>a tag needs a letter at least</source>
        <translation>une étiquette a besoin d’au moins une lettre</translation>
    </message>
    <message>
        <source>a tag is one line without a comma</source>
        <translation>une étiquette tient sur une ligne, sans virgule</translation>
    </message>
    <message>
        <source>Genres without a clip in the split %2, which says nothing of them: %1: %4</source>
        <translation>Genres sans extrait dans la partition %2, qui n’en dit donc rien&#x202f;: %1&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Classify, Library, Train, Compare</source>
        <translation>Classifier, Bibliothèque, Entraîner, Comparer</translation>
    </message>
    <message>
        <source>Open files to classify</source>
        <translation>Ouvrir des fichiers à classifier</translation>
    </message>
    <message>
        <source>Open a folder to classify</source>
        <translation>Ouvrir un dossier à classifier</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Classify the selected tracks again</source>
        <translation>Reclassifier les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Classify the whole list again</source>
        <translation>Reclassifier toute la liste</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Annuler la classification</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Read out genre over time, stretch by stretch</source>
        <translation>Lire le genre au fil du temps, passage par passage</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Lecture et pause</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Scroll the spectrogram</source>
        <translation>Faire défiler le spectrogramme</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Zoom the spectrogram</source>
        <translation>Zoomer sur le spectrogramme</translation>
    </message>
    <message>
        <source>Fit the whole track</source>
        <translation>Afficher tout le morceau</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue the run that is shown</source>
        <translation>Continuer l’exécution affichée</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Pick the selected runs</source>
        <translation>Choisir les exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Choose a cell of a confusion chart</source>
        <translation>Choisir une case d’une matrice de confusion</translation>
    </message>
    <message>
        <source>Hear a track behind the cell on the Classify page</source>
        <translation>Écouter un morceau de la case sur la page «&#x202f;Classifier&#x202f;»</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Le rétablir</translation>
    </message>
    <message>
        <source>Change the genre of the selected tracks</source>
        <translation>Changer le genre des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Save the library under another name</source>
        <translation>Enregistrer la bibliothèque sous un autre nom</translation>
    </message>
    <message>
        <source>Find a command and run it</source>
        <translation>Trouver une commande et l’exécuter</translation>
    </message>
    <message>
        <source>Add the settings to the queue</source>
        <translation>Mettre les réglages en file</translation>
    </message>
    <message>
        <source>Pause the run, and go on</source>
        <translation>Mettre l’exécution en pause, puis reprendre</translation>
    </message>
    <message>
        <source>Move a waiting run in the queue</source>
        <translation>Déplacer une exécution en attente dans la file</translation>
    </message>
    <message>
        <source>Take back what was changed in the queue or suggested</source>
        <translation>Annuler un changement de la file ou une suggestion</translation>
    </message>
    <message>
        <source>Check the files, or stop that</source>
        <translation>Vérifier les fichiers, ou arrêter</translation>
    </message>
    <message>
        <source>Write a report of the picked runs</source>
        <translation>Écrire un rapport sur les exécutions choisies</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Put the page&apos;s side panel away, and bring it back</source>
        <translation>Masquer le panneau latéral de la page, et le ramener</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Export the tracks as a list</source>
        <translation>Exporter les morceaux en liste</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Lire depuis le début</translation>
    </message>
    <message>
        <source>Classify the selected tracks</source>
        <translation>Classer les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Properties of a track</source>
        <translation>Propriétés d’un morceau</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Select same artist, album, genre</source>
        <translation>Sélectionner le même artiste, album, genre</translation>
    </message>
    <message>
        <source>Split the tracks anew</source>
        <translation>Répartir à nouveau les morceaux</translation>
    </message>
    <message>
        <source>Undo a change of genre or split</source>
        <translation>Annuler un changement de genre ou de partition</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Scroll the frequencies</source>
        <translation>Faire défiler les fréquences</translation>
    </message>
    <message>
        <source>Move the playback position</source>
        <translation>Déplacer la position de lecture</translation>
    </message>
    <message>
        <source>Begin or end the selection at the playback position</source>
        <translation>Commencer ou finir la sélection à la position de lecture</translation>
    </message>
    <message>
        <source>Select by dragging, or scroll</source>
        <translation>Sélectionner en faisant glisser, ou défiler</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track</source>
        <translation>Lire en boucle la sélection, ou tout le morceau</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Save the spectrogram as a figure</source>
        <translation>Enregistrer le spectrogramme comme figure</translation>
    </message>
    <message>
        <source>Show the model&apos;s windows</source>
        <translation>Montrer les fenêtres du modèle</translation>
    </message>
    <message>
        <source>Show the model&apos;s input</source>
        <translation>Montrer l’entrée du modèle</translation>
    </message>
    <message>
        <source>Switch between the original and the copy</source>
        <translation>Alterner entre l’original et la copie</translation>
    </message>
    <message>
        <source>A chart&apos;s numbers as a table</source>
        <translation>Nombres d’un graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>Write genre tags into the files</source>
        <translation>Écrire les tags de genre dans les fichiers</translation>
    </message>
    <message>
        <source>Compare models on the selected tracks</source>
        <translation>Comparer des modèles sur les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Predict genres, or stop that</source>
        <translation>Prédire les genres, ou arrêter</translation>
    </message>
    <message>
        <source>Predict genres of the selected tracks</source>
        <translation>Prédire les genres des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Use the predicted genre</source>
        <translation>Utiliser le genre prédit</translation>
    </message>
    <message>
        <source>Remove a run from the queue, or move it to the trash</source>
        <translation>Retirer une exécution de la file, ou la mettre à la corbeille</translation>
    </message>
    <message>
        <source>Name, tags and note of the selected runs</source>
        <translation>Nom, étiquettes et note des exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>Mettre les exécutions sélectionnées à la corbeille</translation>
    </message>
    <message>
        <source>Take back a change of names, tags or the trash</source>
        <translation>Annuler un changement de nom, d’étiquettes ou de corbeille</translation>
    </message>
    <message>
        <source>Show a track behind the cell in the library</source>
        <translation>Montrer dans la bibliothèque un morceau derrière la case</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Vos propres touches</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Put back what was removed, or take back written tags</source>
        <translation>Remettre ce qui a été retiré, ou annuler l’écriture des tags</translation>
    </message>
    <message>
        <source>Write the tags again</source>
        <translation>Écrire de nouveau les tags</translation>
    </message>
    <message>
        <source>Leave a selection, then clear the search and the filters</source>
        <translation>Annuler une sélection, puis effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Train a failed or stopped run of the queue again</source>
        <translation>Entraîner de nouveau une exécution de la file qui a échoué ou a été arrêtée</translation>
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
        <translation>n’a pas de tag qui puisse être écrit</translation>
    </message>
    <message>
        <source>has an old ID3v2 tag, which could not be written as it is</source>
        <translation>a un ancien tag ID3v2, qui ne pourrait pas être réécrit tel quel</translation>
    </message>
    <message>
        <source>is write-protected</source>
        <translation>est protégé en écriture</translation>
    </message>
    <message>
        <source>lies in a folder that cannot be written</source>
        <translation>est dans un dossier où l’on ne peut pas écrire</translation>
    </message>
    <message>
        <source>has a second name (hard link), from which writing would part it</source>
        <translation>a un second nom (lien physique), dont l’écriture le séparerait</translation>
    </message>
</context>
<context>
    <name>TrackConditions</name>
    <message>
        <source>broken</source>
        <comment>a file that cannot be read</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a file that could be read in part</comment>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>static</source>
        <comment>one tone or noise from beginning to end</comment>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>clipped</source>
        <comment>the wave&apos;s tops are cut off</comment>
        <translation>saturé</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>wrong length</source>
        <comment>not as long as nearly all others</comment>
        <translation>autre durée</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>TrainingPreset</name>
    <message>
        <source>The model&apos;s own input and learning rate, Adam, 50 epochs; a starting point for your own settings.</source>
        <translation>L’entrée et le taux d’apprentissage du modèle, Adam, 50 époques&#x202f;; un point de départ pour ses propres réglages.</translation>
    </message>
    <message>
        <source>Exactly what the paper&apos;s repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, up to 150 epochs with early stopping on validation loss.</source>
        <translation>Exactement ce que fait le code de l’article&#x202f;: taux constant (5e-4&#x202f;; DCNN 2e-4), lots de 64, jusqu’à 150 époques avec arrêt anticipé sur la perte de validation.</translation>
    </message>
    <message>
        <source>paper-code by its other name.</source>
        <translation>paper-code sous son autre nom.</translation>
    </message>
    <message>
        <source>What the paper&apos;s text says where it differs from its code: figure 1&apos;s networks, no L2, 50 epochs, pitch and tempo copies of the training tracks.</source>
        <translation>Ce que dit le texte de l’article là où il diffère de son code&#x202f;: réseaux de la figure 1, sans L2, 50 époques, copies transposées et de tempo des morceaux d’entraînement.</translation>
    </message>
    <message>
        <source>paper-text with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-text avec le taux d’apprentissage cyclique du texte&#x202f;: de 5e-4 à 1e-3, taille de pas de 8 époques.</translation>
    </message>
    <message>
        <source>paper-code with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-code avec le taux d’apprentissage cyclique du texte&#x202f;: de 5e-4 à 1e-3, taille de pas de 8 époques.</translation>
    </message>
    <message>
        <source>paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step size 4 epochs.</source>
        <translation>paper-code avec le taux cyclique que le code construit sans jamais l’utiliser&#x202f;: de 2.6e-3 à 7e-3, taille de pas de 4 époques.</translation>
    </message>
    <message>
        <source>Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for resnet.</source>
        <translation>Le nôtre&#x202f;: AdamW avec un taux one-cycle jusqu’à 1e-3, mixup, masques et lissage des étiquettes&#x202f;; fait pour resnet.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>UntestedGenres</name>
    <message>
        <source>Genres without a track in the test split, so that nothing here tells how well they are known: %1</source>
        <translation>Genres sans morceau dans la partie de test, si bien que rien ici ne dit à quel point ils sont connus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Genres without a track in the validation split, so that nothing here tells how well they are known: %1</source>
        <translation>Genres sans morceau dans la partie de validation, si bien que rien ici ne dit à quel point ils sont connus&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AugmentationBar</name>
    <message>
        <source>Pitch shift; the tempo stays</source>
        <translation>Décalage de hauteur ; le tempo reste</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> demi-tons</translation>
    </message>
    <message>
        <source>Tempo factor; the pitch stays</source>
        <translation>Facteur de tempo ; la hauteur reste</translation>
    </message>
    <message>
        <source>The paper&apos;s copies</source>
        <translation>Copies de l’article</translation>
    </message>
    <message>
        <source>The copies that the paper adds of each training track</source>
        <translation>Les copies que l’article ajoute de chaque morceau d’entraînement</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>See and hear the track as it is (B switches)</source>
        <translation>Voir et entendre le morceau tel quel (B alterne)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>See and hear what training makes of it (B switches)</source>
        <translation>Voir et entendre ce que l’entraînement en fait (B alterne)</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Valeurs choisies</translation>
    </message>
    <message>
        <source>Paper: %1 semitones</source>
        <translation>Article : %1 demi-ton</translation>
    </message>
    <message>
        <source>Paper: tempo × %1</source>
        <translation>Article : tempo × %1</translation>
    </message>
    <message>
        <source>Choose a shift or a tempo.</source>
        <translation>Choisissez une hauteur ou un tempo.</translation>
    </message>
    <message>
        <source>Computing the copy …</source>
        <translation>Calcul de la copie…</translation>
    </message>
    <message>
        <source>Of the first %1 s, which is what training takes of a track.</source>
        <translation>Des %1 premières secondes : ce que l’entraînement prend d’un morceau.</translation>
    </message>
    <message>
        <source>Made by training&apos;s own code.</source>
        <translation>Calculée par le code même de l’entraînement.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message>
        <source>Being counted…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>They are computed again when they are needed</source>
        <translation>Ils sont recalculés quand il le faut</translation>
    </message>
    <message>
        <source>None on this disk</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message>
        <source>How often answers of a confidence are right</source>
        <translation>Fréquence des réponses justes selon la confiance</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Drawn when the fit is done.</source>
        <translation>Tracé une fois l’ajustement terminé.</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>&amp;Use this temperature</source>
        <translation>&amp;Utiliser cette température</translation>
    </message>
    <message>
        <source>Calibrate confidence</source>
        <translation>Calibrer la confiance</translation>
    </message>
    <message>
        <source>%1 hears the validation tracks of a labelled data set, and one number, the temperature, is fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes first hardly ever changes. Take tracks that the model was not trained on.</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 écoute les morceaux de validation d’un jeu de données étiqueté, et un seul nombre, la température, est ajusté pour que, parmi les réponses à 70 % de confiance, environ 70 % soient justes. Le genre en tête ne change presque jamais. Prenez des morceaux sur lesquels le modèle n’a pas été entraîné.</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>Jeu de &amp;données :</translation>
    </message>
    <message>
        <source>A manifest: path,genre,split</source>
        <translation>Un manifeste : path,genre,split</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <translation>Progression de la calibration</translation>
    </message>
    <message>
        <source>Stores it in the model&apos;s file; where that cannot be written, in a copy among your models</source>
        <translation>L’enregistre dans le fichier du modèle ; s’il ne peut pas être écrit, dans une copie parmi vos modèles</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Track %1 of %2</source>
        <translation>Morceau %1 sur %2</translation>
    </message>
    <message>
        <source>Labelled data set</source>
        <translation>Jeu de données étiqueté</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifestes (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>No temperature fits best: these tracks are all answered rightly, or worse than by chance.</source>
        <translation>Aucune température ne convient le mieux : ces morceaux sont tous bien classés, ou moins bien que par hasard.</translation>
    </message>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>Température %1 sur %Ln morceau de validation : l’erreur de calibration attendue passe de %2&#x202f;% à %3&#x202f;%.</numerusform>
            <numerusform>Température %1 sur %Ln morceaux de validation : l’erreur de calibration attendue passe de %2&#x202f;% à %3&#x202f;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu.</numerusform>
            <numerusform>%Ln n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Calibrator</name>
    <message>
        <source>%1 is another file than the one that was fitted: fit it again.</source>
        <translation>%1 n’est plus le fichier sur lequel l’ajustement a été fait : refaites l’ajustement.</translation>
    </message>
    <message>
        <source>A model is being calibrated.</source>
        <translation>Un modèle est en cours de calibrage.</translation>
    </message>
    <message>
        <source>Its fit begins anew the next time.</source>
        <translation>L’ajustement recommencera la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message>
        <source>Tracks behind the chosen cell</source>
        <translation>Morceaux de la case choisie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Montrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Its spectrogram and what the model sees in it (Ctrl+L)</source>
        <translation>Son spectrogramme et ce que le modèle y voit (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Changer le genre…</translation>
    </message>
    <message>
        <source>In the library, an undo away (F2)</source>
        <translation>Dans la bibliothèque, annulable (F2)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>Opens the tracks on the Classify page (Return)</source>
        <translation>Ouvre les morceaux sur la page Classifier (Entrée)</translation>
    </message>
    <message>
        <source>Choose a cell to see its tracks.</source>
        <translation>Choisir une case pour voir ses morceaux.</translation>
    </message>
    <message>
        <source>Only evaluated runs keep their tracks.</source>
        <translation>Seules les exécutions évaluées conservent leurs morceaux.</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#x202f;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln morceau reconnu</numerusform>
            <numerusform>%1&#x202f;: %Ln morceaux reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln morceau pris pour %2</numerusform>
            <numerusform>%1&#x202f;: %Ln morceaux pris pour %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>%Ln morceau est maintenant %1 dans la bibliothèque. Les réponses de l’exécution restent telles quelles.</numerusform>
            <numerusform>%Ln morceaux sont maintenant %1 dans la bibliothèque. Les réponses de l’exécution restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>%Ln des morceaux est maintenant %1&#x202f;; la bibliothèque ne contient pas les autres.</numerusform>
            <numerusform>%Ln des morceaux sont maintenant %1&#x202f;; la bibliothèque ne contient pas les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  → %2</source>
        <translation>%1  → %2</translation>
    </message>
    <message>
        <source>The library has been changed since then: undo it there.</source>
        <translation>La bibliothèque a été modifiée depuis&#x202f;: annuler dans celle-ci.</translation>
    </message>
    <message>
        <source>In the library these tracks are %1 already.</source>
        <comment>a genre</comment>
        <translation>Dans la bibliothèque, ces morceaux sont déjà %1.</translation>
    </message>
    <message>
        <source>Open a manifest…</source>
        <translation>Ouvrir un manifeste…</translation>
    </message>
    <message>
        <source>Open the run&apos;s manifest</source>
        <translation>Ouvrir le manifeste de l’exécution</translation>
    </message>
    <message>
        <source>The library does not hold this track.</source>
        <translation>La bibliothèque ne contient pas ce morceau.</translation>
    </message>
    <message>
        <source>The library does not hold these tracks.</source>
        <translation>La bibliothèque ne contient pas ces morceaux.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Changer le genre</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>Donner à %Ln morceau le genre %1 dans la bibliothèque&#xa0;?</numerusform>
            <numerusform>Donner à %Ln morceaux le genre %1 dans la bibliothèque&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>&amp;Changer le genre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassificationController</name>
    <message>
        <source>No model to ask: %1</source>
        <translation>Aucun modèle à interroger&#x202f;:&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message>
        <source>%1 picture of each %2&#xa0;s at %3&#xa0;Hz</source>
        <translation>image %1 par tranche de %2&#xa0;s à %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 log-mel windows at %2&#xa0;Hz</source>
        <translation>fenêtres log-mel %1 à %2&#xa0;Hz</translation>
    </message>
    <message>
        <source>Details of the selected track</source>
        <translation>Détails du morceau sélectionné</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Genre au fil du temps</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#x202f;%</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>En attente de son tour.</translation>
    </message>
    <message>
        <source>Listening to it now…</source>
        <translation>Écoute en cours…</translation>
    </message>
    <message>
        <source>Cancelled. “Classify again” starts over.</source>
        <translation>Annulé. «&#x202f;Reclassifier&#x202f;» recommence.</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Select one to see how sure the model is, and when.</source>
        <translation>En sélectionner un pour voir à quel point le modèle est sûr, et quand.</translation>
    </message>
    <message>
        <source>Genres in the list</source>
        <translation>Genres de la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entraîné dans</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>non calibrée</translation>
    </message>
    <message>
        <source>calibrated, temperature %1</source>
        <translation>calibrée, température %1</translation>
    </message>
    <message>
        <source>Edit &gt; Calibrate confidence… fits it to labelled tracks</source>
        <translation>« Calibrer la confiance… » dans le menu Édition l’ajuste à des morceaux étiquetés</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyPage</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>Classify all again</source>
        <translation>Tout reclassifier</translation>
    </message>
    <message>
        <source>Hear the whole list once more, with the model chosen now (Shift+F5)</source>
        <translation>Réécouter toute la liste avec le modèle choisi actuellement (Maj+F5)</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Reclassifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected tracks off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Retirer de la liste les morceaux sélectionnés&#x202f;; les fichiers restent (%1)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up the tracks that were cancelled</source>
        <translation>Reprendre les morceaux annulés</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Annuler la classification</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Tracks and their genres</source>
        <translation>Morceaux et leurs genres</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Déjà dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>encore %Ln</numerusform>
            <numerusform>encore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Which genre is it?</source>
        <translation>Quel genre est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Copié en CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No audio files in %1 and %Ln more</source>
        <translation>
            <numerusform>Aucun fichier audio dans %1 et %Ln autre</numerusform>
            <numerusform>Aucun fichier audio dans %1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No audio files in %1</source>
        <translation>Aucun fichier audio dans %1</translation>
    </message>
    <message>
        <source>Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</source>
        <translation>Musique et listes de lecture (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</translation>
    </message>
    <message>
        <source>Take everything off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Tout retirer de la liste&#x202f;; les fichiers restent (%1)</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1. Genrescope goes on with %2.</source>
        <comment>why not; a model&apos;s name</comment>
        <translation>%1. Genrescope continue avec&#x202f;%2.</translation>
    </message>
    <message>
        <source>No model is installed yet. Train one on the Train page, or open a model file (.safetensors).</source>
        <translation>Aucun modèle n’est encore installé. En entraîner un sur la page «&#x202f;Entraîner&#x202f;» ou ouvrir un fichier de modèle (.safetensors).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what was typed into the filter</comment>
        <translation>Aucun morceau ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln morceau montre ce qu’un autre modèle a entendu.</numerusform>
            <numerusform>%Ln morceaux montrent ce qu’un autre modèle a entendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>%Ln morceau retiré de la liste&#x202f;;&#x202f;%1 le remet</numerusform>
            <numerusform>%Ln morceaux retirés de la liste&#x202f;;&#x202f;%1 les remet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>%Ln morceau retiré de la liste.</numerusform>
            <numerusform>%Ln morceaux retirés de la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches the filter: there is nothing to write.</source>
        <translation>Aucun morceau ne correspond au filtre&#x202f;: rien à enregistrer.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>Enregistré&#x202f;:&#x202f;%1, avec&#x202f;%2 sur&#x202f;%Ln morceau, selon le filtre</numerusform>
            <numerusform>Enregistré&#x202f;:&#x202f;%1, avec&#x202f;%2 sur&#x202f;%Ln morceaux, selon le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was taken off the list</source>
        <translation>rien n’a été retiré de la liste</translation>
    </message>
    <message>
        <source>nothing is being classified</source>
        <translation>aucune classification en cours</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la liste est vide</translation>
    </message>
    <message>
        <source>no track is selected</source>
        <translation>aucun morceau n’est sélectionné</translation>
    </message>
    <message>
        <source>select one track</source>
        <translation>sélectionnez un seul morceau</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Écrire les tags de genre…</translation>
    </message>
    <message>
        <source>Put the genres into the files&apos; tags, after a look at what that changes (Ctrl+G)</source>
        <translation>Écrire les genres dans les tags des fichiers, après un aperçu de ce qui change (Ctrl+G)</translation>
    </message>
    <message>
        <source>tags are being written</source>
        <translation>des tags sont en cours d’écriture</translation>
    </message>
    <message>
        <source>no genre tag was written</source>
        <translation>aucun tag de genre n’a été écrit</translation>
    </message>
    <message>
        <source>no writing of tags was undone</source>
        <translation>aucune écriture de tags n’a été annulée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln morceau est déjà dans le CSV et a été laissé de côté</numerusform>
            <numerusform>%Ln morceaux sont déjà dans le CSV et ont été laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Classify what is put into a folder from now on</source>
        <translation>Classer ce qui arrive dans un dossier à partir de maintenant</translation>
    </message>
    <message>
        <source>Write results to a CSV as they come…</source>
        <translation>Écrire les résultats dans un CSV au fur et à mesure…</translation>
    </message>
    <message>
        <source>A line a track, written at once; what the file holds for this model is not classified again</source>
        <translation>Une ligne par morceau, écrite aussitôt ; ce que le fichier contient déjà pour ce modèle n’est pas reclassé</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Ne plus surveiller %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter la surveillance</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Arrêter l’écriture</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Surveillance de %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>Surveillance de %Ln dossier</numerusform>
            <numerusform>Surveillance de %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>%Ln nouveau aujourd’hui</numerusform>
            <numerusform>%Ln nouveaux aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln encore en cours d’écriture</numerusform>
            <numerusform>%Ln encore en cours d’écriture</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 n’est pas là pour le moment</translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched</source>
        <translation>%1 contient plus de fichiers qu’on ne peut en surveiller</translation>
    </message>
    <message>
        <source>Results go to %1</source>
        <translation>Les résultats vont dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln écrit</numerusform>
            <numerusform>%Ln écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>%Ln y était déjà</numerusform>
            <numerusform>%Ln y étaient déjà</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>Write results to a CSV</source>
        <translation>Écrire les résultats dans un CSV</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparer les modèles…</translation>
    </message>
    <message>
        <source>What several models make of the selected tracks, side by side (Ctrl+M)</source>
        <translation>Ce que plusieurs modèles entendent dans les morceaux sélectionnés, côte à côte (Ctrl+M)</translation>
    </message>
    <message>
        <source>Calibrate confidence…</source>
        <translation>Calibrer la confiance…</translation>
    </message>
    <message>
        <source>Fit the model&apos;s confidence to labelled tracks</source>
        <translation>Ajuster la confiance du modèle à des morceaux étiquetés</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>aucun modèle n’est chargé</translation>
    </message>
    <message>
        <source>The temperature is stored in %1. “Classify all again” applies it to the list.</source>
        <translation>La température est enregistrée dans %1. « Tout reclassifier » l’applique à la liste.</translation>
    </message>
    <message>
        <source>Details of a track</source>
        <translation>Détails d’un morceau</translation>
    </message>
    <message>
        <source>Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you go on; should it happen again, take that file off the list first.</source>
        <translation>Genrescope s’est arrêté de façon inattendue pendant la lecture de %1. Rien n’est classé avant que vous ne continuiez&#xa0;; si cela se reproduit, retirez d’abord ce fichier de la liste.</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Écrire les tags de genre</translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>Rétablir le tag de genre de %Ln fichier tel qu’il était&#xa0;?</numerusform>
            <numerusform>Rétablir les tags de genre de %Ln fichiers tels qu’ils étaient&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written at an earlier start.</source>
        <translation>Ils ont été écrits lors d’un démarrage antérieur.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Layers of the model…</source>
        <translation>Couches du modèle…</translation>
    </message>
    <message>
        <source>What the model is made of, with shapes and parameters</source>
        <translation>Ce dont le modèle est fait, avec dimensions et paramètres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandListModel</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour le moment</translation>
    </message>
    <message>
        <source>not available now: %1</source>
        <translation>indisponible pour le moment&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Aucune commande ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Average over &amp;seeds</source>
        <translation>Moyenne sur les &amp;graines</translation>
    </message>
    <message>
        <source>Score by genre</source>
        <translation>Score par genre</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Première exécution</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Seconde exécution</translation>
    </message>
    <message>
        <source>Scale of the confusions</source>
        <translation>Échelle des matrices de confusion</translation>
    </message>
    <message>
        <source>Share of the actual genre</source>
        <translation>Part du genre réel</translation>
    </message>
    <message>
        <source>Share of the predicted genre</source>
        <translation>Part du genre prédit</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>against</source>
        <translation>face à</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Choisir des exécutions ci-dessus.</translation>
    </message>
    <message>
        <source>Pick two runs to see where they differ.</source>
        <translation>Choisir deux exécutions pour voir où elles diffèrent.</translation>
    </message>
    <message>
        <source>One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a line of one standard deviation</source>
        <translation>Une courbe et une barre pour les exécutions qui ne diffèrent que par leur graine&#x202f;: la moyenne, avec une bande ou un trait d’un écart type</translation>
    </message>
    <message>
        <source>Save &amp;all charts…</source>
        <translation>Enregistrer tous les gr&amp;aphiques…</translation>
    </message>
    <message>
        <source>Every chart of this comparison into a new folder, in the size and format last used</source>
        <translation>Chaque graphique de cette comparaison dans un nouveau dossier, à la taille et au format utilisés en dernier</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Réglages et résultats</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareEvaluation</name>
    <message>
        <source>Run whose genres are shown</source>
        <translation>Exécution dont les genres sont affichés</translation>
    </message>
    <message>
        <source>Curves by genre</source>
        <translation>Courbes par genre</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Choisir des exécutions ci-dessus.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareGroups</name>
    <message>
        <source>Runs, grouped by their settings</source>
        <translation>Exécutions, groupées par leurs réglages</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareModelsDialog</name>
    <message>
        <source>unknown</source>
        <comment>to this model</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer les modèles</translation>
    </message>
    <message>
        <source>Tracks and what each model says</source>
        <translation>Morceaux et ce qu’en dit chaque modèle</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Add model files…</source>
        <translation>&amp;Ajouter des modèles…</translation>
    </message>
    <message>
        <source>Model files, such as checkpoints/best.safetensors of a run</source>
        <translation>Fichiers de modèle, par exemple checkpoints/best.safetensors d’une exécution</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Ajouter des modèles</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Probabilities by %1</source>
        <comment>a model</comment>
        <translation>Probabilités selon %1</translation>
    </message>
    <message>
        <source>Genre over time: %1</source>
        <translation>Genre au fil du temps : %1</translation>
    </message>
    <message>
        <source>Tick two or more models to see where they differ.</source>
        <translation>Cochez au moins deux modèles pour voir où ils diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>Ils s’accordent sur %1 morceau sur %Ln (%2&#x202f;%)</numerusform>
            <numerusform>Ils s’accordent sur %1 morceaux sur %Ln (%2&#x202f;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln morceau n’est pas comparable&#x202f;: un modèle donne un genre qu’un autre ne connaît pas</numerusform>
            <numerusform>%Ln morceaux ne sont pas comparables&#x202f;: un modèle donne un genre qu’un autre ne connaît pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Search runs</source>
        <translation>Rechercher des exécutions</translation>
    </message>
    <message>
        <source>Runs in…</source>
        <translation>Exécutions dans…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are shown</source>
        <translation>Choisir le dossier dont les exécutions sont affichées</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Relire le dossier</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Pas encore d’exécutions à comparer</translation>
    </message>
    <message>
        <source>Train two networks and they stand here side by side, or open a folder of runs.</source>
        <translation>Entraîner deux réseaux pour les retrouver ici côte à côte, ou ouvrir un dossier d’exécutions.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Choose a folder of runs</source>
        <translation>Choisir un dossier d’exécutions</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>Exécutions choisies&#x202f;: %1 sur %Ln</numerusform>
            <numerusform>Exécutions choisies&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>%Ln exécution illisible</numerusform>
            <numerusform>%Ln exécutions illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Ra&amp;pport…</translation>
    </message>
    <message>
        <source>Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)</source>
        <translation>Tableaux et graphiques des exécutions choisies en un seul fichier HTML ou PDF (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>no run is picked</source>
        <translation>aucune exécution n’est choisie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Rapport sur cette exécution…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>&amp;Grouper les graines</translation>
    </message>
    <message>
        <source>One row, one curve and one bar for runs that differ in nothing but their seed: mean ± standard deviation</source>
        <translation>Une ligne, une courbe et une barre pour les exécutions qui ne diffèrent que par leur graine&#x202f;: moyenne ± écart type</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save all charts in a new folder in…</source>
        <translation>Enregistrer tous les graphiques dans un nouveau dossier de…</translation>
    </message>
    <message>
        <source>Saving the charts…</source>
        <translation>Enregistrement des graphiques…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n fichier dans %1</numerusform>
            <numerusform>%n fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table of the picked runs</source>
        <translation>Copier le tableau des exécutions choisies</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX (booktabs)</source>
        <translation>Copier en LaTeX (booktabs)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Reading run %1 of %2…</source>
        <translation>Lecture de l’exécution %1 sur %2…</translation>
    </message>
    <message>
        <source>Search name, tag, note or setting</source>
        <translation>Rechercher un nom, une étiquette, une note ou un réglage</translation>
    </message>
    <message>
        <source>Limited by the chart – show all</source>
        <translation>Limité par le graphique – tout afficher</translation>
    </message>
    <message>
        <source>The table shows only the runs that are chosen in the chart of settings and results</source>
        <translation>Le tableau ne montre que les exécutions sélectionnées dans le graphique des réglages et résultats</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Saving the charts was stopped; none of them is kept.</source>
        <translation>L’enregistrement des graphiques a été arrêté&#xa0;; aucun n’est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln exécution non affichée : elle se trouve dans un autre dossier</numerusform>
            <numerusform>%Ln exécutions non affichées : elles se trouvent dans un autre dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts of a comparison are being saved.</source>
        <translation>Les graphiques d’une comparaison sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>None of them is kept.</source>
        <translation>Aucun d’eux n’est conservé.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message>
        <source>What the lines&apos; colours stand for</source>
        <translation>Ce que représentent les couleurs des lignes</translation>
    </message>
    <message>
        <source>Colours of the picked runs</source>
        <translation>Couleurs des exécutions choisies</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Choose what has an axis; drag a title to move its axis</source>
        <translation>Choisir ce qui a un axe&#x202f;; faire glisser un titre déplace son axe</translation>
    </message>
    <message>
        <source>Only these in the &amp;table</source>
        <translation>Seules celles-ci dans le &amp;tableau</translation>
    </message>
    <message>
        <source>The table shows the runs that are chosen in the chart, and no others</source>
        <translation>Le tableau montre les exécutions sélectionnées dans le graphique, et aucune autre</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>No part of any axis is chosen any more (Escape)</source>
        <translation>Plus aucune partie d’axe n’est sélectionnée (Échap)</translation>
    </message>
    <message>
        <source>P&amp;ick these</source>
        <translation>Cho&amp;isir celles-ci</translation>
    </message>
    <message>
        <source>Pick the runs that are chosen in the chart (Return)</source>
        <translation>Choisir les exécutions sélectionnées dans le graphique (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>%1 exécution sur %Ln sélectionnée</numerusform>
            <numerusform>Exécutions sélectionnées&#x202f;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag along an axis to choose runs</source>
        <translation>Faire glisser le long d’un axe pour sélectionner des exécutions</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Type de graphique</translation>
    </message>
    <message>
        <source>Lines over all axes</source>
        <translation>Lignes sur tous les axes</translation>
    </message>
    <message>
        <source>Points of two</source>
        <translation>Points de deux</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En abscisse</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>En ordonnée</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareTable</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfusionView</name>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%2&#x202f;: %1 sur %Ln extrait reconnu</numerusform>
            <numerusform>%2&#x202f;: %1 sur %Ln extraits reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%2&#x202f;: %1 sur %Ln extrait pris pour %3</numerusform>
            <numerusform>%2&#x202f;: %1 sur %Ln extraits pris pour %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no clip of this genre, so nothing is known of it (%2)</source>
        <comment>a genre; n = 0</comment>
        <translation>%1&#x202f;: aucun extrait de ce genre, rien n’en est donc connu (%2)</translation>
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
        <translation>%1  %2, brut %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataSetPicker</name>
    <message numerus="yes">
        <source>%Ln clips: %1 training, %2 validation, %3 test</source>
        <translation>
            <numerusform>%Ln extrait&#x202f;: %1 entraînement, %2 validation, %3 test</numerusform>
            <numerusform>%Ln extraits&#x202f;: %1 entraînement, %2 validation, %3 test</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>A manifest: CSV with path, genre and split</source>
        <translation>Un manifeste&#x202f;: CSV avec path, genre et split</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Choisir un manifeste</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifestes (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out</source>
        <translation>
            <numerusform>%Ln ligne a été omise</numerusform>
            <numerusform>%Ln lignes ont été omises</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip of this data set is for training.</source>
        <translation>Aucun extrait de ce jeu de données n’est destiné à l’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A network learns to tell genres apart, and this data set has only one: %1.</source>
        <translation>Un réseau apprend à distinguer des genres, et ce jeu de données n’en a qu’un&#x202f;:&#x202f;%1.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DropZone</name>
    <message>
        <source>Drop music here</source>
        <translation>Déposer de la musique ici</translation>
    </message>
    <message>
        <source>Files, folders or playlists, anywhere on the window. Every track is heard from
beginning to end, and nothing leaves this computer.</source>
        <translation>Fichiers, dossiers ou listes de lecture, n’importe où sur la fenêtre. Chaque morceau est écouté
du début à la fin, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos</source>
        <translation>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · le son des vidéos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Essayer la bibliothèque démo</translation>
    </message>
    <message>
        <source>Forty to sixty excerpts of free music that came with the installation</source>
        <translation>Quarante à soixante extraits de musique libre fournis avec l’installation</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>Époque affichée</translation>
    </message>
    <message>
        <source>Back in time: the confusion and the accuracy of each genre after any epoch (arrow keys, Home, End)</source>
        <translation>Retour en arrière&#x202f;: la confusion et l’exactitude de chaque genre après chaque époque (flèches, Début, Fin)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Follow the run again</source>
        <translation>Suivre de nouveau l’exécution</translation>
    </message>
    <message>
        <source>To the last epoch</source>
        <translation>À la dernière époque</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Live: epoch %1</source>
        <translation>Direct&#x202f;: époque %1</translation>
    </message>
    <message>
        <source>Last: epoch %1</source>
        <translation>Dernière&#x202f;: époque %1</translation>
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
        <translation>Les valeurs à côté, en &amp;CSV</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Of PNG files; SVG and PDF are drawn with lines</source>
        <translation>Pour les fichiers PNG&#x202f;; SVG et PDF sont vectoriels</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Existe déjà&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>For &amp;LaTeX beside it, as pgfplots</source>
        <translation>Pour &amp;LaTeX à côté, en pgfplots</translation>
    </message>
    <message>
        <source>The c&amp;aption beside it, as text</source>
        <translation>L&amp;a légende à côté, en texte</translation>
    </message>
    <message>
        <source>Letters of SVG files as &amp;outlines</source>
        <translation>Lettres des fichiers SVG en c&amp;ontours</translation>
    </message>
    <message>
        <source>Choose a file: SVG, PDF, PNG or TEX</source>
        <translation>Choisir un fichier&#x202f;: SVG, PDF, PNG ou TEX</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>What stands below it in the paper</source>
        <translation>Ce qui figure dessous dans l’article</translation>
    </message>
    <message>
        <source>Also written into SVG, PDF and PNG files</source>
        <translation>Aussi inscrite dans les fichiers SVG, PDF et PNG</translation>
    </message>
    <message>
        <source>A document that compiles as it is; its tikzpicture can be taken over into a paper</source>
        <translation>Un document qui se compile tel quel&#x202f;; son tikzpicture peut être repris dans un article</translation>
    </message>
    <message>
        <source>For programs without the figure&apos;s font; text can then not be searched or edited. PDF has its font in it.</source>
        <translation>Pour les programmes sans la police de la figure&#x202f;; le texte ne peut alors être ni cherché ni modifié. Le PDF contient sa police.</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png *.tex)</source>
        <translation>Figures (*.svg *.pdf *.png *.tex)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureEditsForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>Axe &amp;Y</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Axe Y</translation>
    </message>
    <message>
        <source>&amp;X axis</source>
        <translation>Axe &amp;X</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Axe X</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of an axis</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Lé&amp;gende</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureTableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, with their headings (Ctrl+C)</source>
        <translation>Les cellules sélectionnées, ou toutes, avec leurs en-têtes (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreBarsView</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <comment>a run, its value, and where that may lie</comment>
        <translation>%1&#x202f;: %2 (de %3 à %4)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of tracks</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: no track of this genre (%2)</source>
        <comment>a run; n = 0</comment>
        <translation>%1&#x202f;: aucun morceau de ce genre (%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreChip</name>
    <message>
        <source>No genre</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>Genre filter: %1</source>
        <translation>Filtre de genre&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Afficher seulement %1 (%Ln morceau)</numerusform>
            <numerusform>Afficher seulement %1 (%Ln morceaux)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreLane</name>
    <message>
        <source>Genre over time</source>
        <translation>Genre au fil du temps</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>Genre over time</source>
        <translation>Genre au fil du temps</translation>
    </message>
    <message>
        <source>Point at a stretch to read it</source>
        <translation>Pointer un passage pour le lire</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Sections de l’aide</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how fast; a time</comment>
        <translation>%1, encore %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersDialog</name>
    <message>
        <source>Layers of %1</source>
        <translation>Couches de %1</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>Construction du réseau…</translation>
    </message>
    <message>
        <source>%1 trainable parameters. In each box: the layer, its name in files, what comes out of it (channels × rows × columns, steps × units, or units), its parameters.</source>
        <translation>%1 paramètres entraînables. Dans chaque case : la couche, son nom dans les fichiers, ce qui en sort (canaux × lignes × colonnes, pas × unités, ou unités), ses paramètres.</translation>
    </message>
    <message>
        <source>Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).</source>
        <translation>Couches de %1, avec la taille de leur sortie et leurs paramètres entraînables (%2 au total).</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Annuler le changement de genre de %Ln morceau</numerusform>
            <numerusform>Annuler le changement de genre de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Rétablir le changement de genre de %Ln morceau</numerusform>
            <numerusform>Rétablir le changement de genre de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%1 a été modifié par un autre programme depuis son ouverture et reste tel quel&#xa0;: le nouveau genre de %Ln morceau n’est pas enregistré.</numerusform>
            <numerusform>%1 a été modifié par un autre programme depuis son ouverture et reste tel quel&#xa0;: les nouveaux genres de %Ln morceaux ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>Le nouveau genre de %Ln morceau n’est pas enregistré. %1</numerusform>
            <numerusform>Les nouveaux genres de %Ln morceaux ne sont pas enregistrés. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Ces morceaux ne sont encore dans aucun manifeste&#xa0;: le nouveau genre de %Ln morceau n’est pas enregistré.</numerusform>
            <numerusform>Ces morceaux ne sont encore dans aucun manifeste&#xa0;: les nouveaux genres de %Ln morceaux ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>La bibliothèque de démonstration reste telle quelle sur le disque&#xa0;: le nouveau genre de %Ln morceau n’est pas enregistré.</numerusform>
            <numerusform>La bibliothèque de démonstration reste telle quelle sur le disque&#xa0;: les nouveaux genres de %Ln morceaux ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>%Ln morceau au nouveau genre n’est pas dans %1&#xa0;: son genre n’est pas enregistré.</numerusform>
            <numerusform>%Ln morceaux aux nouveaux genres ne sont pas dans %1&#xa0;: leurs genres ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>Annuler la nouvelle partition de %Ln morceau</numerusform>
            <numerusform>Annuler la nouvelle partition de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>Rétablir la nouvelle partition de %Ln morceau</numerusform>
            <numerusform>Rétablir la nouvelle partition de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>La nouvelle partition de %Ln morceau n’est pas enregistrée.</numerusform>
            <numerusform>Les nouvelles partitions de %Ln morceaux ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened, and is left as it is.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture et reste tel quel.</translation>
    </message>
    <message>
        <source>These tracks are in no manifest yet.</source>
        <translation>Ces morceaux ne sont encore dans aucun manifeste.</translation>
    </message>
    <message>
        <source>The demo library stays as it is on disk.</source>
        <translation>La bibliothèque de démonstration reste telle quelle sur le disque.</translation>
    </message>
    <message>
        <source>There are tracks that are not in %1.</source>
        <translation>Il y a des morceaux qui ne sont pas dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>Annuler le retrait de %Ln morceau</numerusform>
            <numerusform>Annuler le retrait de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>Rétablir le retrait de %Ln morceau</numerusform>
            <numerusform>Rétablir le retrait de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>%Ln morceau retiré est encore dans %1. Enregistrée sous un autre nom, la bibliothèque ne l’a plus.</numerusform>
            <numerusform>%Ln morceaux retirés sont encore dans %1. Enregistrée sous un autre nom, la bibliothèque ne les a plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>Annuler la remise de %Ln morceau</numerusform>
            <numerusform>Annuler la remise de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>Rétablir la remise de %Ln morceau</numerusform>
            <numerusform>Rétablir la remise de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>%Ln morceau remis n’est pas dans %1.</numerusform>
            <numerusform>%Ln morceaux remis ne sont pas dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEmptyState</name>
    <message>
        <source>Open the demo library</source>
        <translation>Ouvrir la bibliothèque démo</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Ouvrir un manifeste…</translation>
    </message>
    <message>
        <source>Look at your music, and listen to it</source>
        <translation>Regarder et écouter sa musique</translation>
    </message>
    <message>
        <source>Open a data set (a CSV manifest with the columns &lt;i&gt;path&lt;/i&gt; and &lt;i&gt;genre&lt;/i&gt;) or any folder of music. You can also drop files and folders here.</source>
        <translation>Ouvrir un jeu de données (un manifeste CSV avec les colonnes &lt;i&gt;path&lt;/i&gt; et &lt;i&gt;genre&lt;/i&gt;) ou n’importe quel dossier de musique. On peut aussi déposer ici des fichiers et des dossiers.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreBar</name>
    <message>
        <source>Genre filter</source>
        <translation>Filtre de genre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Afficher tous les genres</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message>
        <source>Change genre</source>
        <translation>Changer le genre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>&amp;Genre de %Ln morceau&#xa0;:</numerusform>
            <numerusform>&amp;Genre de %Ln morceaux&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a genre, or a new one</source>
        <translation>Tapez pour trouver un genre, ou un nouveau</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>New genre “%1”</source>
        <translation>Nouveau genre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message>
        <source>Import a data set</source>
        <translation>Importer un jeu de données</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose tab&amp;le…</source>
        <translation>Choisir un tab&amp;leau…</translation>
    </message>
    <message>
        <source>A CSV file with a path and a genre in each line, or FMA’s tracks.csv</source>
        <translation>Un fichier CSV avec un chemin et un genre par ligne, ou le tracks.csv de FMA</translation>
    </message>
    <message>
        <source>A folder for each genre</source>
        <translation>Un dossier par genre</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>FMA: tracks.csv and clips</source>
        <translation>FMA&#xa0;: tracks.csv et extraits</translation>
    </message>
    <message>
        <source>A table with paths and genres</source>
        <translation>Un tableau de chemins et de genres</translation>
    </message>
    <message>
        <source>Choose &amp;clips…</source>
        <translation>&amp;Choisir les extraits…</translation>
    </message>
    <message>
        <source>The folder that FMA’s clips lie in (000/000002.mp3 …)</source>
        <translation>Le dossier des extraits de FMA (000/000002.mp3…)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>Ge&amp;nre de source</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>&amp;Keep the data set’s own split</source>
        <translation>&amp;Garder la partition du jeu de données</translation>
    </message>
    <message>
        <source>Make a ne&amp;w split</source>
        <translation>Faire une no&amp;uvelle partition</translation>
    </message>
    <message>
        <source>Leave out files that are &amp;missing or cannot be read</source>
        <translation>O&amp;mettre les fichiers absents ou illisibles</translation>
    </message>
    <message>
        <source>Else they are rows like the others, with the reason in the column Condition</source>
        <translation>Sinon, ce sont des lignes comme les autres, avec la raison dans la colonne État</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>C&amp;hoisir l’emplacement…</translation>
    </message>
    <message>
        <source>The manifest is the only file that is written: the music stays as it is</source>
        <translation>Seul le manifeste est écrit&#xa0;: la musique reste telle quelle</translation>
    </message>
    <message>
        <source>Artists are not known yet: the files’ tags are read first, and the split is made then.</source>
        <translation>Les artistes ne sont pas encore connus&#xa0;: les balises des fichiers sont lues d’abord, puis la partition est faite.</translation>
    </message>
    <message>
        <source>The manifest is written to</source>
        <translation>Le manifeste est écrit dans</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>&amp;Just add the files</source>
        <translation>A&amp;jouter seulement les fichiers</translation>
    </message>
    <message>
        <source>Adds the music to the library that is open, without genres and splits</source>
        <translation>Ajoute la musique à la bibliothèque ouverte, sans genres ni partitions</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>&amp;Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>Arrêter l’im&amp;port</translation>
    </message>
    <message>
        <source>What has been read is kept: the next import of it goes on from there</source>
        <translation>Ce qui a été lu est gardé&#xa0;: le prochain import reprend là</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Impor&amp;ter</translation>
    </message>
    <message>
        <source>The import has been stopped. What has been read is kept; Import goes on from there.</source>
        <translation>L’import est arrêté. Ce qui a été lu est gardé&#xa0;; «&#xa0;Importer&#xa0;» reprend là.</translation>
    </message>
    <message>
        <source>An import is going on; stop it to begin another one.</source>
        <translation>Un import est en cours&#xa0;; arrêtez-le pour en commencer un autre.</translation>
    </message>
    <message>
        <source>A folder with genres in it</source>
        <translation>Un dossier qui contient des genres</translation>
    </message>
    <message>
        <source>A table of tracks</source>
        <translation>Un tableau de morceaux</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>FMA’s clips</source>
        <translation>Les extraits de FMA</translation>
    </message>
    <message>
        <source>Where the manifest goes</source>
        <translation>Où va le manifeste</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifestes (*.csv)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparaison des fichiers</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 files a second</source>
        <translation>%1 fichiers par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time, 0:42</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>%Ln morceau a été importé.</numerusform>
            <numerusform>%Ln morceaux ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>%Ln fichier absent ou illisible a été omis.</numerusform>
            <numerusform>%Ln fichiers absents ou illisibles ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln fichier est absent ou illisible&#xa0;; la colonne État dit pourquoi.</numerusform>
            <numerusform>%Ln fichiers sont absents ou illisibles&#xa0;; la colonne État dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre</source>
        <translation>Choisissez ou déposez un dossier&#xa0;: GTZAN, FMA, ou tout dossier avec un dossier par genre</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Examen de ce qui s’y trouve…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
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
            <numerusform>%Ln fichier manque</numerusform>
            <numerusform>%Ln fichiers manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>An import makes a manifest, a table of the tracks with their genres and splits, and opens it. The music itself stays where and as it is.</source>
        <translation>Un import fait un manifeste, un tableau des morceaux avec leurs genres et partitions, et l’ouvre. La musique elle-même reste où et comme elle est.</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>Impor&amp;ter la suite</translation>
    </message>
    <message>
        <source>An earlier import has been stopped; what it has read is not read again.</source>
        <translation>Un import précédent a été arrêté&#xa0;; ce qu’il a lu n’est pas relu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Missing, or cannot be read:</source>
        <translation>Absents ou illisibles&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImporter</name>
    <message>
        <source>A data set is being imported.</source>
        <translation>Un jeu de données est en cours d’importation.</translation>
    </message>
    <message>
        <source>What has been read is kept: importing it again goes on from there.</source>
        <translation>Ce qui a été lu est conservé&#xa0;: une nouvelle importation reprend à cet endroit.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryIndex</name>
    <message>
        <source>What is found out about files cannot be remembered. %1</source>
        <translation>Ce qui est appris sur les fichiers ne peut pas être conservé. %1</translation>
    </message>
    <message>
        <source>What was remembered about files was damaged, or another version&apos;s: it is found out anew.</source>
        <translation>Ce qui était conservé sur les fichiers était endommagé ou d’une autre version : tout est relu.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryMarkBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Afficher tous les morceaux</translation>
    </message>
    <message>
        <source>Filter by split and condition</source>
        <translation>Filtrer par partition et par état</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModelView</name>
    <message>
        <source>Genre whose evidence is shown</source>
        <translation>Genre dont les indices sont montrés</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>parle en sa faveur</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>Looking for evidence … %1 %</source>
        <translation>Recherche d’indices… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Model: %1. Point at the strip for one stretch.</source>
        <translation>Modèle&#x202f;: %1. Pointez la bande pour un passage.</translation>
    </message>
    <message>
        <source>Asking the model …</source>
        <translation>Interrogation du modèle…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>genre and its probability</comment>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Where each of the model&apos;s windows begins and ends (W); a click on its number shows what the model gets</source>
        <translation>Où chaque fenêtre du modèle commence et finit (W) ; un clic sur son numéro montre ce que le modèle reçoit</translation>
    </message>
    <message>
        <source>Input…</source>
        <translation>Entrée…</translation>
    </message>
    <message>
        <source>What the model gets of a window, number by number (I)</source>
        <translation>Ce que le modèle reçoit d’une fenêtre, nombre par nombre (I)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Search title, artist, album, genre or path</source>
        <translation>Rechercher un titre, artiste, album, genre ou chemin</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>Rechercher des morceaux</translation>
    </message>
    <message>
        <source>Every word must occur in a track (Ctrl+F)</source>
        <translation>Chaque mot doit figurer dans le morceau (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Ouvrir un manifeste…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Ouvrir la bibliothèque démo</translation>
    </message>
    <message>
        <source>Train on this data set</source>
        <translation>Entraîner sur ces données</translation>
    </message>
    <message>
        <source>Configure a training run with this manifest</source>
        <translation>Configurer un entraînement avec ce manifeste</translation>
    </message>
    <message>
        <source>There is no music in what was opened.</source>
        <translation>Ce qui a été ouvert ne contient pas de musique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>%Ln ligne du manifeste a été ignorée&#x202f;: %1</numerusform>
            <numerusform>%Ln lignes du manifeste ont été ignorées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Ouvrir un manifeste</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifestes (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Ouvrir un dossier de musique</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Ajouter de la musique</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>No track has one of the chosen genres.</source>
        <translation>Aucun morceau n’a l’un des genres choisis.</translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Aucun morceau ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No track of the chosen genres matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Aucun morceau des genres choisis ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Changer le genre…</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>Enregistrer la bibliothèque sous…</translation>
    </message>
    <message>
        <source>Save library as</source>
        <translation>Enregistrer la bibliothèque sous</translation>
    </message>
    <message>
        <source>Drop them and open again</source>
        <translation>Les abandonner et rouvrir</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifestes (*.csv)</translation>
    </message>
    <message>
        <source>No track has a genre yet: a manifest lists tracks with their genre.</source>
        <translation>Aucun morceau n’a encore de genre&#xa0;: un manifeste énumère des morceaux avec leur genre.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>%Ln morceau sans genre n’y figure pas.</numerusform>
            <numerusform>%Ln morceaux sans genre n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Genrescope does not know are not in it.</source>
        <translation>Les colonnes que Genrescope ne connaît pas n’y figurent pas.</translation>
    </message>
    <message>
        <source>&amp;Save library as…</source>
        <translation>&amp;Enregistrer la bibliothèque sous…</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Look for files that are broken, silent, clipped, too short or there twice (F7)</source>
        <translation>Chercher les fichiers illisibles, silencieux, saturés, trop courts ou en double (F7)</translation>
    </message>
    <message>
        <source>Checking stopped; what has been found stays. Check files goes on from there.</source>
        <translation>Vérification arrêtée&#xa0;; ce qui a été trouvé reste. «&#xa0;Vérifier les fichiers&#xa0;» reprend là.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>%Ln fichier pose problème.</numerusform>
            <numerusform>%Ln fichiers posent problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with these files.</source>
        <translation>Ces fichiers ne posent aucun problème.</translation>
    </message>
    <message>
        <source>No track passes the chosen filters.</source>
        <translation>Aucun morceau ne passe les filtres choisis.</translation>
    </message>
    <message>
        <source>Predict genres</source>
        <translation>Prédire les genres</translation>
    </message>
    <message>
        <source>Predict genres of selected tracks</source>
        <translation>Prédire les genres des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Use predicted genre</source>
        <translation>Utiliser le genre prédit</translation>
    </message>
    <message>
        <source>Another model was chosen: predicting has stopped.</source>
        <translation>Un autre modèle a été choisi : la prédiction est arrêtée.</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Arrêter la prédiction</translation>
    </message>
    <message>
        <source>Let the model of the Classify page hear all tracks, and compare what it says with their labels (F8)</source>
        <translation>Faire écouter tous les morceaux au modèle de la page « Classifier » et comparer ses réponses aux étiquettes (F8)</translation>
    </message>
    <message>
        <source>Predicting stopped; what has been predicted stays. Predict genres goes on from there.</source>
        <translation>Prédiction arrêtée ; ce qui a été prédit reste. « Prédire les genres » reprend là.</translation>
    </message>
    <message>
        <source>%1 agrees with %2 of %3 labels (%4 %).</source>
        <translation>%1 est d’accord avec %2 étiquettes sur %3 (%4&#x202f;%).</translation>
    </message>
    <message>
        <source>None of the labels can be compared with what %1 says.</source>
        <translation>Aucune étiquette ne peut être comparée à ce que dit %1.</translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>Il ne connaît pas l’étiquette de %Ln morceau (%1), qui ne compte ni dans un sens ni dans l’autre.</numerusform>
            <numerusform>Il ne connaît pas les étiquettes de %Ln morceaux (%1), qui ne comptent ni dans un sens ni dans l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être écouté.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être écoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show doubtful labels</source>
        <translation>Afficher les étiquettes douteuses</translation>
    </message>
    <message>
        <source>Only tracks whose label the model contradicts, the most strongly contradicted first</source>
        <translation>Uniquement les morceaux dont le modèle contredit l’étiquette, les plus contredits en premier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The selected tracks have the genres that the model gives them, or no prediction.</source>
        <translation>Les morceaux sélectionnés ont déjà les genres que le modèle leur donne, ou aucune prédiction.</translation>
    </message>
    <message>
        <source>&amp;Import a data set…</source>
        <translation>&amp;Importer un jeu de données…</translation>
    </message>
    <message>
        <source>GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest</source>
        <translation>GTZAN, FMA, un dossier par genre ou un tableau&#xa0;: avec partitions, en manifeste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>%Ln des fichiers ouverts est introuvable&#xa0;: %1.</numerusform>
            <numerusform>%Ln des fichiers ouverts sont introuvables, par exemple %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown</source>
        <translation>En liste de lecture (M3U8) ou en manifeste (CSV)&#xa0;: les morceaux sélectionnés, ou tous ceux affichés</translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>Exporter une liste de %Ln morceau…</numerusform>
            <numerusform>Exporter une liste de %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter une liste…</translation>
    </message>
    <message>
        <source>Playlists (*.m3u8)</source>
        <translation>Listes de lecture (*.m3u8)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln morceau est dans %1.</numerusform>
            <numerusform>%Ln morceaux sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clears the search and all filters (Esc)</source>
        <translation>Efface la recherche et tous les filtres (Échap)</translation>
    </message>
    <message>
        <source>Esc shows all tracks.</source>
        <translation>Échap affiche tous les morceaux.</translation>
    </message>
    <message>
        <source>Select same artist</source>
        <translation>Sélectionner le même artiste</translation>
    </message>
    <message>
        <source>Select same album</source>
        <translation>Sélectionner le même album</translation>
    </message>
    <message>
        <source>Select same genre</source>
        <translation>Sélectionner le même genre</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>This track says nothing there.</source>
        <translation>Ce morceau n’indique rien à ce sujet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>%Ln morceau sélectionné</numerusform>
            <numerusform>%Ln morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>New split…</source>
        <translation>Nouvelle partition…</translation>
    </message>
    <message>
        <source>Deals the tracks to training, validation and test anew (Shift+F7)</source>
        <translation>Répartit à nouveau les morceaux entre entraînement, validation et test (Maj+F7)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The tracks have been split anew; Undo brings the old split back.</source>
        <translation>Les morceaux ont été répartis à nouveau&#xa0;; Annuler rétablit l’ancienne partition.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>%Ln morceau retiré de la bibliothèque&#xa0;; le fichier reste. Annuler le remet.</numerusform>
            <numerusform>%Ln morceaux retirés de la bibliothèque&#xa0;; les fichiers restent. Annuler les remet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and spectrogram</source>
        <translation>Son et spectrogramme</translation>
    </message>
    <message>
        <source>The change has been made again.</source>
        <translation>La modification est rétablie.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>La modification est annulée.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Changer le genre</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>Donner à %Ln morceau le genre %1&#xa0;?</numerusform>
            <numerusform>Donner à %Ln morceaux le genre %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>&amp;Changer le genre</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>La bibliothèque compte %Ln morceau. Annuler permet de revenir en arrière.</numerusform>
            <numerusform>La bibliothèque compte %Ln morceaux. Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>Retirer %Ln morceau de la bibliothèque&#xa0;? Le fichier reste.</numerusform>
            <numerusform>Retirer %Ln morceaux de la bibliothèque&#xa0;? Les fichiers restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>Donner à %Ln morceau le genre que le modèle lui donne&#xa0;?</numerusform>
            <numerusform>Donner à %Ln morceaux le genre que le modèle leur donne&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use predicted genres</source>
        <translation>&amp;Utiliser les genres prédits</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest…</source>
        <translation>Rétablir un manifeste antérieur…</translation>
    </message>
    <message>
        <source>The manifest as it was before it was edited here, also at an earlier start</source>
        <translation>Le manifeste tel qu’il était avant d’être modifié ici, même lors d’un démarrage antérieur</translation>
    </message>
    <message>
        <source>the library is no manifest yet</source>
        <translation>la bibliothèque n’est pas encore un manifeste</translation>
    </message>
    <message>
        <source>%1 has not been edited here: nothing earlier is kept of it.</source>
        <translation>%1 n’a pas été modifié ici&#xa0;: aucun état antérieur n’en est conservé.</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest</source>
        <translation>Rétablir un manifeste antérieur</translation>
    </message>
    <message>
        <source>%1 as it was before the edits that began then. As it is now, it is kept, too.</source>
        <translation>%1 tel qu’il était avant les modifications commencées à ce moment. L’état actuel est conservé aussi.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 est tel qu’il était le %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message>
        <source>New split</source>
        <translation>Nouvelle partition</translation>
    </message>
    <message>
        <source>Split the tracks</source>
        <translation>Répartir les morceaux</translation>
    </message>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>L’artiste de %Ln morceau est connu.</numerusform>
            <numerusform>Les artistes de %Ln morceaux sont connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln morceau change de partition.</numerusform>
            <numerusform>%Ln morceaux changent de partition.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Fit columns to the window</source>
        <translation>Ajuster les colonnes à la fenêtre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTrackPanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Playback position</source>
        <translation>Position de lecture</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>Sous la souris</translation>
    </message>
    <message>
        <source>No sound device: playing silently</source>
        <translation>Aucun périphérique audio&#x202f;: lecture muette</translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation>Lecture de %1… %2&#x202f;%</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Select a track to see its mel-spectrogram.</source>
        <translation>Sélectionner un morceau pour voir son spectrogramme de mel.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message numerus="yes">
        <source>Long track: each column is the mean of %n frames.</source>
        <translation>
            <numerusform>Morceau long&#x202f;: chaque colonne est la moyenne de %n trame.</numerusform>
            <numerusform>Morceau long&#x202f;: chaque colonne est la moyenne de %n trames.</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>This track is silent from beginning to end.</source>
        <translation>Ce morceau est silencieux du début à la fin.</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>Enregistrer les données sous…</translation>
    </message>
    <message>
        <source>Save the shown levels</source>
        <translation>Enregistrer les niveaux affichés</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy);;CSV (*.csv)</source>
        <translation>Tableaux NumPy (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · silent</source>
        <comment>time, frequency, mel, mel band under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · bande %4 · silence</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · %5 dB</source>
        <comment>time, frequency, mel, mel band, level under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · bande %4 · %5&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>Classifier</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;model file…</source>
        <translation>Ouvrir un fichier de &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>À &amp;propos de Genrescope</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message>
        <source>Engine is starting…</source>
        <translation>Démarrage du moteur…</translation>
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
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Drop to use this model</source>
        <translation>Déposer pour utiliser ce modèle</translation>
    </message>
    <message>
        <source>Drop to hear the genre</source>
        <translation>Déposer pour connaître le genre</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>Palette de &amp;couleurs</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>&amp;Start with what is open now</source>
        <translation>Rouvrir au démarrage ce qui est ou&amp;vert</translation>
    </message>
    <message>
        <source>At the next start the window opens with the tracks, runs and filters it is closed with</source>
        <translation>Au prochain démarrage, la fenêtre s’ouvre avec les morceaux, les exécutions et les filtres de sa fermeture</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <translation>Prédiction des genres</translation>
    </message>
    <message>
        <source>Drop to open this library</source>
        <translation>Déposez pour ouvrir cette bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Drop music, read its genre</source>
        <translation>Déposez de la musique, lisez son genre</translation>
    </message>
    <message>
        <source>Drag files, folders or playlists anywhere onto the window. Each becomes a row with its genre, the confidence, and how the genre changes over the track.</source>
        <translation>Glissez fichiers, dossiers ou listes de lecture n’importe où sur la fenêtre. Chaque morceau devient une ligne avec son genre, la confiance et l’évolution du genre au fil du morceau.</translation>
    </message>
    <message>
        <source>Search and put in order</source>
        <translation>Chercher et mettre en ordre</translation>
    </message>
    <message>
        <source>A data set with its genres. Without one of your own, the demo library is here. Type to search, press Space to play, correct genres with F2; Undo takes it back.</source>
        <translation>Un jeu de données avec ses genres&#xa0;; à défaut du vôtre, la bibliothèque de démonstration. Tapez pour chercher, Espace pour écouter, F2 pour corriger un genre&#xa0;; Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>See what a network sees</source>
        <translation>Voir ce que voit un réseau</translation>
    </message>
    <message>
        <source>The selected track&apos;s mel-spectrogram. A click plays from there, the wheel zooms; “Model&apos;s view” shows the genre over time and what in the sound speaks for it.</source>
        <translation>Le mel-spectrogramme du morceau choisi. Un clic lit à partir de là, la molette zoome&#xa0;; «&#xa0;Vue du modèle&#xa0;» montre le genre au fil du temps et ce qui, dans le son, parle pour lui.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>Choose a data set, a network and a schedule; what does not fit is said beside the field. Then start, and watch curves and confusions grow. The window stays free meanwhile.</source>
        <translation>Choisissez un jeu de données, un réseau et une planification&#xa0;; ce qui ne va pas est dit à côté du champ. Puis lancez et regardez croître courbes et confusions. La fenêtre reste libre pendant ce temps.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer les exécutions</translation>
    </message>
    <message>
        <source>Every run is kept. Pick some, see which settings differ and whether a difference is more than chance, and save any chart for a paper with a right click.</source>
        <translation>Chaque exécution est conservée. Choisissez-en, voyez quels réglages diffèrent et si une différence dépasse le hasard&#xa0;; un clic droit enregistre tout graphique pour un article.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the page you are on. This tour is in the Help menu, too.</source>
        <translation>Ctrl+K trouve toute commande, page, réglage ou fichier récent en quelques lettres. F1 explique la page affichée. Cette visite est aussi dans le menu Aide.</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Panneau laté&amp;ral</translation>
    </message>
    <message>
        <source>The details of a track, the settings of a training, the charts of a comparison</source>
        <translation>Les détails d’un morceau, les réglages d’un entraînement, les graphiques d’une comparaison</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; its panel</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Re&amp;set the layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>All panels where they were at the first start</source>
        <translation>Tous les panneaux là où ils étaient au premier démarrage</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>À &amp;gauche</translation>
    </message>
    <message>
        <source>At the &amp;right</source>
        <translation>À &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>Au-de&amp;ssus</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>Au-dess&amp;ous</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Saving charts</source>
        <translation>Enregistrement des graphiques</translation>
    </message>
    <message>
        <source>Stop what is going on and quit?</source>
        <translation>Arrêter ce qui est en cours et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>The language changes as soon as this has ended: %1</source>
        <translation>La langue changera dès que ceci sera terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drop to compare</source>
        <comment>a run, or several</comment>
        <translation>Déposer pour comparer</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Split filter: %1</source>
        <translation>Filtre de partition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter by condition: %1</source>
        <translation>Filtre d’état&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>N’afficher que les fichiers identiques à d’autres, côte à côte (%Ln morceau)</numerusform>
            <numerusform>N’afficher que les fichiers identiques à d’autres, côte à côte (%Ln morceaux)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>N’afficher que %1 (%Ln morceau)</numerusform>
            <numerusform>N’afficher que %1 (%Ln morceaux)</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>the model with the label</comment>
        <translation>En désaccord</translation>
    </message>
    <message>
        <source>Filter by prediction: %1</source>
        <translation>Filtre de prédiction : %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>N’afficher que les morceaux auxquels le modèle donne un autre genre que leur étiquette (%Ln morceau)</numerusform>
            <numerusform>N’afficher que les morceaux auxquels le modèle donne un autre genre que leur étiquette (%Ln morceaux)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelAnswersModel</name>
    <message>
        <source>all agree</source>
        <translation>tous d’accord</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models that agree</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All models say %1.</source>
        <translation>Tous les modèles disent %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre; the models that say so</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>They disagree. %1</source>
        <comment>what the models say</comment>
        <translation>Ils ne sont pas d’accord. %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>a model says a genre that another does not know</comment>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>They cannot agree, as not every model knows these genres. %1</source>
        <comment>what the models say</comment>
        <translation>Ils ne peuvent pas s’accorder, car tous les modèles ne connaissent pas ces genres. %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelComparison</name>
    <message>
        <source>Models are being compared.</source>
        <translation>Des modèles sont en cours de comparaison.</translation>
    </message>
    <message>
        <source>What they have said is asked anew the next time.</source>
        <translation>Leurs réponses seront redemandées la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Aucun modèle installé</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::NetworkInputDialog</name>
    <message>
        <source>Model&apos;s input</source>
        <translation>Entrée du modèle</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>Enregistrer les &amp;nombres…</translation>
    </message>
    <message>
        <source>PNG, a pixel for each number</source>
        <translation>PNG, un pixel par nombre</translation>
    </message>
    <message>
        <source>NumPy array (.npy), float32: channels, rows, columns</source>
        <translation>Tableau NumPy (.npy), float32 : canaux, lignes, colonnes</translation>
    </message>
    <message>
        <source>Window before (Left)</source>
        <translation>Fenêtre précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next window (Right)</source>
        <translation>Fenêtre suivante (Droite)</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Masques fréquentiels</translation>
    </message>
    <message>
        <source>Rows that training blanks (SpecAugment), as often as said here</source>
        <translation>Lignes que l’entraînement efface (SpecAugment), autant de fois qu’indiqué ici</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Masques temporels</translation>
    </message>
    <message>
        <source>Columns that training blanks (SpecAugment), as often as said here</source>
        <translation>Colonnes que l’entraînement efface (SpecAugment), autant de fois qu’indiqué ici</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Blended with the neighbouring window, which stands for another track of the batch</source>
        <translation>Mélangée à la fenêtre voisine, qui tient lieu d’un autre morceau du lot</translation>
    </message>
    <message>
        <source>Draw &amp;again</source>
        <translation>&amp;Retirer au sort</translation>
    </message>
    <message>
        <source>Other places and shares, as every step of a training draws them</source>
        <translation>D’autres places et proportions, comme chaque pas d’entraînement en tire</translation>
    </message>
    <message>
        <source>In training:</source>
        <translation>À l’entraînement :</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>Fenêtre %1 sur %2</translation>
    </message>
    <message>
        <source>Window %1 of %2: %3 – %4</source>
        <comment>number, how many, start and end</comment>
        <translation>Fenêtre %1 sur %2 : %3 – %4</translation>
    </message>
    <message>
        <source>levels, standardised over the clip</source>
        <translation>niveaux, standardisés sur l’extrait</translation>
    </message>
    <message>
        <source>a picture, colours from 0 to 1</source>
        <translation>une image, couleurs de 0 à 1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4; from %5 to %6, mean %7</source>
        <comment>channels, rows, columns, what the numbers are</comment>
        <translation>%1 × %2 × %3 : %4 ; de %5 à %6, moyenne %7</translation>
    </message>
    <message>
        <source>Save the model&apos;s input</source>
        <translation>Enregistrer l’entrée du modèle</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>Tableaux NumPy (*.npy)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::OptionForm</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Planification du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation de données</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Stopping and checkpoints</source>
        <translation>Arrêt et points de contrôle</translation>
    </message>
    <message>
        <source>Regularisation and optimizer</source>
        <translation>Régularisation et optimiseur</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Shows or hides this group of settings</source>
        <translation>Affiche ou masque ce groupe de réglages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a network&apos;s title, what it is</comment>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PanelTitleBar</name>
    <message>
        <source>Put the panel away (View &gt; Panels brings it back)</source>
        <translation>Masquer le panneau (Affichage &gt; Panneaux le fait revenir)</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>Masquer le panneau</translation>
    </message>
    <message>
        <source>Put the panel back into the window</source>
        <translation>Remettre le panneau dans la fenêtre</translation>
    </message>
    <message>
        <source>Take the panel out of the window</source>
        <translation>Détacher le panneau de la fenêtre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>%1 exécution sur %n sélectionnée</numerusform>
            <numerusform>Exécutions sélectionnées&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a setting or a result and the part of it that is chosen</comment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its values that are chosen</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Keys act on %1</source>
        <translation>Les touches agissent sur %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PredictionTableModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Genre au fil du temps</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Heard by %1, not by the model chosen now</source>
        <comment>a model&apos;s name</comment>
        <translation>Écouté par&#x202f;%1, pas par le modèle choisi actuellement</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a model&apos;s name</comment>
        <translation>Par&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PreferencesForm</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#xa0;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProbabilityBars</name>
    <message>
        <source>Probability of every genre</source>
        <translation>Probabilité de chaque genre</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateFinder</name>
    <message>
        <source>Learning rates are being tested.</source>
        <translation>Des taux d’apprentissage sont en cours de test.</translation>
    </message>
    <message>
        <source>The test begins anew the next time.</source>
        <translation>Le test recommencera la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser ces taux</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>Un réseau neuf avec ces réglages est entraîné sur %n lot au plus, à un taux croissant. Il devrait apprendre au taux de base et ne pas encore diverger au maximum. Rien n’en est conservé.</numerusform>
            <numerusform>Un réseau neuf avec ces réglages est entraîné sur %n lots au plus, à un taux croissant. Il devrait apprendre au taux de base et ne pas encore diverger au maximum. Rien n’en est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progression du test</translation>
    </message>
    <message>
        <source>Puts the rates into the form: the maximum, and the base where the schedule has one, or the one rate of a schedule without a cycle</source>
        <translation>Place les taux dans le formulaire&#x202f;: le maximum, et la base si le plan en a une, ou le taux unique d’un plan sans cycle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Lecture des extraits&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>Lot %1 sur %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Lecture des extraits</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>A&amp;nnuler le test</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Retester</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>Annulé après %n lot.</numerusform>
            <numerusform>Annulé après %n lots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base rate %1, maximum %2; as a constant rate %3.</source>
        <translation>Taux de base %1, maximum %2&#x202f;; comme taux constant %3.</translation>
    </message>
    <message>
        <source>No suggestion: the loss never fell clearly. A larger data set, another network or another optimizer may help.</source>
        <translation>Aucune suggestion&#x202f;: la perte n’a jamais nettement baissé. Un jeu de données plus grand, un autre réseau ou un autre optimiseur peut aider.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>%n extrait n’a pas pu être lu.</numerusform>
            <numerusform>%n extraits n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>This program keeps %1 of %2 cores busy</source>
        <translation>Ce programme occupe %1 cœurs sur %2</translation>
    </message>
    <message>
        <source>This program holds %1; of the machine&apos;s %2, %3 are free</source>
        <translation>Ce programme occupe %1&#xa0;; sur les %2 de la machine, %3 sont libres</translation>
    </message>
    <message>
        <source>The GPU is busy for %1 % of the time, and %2 of its %3 are taken</source>
        <translation>Le GPU est occupé %1&#x202f;% du temps, et %2 de ses %3 sont pris</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message>
        <source>name, tags or note of %1</source>
        <translation>nom, étiquettes ou note de %1</translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>étiquettes de %Ln exécution</numerusform>
            <numerusform>étiquettes de %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to the trash</source>
        <translation>mise à la corbeille de %1</translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>mise à la corbeille de %Ln exécution</numerusform>
            <numerusform>mise à la corbeille de %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name, tags and note…</source>
        <translation>&amp;Nom, étiquettes et note…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name, tags and note of the chosen runs</source>
        <translation>Nom, étiquettes et note des exécutions choisies</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>Mettre les exécutions choisies à la corbeille</translation>
    </message>
    <message>
        <source>Runs that were thrown away, and the way back</source>
        <translation>Les exécutions jetées, et comment les reprendre</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>aucune exécution n’est choisie</translation>
    </message>
    <message>
        <source>&amp;Classify with this run</source>
        <translation>&amp;Classifier avec cette exécution</translation>
    </message>
    <message>
        <source>Use the network of its best epoch on the Classify page</source>
        <translation>Utiliser le réseau de sa meilleure époque sur la page Classifier</translation>
    </message>
    <message>
        <source>not exactly one run is chosen</source>
        <translation>ce n’est pas exactement une exécution qui est choisie</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message>
        <source>Name, tags and note</source>
        <translation>Nom, étiquettes et note</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>Étiquettes de %Ln exécution</numerusform>
            <numerusform>Étiquettes de %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>How the run is shown; its folder keeps its name</source>
        <translation>Comment l’exécution est affichée&#xa0;; son dossier garde son nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>What this run is for, what came of it</source>
        <translation>À quoi sert cette exécution, ce qui en est sorti</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Every run gets what is added here, and loses what is removed.</source>
        <translation>Chaque exécution reçoit ce qui est ajouté ici et perd ce qui est retiré.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListModel</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message>
        <source>best validation accuracy %1</source>
        <translation>meilleure exactitude de validation %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message>
        <source>Search name, note or tag</source>
        <translation>Chercher un nom, une note ou une étiquette</translation>
    </message>
    <message>
        <source>Search earlier runs</source>
        <translation>Chercher dans les exécutions antérieures</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions antérieures</translation>
    </message>
    <message>
        <source>No earlier runs</source>
        <translation>Aucune exécution antérieure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunPanel</name>
    <message>
        <source>State of the run</source>
        <translation>État de l’exécution</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Meilleure exactitude (valid.)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Lecture des extraits&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Lecture des extraits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement en cours</translation>
    </message>
    <message>
        <source>Finished — test accuracy %1 %</source>
        <translation>Terminée – exactitude de test %1&#x202f;%</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped — every finished epoch is kept</source>
        <translation>Arrêtée – les époques terminées sont conservées</translation>
    </message>
    <message>
        <source>Interrupted — every finished epoch is kept</source>
        <translation>Interrompue – les époques terminées sont conservées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 extraits/s</translation>
    </message>
    <message>
        <source>Accuracy by genre</source>
        <translation>Exactitude par genre</translation>
    </message>
    <message>
        <source>Shows how much of each genre was recognised, in place of the confusion</source>
        <translation>Montre la part reconnue de chaque genre, à la place de la confusion</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>Tags and note of the run</source>
        <translation>Étiquettes et note de l’exécution</translation>
    </message>
    <message>
        <source>Epoch ends in</source>
        <translation>Fin d’époque dans</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible behind (arrow keys, Home for none)</source>
        <translation>Lisse la perte et l’exactitude comme TensorBoard&#xa0;; les valeurs brutes restent visibles derrière (flèches, Début pour aucun)</translation>
    </message>
    <message>
        <source>Smoothin&amp;g</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pas/s</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueue</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>training</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>terminée, %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value: Batch size 32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remembered run</source>
        <translation>Exécution mémorisée</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a run&apos;s name, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Same settings as the others</source>
        <translation>Mêmes réglages que les autres</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Réglages par défaut</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message>
        <source>removing %1 from the queue</source>
        <translation>retirer %1 de la file</translation>
    </message>
    <message>
        <source>moving %1 in the queue</source>
        <translation>déplacer %1 dans la file</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>File des exécutions</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Lancer la file</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove from the queue (%1)</source>
        <comment>keys</comment>
        <translation>Retirer de la file (%1)</translation>
    </message>
    <message>
        <source>Take runs that have ended off the list</source>
        <translation>Retirer de la liste les exécutions terminées</translation>
    </message>
    <message>
        <source>removing the waiting runs</source>
        <translation>retirer les exécutions en attente</translation>
    </message>
    <message>
        <source>Queue: all runs have had their turn</source>
        <translation>File&#x202f;: toutes les exécutions sont passées</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>File&#x202f;: %n exécution attend d’être lancée</numerusform>
            <numerusform>File&#x202f;: %n exécutions attendent d’être lancées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>File&#x202f;: %n exécution en attente</numerusform>
            <numerusform>File&#x202f;: %n exécutions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>training %1 again</source>
        <translation>entraîner de nouveau %1</translation>
    </message>
    <message>
        <source>Train again what failed or was stopped (Ctrl+R)</source>
        <translation>Entraîner de nouveau ce qui a échoué ou a été arrêté (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunTableModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run&apos;s name and when it began</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>%1
%2; %3</source>
        <translation>%1
%2&#x202f;; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s); 95 % interval %1 to %2 (Wilson)</source>
        <translation>
            <numerusform>%n morceau&#x202f;; intervalle à 95&#x202f;% de %1 à %2 (Wilson)</numerusform>
            <numerusform>%n morceaux&#x202f;; intervalle à 95&#x202f;% de %1 à %2 (Wilson)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
        <translation>
            <numerusform>Par rapport à l’exécution ayant la meilleure exactitude de validation, sur le même %n morceau de test&#x202f;: différence de %1 à %2 (95&#x202f;%, bootstrap apparié)&#x202f;; test de McNemar.</numerusform>
            <numerusform>Par rapport à l’exécution ayant la meilleure exactitude de validation, sur les mêmes %n morceaux de test&#x202f;: différence de %1 à %2 (95&#x202f;%, bootstrap apparié)&#x202f;; test de McNemar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest validation accuracy of all epochs</source>
        <translation>Exactitude de validation la plus haute de toutes les époques</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Exactitude de validation de la dernière époque</translation>
    </message>
    <message>
        <source>Accuracy of the best checkpoint on the test split</source>
        <translation>Exactitude du meilleur point de contrôle sur la partition de test</translation>
    </message>
    <message>
        <source>Mean F1 over the genres of the test split</source>
        <translation>F1 moyen sur les genres de la partition de test</translation>
    </message>
    <message>
        <source>Test accuracy against the picked run with the best validation accuracy</source>
        <translation>Exactitude de test par rapport à l’exécution choisie ayant la meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks</source>
        <translation>Test de McNemar par rapport à cette exécution, sur les mêmes morceaux de test</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Meill. val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Dern. val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Best in validation: epoch %1</source>
        <translation>Meilleure en validation&#x202f;: époque %1</translation>
    </message>
    <message>
        <source>Epoch %1; after the last one %2</source>
        <translation>Époque %1&#x202f;; après la dernière %2</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>Époques terminées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what it means</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of runs compared (Holm) it is %2.</source>
        <translation>p seul vaut %1&#x202f;; corrigé pour le nombre d’exécutions comparées (Holm), il vaut %2.</translation>
    </message>
    <message>
        <source>Where the test accuracy lies with 95 % confidence (Wilson)</source>
        <translation>Où se situe l’exactitude de test avec 95&#x202f;% de confiance (Wilson)</translation>
    </message>
    <message>
        <source>How long all epochs took</source>
        <translation>Durée de toutes les époques</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks, corrected for the number of runs compared with it (Holm)</source>
        <translation>Test de McNemar par rapport à cette exécution, sur les mêmes morceaux de test, corrigé pour le nombre d’exécutions qui lui sont comparées (Holm)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle 95&#x202f;%</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScatterView</name>
    <message>
        <source>%1 over %2</source>
        <comment>two settings or results</comment>
        <translation>%1 en fonction de %2</translation>
    </message>
    <message>
        <source>%1. A point for each run.</source>
        <translation>%1. Un point par exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n exécution</numerusform>
            <numerusform>%n exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message>
        <source>Seeds: %1</source>
        <translation>Graines&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>%n exécution d’une graine relancée ne compte pas.</numerusform>
            <numerusform>%n exécutions d’une graine relancée ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>Moyenne de %n exécution, et son écart type</numerusform>
            <numerusform>Moyenne de %n exécutions, et leur écart type</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed</source>
        <translation>Exécutions qui ne diffèrent que par leur graine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Meill. val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Dern. val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Mean test accuracy against the picked group with the best mean validation accuracy</source>
        <translation>Exactitude de test moyenne par rapport au groupe choisi ayant la meilleure exactitude de validation moyenne</translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>Test t de Welch des exactitudes de test des graines par rapport à celles de ce groupe&#x202f;; il faut %Ln graine de chaque côté</numerusform>
            <numerusform>Test t de Welch des exactitudes de test des graines par rapport à celles de ce groupe&#x202f;; il faut %Ln graines de chaque côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
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
        <translation>le meilleur</translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>Pas de p&#x202f;: le test t de Welch demande %Ln graine de chaque côté&#x202f;; il y en a ici %1 contre %2.</numerusform>
            <numerusform>Pas de p&#x202f;: le test t de Welch demande %Ln graines de chaque côté&#x202f;; il y en a ici %1 contre %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No p: the seeds of neither group differ from one another.</source>
        <translation>Pas de p&#x202f;: dans aucun des deux groupes les graines ne diffèrent entre elles.</translation>
    </message>
    <message>
        <source>Welch&apos;s t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.</source>
        <translation>Test t de Welch des exactitudes de test de %1 graines contre %2&#x202f;: t = %3, %4 degrés de liberté.</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of groups compared (Holm) it is %2.</source>
        <translation>p seul vaut %1&#x202f;; corrigé pour le nombre de groupes comparés (Holm), il vaut %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Restore all &amp;defaults…</source>
        <translation>Rétablir &amp;toutes les valeurs par défaut…</translation>
    </message>
    <message>
        <source>Set everything in this dialog back?</source>
        <translation>Remettre tout ce dialogue à ses valeurs par défaut&#xa0;?</translation>
    </message>
    <message>
        <source>Lists, runs and music stay as they are, and so do the settings of the Train page.</source>
        <translation>Listes, exécutions et musique restent telles quelles, de même que les réglages de la page Entraîner.</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Échelle de mel</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Échelle linéaire</translation>
    </message>
    <message>
        <source>The Classify list with its answers, the library with search and filters, the runs that are shown.</source>
        <translation>La liste de la page Classifier avec ses réponses, la bibliothèque avec recherche et filtres, les exécutions affichées.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Lancer la visite</translation>
    </message>
    <message>
        <source>Names the genre of what is dropped; the Classify page shows the same choice.</source>
        <translation>Nomme le genre de ce qui est déposé&#xa0;; la page Classifier montre le même choix.</translation>
    </message>
    <message>
        <source>Kept so that a second training on the same music starts at once.</source>
        <translation>Conservés pour qu’un deuxième entraînement sur la même musique commence aussitôt.</translation>
    </message>
    <message>
        <source>For the runs to come; those that are there stay where they are.</source>
        <translation>Pour les exécutions à venir&#xa0;; celles qui existent restent où elles sont.</translation>
    </message>
    <message>
        <source>All of the machine&apos;s</source>
        <translation>Tous ceux de la machine</translation>
    </message>
    <message>
        <source>Where the Train page says 0. Fewer leave more of the machine to you; another number of threads gives slightly other weights.</source>
        <translation>Là où la page Entraîner dit 0. Moins de threads vous laissent plus de la machine&#xa0;; un autre nombre donne des poids légèrement différents.</translation>
    </message>
    <message>
        <source> cm</source>
        <translation> cm</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>What Save figure… starts with; it remembers what was used last.</source>
        <translation>Ce par quoi commence «&#xa0;Enregistrer la figure…&#xa0;»&#xa0;; il retient la dernière utilisation.</translation>
    </message>
    <message>
        <source>A click of one frame is seen then in a whole track, too; else a pixel shows the mean.</source>
        <translation>Un clic d’une seule trame se voit alors aussi dans un morceau entier&#x202f;; sinon, un pixel montre la moyenne.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ShortcutList</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>Press the new keys here; Esc leaves them as they are</source>
        <translation>Appuyez ici sur les nouvelles touches&#x202f;; Échap les laisse telles quelles</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>A&amp;ucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>Toutes &amp;les touches habituelles</translation>
    </message>
    <message>
        <source>Use &amp;here</source>
        <translation>Utiliser &amp;ici</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>D’habitude %1</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and stay as they are.</source>
        <translation>Ces touches sont les mêmes partout et restent telles quelles.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, whose keys stay as they are.</source>
        <comment>keys; a command</comment>
        <translation>%1 appelle «&#xa0;%2&#xa0;», dont les touches restent telles quelles.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, which would have no keys then.</source>
        <comment>keys; a command</comment>
        <translation>%1 appelle «&#xa0;%2&#xa0;», qui n’aurait alors plus de touches.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramControls</name>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Échelle de fréquence</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Échelle de mel</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Échelle linéaire</translation>
    </message>
    <message>
        <source>Darkest level, relative to the loudest</source>
        <translation>Niveau le plus sombre, par rapport au plus fort</translation>
    </message>
    <message>
        <source>Brightest level, relative to the loudest</source>
        <translation>Niveau le plus clair, par rapport au plus fort</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands; off shows each as a block</source>
        <translation>Fondre les trames et bandes voisines&#x202f;; désactivé, chacune est un bloc</translation>
    </message>
    <message>
        <source>Model&apos;s view</source>
        <translation>Vue du modèle</translation>
    </message>
    <message>
        <source>What the model names over time, and what in the spectrogram speaks for it (M)</source>
        <translation>Ce que le modèle nomme au fil du temps, et ce qui parle en sa faveur dans le spectrogramme (M)</translation>
    </message>
    <message>
        <source>Zoom out (Down)</source>
        <translation>Zoom arrière (Bas)</translation>
    </message>
    <message>
        <source>Whole track (F)</source>
        <translation>Tout le morceau (F)</translation>
    </message>
    <message>
        <source>Zoom in (Up)</source>
        <translation>Zoom avant (Haut)</translation>
    </message>
    <message>
        <source>Select a stretch by dragging (S); with Shift a drag always does</source>
        <translation>Sélectionner un passage en faisant glisser (S) ; avec Maj, toujours</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>See and hear what training makes of the track (A)</source>
        <translation>Voir et entendre ce que l’entraînement fait du morceau (A)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays, the brackets select.</source>
        <translation>Spectrogramme mel du morceau sélectionné. Gauche et Droite font défiler, Haut et Bas zooment, F montre tout le morceau, Espace lit, les crochets sélectionnent.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitForm</name>
    <message>
        <source>Share of validation</source>
        <translation>Part de la validation</translation>
    </message>
    <message>
        <source>Share of test</source>
        <translation>Part du test</translation>
    </message>
    <message>
        <source>Keep an &amp;artist’s tracks together</source>
        <translation>Garder &amp;ensemble les morceaux d’un artiste</translation>
    </message>
    <message>
        <source>The same seed makes the same split of the same tracks</source>
        <translation>La même graine donne la même partition des mêmes morceaux</translation>
    </message>
    <message>
        <source>A network that knows an artist from training finds the artist’s other tracks easy</source>
        <translation>Un réseau qui connaît un artiste par l’entraînement reconnaît facilement ses autres morceaux</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Vali&amp;dation</source>
        <translation>&amp;Validation</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Te&amp;st</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln artiste est dans plusieurs partitions, ce qui rend un test plus facile qu’il n’en a l’air&#xa0;: %1</numerusform>
            <numerusform>%Ln artistes sont dans plusieurs partitions, ce qui rend un test plus facile qu’il n’en a l’air&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln genre n’est pas dans toutes les partitions&#xa0;: %1</numerusform>
            <numerusform>%Ln genres ne sont pas dans toutes les partitions&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by genre and split</source>
        <translation>Morceaux par genre et partition</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show runs with any tags</source>
        <translation>Afficher les exécutions avec n’importe quelles étiquettes</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>Filtre d’étiquettes</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message>
        <source>Tag filter: %1</source>
        <translation>Filtre d’étiquettes&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>N’afficher que les exécutions avec l’étiquette %1 (%Ln exécution)</numerusform>
            <numerusform>N’afficher que les exécutions avec l’étiquette %1 (%Ln exécutions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>A tag has no commas and at most 60 letters.</source>
        <translation>Une étiquette n’a pas de virgule et au plus 60 lettres.</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagPlanModel</name>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Skipped: no genre is known yet</source>
        <translation>Ignoré : aucun genre n’est encore connu</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré : %1</translation>
    </message>
    <message>
        <source>Skipped: the same file as in a row above</source>
        <translation>Ignoré : le même fichier que dans une ligne plus haut</translation>
    </message>
    <message>
        <source>Skipped: not sure enough</source>
        <translation>Ignoré : pas assez sûr</translation>
    </message>
    <message>
        <source>Skipped: has it already</source>
        <translation>Ignoré : l’a déjà</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Genre tag now</source>
        <translation>Tag actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Rien n’a été écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>%Ln tag de genre a été écrit.</numerusform>
            <numerusform>%Ln tags de genre ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être écrit : %1</numerusform>
            <numerusform>%Ln n’ont pas pu être écrits : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>Arrêté : %Ln fichier est resté tel quel.</numerusform>
            <numerusform>Arrêté : %Ln fichiers sont restés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>Rien n’a été rétabli : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln tag de genre est rétabli.</numerusform>
            <numerusform>%Ln tags de genre sont rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln n’a pas pu être rétabli : %1</numerusform>
            <numerusform>%Ln n’ont pas pu être rétablis : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>Annuler l’écriture de %Ln tag de genre</numerusform>
            <numerusform>Annuler l’écriture de %Ln tags de genre</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo last tag writing</source>
        <translation>Annuler la dernière écriture de tags</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>Réécrire %Ln tag de genre</numerusform>
            <numerusform>Réécrire %Ln tags de genre</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags again</source>
        <translation>Réécrire les tags</translation>
    </message>
    <message>
        <source>Genre tags are being written.</source>
        <translation>Des tags de genre sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>Those that are written can be taken back at the next start.</source>
        <translation>Ceux qui sont écrits pourront être annulés au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TourCallout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Help &gt; Tour brings it back (Esc)</source>
        <translation>Aide &gt; Visite guidée la rappelle (Échap)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>L’étape précédente (Gauche)</translation>
    </message>
    <message>
        <source>Go on (Return or Right)</source>
        <translation>Continuer (Entrée ou Droite)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Visite guidée, étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message>
        <source>Labels: named stretches of the track, as label files hold them</source>
        <translation>Étiquettes : passages nommés du morceau, comme dans les fichiers d’étiquettes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Open label file…</source>
        <translation>Ouvrir un fichier d’étiquettes…</translation>
    </message>
    <message>
        <source>Open label file</source>
        <translation>Ouvrir un fichier d’étiquettes</translation>
    </message>
    <message>
        <source>Label files (*.txt);;All files (*)</source>
        <translation>Fichiers d’étiquettes (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save labels as…</source>
        <translation>Enregistrer les étiquettes sous…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Fichiers d’étiquettes (*.txt)</translation>
    </message>
    <message>
        <source>Undo the last change of labels</source>
        <translation>Annuler la dernière modification des étiquettes</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Supprimer toutes les étiquettes</translation>
    </message>
    <message>
        <source>Label the selection…</source>
        <translation>Étiqueter la sélection…</translation>
    </message>
    <message>
        <source>Label the cursor&apos;s place…</source>
        <translation>Étiqueter la position de lecture…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What is heard there</source>
        <translation>Ce qu’on y entend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>%Ln étiquette lue</numerusform>
            <numerusform>%Ln étiquettes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>This track&apos;s labels are not kept: %1</source>
        <translation>Les étiquettes de ce morceau ne sont pas conservées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rename label “%1”…</source>
        <translation>Renommer l’étiquette «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>Supprimer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Labels belong to a track: select one first, then open “%1”.</source>
        <translation>Les étiquettes appartiennent à un morceau&#xa0;: sélectionnez-en un, puis ouvrez «&#xa0;%1&#xa0;».</translation>
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
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackPropertiesDialog</name>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Propriétés de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
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
        <translation>Partition</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Hash (XXH3)</source>
        <translation>Empreinte (XXH3)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackSelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>Zoomer sur la sélection (Z)</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>Enregistrer la sélection</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message>
        <source>Save sound as WAV…</source>
        <translation>Enregistrer le son en WAV…</translation>
    </message>
    <message>
        <source>Save sound</source>
        <translation>Enregistrer le son</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Fichiers WAV (*.wav)</translation>
    </message>
    <message>
        <source>Save as label file…</source>
        <translation>Enregistrer comme fichier d’étiquettes…</translation>
    </message>
    <message>
        <source>Save as label file</source>
        <translation>Enregistrer comme fichier d’étiquettes</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Fichiers d’étiquettes (*.txt)</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track (L)</source>
        <translation>Lire en boucle la sélection, ou tout le morceau (L)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <comment>start, end and length of the selected stretch</comment>
        <translation>%1 – %2 (%3&#xa0;s)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
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
        <translation>Partition</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>nothing is wrong with this file</comment>
        <translation>correct</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>a file</comment>
        <translation>identique à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong with a file, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>Le même fichier que %1.</translation>
    </message>
    <message>
        <source>The same sound or picture as %1, in another file.</source>
        <translation>Le même son ou la même image que %1, dans un autre fichier.</translation>
    </message>
    <message>
        <source>The two are in different splits.</source>
        <translation>Les deux sont dans des partitions différentes.</translation>
    </message>
    <message>
        <source>The two have different genres.</source>
        <translation>Les deux ont des genres différents.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>%Ln autre fichier est identique&#xa0;: %1</numerusform>
            <numerusform>%Ln autres fichiers sont identiques&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>the model with the label</comment>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>unknown to the model</source>
        <comment>a genre</comment>
        <translation>inconnu du modèle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a genre and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <comment>a model; genres and their probabilities</comment>
        <translation>%1 dit : %2.</translation>
    </message>
    <message>
        <source>%1 It does not know the label %2, which cannot be compared.</source>
        <translation>%1 Il ne connaît pas l’étiquette %2, qui ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>%1 It gives the label, %2, %3.</source>
        <comment>what a model says; a genre; its probability</comment>
        <translation>%1 À l’étiquette %2, il donne %3.</translation>
    </message>
    <message>
        <source>could not be heard</source>
        <comment>a file, by a model</comment>
        <translation>n’a pas pu être écouté</translation>
    </message>
    <message>
        <source>Predicted</source>
        <comment>a genre</comment>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Sans partition</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Reading clips</source>
        <translation>Lecture des extraits</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Lancer l’&amp;entraînement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stops at once; every finished epoch is kept</source>
        <translation>Arrête immédiatement&#x202f;; chaque époque terminée est conservée</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Goes on from the last finished epoch, exactly as if it had never been interrupted</source>
        <translation>Reprend après la dernière époque terminée, exactement comme s’il n’y avait pas eu d’interruption</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions antérieures</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>Choisir d’abord un jeu de données.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Training, epoch %1 of %2</source>
        <translation>Entraînement, époque %1 sur %2</translation>
    </message>
    <message>
        <source>All settings as they were at first</source>
        <translation>Tous les réglages comme au départ</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>exactitude de test %1&#x202f;%</translation>
    </message>
    <message>
        <source>Find a learning rate: a short test with growing rates</source>
        <translation>Chercher un taux d’apprentissage&#x202f;: un test court à taux croissants</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Chercher un taux d’apprentissage</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Mettre en fi&amp;le</translation>
    </message>
    <message>
        <source>These settings are trained when the runs before them have ended</source>
        <translation>Ces réglages seront entraînés quand les exécutions précédentes seront terminées</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>réglages par défaut</translation>
    </message>
    <message>
        <source>A test of learning rates is going on.</source>
        <translation>Un test des taux d’apprentissage est en cours.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on where the run waits (%1)</source>
        <translation>Reprendre là où l’exécution attend (%1)</translation>
    </message>
    <message>
        <source>Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)</source>
        <translation>Attendre après le lot en cours, et reprendre plus tard exactement comme sans pause (%1)</translation>
    </message>
    <message>
        <source>Pausing after this batch…</source>
        <translation>Pause après ce lot…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, epoch %1 of %2</source>
        <translation>En pause, époque %1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the run that goes on?</source>
        <translation>Arrêter l’exécution en cours&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>Ses époques terminées sont conservées. %n exécution attend dans la file.</numerusform>
            <numerusform>Ses époques terminées sont conservées. %n exécutions attendent dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the &amp;next</source>
        <translation>Lancer la &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <translation>&amp;Garder pour plus tard</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>suggested learning rates</source>
        <translation>taux d’apprentissage suggérés</translation>
    </message>
    <message>
        <source>Not taken over from the last time: %1</source>
        <translation>Non repris de la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another Genrescope keeps its queue. This one lasts as long as this window.</source>
        <translation>Un autre Genrescope conserve sa file. Celle-ci dure autant que cette fenêtre.</translation>
    </message>
    <message>
        <source>Settings or earlier runs</source>
        <translation>Réglages ou exécutions antérieures</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>&amp;Back to the run that goes on</source>
        <translation>&amp;Retour à l’exécution en cours</translation>
    </message>
    <message>
        <source>Name, tags and note of this run</source>
        <translation>Nom, étiquettes et note de cette exécution</translation>
    </message>
    <message>
        <source>Earlier runs (%L1)</source>
        <translation>Exécutions antérieures (%L1)</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Settings and runs</source>
        <translation>Réglages et exécutions</translation>
    </message>
    <message>
        <source>A run is being trained.</source>
        <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
        <translation>Chaque époque terminée est conservée, et l’exécution pourra reprendre plus tard à partir de la dernière.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>%n exécution dans la file attendra le prochain démarrage.</numerusform>
            <numerusform>%n exécutions dans la file attendront le prochain démarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>%n exécution dans la file sera perdue.</numerusform>
            <numerusform>%n exécutions dans la file seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the network&apos;s layers, with shapes and parameters</source>
        <translation>Afficher les couches du réseau, avec leurs dimensions et leurs paramètres</translation>
    </message>
    <message>
        <source>Show the network&apos;s layers</source>
        <translation>Afficher les couches du réseau</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Trash of runs</source>
        <translation>Corbeille des exécutions</translation>
    </message>
    <message>
        <source>Trashed runs</source>
        <translation>Exécutions jetées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln exécution&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %Ln exécutions&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their networks, curves and predictions are gone then. This cannot be taken back.</source>
        <translation>Leurs réseaux, courbes et prédictions seront perdus. C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformStrip</name>
    <message>
        <source>Waveform overview</source>
        <translation>Vue d’ensemble de la forme d’onde</translation>
    </message>
    <message>
        <source>The whole track. Click to move the playback position; drag the marked part to scroll; drag with Shift to select.</source>
        <translation>Tout le morceau. Un clic déplace la position de lecture ; faites glisser la partie marquée pour faire défiler, avec Maj pour sélectionner.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Écrire les tags de genre</translation>
    </message>
    <message>
        <source>The files you tick get the new genre as their only one. Everything else in them stays as it is, sound and pictures included, and Edit &gt; Undo puts the old tags back.</source>
        <translation>Les fichiers cochés reçoivent le nouveau genre pour seul genre. Tout le reste demeure tel quel, son et images compris, et « Annuler » dans le menu Édition rétablit les anciens tags.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>%Ln morceau sélectionné</numerusform>
            <numerusform>%Ln morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>Le %Ln morceau affiché</numerusform>
            <numerusform>Les %Ln morceaux affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>&amp;At least this sure:</source>
        <translation>&amp;Au moins aussi sûr :</translation>
    </message>
    <message>
        <source>Files and their genre tags</source>
        <translation>Fichiers et leurs tags de genre</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Progression de l’écriture</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>Le %Ln qui peut être écrit</numerusform>
            <numerusform>Les %Ln qui peuvent être écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>&amp;Écrire %Ln tag</numerusform>
            <numerusform>&amp;Écrire %Ln tags</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write tags</source>
        <translation>&amp;Écrire les tags</translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>Lecture des tags de %Ln fichier…</numerusform>
            <numerusform>Lecture des tags de %Ln fichiers…</numerusform>
        </translation>
    </message>
</context>
</TS>
