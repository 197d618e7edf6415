<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genrescope</source>
        <translation>Acerca de Genrescope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A workbench for music-genre research: hear which genre a network makes of a track, look at a data set, train and compare networks.</source>
        <translation>Un banco de trabajo para la investigación de géneros musicales: oír qué género atribuye una red a una pista, examinar un conjunto de datos, entrenar y comparar redes.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>ClipFinding</name>
    <message>
        <source>%1 s long; at least %2 s are needed</source>
        <translation>dura %1&#xa0;s; hacen falta al menos %2&#xa0;s</translation>
    </message>
    <message>
        <source>every sample is 0</source>
        <translation>todas las muestras son 0</translation>
    </message>
    <message>
        <source>peak %1 dBFS</source>
        <translation>pico de %1 dBFS</translation>
    </message>
    <message>
        <source>%1 of %2 s lie below %3 dBFS</source>
        <translation>%1 de %2&#xa0;s están por debajo de %3 dBFS</translation>
    </message>
    <message>
        <source>every sample is %1 (direct current, no sound)</source>
        <translation>todas las muestras son %1 (corriente continua, sin sonido)</translation>
    </message>
    <message>
        <source>the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise</source>
        <translation>el espectro apenas cambia (%1&#xa0;dB de un segundo a otro): un tono, zumbido o ruido</translation>
    </message>
    <message>
        <source>the wave is off centre by %1 of full scale</source>
        <translation>la onda está descentrada en %1 del fondo de escala</translation>
    </message>
    <message>
        <source>%1 % of the samples are cut off at the top (%2 dBFS)</source>
        <translation>el %1&#xa0;% de las muestras está recortado (%2 dBFS)</translation>
    </message>
    <message>
        <source>no sound in it</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>an array without values</source>
        <translation>un array sin valores</translation>
    </message>
    <message>
        <source>%1 of %2 values are not finite numbers</source>
        <translation>%1 de %2 valores no son números finitos</translation>
    </message>
    <message>
        <source>every value is %1</source>
        <translation>todos los valores son %1</translation>
    </message>
    <message>
        <source>all frames are the same</source>
        <translation>todas las tramas son iguales</translation>
    </message>
    <message>
        <source>one colour everywhere</source>
        <translation>un solo color en todas partes</translation>
    </message>
    <message>
        <source>all columns are the same</source>
        <translation>todas las columnas son iguales</translation>
    </message>
    <message>
        <source>%1 s long; expected are %2 s</source>
        <translation>dura %1&#xa0;s; se esperaban %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s long; nearly all others have %2 s</source>
        <translation>dura %1&#xa0;s; casi todos los demás duran %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1; nearly all others have %2</source>
        <translation>%1; casi todos los demás tienen %2</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Pick runs above to see their curves.</source>
        <translation>Elegir ejecuciones arriba para ver sus curvas.</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1, validación</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1, prueba</translation>
    </message>
    <message>
        <source>Difference, in percentage points</source>
        <translation>Diferencia, en puntos porcentuales</translation>
    </message>
    <message>
        <source>These runs do not know the same genres.</source>
        <translation>Estas ejecuciones no conocen los mismos géneros.</translation>
    </message>
    <message>
        <source>One of these runs has no confusions yet.</source>
        <translation>Una de estas ejecuciones aún no tiene matriz de confusión.</translation>
    </message>
    <message>
        <source>Recall by genre</source>
        <translation>Exhaustividad por género</translation>
    </message>
    <message>
        <source>Precision by genre</source>
        <translation>Precisión por género</translation>
    </message>
    <message>
        <source>F1 by genre</source>
        <translation>F1 por género</translation>
    </message>
    <message>
        <source>Pick runs above to see how well they know each genre.</source>
        <translation>Elegir ejecuciones arriba para ver lo bien que conocen cada género.</translation>
    </message>
    <message>
        <source>Only one of these runs has been tested.</source>
        <translation>Solo una de estas ejecuciones se ha probado.</translation>
    </message>
    <message>
        <source>%1, test split unless said otherwise</source>
        <translation>%1, partición de prueba salvo indicación</translation>
    </message>
    <message>
        <source>%1, test split</source>
        <translation>%1, partición de prueba</translation>
    </message>
    <message>
        <source>%1, validation split of the best epoch</source>
        <translation>%1, partición de validación de la mejor época</translation>
    </message>
    <message>
        <source>Recall of each genre: the share of its tracks that was recognised.</source>
        <translation>Exhaustividad de cada género: la parte de sus pistas que se reconoció.</translation>
    </message>
    <message>
        <source>Precision of each genre: of the tracks taken for it the share that is of it.</source>
        <translation>Precisión de cada género: de las pistas tomadas por él, la parte que lo es.</translation>
    </message>
    <message>
        <source>F1 of each genre: the harmonic mean of precision and recall.</source>
        <translation>F1 de cada género: la media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>%1 by epoch.</source>
        <translation>%1 por época.</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed (n of them) are one curve: their mean, in a band of one standard deviation.</source>
        <translation>Las ejecuciones que solo difieren en la semilla (n de ellas) son una curva: su media, en una banda de una desviación típica.</translation>
    </message>
    <message>
        <source>%1: share of the actual genre&apos;s tracks (rows) that were taken for each genre (columns).</source>
        <translation>%1: proporción de las pistas del género real (filas) que se tomaron por cada género (columnas).</translation>
    </message>
    <message>
        <source>%1: of the tracks taken for a genre (columns), the share of each actual genre (rows).</source>
        <translation>%1: de las pistas tomadas por un género (columnas), la parte de cada género real (filas).</translation>
    </message>
    <message>
        <source>%1: tracks of each actual genre (rows) by the genre they were taken for (columns).</source>
        <translation>%1: pistas de cada género real (filas) según el género por el que se tomaron (columnas).</translation>
    </message>
    <message>
        <source>Shares of %1 minus those of %2, in percentage points.</source>
        <translation>Partes de %1 menos las de %2, en puntos porcentuales.</translation>
    </message>
    <message>
        <source>Of the test split; of a run without one, of the validation split in its best epoch.</source>
        <translation>En la partición de prueba; en una ejecución sin ella, en la de validación en su mejor época.</translation>
    </message>
    <message>
        <source>Thin lines: 95 % intervals (Wilson).</source>
        <translation>Líneas finas: intervalos del 95&#xa0;% (Wilson).</translation>
    </message>
    <message>
        <source>Means over runs that differ only in their seed (n of them), with a line of one standard deviation to each side.</source>
        <translation>Medias de las ejecuciones que solo difieren en la semilla (n de ellas), con una línea de una desviación típica a cada lado.</translation>
    </message>
</context>
<context>
    <name>DataDifference</name>
    <message>
        <source>Other test tracks than %1: %2. These accuracies come from different tests, so there is no paired difference and no p.</source>
        <translation>Pistas de prueba distintas de las de %1: %2. Estas exactitudes vienen de pruebas distintas, así que no hay diferencia pareada ni p.</translation>
    </message>
    <message>
        <source>The same tracks as %1, split differently: %2. What one run is tested on another may have been trained on, so there is no paired difference and no p.</source>
        <translation>Las mismas pistas que %1, repartidas de otro modo: %2. Con lo que se prueba una ejecución puede haberse entrenado otra, así que no hay diferencia pareada ni p.</translation>
    </message>
    <message>
        <source>Other training or validation tracks than %1: %2. The test tracks are the same, so p holds, but a difference may come from the data and not from the settings.</source>
        <translation>Pistas de entrenamiento o validación distintas de las de %1: %2. Las de prueba son las mismas, así que p es válido, pero una diferencia puede venir de los datos y no de los ajustes.</translation>
    </message>
</context>
<context>
    <name>EvaluationFigures</name>
    <message>
        <source>Only evaluated runs keep the answers this is made from.</source>
        <translation>Solo las ejecuciones evaluadas guardan las respuestas de las que sale esto.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>Parte de respuestas correctas</translation>
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
        <translation>Precisión y exhaustividad de %1</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falsos positivos</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Verdaderos positivos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with the area under its curve. The diagonal is chance.</source>
        <translation>Cada género frente al resto, con todos los umbrales de su probabilidad y el área bajo su curva. La diagonal es el azar.</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with its average precision.</source>
        <translation>Cada género frente al resto, con todos los umbrales de su probabilidad y su precisión media.</translation>
    </message>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>Con qué frecuencia aciertan las ejecuciones cuando están así de seguras, en %n clase de la probabilidad más alta; en la diagonal, la confianza puede tomarse al pie de la letra. Debajo: cuántas pistas contiene cada clase (n); pocas prueban poco. ECE: error de calibración esperado.</numerusform>
            <numerusform>Con qué frecuencia aciertan las ejecuciones cuando están así de seguras, en %n clases de la probabilidad más alta; en la diagonal, la confianza puede tomarse al pie de la letra. Debajo: cuántas pistas contiene cada clase (n); pocas prueban poco. ECE: error de calibración esperado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure…</source>
        <translation>Guardar figura…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Too many numbers for a table: Save figure… writes them as CSV</source>
        <translation>Demasiados números para una tabla: «Guardar figura…» los escribe como CSV</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An internal error, which is a bug in Genrescope: %1</source>
        <translation>Un error interno, es decir, un fallo de Genrescope: %1</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>una excepción de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>LayerPlot</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>%1, last epoch</source>
        <comment>a run</comment>
        <translation>%1, última época</translation>
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
        <translation>Tres convoluciones (11x11, 7x7, 3x3) y una capa densa de 256</translation>
    </message>
    <message>
        <source>Duplicated CNN</source>
        <translation>CNN duplicada</translation>
    </message>
    <message>
        <source>Duplicated last convolution pooled by maximum and by mean, 11x11 pooling</source>
        <translation>Última convolución duplicada, agrupada por máximo y por media, pooling 11x11</translation>
    </message>
    <message>
        <source>CRNN</source>
        <translation>CRNN</translation>
    </message>
    <message>
        <source>Three batch-normalised convolutions, two GRUs over time, five dense layers</source>
        <translation>Tres convoluciones con normalización por lotes, dos GRU en el tiempo, cinco capas densas</translation>
    </message>
    <message>
        <source>Duplicated CRNN</source>
        <translation>CRNN duplicada</translation>
    </message>
    <message>
        <source>Duplicated convolutions on a normalised picture, two GRUs over time</source>
        <translation>Convoluciones duplicadas sobre una imagen normalizada, dos GRU en el tiempo</translation>
    </message>
    <message>
        <source>CNN (figure 1)</source>
        <translation>CNN (figura 1)</translation>
    </message>
    <message>
        <source>As cnn, with dense layers of 128, 128, 64, 32 and 16</source>
        <translation>Como cnn, con capas densas de 128, 128, 64, 32 y 16</translation>
    </message>
    <message>
        <source>Duplicated CNN (figure 1)</source>
        <translation>CNN duplicada (figura 1)</translation>
    </message>
    <message>
        <source>As dcnn, with 2x2 pooling</source>
        <translation>Como dcnn, con pooling 2x2</translation>
    </message>
    <message>
        <source>CRNN (figure 1)</source>
        <translation>CRNN (figura 1)</translation>
    </message>
    <message>
        <source>As crnn, with a fourth convolution, dropout and no batch norm</source>
        <translation>Como crnn, con una cuarta convolución y dropout, sin normalización por lotes</translation>
    </message>
    <message>
        <source>Duplicated CRNN (figure 1)</source>
        <translation>CRNN duplicada (figura 1)</translation>
    </message>
    <message>
        <source>As dcrnn, without the normalised input</source>
        <translation>Como dcrnn, sin la entrada normalizada</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>Red residual</translation>
    </message>
    <message>
        <source>Residual stages of 32 to 256 filters on log-mel windows of any length</source>
        <translation>Etapas residuales de 32 a 256 filtros sobre ventanas log-mel de cualquier longitud</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Which network; genrescope-cli models describes them.</source>
        <translation>Qué red; genrescope-cli models las describe.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate; below 0 means the network&apos;s own rates.</source>
        <translation>Tasa de dropout; por debajo de 0, las de la red.</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>Factor L2</translation>
    </message>
    <message>
        <source>L2 penalty on convolution kernels; below 0 means the network&apos;s own factors, 0 none.</source>
        <translation>Penalización L2 de los núcleos de convolución; por debajo de 0, los factores de la red; 0, ninguna.</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>Inercia de la normalización por lotes</translation>
    </message>
    <message>
        <source>How much of its running statistics batch norm keeps at each step; below 0 means the network&apos;s own (0.99, resnet 0.9). Lower it where an epoch has few steps.</source>
        <translation>Cuánto de sus estadísticas móviles conserva la normalización por lotes en cada paso; por debajo de 0 vale el valor de la red (0,99, resnet 0,9). Conviene bajarla si una época tiene pocos pasos.</translation>
    </message>
    <message>
        <source>0 dB reference</source>
        <translation>Referencia de 0 dB</translation>
    </message>
    <message>
        <source>Power that is 0 dB: &quot;max&quot; (the spectrogram&apos;s own maximum) or a number.</source>
        <translation>Potencia que equivale a 0 dB: «max» (el máximo del espectrograma) o un número.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>picture: the paper&apos;s coloured picture of the whole clip; log_mel: windows of a standardised mel-spectrogram. Follows the network unless set.</source>
        <translation>picture: la imagen en color del artículo, de todo el fragmento; log_mel: ventanas de un espectrograma de mel estandarizado. Sigue a la red salvo que se fije.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Hz; audio is resampled to this first (the paper: 16000).</source>
        <translation>Hz; el audio se remuestrea primero a esta frecuencia (artículo: 16000).</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>Longitud de FFT</translation>
    </message>
    <message>
        <source>Samples per frame.</source>
        <translation>Muestras por trama.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto (hop)</translation>
    </message>
    <message>
        <source>Samples between frames.</source>
        <translation>Muestras entre tramas.</translation>
    </message>
    <message>
        <source>Mel bands</source>
        <translation>Bandas de mel</translation>
    </message>
    <message>
        <source>Number of mel bands.</source>
        <translation>Número de bandas de mel.</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Frecuencia mínima</translation>
    </message>
    <message>
        <source>Hz, lower edge of the first band.</source>
        <translation>Hz, borde inferior de la primera banda.</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>Hz, upper edge of the last band; 0 means half the sample rate.</source>
        <translation>Hz, borde superior de la última banda; 0 significa la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Escala de mel</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or htk.</source>
        <translation>slaney (por defecto en librosa) o htk.</translation>
    </message>
    <message>
        <source>Filter norm</source>
        <translation>Norma de filtros</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or none.</source>
        <translation>slaney (por defecto en librosa) o none.</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>Rango dinámico</translation>
    </message>
    <message>
        <source>dB below the maximum that are kept; 0 keeps all.</source>
        <translation>dB que se conservan por debajo del máximo; 0 conserva todo.</translation>
    </message>
    <message>
        <source>Smallest power</source>
        <translation>Potencia mínima</translation>
    </message>
    <message>
        <source>Floor before the logarithm.</source>
        <translation>Suelo antes del logaritmo.</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>Duración de fragmento</translation>
    </message>
    <message>
        <source>Seconds; longer tracks are cut into clips of this length.</source>
        <translation>Segundos; las pistas más largas se cortan en fragmentos de esta duración.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>3 (colours, as the paper) or 1.</source>
        <translation>3 (colores, como el artículo) o 1.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Rows; with log_mel the number of mel bands.</source>
        <translation>Filas; con log_mel, el número de bandas de mel.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Columns; with log_mel frames per window.</source>
        <translation>Columnas; con log_mel, tramas por ventana.</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Beta parameter of mixup; 0 is off, 0.3 a good value.</source>
        <translation>Parámetro beta de mixup; 0 lo desactiva, 0.3 es un buen valor.</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Máscaras de frecuencia</translation>
    </message>
    <message>
        <source>SpecAugment: bands of rows blanked in each training clip.</source>
        <translation>SpecAugment: bandas de filas borradas en cada fragmento de entrenamiento.</translation>
    </message>
    <message>
        <source>Frequency mask size</source>
        <translation>Alto de máscara</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>Como máximo, este número de filas.</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Máscaras de tiempo</translation>
    </message>
    <message>
        <source>SpecAugment: stretches of columns blanked in each training clip.</source>
        <translation>SpecAugment: tramos de columnas borrados en cada fragmento de entrenamiento.</translation>
    </message>
    <message>
        <source>Time mask size</source>
        <translation>Ancho de máscara</translation>
    </message>
    <message>
        <source>At most this many columns.</source>
        <translation>Como máximo, este número de columnas.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Loudness is changed by up to this many dB either way.</source>
        <translation>El volumen cambia hasta estos dB, en más o en menos.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the features.</source>
        <translation>Desviación típica del ruido gaussiano en las características.</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>Recorte aleatorio</translation>
    </message>
    <message>
        <source>With log_mel: a random window each time; otherwise evenly spaced ones in turn.</source>
        <translation>Con log_mel: una ventana aleatoria cada vez; si no, ventanas equidistantes por turno.</translation>
    </message>
    <message>
        <source>Pitch copies</source>
        <translation>Copias transpuestas</translation>
    </message>
    <message>
        <source>Extra copies of each training track, shifted by these semitones (the paper: -1, 1).</source>
        <translation>Copias adicionales de cada pista de entrenamiento, transpuestas estos semitonos (artículo: -1, 1).</translation>
    </message>
    <message>
        <source>Tempo copies</source>
        <translation>Copias de tempo</translation>
    </message>
    <message>
        <source>Extra copies of each training track at these tempi (the paper: 0.93, 1.07).</source>
        <translation>Copias adicionales de cada pista de entrenamiento a estos tempos (artículo: 0.93, 1.07).</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does.</source>
        <translation>adam, rmsprop, adadelta y sgd según Keras 2.3; adamw según PyTorch.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Where the constant, step, cosine and plateau schedules start. Follows network and optimizer unless set.</source>
        <translation>Valor inicial de los planes constant, step, cosine y plateau. Sigue a la red y al optimizador salvo que se fije.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>sgd only.</source>
        <translation>Solo sgd.</translation>
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
        <translation>adam y adamw: decaimiento de la media de los gradientes.</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; square.</source>
        <translation>adam y adamw: decaimiento del cuadrado de los gradientes.</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>rmsprop and adadelta: decay; below 0 means Keras 2.3&apos;s 0.9 and 0.95.</source>
        <translation>rmsprop y adadelta: decaimiento; por debajo de 0, 0.9 y 0.95 como en Keras 2.3.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>Below 0 means Keras 2.3&apos;s 1e-7 (adamw: PyTorch&apos;s 1e-8).</source>
        <translation>Por debajo de 0, 1e-7 como en Keras 2.3 (adamw: 1e-8 como en PyTorch).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>adamw only; on kernels, not on biases and batch normalisation.</source>
        <translation>Solo adamw; en los núcleos, no en los sesgos ni en la normalización por lotes.</translation>
    </message>
    <message>
        <source>Decay everything</source>
        <translation>Decaimiento en todo</translation>
    </message>
    <message>
        <source>adamw only: weight decay also on biases and batch normalisation, as PyTorch&apos;s AdamW over all of a model&apos;s parameters.</source>
        <translation>Solo adamw: decaimiento también en los sesgos y la normalización por lotes, como AdamW de PyTorch sobre todos los parámetros de un modelo.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte de gradiente</translation>
    </message>
    <message>
        <source>Gradients are scaled down to this global norm; 0 is off.</source>
        <translation>Los gradientes se reducen a esta norma global; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The run&apos;s name; empty means the network&apos;s.</source>
        <translation>Nombre de la ejecución; vacío, el de la red.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>The named starting point of these settings.</source>
        <translation>El punto de partida con nombre de estos ajustes.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training clips, at most.</source>
        <translation>Número máximo de pasadas por los fragmentos de entrenamiento.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Clips per optimizer step (the paper&apos;s code: 64).</source>
        <translation>Fragmentos por paso de optimización (código del artículo: 64).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Same seed, machine and thread count: same weights, bit for bit.</source>
        <translation>Misma semilla, equipo y número de hilos: mismos pesos, bit a bit.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>0 is off; 0.1 a usual value.</source>
        <translation>0 lo desactiva; 0.1 es un valor habitual.</translation>
    </message>
    <message>
        <source>Windows per clip</source>
        <translation>Ventanas por fragmento</translation>
    </message>
    <message>
        <source>With log_mel: windows drawn from each clip per epoch.</source>
        <translation>Con log_mel: ventanas extraídas de cada fragmento por época.</translation>
    </message>
    <message>
        <source>Best means</source>
        <translation>Criterio del mejor</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at.</source>
        <translation>En qué es mejor el mejor punto de control.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>auto takes the GPU when there is one.</source>
        <translation>auto usa la GPU si la hay.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>0 means all of the machine&apos;s.</source>
        <translation>0 significa todos los del equipo.</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>End the training when it no longer improves.</source>
        <translation>Termina el entrenamiento cuando ya no mejora.</translation>
    </message>
    <message>
        <source>Improvement of</source>
        <translation>Mejora de</translation>
    </message>
    <message>
        <source>What must improve.</source>
        <translation>Lo que debe mejorar.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Epochs without improvement.</source>
        <translation>Épocas sin mejora.</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>Mejora mínima</translation>
    </message>
    <message>
        <source>Less than this does not count.</source>
        <translation>Menos que esto no cuenta.</translation>
    </message>
    <message>
        <source>Learning-rate policy</source>
        <translation>Política de la tasa</translation>
    </message>
    <message>
        <source>How the learning rate moves from step to step.</source>
        <translation>Cómo cambia la tasa de aprendizaje de paso en paso.</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Tasa base</translation>
    </message>
    <message>
        <source>Lower bound of the cyclical policies.</source>
        <translation>Límite inferior de las políticas cíclicas.</translation>
    </message>
    <message>
        <source>Maximal rate</source>
        <translation>Tasa máxima</translation>
    </message>
    <message>
        <source>Upper bound of the cyclical policies; one_cycle&apos;s peak.</source>
        <translation>Límite superior de las políticas cíclicas; máximo de one_cycle.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Tamaño de paso</translation>
    </message>
    <message>
        <source>Epochs: half a cycle of the cyclical policies; step: epochs between drops.</source>
        <translation>Épocas: medio ciclo de las políticas cíclicas; step: épocas entre bajadas.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994.</source>
        <translation>step, plateau: factor de cada bajada; exp_range: factor por paso; por debajo de 0: 0.1 y 0.99994.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up before any policy.</source>
        <translation>Épocas de calentamiento lineal antes de cualquier política.</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>Paciencia (plateau)</translation>
    </message>
    <message>
        <source>plateau: epochs without improvement.</source>
        <translation>plateau: épocas sin mejora.</translation>
    </message>
    <message>
        <source>Rising part</source>
        <translation>Parte ascendente</translation>
    </message>
    <message>
        <source>one_cycle: share of the steps until the peak.</source>
        <translation>one_cycle: parte de los pasos hasta el máximo.</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>Divisor inicial</translation>
    </message>
    <message>
        <source>one_cycle: starts at the maximal rate / this.</source>
        <translation>one_cycle: empieza en la tasa máxima / este valor.</translation>
    </message>
    <message>
        <source>Final divisor</source>
        <translation>Divisor final</translation>
    </message>
    <message>
        <source>one_cycle: ends at the start / this.</source>
        <translation>one_cycle: termina en el valor inicial / este valor.</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>Tres fases</translation>
    </message>
    <message>
        <source>one_cycle: up, down, then annihilation.</source>
        <translation>one_cycle: subida, bajada y luego aniquilación.</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>Momentum cíclico</translation>
    </message>
    <message>
        <source>one_cycle: momentum (Adam&apos;s beta 1) runs against the rate.</source>
        <translation>one_cycle: el momentum (beta 1 de Adam) va en sentido contrario a la tasa.</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>Momentum mínimo</translation>
    </message>
    <message>
        <source>one_cycle: at the peak rate.</source>
        <translation>one_cycle: con la tasa máxima.</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>Momentum máximo</translation>
    </message>
    <message>
        <source>one_cycle: at start and end.</source>
        <translation>one_cycle: al principio y al final.</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Music and models</source>
        <translation>Música y modelos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colour map of spectrograms</source>
        <translation>Mapa de colores de los espectrogramas</translation>
    </message>
    <message>
        <source>Darkest level</source>
        <translation>Nivel más oscuro</translation>
    </message>
    <message>
        <source>Brightest level</source>
        <translation>Nivel más claro</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands</source>
        <translation>Fundir tramas y bandas vecinas</translation>
    </message>
    <message>
        <source>Start with what was open</source>
        <translation>Empezar con lo que estaba abierto</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Computed spectrograms</source>
        <translation>Espectrogramas calculados</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save the numbers beside a figure, as CSV</source>
        <translation>Guardar los números junto a la figura, como CSV</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show the loudest of the frames that share a pixel</source>
        <translation>Mostrar la más fuerte de las tramas que comparten un píxel</translation>
    </message>
</context>
<context>
    <name>RateRangeFigure</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>Pérdida según la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Drawn when the test has ended.</source>
        <translation>Se dibuja al terminar la prueba.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizada</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máxima</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>Por género</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusiones</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>De la primera ejecución.</numerusform>
            <numerusform>De las primeras %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>Comparación de %n ejecución</numerusform>
            <numerusform>Comparación de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by Genrescope %1 on %2</source>
        <translation>Escrito por Genrescope %1 el %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>Mejor validación</translation>
    </message>
    <message>
        <source>Last validation</source>
        <translation>Última validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>Accuracies with Wilson&apos;s 95 % interval. The epoch of the best validation accuracy was chosen by that accuracy, which flatters it.</source>
        <translation>Exactitudes con el intervalo de Wilson del 95&#xa0;%. La época de la mejor exactitud de validación se eligió por esa exactitud, lo que la favorece.</translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>Diferencia: exactitud de prueba frente a la ejecución con la mejor exactitud de validación, en puntos porcentuales, con el intervalo del 95&#xa0;% de un bootstrap pareado; p: prueba de McNemar en la misma %n pista.</numerusform>
            <numerusform>Diferencia: exactitud de prueba frente a la ejecución con la mejor exactitud de validación, en puntos porcentuales, con el intervalo del 95&#xa0;% de un bootstrap pareado; p: prueba de McNemar en las mismas %n pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>Las ejecuciones tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>What is not listed is as the network has it at first.</source>
        <translation>Lo que no figura es como la red lo tiene al principio.</translation>
    </message>
    <message>
        <source>All settings of %1 (config.toml)</source>
        <translation>Todos los ajustes de %1 (config.toml)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>As far as is known, all runs had the same tracks in the same splits.</source>
        <translation>Hasta donde se sabe, todas las ejecuciones tenían las mismas pistas en las mismas particiones.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of runs compared with that run.</source>
        <translation>p (Holm): corregido por el número de ejecuciones comparadas con esa.</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>Sobre las semillas</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Means over seeds, with their standard deviations.</source>
        <translation>Medias sobre las semillas, con sus desviaciones típicas.</translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p: prueba t de Welch de las exactitudes de prueba sobre las semillas frente a los ajustes con la mejor exactitud de validación media; no la hay con menos de %Ln semilla en un lado.</numerusform>
            <numerusform>p: prueba t de Welch de las exactitudes de prueba sobre las semillas frente a los ajustes con la mejor exactitud de validación media; no la hay con menos de %Ln semillas en un lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of settings compared with these.</source>
        <translation>p (Holm): corregido por el número de ajustes comparados con esos.</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>The first batch draws the first point.</source>
        <translation>El primer lote dibuja el primer punto.</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The first epoch draws the first point.</source>
        <translation>La primera época dibuja el primer punto.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Learning rate, as planned</source>
        <translation>Tasa de aprendizaje prevista</translation>
    </message>
    <message>
        <source>Validation confusion, % of each genre</source>
        <translation>Confusión (val.),&#xa0;% por género</translation>
    </message>
    <message>
        <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
        <translation>Las filas son los géneros; las columnas, por cuáles los tomó la red.
Se dibuja tras la primera época.</translation>
    </message>
    <message>
        <source>This run has no validation split,
so nothing is known of single genres by epoch.</source>
        <translation>Esta ejecución no tiene partición de validación:
no se sabe nada de cada género por época.</translation>
    </message>
    <message>
        <source>Validation confusion after epoch %1, % of each genre</source>
        <translation>Confusión (val.) tras la época %1, % por género</translation>
    </message>
    <message>
        <source>Validation accuracy by genre</source>
        <translation>Exactitud de validación por género</translation>
    </message>
    <message>
        <source>How much of each genre is recognised.
Drawn after the first epoch.</source>
        <translation>Cuánto se reconoce de cada género.
Se dibuja tras la primera época.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation.</source>
        <translation>Pérdida por época, entrenamiento y validación.</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation.</source>
        <translation>Exactitud por época, entrenamiento y validación.</translation>
    </message>
    <message>
        <source>Batches, smoothed</source>
        <translation>Lotes, suavizados</translation>
    </message>
</context>
<context>
    <name>RunParameters</name>
    <message>
        <source>Epochs trained</source>
        <translation>Épocas entrenadas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Mejor exactitud de validación</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud de prueba</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Ajustes y resultados</translation>
    </message>
    <message>
        <source>Runs that differ in a setting and have results are shown here.</source>
        <translation>Aquí aparecen las ejecuciones que difieren en un ajuste y tienen resultados.</translation>
    </message>
    <message>
        <source>A line for each run: the settings in which they differ, and what came of them.</source>
        <translation>Una línea por ejecución: los ajustes en que difieren y lo que resultó de ellos.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>must be at least 1</source>
        <translation>debe ser al menos 1</translation>
    </message>
    <message>
        <source>must be at least 1 (and at most 65536)</source>
        <translation>debe ser al menos 1 (y como mucho 65536)</translation>
    </message>
    <message>
        <source>must be at least 1 epoch</source>
        <translation>debe ser de al menos 1 época</translation>
    </message>
    <message>
        <source>must be at least 1 row</source>
        <translation>debe ser de al menos 1 fila</translation>
    </message>
    <message>
        <source>must be at least 1 column</source>
        <translation>debe ser de al menos 1 columna</translation>
    </message>
    <message>
        <source>must be at most 1 (below 0: the policy&apos;s own)</source>
        <translation>debe ser como mucho 1 (por debajo de 0: el valor de la política)</translation>
    </message>
    <message>
        <source>must not be 0 (below 0: the policy&apos;s own)</source>
        <translation>no debe ser 0 (por debajo de 0: el valor de la política)</translation>
    </message>
    <message>
        <source>must be less than 1 (negative: the model&apos;s own)</source>
        <translation>debe ser menor que 1 (negativo: el valor del modelo)</translation>
    </message>
    <message>
        <source>must be a number of at most 1000 (negative: the model&apos;s own)</source>
        <translation>debe ser un número de 1000 como mucho (negativo: el valor del modelo)</translation>
    </message>
    <message>
        <source>must be below 1 (below 0 means the optimizer&apos;s default)</source>
        <translation>debe ser menor que 1 (por debajo de 0: el valor del optimizador)</translation>
    </message>
    <message>
        <source>must be below 1</source>
        <translation>debe ser menor que 1</translation>
    </message>
    <message>
        <source>must be below 0.5 with three phases</source>
        <translation>debe ser menor que 0.5 con tres fases</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>debe ser mayor que 0 y como mucho %1</translation>
    </message>
    <message>
        <source>must be 0 or more and below 1</source>
        <translation>debe ser 0 o más y menor que 1</translation>
    </message>
    <message>
        <source>must be 0 (off) or more</source>
        <translation>debe ser 0 (desactivado) o más</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>debe ser 0 o más</translation>
    </message>
    <message>
        <source>must be 0 (all of the machine&apos;s) or up to 1024</source>
        <translation>debe ser 0 (todos los del equipo) o hasta 1024</translation>
    </message>
    <message>
        <source>must be 0 or more, below %1, and that below 1</source>
        <translation>debe ser 0 o más, menor que %1, y este menor que 1</translation>
    </message>
    <message>
        <source>must lie between %1 (off) and %2</source>
        <translation>debe estar entre %1 (desactivado) y %2</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and not be %4</source>
        <translation>%1 debe estar entre %2 y %3 y no ser %4</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>needs %1 above 0</source>
        <translation>necesita %1 mayor que 0</translation>
    </message>
    <message>
        <source>%1 must be above %2, %3</source>
        <translation>%1 debe ser mayor que %2, %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
    <message>
        <source>%1 epochs of warm-up leave none of the %2 for training</source>
        <translation>%1 épocas de calentamiento no dejan ninguna de las %2 para entrenar</translation>
    </message>
    <message>
        <source>The clip&apos;s length is %1 s; it must be above 0 and at most %2.</source>
        <translation>El clip dura %1&#xa0;s; debe durar más de 0 y como mucho %2.</translation>
    </message>
    <message>
        <source>The input is %1 x %2 (height x width); both must be from 1 to %3.</source>
        <translation>La entrada es de %1 x %2 (alto x ancho); ambos deben ir de 1 a %3.</translation>
    </message>
    <message>
        <source>A log-mel input is as high as it has mel bands: height is %1, bands are %2.</source>
        <translation>Una entrada log-mel es tan alta como bandas mel tiene: alto %1, bandas %2.</translation>
    </message>
    <message>
        <source>A log-mel input has 1 channel, not %1.</source>
        <translation>Una entrada log-mel tiene 1 canal, no %1.</translation>
    </message>
    <message>
        <source>A picture has 3 channels (colour) or 1 (scaled dB), not %1.</source>
        <translation>Una imagen tiene 3 canales (color) o 1 (dB), no %1.</translation>
    </message>
    <message>
        <source>The sample rate is %1 Hz; it must be from 1 to %2.</source>
        <translation>La frecuencia de muestreo es %1&#xa0;Hz; debe ir de 1 a %2.</translation>
    </message>
    <message>
        <source>The frame length (n_fft) is %1; it must be from 2 to %2.</source>
        <translation>La longitud de trama (n_fft) es %1; debe ir de 2 a %2.</translation>
    </message>
    <message>
        <source>The hop is %1 samples; it must be from 1 to %2.</source>
        <translation>El salto es de %1 muestras; debe ir de 1 a %2.</translation>
    </message>
    <message>
        <source>The number of mel bands is %1; it must be from 1 to %2.</source>
        <translation>El número de bandas mel es %1; debe ir de 1 a %2.</translation>
    </message>
    <message>
        <source>%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.</source>
        <translation>%1 bandas mel son más que las %2 frecuencias que distinguen tramas (n_fft) de %3 muestras.</translation>
    </message>
    <message>
        <source>The lowest frequency is %1 Hz; it must be 0 or more.</source>
        <translation>La frecuencia más baja es %1&#xa0;Hz; debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is not above the lowest, %2 Hz.</source>
        <translation>La frecuencia más alta, %1&#xa0;Hz, no está por encima de la más baja, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.</source>
        <translation>La frecuencia más alta, %1&#xa0;Hz, supera la mitad de la frecuencia de muestreo, %2&#xa0;Hz.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>cannot be read: permission denied</source>
        <translation>no se puede leer: permiso denegado</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is a folder, not an audio file</source>
        <translation>es una carpeta, no un archivo de audio</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is a web address; only local files can be read</source>
        <translation>es una dirección web; solo se leen archivos locales</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>is %1, not audio</source>
        <translation>es %1, no audio</translation>
    </message>
    <message>
        <source>is a WebP picture, not audio</source>
        <translation>es una imagen WebP, no audio</translation>
    </message>
    <message>
        <source>is text, not audio</source>
        <translation>es texto, no audio</translation>
    </message>
    <message>
        <source>holds a tag, and no sound</source>
        <translation>contiene una etiqueta y ningún sonido</translation>
    </message>
    <message>
        <source>holds no sound stream</source>
        <translation>no contiene pista de sonido</translation>
    </message>
    <message>
        <source>holds no sound</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>no hay sonido en él</translation>
    </message>
    <message>
        <source>holds only %1 s of sound; at least %2 s is needed to name a genre</source>
        <translation>contiene solo %1&#xa0;s de sonido; hacen falta al menos %2&#xa0;s para nombrar un género</translation>
    </message>
    <message>
        <source>is silent from beginning to end: nothing in it reaches -90 dBFS</source>
        <translation>es silencio de principio a fin: nada en él llega a -90 dBFS</translation>
    </message>
    <message>
        <source>shows silence: it holds one value throughout</source>
        <translation>muestra silencio: un solo valor en todo</translation>
    </message>
    <message>
        <source>is not audio in any format known here</source>
        <translation>no es audio en ningún formato conocido aquí</translation>
    </message>
    <message>
        <source>cannot be decoded: the file is damaged or cut short</source>
        <translation>no se puede decodificar: el archivo está dañado o cortado</translation>
    </message>
    <message>
        <source>cannot be decoded: it is cut short, and the index at its end is missing</source>
        <translation>no se puede decodificar: está cortado y falta el índice del final</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>no se puede decodificar: %1</translation>
    </message>
    <message>
        <source>Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5</source>
        <translation>Artistas tanto en %2 como en %3: %1 (pistas: %4 de %6; la exactitud ahí parece mejor de lo que es): %5</translation>
    </message>
    <message>
        <source>Files listed in more than one split: %1: %2</source>
        <translation>Archivos en más de una partición: %1: %2</translation>
    </message>
    <message>
        <source>Files with the same content in more than one split: %1: %2</source>
        <translation>Archivos con el mismo contenido en más de una partición: %1: %2</translation>
    </message>
    <message>
        <source>Recordings whose segments lie in more than one split: %1: %2</source>
        <translation>Grabaciones cuyos segmentos están en más de una partición: %1: %2</translation>
    </message>
    <message>
        <source>is empty; a manifest starts with path,genre,split</source>
        <translation>está vacío; un manifiesto empieza con path,genre,split</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (its first line must name path and genre, and may name split, artist, album, title)</source>
        <translation>no tiene la columna «%1» (su primera línea debe nombrar path y genre, y puede nombrar split, artist, album, title)</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.</source>
        <translation>La frecuencia más alta es %1&#xa0;Hz; debe superar la más baja, o ser 0 para la mitad de la frecuencia de muestreo.</translation>
    </message>
    <message>
        <source>The reference power is %1; it must be above 0.</source>
        <translation>La potencia de referencia es %1; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.</source>
        <translation>El rango bajo el máximo (top dB) es %1; debe ser 0 (sin límite) o más.</translation>
    </message>
    <message>
        <source>The smallest power is %1; it must be above 0.</source>
        <translation>La potencia mínima es %1; debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>cannot tell which column is the %1 (columns: %3)</source>
        <translation>no se sabe qué columna es %1 (columnas: %3)</translation>
    </message>
    <message>
        <source>no line with a path and a genre</source>
        <translation>ninguna línea con una ruta y un género</translation>
    </message>
    <message>
        <source>line %1: track %2: unknown split &quot;%3&quot;; it is in none</source>
        <translation>línea %1: pista %2: partición desconocida «%3»; no está en ninguna</translation>
    </message>
    <message>
        <source>line %1: %2; skipped</source>
        <translation>línea %1: %2; omitida</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>más celdas que columnas</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>sin género</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 celdas en vez de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track id</source>
        <translation>«%1» no es un número de pista</translation>
    </message>
    <message>
        <source>track %1: unknown subset &quot;%2&quot;</source>
        <translation>pista %1: subconjunto desconocido «%2»</translation>
    </message>
    <message>
        <source>files that do not exist: %1 of %2: %3</source>
        <translation>archivos que no existen: %1 de %2: %3</translation>
    </message>
    <message>
        <source>column %1: lines that say neither train, validation nor test: %2: %3</source>
        <translation>columna %1: líneas que no dicen train, validation ni test: %2: %3</translation>
    </message>
    <message>
        <source>holds nothing to import; no genre made of it</source>
        <translation>no contiene nada que importar; no se hace ningún género de ello</translation>
    </message>
    <message>
        <source>files of no known kind left out: %1: %2</source>
        <translation>archivos de tipo desconocido omitidos: %1: %2</translation>
    </message>
    <message>
        <source>no tracks found; expected a folder per genre with %1 in it</source>
        <translation>no se encontró ninguna pista; se espera una carpeta por género con %1</translation>
    </message>
    <message>
        <source>audio, pictures or .npy arrays</source>
        <translation>audio, imágenes o matrices .npy</translation>
    </message>
    <message>
        <source>files outside any genre folder left out: %1</source>
        <translation>archivos fuera de toda carpeta de género omitidos: %1</translation>
    </message>
    <message>
        <source>holds a mixture (%1); if these are the same tracks, import one kind only</source>
        <translation>contiene una mezcla (%1); si son las mismas pistas, importe un solo tipo</translation>
    </message>
    <message>
        <source>subset %1: tracks of wider subsets left out: %2</source>
        <translation>subconjunto %1: pistas de subconjuntos mayores omitidas: %2</translation>
    </message>
    <message>
        <source>tracks without a top genre left out: %1</source>
        <translation>pistas sin género principal omitidas: %1</translation>
    </message>
    <message>
        <source>clips known to be broken or far too short left out: %1: %2</source>
        <translation>clips conocidos por dañados o demasiado cortos omitidos: %1: %2</translation>
    </message>
    <message>
        <source>audio files missing in %3: %1 of %2: %4; %5</source>
        <translation>archivos de audio que faltan en %3: %1 de %2: %4; %5</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservados</translation>
    </message>
    <message>
        <source>no such folder; paths are made as published</source>
        <translation>no existe esa carpeta; las rutas son las publicadas</translation>
    </message>
    <message>
        <source>no tracks to import</source>
        <translation>no hay pistas que importar</translation>
    </message>
    <message>
        <source>no folder for %1</source>
        <translation>no hay carpeta para %1</translation>
    </message>
    <message>
        <source>some tracks are there in several formats, which makes them count more than once; import one kind only</source>
        <translation>algunas pistas están en varios formatos y cuentan más de una vez; importe un solo tipo</translation>
    </message>
    <message>
        <source>empty files: %1</source>
        <translation>archivos vacíos: %1</translation>
    </message>
    <message>
        <source>split lists: %1</source>
        <translation>listas de partición: %1</translation>
    </message>
    <message>
        <source>files that no list names left out: %1</source>
        <translation>archivos que ninguna lista nombra omitidos: %1</translation>
    </message>
    <message>
        <source>listed tracks missing in %3: %1 of %2: %4</source>
        <translation>pistas de las listas que faltan en %3: %1 de %2: %4</translation>
    </message>
    <message>
        <source>GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates accuracy by ten points and more; the fault-filtered split lists avoid that.</source>
        <translation>GTZAN tiene defectos conocidos: 50 réplicas exactas, muchos artistas con varias pistas (35 clips de reggae son de Bob Marley), clips distorsionados, y jazz.00054 es ilegible en la edición WAV. Una partición al azar exagera la exactitud en diez puntos o más; las listas depuradas (fault-filtered) lo evitan.</translation>
    </message>
    <message>
        <source>none of GTZAN&apos;s genre folders in it (blues, classical, country ...)</source>
        <translation>ninguna de las carpetas de género de GTZAN (blues, classical, country …)</translation>
    </message>
    <message>
        <source>several folders below hold GTZAN; name one: %1</source>
        <translation>varias carpetas de debajo contienen GTZAN; elija una: %1</translation>
    </message>
    <message>
        <source>none of its files can be read</source>
        <translation>no se puede leer ninguno de sus archivos</translation>
    </message>
    <message>
        <source>is what is imported, and would be replaced; choose another place</source>
        <translation>es lo que se importa y se reemplazaría; elija otro lugar</translation>
    </message>
    <message>
        <source>... and %1 more like these</source>
        <translation>… y %1 más como estos</translation>
    </message>
    <message>
        <source>the shares of train, validation and test must be numbers from 0 to 1000</source>
        <translation>las partes de entrenamiento, validación y prueba deben ser números de 0 a 1000</translation>
    </message>
    <message>
        <source>the share of train must be greater than 0</source>
        <translation>la parte de entrenamiento debe ser mayor que 0</translation>
    </message>
    <message>
        <source>The artist &quot;%1&quot;, on %2 tracks of several genres, is taken for none: artists are not known there, and leakage by artist cannot be seen</source>
        <translation>El artista «%1», en %2 pistas de varios géneros, se toma por ninguno: allí no se conocen los artistas y no se puede ver una fuga por artista</translation>
    </message>
    <message>
        <source>Genres without a track in the split %2: %1: %3</source>
        <translation>Géneros sin pistas en la partición %2: %1: %3</translation>
    </message>
    <message>
        <source>Genres with training clips only, so nothing tells how well a network knows them: %1: %3</source>
        <translation>Géneros solo con clips de entrenamiento, así que nada dice cuánto los conoce una red: %1: %3</translation>
    </message>
    <message>
        <source>Genres without a training clip, so every network gets them wrong: %1: %3</source>
        <translation>Géneros sin clips de entrenamiento, así que toda red los falla: %1: %3</translation>
    </message>
    <message>
        <source>damaged: %1 s of %2 s are missing inside the file</source>
        <translation>dañado: faltan %1&#xa0;s de %2&#xa0;s dentro del archivo</translation>
    </message>
    <message>
        <source>truncated: the sound ends after %1 s of %2 s</source>
        <translation>cortado: el sonido termina a los %1&#xa0;s de %2&#xa0;s</translation>
    </message>
    <message>
        <source>truncated: the file ends early, after %1 s</source>
        <translation>cortado: el archivo termina antes de tiempo, a los %1&#xa0;s</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>lo está escribiendo otro programa</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left alone</source>
        <translation>otro programa lo ha cambiado entretanto; se dejó como está</translation>
    </message>
    <message>
        <source>its tag could not be written (the disk may be full); it was left alone</source>
        <translation>no se pudo escribir su etiqueta (puede que el disco esté lleno); se dejó como está</translation>
    </message>
    <message>
        <source>its tag cannot be written</source>
        <translation>no se puede escribir su etiqueta</translation>
    </message>
    <message>
        <source>holds another table; predictions cannot be added to it</source>
        <translation>contiene otra tabla; no se le pueden añadir predicciones</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is no training run (it has no config.toml)</source>
        <translation>no es una ejecución de entrenamiento (falta config.toml)</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>no existe esa ejecución</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>is empty; the run&apos;s settings are lost</source>
        <translation>está vacío; los ajustes de la ejecución se han perdido</translation>
    </message>
    <message>
        <source>is damaged: it has no %1, so what else is missing is not known either</source>
        <translation>está dañado: falta %1 y no se sabe qué más falta</translation>
    </message>
    <message>
        <source>is in use by process %1 on %2</source>
        <translation>lo está usando el proceso %1 en %2</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>no se puede bloquear: %1</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>ya está ahí</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>no se puede mover a %1: %2</translation>
    </message>
    <message>
        <source>is in the trash already</source>
        <translation>ya está en la papelera</translation>
    </message>
    <message>
        <source>is no run in a trash</source>
        <translation>no es una ejecución de una papelera</translation>
    </message>
    <message>
        <source>cannot be deleted: %1</source>
        <translation>no se puede borrar: %1</translation>
    </message>
    <message>
        <source>is no JSON object, so it is left as it is</source>
        <translation>no es un objeto JSON, así que se deja como está</translation>
    </message>
    <message>
        <source>a name has %1 bytes at most, not %2; a note may be longer</source>
        <translation>un nombre tiene como mucho %1 bytes, no %2; una nota puede ser más larga</translation>
    </message>
    <message>
        <source>a note of %1 bytes is too long; %2 is the most that fits</source>
        <translation>una nota de %1 bytes es demasiado larga; caben como mucho %2</translation>
    </message>
    <message>
        <source>a tag has %1 bytes at most</source>
        <translation>una etiqueta tiene como mucho %1 bytes</translation>
    </message>
    <message>
        <source>a tag needs a letter at least</source>
        <translation>una etiqueta necesita al menos una letra</translation>
    </message>
    <message>
        <source>a tag is one line without a comma</source>
        <translation>una etiqueta es una línea sin comas</translation>
    </message>
    <message>
        <source>Genres without a clip in the split %2, which says nothing of them: %1: %4</source>
        <translation>Géneros sin fragmentos en la partición %2, que por eso no dice nada de ellos: %1: %4</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Classify, Library, Train, Compare</source>
        <translation>Clasificar, Biblioteca, Entrenar, Comparar</translation>
    </message>
    <message>
        <source>Open files to classify</source>
        <translation>Abrir archivos para clasificar</translation>
    </message>
    <message>
        <source>Open a folder to classify</source>
        <translation>Abrir una carpeta para clasificar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Classify the selected tracks again</source>
        <translation>Reclasificar las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Classify the whole list again</source>
        <translation>Reclasificar toda la lista</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Cancelar la clasificación</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Read out genre over time, stretch by stretch</source>
        <translation>Leer el género en el tiempo, tramo a tramo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Reproducir y pausar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Scroll the spectrogram</source>
        <translation>Desplazar el espectrograma</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Zoom the spectrogram</source>
        <translation>Ampliar y reducir el espectrograma</translation>
    </message>
    <message>
        <source>Fit the whole track</source>
        <translation>Ver toda la pista</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue the run that is shown</source>
        <translation>Continuar la ejecución mostrada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Pick the selected runs</source>
        <translation>Elegir las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Choose a cell of a confusion chart</source>
        <translation>Elegir una celda de una matriz de confusión</translation>
    </message>
    <message>
        <source>Hear a track behind the cell on the Classify page</source>
        <translation>Escuchar una pista de la celda en la página «Clasificar»</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Change the genre of the selected tracks</source>
        <translation>Cambiar el género de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Save the library under another name</source>
        <translation>Guardar la biblioteca con otro nombre</translation>
    </message>
    <message>
        <source>Find a command and run it</source>
        <translation>Buscar un comando y ejecutarlo</translation>
    </message>
    <message>
        <source>Add the settings to the queue</source>
        <translation>Añadir los ajustes a la cola</translation>
    </message>
    <message>
        <source>Pause the run, and go on</source>
        <translation>Pausar la ejecución y seguir</translation>
    </message>
    <message>
        <source>Move a waiting run in the queue</source>
        <translation>Mover una ejecución en espera en la cola</translation>
    </message>
    <message>
        <source>Take back what was changed in the queue or suggested</source>
        <translation>Deshacer cambios en la cola o lo sugerido</translation>
    </message>
    <message>
        <source>Check the files, or stop that</source>
        <translation>Comprobar los archivos o detenerlo</translation>
    </message>
    <message>
        <source>Write a report of the picked runs</source>
        <translation>Escribir un informe de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Put the page&apos;s side panel away, and bring it back</source>
        <translation>Ocultar el panel lateral de la página y recuperarlo</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>Importar un conjunto de datos</translation>
    </message>
    <message>
        <source>Export the tracks as a list</source>
        <translation>Exportar las pistas como lista</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Reproducir desde el principio</translation>
    </message>
    <message>
        <source>Classify the selected tracks</source>
        <translation>Clasificar las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Properties of a track</source>
        <translation>Propiedades de una pista</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>Copiar rutas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Select same artist, album, genre</source>
        <translation>Seleccionar el mismo artista, álbum, género</translation>
    </message>
    <message>
        <source>Split the tracks anew</source>
        <translation>Repartir de nuevo las pistas</translation>
    </message>
    <message>
        <source>Undo a change of genre or split</source>
        <translation>Deshacer un cambio de género o partición</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Scroll the frequencies</source>
        <translation>Desplazar las frecuencias</translation>
    </message>
    <message>
        <source>Move the playback position</source>
        <translation>Mover la posición de reproducción</translation>
    </message>
    <message>
        <source>Begin or end the selection at the playback position</source>
        <translation>Empezar o terminar la selección en la posición de reproducción</translation>
    </message>
    <message>
        <source>Select by dragging, or scroll</source>
        <translation>Seleccionar al arrastrar, o desplazar</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track</source>
        <translation>Repetir la selección o toda la pista</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>Etiquetar la selección</translation>
    </message>
    <message>
        <source>Save the spectrogram as a figure</source>
        <translation>Guardar el espectrograma como figura</translation>
    </message>
    <message>
        <source>Show the model&apos;s windows</source>
        <translation>Mostrar las ventanas del modelo</translation>
    </message>
    <message>
        <source>Show the model&apos;s input</source>
        <translation>Mostrar la entrada del modelo</translation>
    </message>
    <message>
        <source>Switch between the original and the copy</source>
        <translation>Alternar entre el original y la copia</translation>
    </message>
    <message>
        <source>A chart&apos;s numbers as a table</source>
        <translation>Números de un gráfico en una tabla</translation>
    </message>
    <message>
        <source>Write genre tags into the files</source>
        <translation>Escribir las etiquetas de género en los archivos</translation>
    </message>
    <message>
        <source>Compare models on the selected tracks</source>
        <translation>Comparar modelos con las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Predict genres, or stop that</source>
        <translation>Predecir los géneros o detenerlo</translation>
    </message>
    <message>
        <source>Predict genres of the selected tracks</source>
        <translation>Predecir los géneros de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Use the predicted genre</source>
        <translation>Usar el género predicho</translation>
    </message>
    <message>
        <source>Remove a run from the queue, or move it to the trash</source>
        <translation>Quitar una ejecución de la cola o moverla a la papelera</translation>
    </message>
    <message>
        <source>Name, tags and note of the selected runs</source>
        <translation>Nombre, etiquetas y nota de las ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>Mover las ejecuciones seleccionadas a la papelera</translation>
    </message>
    <message>
        <source>Take back a change of names, tags or the trash</source>
        <translation>Deshacer un cambio de nombres, etiquetas o papelera</translation>
    </message>
    <message>
        <source>Show a track behind the cell in the library</source>
        <translation>Mostrar en la biblioteca una pista de la celda</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Put back what was removed, or take back written tags</source>
        <translation>Devolver lo quitado o deshacer las etiquetas escritas</translation>
    </message>
    <message>
        <source>Write the tags again</source>
        <translation>Escribir de nuevo las etiquetas</translation>
    </message>
    <message>
        <source>Leave a selection, then clear the search and the filters</source>
        <translation>Quitar una selección; después, borrar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>Train a failed or stopped run of the queue again</source>
        <translation>Entrenar de nuevo una ejecución de la cola que falló o se detuvo</translation>
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
        <translation>no tiene etiqueta que se pueda escribir</translation>
    </message>
    <message>
        <source>has an old ID3v2 tag, which could not be written as it is</source>
        <translation>tiene una etiqueta ID3v2 antigua, que no se podría escribir tal como está</translation>
    </message>
    <message>
        <source>is write-protected</source>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>lies in a folder that cannot be written</source>
        <translation>está en una carpeta en la que no se puede escribir</translation>
    </message>
    <message>
        <source>has a second name (hard link), from which writing would part it</source>
        <translation>tiene un segundo nombre (enlace duro), del que la escritura lo separaría</translation>
    </message>
</context>
<context>
    <name>TrackConditions</name>
    <message>
        <source>broken</source>
        <comment>a file that cannot be read</comment>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a file that could be read in part</comment>
        <translation>dañado</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>static</source>
        <comment>one tone or noise from beginning to end</comment>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>clipped</source>
        <comment>the wave&apos;s tops are cut off</comment>
        <translation>saturado</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>wrong length</source>
        <comment>not as long as nearly all others</comment>
        <translation>otra duración</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
</context>
<context>
    <name>TrainingPreset</name>
    <message>
        <source>The model&apos;s own input and learning rate, Adam, 50 epochs; a starting point for your own settings.</source>
        <translation>La entrada y la tasa de aprendizaje del modelo, Adam, 50 épocas; un punto de partida para ajustes propios.</translation>
    </message>
    <message>
        <source>Exactly what the paper&apos;s repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, up to 150 epochs with early stopping on validation loss.</source>
        <translation>Exactamente lo que hace el código del artículo: tasa constante (5e-4; DCNN 2e-4), lotes de 64, hasta 150 épocas con parada temprana según la pérdida de validación.</translation>
    </message>
    <message>
        <source>paper-code by its other name.</source>
        <translation>paper-code con su otro nombre.</translation>
    </message>
    <message>
        <source>What the paper&apos;s text says where it differs from its code: figure 1&apos;s networks, no L2, 50 epochs, pitch and tempo copies of the training tracks.</source>
        <translation>Lo que dice el texto del artículo donde difiere de su código: redes de la figura 1, sin L2, 50 épocas, copias transpuestas y de tempo de las pistas de entrenamiento.</translation>
    </message>
    <message>
        <source>paper-text with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-text con la tasa de aprendizaje cíclica del texto: de 5e-4 a 1e-3, tamaño de paso de 8 épocas.</translation>
    </message>
    <message>
        <source>paper-code with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-code con la tasa de aprendizaje cíclica del texto: de 5e-4 a 1e-3, tamaño de paso de 8 épocas.</translation>
    </message>
    <message>
        <source>paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step size 4 epochs.</source>
        <translation>paper-code con la tasa cíclica que el código construye pero nunca usa: de 2.6e-3 a 7e-3, tamaño de paso de 4 épocas.</translation>
    </message>
    <message>
        <source>Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for resnet.</source>
        <translation>El nuestro: AdamW con tasa one-cycle hasta 1e-3, mixup, máscaras y suavizado de etiquetas; pensado para resnet.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>UntestedGenres</name>
    <message>
        <source>Genres without a track in the test split, so that nothing here tells how well they are known: %1</source>
        <translation>Géneros sin pistas en la partición de prueba, de modo que nada dice aquí lo bien que se conocen: %1</translation>
    </message>
    <message>
        <source>Genres without a track in the validation split, so that nothing here tells how well they are known: %1</source>
        <translation>Géneros sin pistas en la partición de validación, de modo que nada dice aquí lo bien que se conocen: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AugmentationBar</name>
    <message>
        <source>Pitch shift; the tempo stays</source>
        <translation>Cambio de tono; el tempo se mantiene</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> semitonos</translation>
    </message>
    <message>
        <source>Tempo factor; the pitch stays</source>
        <translation>Factor de tempo; el tono se mantiene</translation>
    </message>
    <message>
        <source>The paper&apos;s copies</source>
        <translation>Copias del artículo</translation>
    </message>
    <message>
        <source>The copies that the paper adds of each training track</source>
        <translation>Las copias que el artículo añade de cada pista de entrenamiento</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>See and hear the track as it is (B switches)</source>
        <translation>Ver y oír la pista tal cual (B alterna)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>See and hear what training makes of it (B switches)</source>
        <translation>Ver y oír lo que el entrenamiento hace de ella (B alterna)</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Valores propios</translation>
    </message>
    <message>
        <source>Paper: %1 semitones</source>
        <translation>Artículo: %1 semitonos</translation>
    </message>
    <message>
        <source>Paper: tempo × %1</source>
        <translation>Artículo: tempo × %1</translation>
    </message>
    <message>
        <source>Choose a shift or a tempo.</source>
        <translation>Elija un tono o un tempo.</translation>
    </message>
    <message>
        <source>Computing the copy …</source>
        <translation>Calculando la copia…</translation>
    </message>
    <message>
        <source>Of the first %1 s, which is what training takes of a track.</source>
        <translation>De los primeros %1&#xa0;s: lo que el entrenamiento toma de una pista.</translation>
    </message>
    <message>
        <source>Made by training&apos;s own code.</source>
        <translation>Hecha por el propio código del entrenamiento.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message>
        <source>Being counted…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlos</translation>
    </message>
    <message>
        <source>They are computed again when they are needed</source>
        <translation>Se vuelven a calcular cuando hacen falta</translation>
    </message>
    <message>
        <source>None on this disk</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>Borrando…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message>
        <source>How often answers of a confidence are right</source>
        <translation>Con qué frecuencia aciertan las respuestas de cada confianza</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Drawn when the fit is done.</source>
        <translation>Se dibuja cuando termina el ajuste.</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>Honesta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Use this temperature</source>
        <translation>&amp;Usar esta temperatura</translation>
    </message>
    <message>
        <source>Calibrate confidence</source>
        <translation>Calibrar la confianza</translation>
    </message>
    <message>
        <source>%1 hears the validation tracks of a labelled data set, and one number, the temperature, is fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes first hardly ever changes. Take tracks that the model was not trained on.</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 escucha las pistas de validación de un conjunto de datos etiquetado y se ajusta un único número, la temperatura, para que de las respuestas con 70 % de confianza acierte cerca del 70 %. El género que va primero casi nunca cambia. Usa pistas con las que el modelo no se entrenó.</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>Conjunto de &amp;datos:</translation>
    </message>
    <message>
        <source>A manifest: path,genre,split</source>
        <translation>Un manifiesto: path,genre,split</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <translation>Progreso de la calibración</translation>
    </message>
    <message>
        <source>Stores it in the model&apos;s file; where that cannot be written, in a copy among your models</source>
        <translation>La guarda en el archivo del modelo; si no se puede escribir, en una copia entre tus modelos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Track %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
    <message>
        <source>Labelled data set</source>
        <translation>Conjunto de datos etiquetado</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifiestos (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>No temperature fits best: these tracks are all answered rightly, or worse than by chance.</source>
        <translation>Ninguna temperatura es la mejor: estas pistas se aciertan todas, o peor que al azar.</translation>
    </message>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>Temperatura %1 con %Ln pista de validación: el error de calibración esperado pasa del %2&#xa0;% al %3&#xa0;%.</numerusform>
            <numerusform>Temperatura %1 con %Ln pistas de validación: el error de calibración esperado pasa del %2&#xa0;% al %3&#xa0;%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln no se pudo leer.</numerusform>
            <numerusform>%Ln no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Calibrator</name>
    <message>
        <source>%1 is another file than the one that was fitted: fit it again.</source>
        <translation>%1 ya no es el archivo con el que se hizo el ajuste: repita el ajuste.</translation>
    </message>
    <message>
        <source>A model is being calibrated.</source>
        <translation>Se está calibrando un modelo.</translation>
    </message>
    <message>
        <source>Its fit begins anew the next time.</source>
        <translation>El ajuste empezará de nuevo la próxima vez.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message>
        <source>Tracks behind the chosen cell</source>
        <translation>Pistas de la celda elegida</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Mostrar en la biblioteca</translation>
    </message>
    <message>
        <source>Its spectrogram and what the model sees in it (Ctrl+L)</source>
        <translation>Su espectrograma y lo que el modelo ve en él (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Cambiar el género…</translation>
    </message>
    <message>
        <source>In the library, an undo away (F2)</source>
        <translation>En la biblioteca; se puede deshacer (F2)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Opens the tracks on the Classify page (Return)</source>
        <translation>Abre las pistas en la página Clasificar (Intro)</translation>
    </message>
    <message>
        <source>Choose a cell to see its tracks.</source>
        <translation>Elegir una celda para ver sus pistas.</translation>
    </message>
    <message>
        <source>Only evaluated runs keep their tracks.</source>
        <translation>Solo las ejecuciones evaluadas conservan sus pistas.</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1&#xa0;%  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%1: %Ln pista reconocida</numerusform>
            <numerusform>%1: %Ln pistas reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%1: %Ln pista tomada por %2</numerusform>
            <numerusform>%1: %Ln pistas tomadas por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>%Ln pista es ahora %1 en la biblioteca. Las respuestas de la ejecución siguen como estaban.</numerusform>
            <numerusform>%Ln pistas son ahora %1 en la biblioteca. Las respuestas de la ejecución siguen como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>%Ln de las pistas es ahora %1; la biblioteca no contiene las demás.</numerusform>
            <numerusform>%Ln de las pistas son ahora %1; la biblioteca no contiene las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  → %2</source>
        <translation>%1  → %2</translation>
    </message>
    <message>
        <source>The library has been changed since then: undo it there.</source>
        <translation>La biblioteca se ha modificado desde entonces: deshacer allí.</translation>
    </message>
    <message>
        <source>In the library these tracks are %1 already.</source>
        <comment>a genre</comment>
        <translation>En la biblioteca estas pistas ya son %1.</translation>
    </message>
    <message>
        <source>Open a manifest…</source>
        <translation>Abrir un manifiesto…</translation>
    </message>
    <message>
        <source>Open the run&apos;s manifest</source>
        <translation>Abrir el manifiesto de la ejecución</translation>
    </message>
    <message>
        <source>The library does not hold this track.</source>
        <translation>La biblioteca no contiene esta pista.</translation>
    </message>
    <message>
        <source>The library does not hold these tracks.</source>
        <translation>La biblioteca no contiene estas pistas.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Cambiar el género</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>¿Dar a %Ln pista el género %1 en la biblioteca?</numerusform>
            <numerusform>¿Dar a %Ln pistas el género %1 en la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>&amp;Cambiar género</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassificationController</name>
    <message>
        <source>No model to ask: %1</source>
        <translation>No hay modelo al que consultar: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message>
        <source>%1 picture of each %2&#xa0;s at %3&#xa0;Hz</source>
        <translation>imagen %1 por cada %2&#xa0;s a %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 log-mel windows at %2&#xa0;Hz</source>
        <translation>ventanas log-mel %1 a %2&#xa0;Hz</translation>
    </message>
    <message>
        <source>Details of the selected track</source>
        <translation>Detalles de la pista seleccionada</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Género en el tiempo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Esperando su turno.</translation>
    </message>
    <message>
        <source>Listening to it now…</source>
        <translation>Escuchándola ahora…</translation>
    </message>
    <message>
        <source>Cancelled. “Classify again” starts over.</source>
        <translation>Cancelada. «Reclasificar» vuelve a empezar.</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Select one to see how sure the model is, and when.</source>
        <translation>Seleccionar una para ver cuán seguro está el modelo, y cuándo.</translation>
    </message>
    <message>
        <source>Genres in the list</source>
        <translation>Géneros en la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Entrenado en</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>calibrated, temperature %1</source>
        <translation>calibrada, temperatura %1</translation>
    </message>
    <message>
        <source>Edit &gt; Calibrate confidence… fits it to labelled tracks</source>
        <translation>«Calibrar la confianza…» en el menú Editar la ajusta a pistas etiquetadas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyPage</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Classify all again</source>
        <translation>Reclasificar todo</translation>
    </message>
    <message>
        <source>Hear the whole list once more, with the model chosen now (Shift+F5)</source>
        <translation>Volver a escuchar toda la lista con el modelo elegido ahora (Mayús+F5)</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>Reclasificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected tracks off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Quitar de la lista las pistas seleccionadas; los archivos se conservan (%1)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Take up the tracks that were cancelled</source>
        <translation>Retomar las pistas canceladas</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>Cancelar la clasificación</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Tracks and their genres</source>
        <translation>Pistas y sus géneros</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Ya está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Which genre is it?</source>
        <translation>¿Qué género es?</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open model file</source>
        <translation>Abrir archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>Copiado como CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>No audio files in %1 and %Ln more</source>
        <translation>
            <numerusform>No hay archivos de audio en %1 ni en %Ln más</numerusform>
            <numerusform>No hay archivos de audio en %1 ni en %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No audio files in %1</source>
        <translation>No hay archivos de audio en %1</translation>
    </message>
    <message>
        <source>Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</source>
        <translation>Música y listas de reproducción (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</translation>
    </message>
    <message>
        <source>Take everything off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>Quitar todo de la lista; los archivos se conservan (%1)</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>Deshacer el retiro</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1. Genrescope goes on with %2.</source>
        <comment>why not; a model&apos;s name</comment>
        <translation>%1. Genrescope sigue con %2.</translation>
    </message>
    <message>
        <source>No model is installed yet. Train one on the Train page, or open a model file (.safetensors).</source>
        <translation>Aún no hay ningún modelo instalado. Entrenar uno en la página «Entrenar» o abrir un archivo de modelo (.safetensors).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what was typed into the filter</comment>
        <translation>Ninguna pista coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln pista muestra lo que oyó otro modelo.</numerusform>
            <numerusform>%Ln pistas muestran lo que oyó otro modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>Se quitó %Ln pista de la lista; %1 la recupera</numerusform>
            <numerusform>Se quitaron %Ln pistas de la lista; %1 las recupera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>Se quitó %Ln pista de la lista.</numerusform>
            <numerusform>Se quitaron %Ln pistas de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches the filter: there is nothing to write.</source>
        <translation>Ninguna pista coincide con el filtro: no hay nada que guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>Guardado: %1, con %2 de %Ln pista, según el filtro</numerusform>
            <numerusform>Guardado: %1, con %2 de %Ln pistas, según el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was taken off the list</source>
        <translation>no se ha retirado nada de la lista</translation>
    </message>
    <message>
        <source>nothing is being classified</source>
        <translation>no se está clasificando nada</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>no track is selected</source>
        <translation>no hay ninguna pista seleccionada</translation>
    </message>
    <message>
        <source>select one track</source>
        <translation>seleccione una sola pista</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>Escribir etiquetas de género…</translation>
    </message>
    <message>
        <source>Put the genres into the files&apos; tags, after a look at what that changes (Ctrl+G)</source>
        <translation>Escribir los géneros en las etiquetas de los archivos, tras ver qué cambia (Ctrl+G)</translation>
    </message>
    <message>
        <source>tags are being written</source>
        <translation>se están escribiendo etiquetas</translation>
    </message>
    <message>
        <source>no genre tag was written</source>
        <translation>no se ha escrito ninguna etiqueta de género</translation>
    </message>
    <message>
        <source>no writing of tags was undone</source>
        <translation>no se ha deshecho ninguna escritura de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln pista ya está en el CSV y se ha omitido</numerusform>
            <numerusform>%Ln pistas ya están en el CSV y se han omitido</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Classify what is put into a folder from now on</source>
        <translation>Clasificar lo que llegue a una carpeta a partir de ahora</translation>
    </message>
    <message>
        <source>Write results to a CSV as they come…</source>
        <translation>Escribir los resultados en un CSV según llegan…</translation>
    </message>
    <message>
        <source>A line a track, written at once; what the file holds for this model is not classified again</source>
        <translation>Una línea por pista, escrita al momento; lo que el archivo ya contiene para este modelo no se vuelve a clasificar</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Dejar de vigilar %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Dejar de escribir</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Vigilando %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>Vigilando %Ln carpeta</numerusform>
            <numerusform>Vigilando %Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>%Ln nueva hoy</numerusform>
            <numerusform>%Ln nuevas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln aún se está escribiendo</numerusform>
            <numerusform>%Ln aún se están escribiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 no está ahora</translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched</source>
        <translation>%1 contiene más archivos de los que se pueden vigilar</translation>
    </message>
    <message>
        <source>Results go to %1</source>
        <translation>Los resultados van a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln escrito</numerusform>
            <numerusform>%Ln escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>Write results to a CSV</source>
        <translation>Escribir los resultados en un CSV</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparar modelos…</translation>
    </message>
    <message>
        <source>What several models make of the selected tracks, side by side (Ctrl+M)</source>
        <translation>Lo que varios modelos oyen en las pistas seleccionadas, lado a lado (Ctrl+M)</translation>
    </message>
    <message>
        <source>Calibrate confidence…</source>
        <translation>Calibrar la confianza…</translation>
    </message>
    <message>
        <source>Fit the model&apos;s confidence to labelled tracks</source>
        <translation>Ajustar la confianza del modelo a pistas etiquetadas</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>no hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>The temperature is stored in %1. “Classify all again” applies it to the list.</source>
        <translation>La temperatura se ha guardado en %1. «Reclasificar todo» la aplica a la lista.</translation>
    </message>
    <message>
        <source>Details of a track</source>
        <translation>Detalles de una pista</translation>
    </message>
    <message>
        <source>Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you go on; should it happen again, take that file off the list first.</source>
        <translation>Genrescope terminó inesperadamente mientras leía %1. No se clasifica nada hasta que continúe; si vuelve a ocurrir, quite antes ese archivo de la lista.</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Escribir etiquetas de género</translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>¿Devolver la etiqueta de género de %Ln archivo a como era?</numerusform>
            <numerusform>¿Devolver las etiquetas de género de %Ln archivos a como eran?</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written at an earlier start.</source>
        <translation>Se escribieron en un inicio anterior.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Layers of the model…</source>
        <translation>Capas del modelo…</translation>
    </message>
    <message>
        <source>What the model is made of, with shapes and parameters</source>
        <translation>De qué está hecho el modelo, con formas y parámetros</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandListModel</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>not available now: %1</source>
        <translation>no disponible ahora: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>Ningún comando coincide con «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln comando</numerusform>
            <numerusform>%Ln comandos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>Qué muestran las curvas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Average over &amp;seeds</source>
        <translation>Promediar &amp;semillas</translation>
    </message>
    <message>
        <source>Score by genre</source>
        <translation>Métrica por género</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primera ejecución</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Segunda ejecución</translation>
    </message>
    <message>
        <source>Scale of the confusions</source>
        <translation>Escala de las matrices de confusión</translation>
    </message>
    <message>
        <source>Share of the actual genre</source>
        <translation>Proporción del género real</translation>
    </message>
    <message>
        <source>Share of the predicted genre</source>
        <translation>Proporción del género predicho</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Elegir ejecuciones arriba.</translation>
    </message>
    <message>
        <source>Pick two runs to see where they differ.</source>
        <translation>Elegir dos ejecuciones para ver en qué difieren.</translation>
    </message>
    <message>
        <source>One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a line of one standard deviation</source>
        <translation>Una curva y una barra para las ejecuciones que solo difieren en la semilla: la media, con una banda o una línea de una desviación típica</translation>
    </message>
    <message>
        <source>Save &amp;all charts…</source>
        <translation>Gu&amp;ardar todos los gráficos…</translation>
    </message>
    <message>
        <source>Every chart of this comparison into a new folder, in the size and format last used</source>
        <translation>Cada gráfico de esta comparación en una carpeta nueva, con el tamaño y el formato usados por última vez</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>Ajustes y resultados</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareEvaluation</name>
    <message>
        <source>Run whose genres are shown</source>
        <translation>Ejecución cuyos géneros se muestran</translation>
    </message>
    <message>
        <source>Curves by genre</source>
        <translation>Curvas por género</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>Elegir ejecuciones arriba.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareGroups</name>
    <message>
        <source>Runs, grouped by their settings</source>
        <translation>Ejecuciones, agrupadas por sus ajustes</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareModelsDialog</name>
    <message>
        <source>unknown</source>
        <comment>to this model</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Tracks and what each model says</source>
        <translation>Pistas y lo que dice cada modelo</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Add model files…</source>
        <translation>&amp;Añadir modelos…</translation>
    </message>
    <message>
        <source>Model files, such as checkpoints/best.safetensors of a run</source>
        <translation>Archivos de modelo, como checkpoints/best.safetensors de una ejecución</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Añadir modelos</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Probabilities by %1</source>
        <comment>a model</comment>
        <translation>Probabilidades según %1</translation>
    </message>
    <message>
        <source>Genre over time: %1</source>
        <translation>Género a lo largo del tiempo: %1</translation>
    </message>
    <message>
        <source>Tick two or more models to see where they differ.</source>
        <translation>Marque dos o más modelos para ver en qué difieren.</translation>
    </message>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>Coinciden en %1 de %Ln pista (%2&#xa0;%)</numerusform>
            <numerusform>Coinciden en %1 de %Ln pistas (%2&#xa0;%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln pista no se puede comparar: un modelo da un género que otro no conoce</numerusform>
            <numerusform>%Ln pistas no se pueden comparar: un modelo da un género que otro no conoce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Runs in…</source>
        <translation>Ejecuciones en…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are shown</source>
        <translation>Elegir la carpeta cuyas ejecuciones se muestran</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>Volver a leer la carpeta</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>Aún no hay ejecuciones que comparar</translation>
    </message>
    <message>
        <source>Train two networks and they stand here side by side, or open a folder of runs.</source>
        <translation>Entrenar dos redes para verlas aquí una junto a otra, o abrir una carpeta de ejecuciones.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Choose a folder of runs</source>
        <translation>Elegir una carpeta de ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>Ejecuciones elegidas: %1 de %Ln</numerusform>
            <numerusform>Ejecuciones elegidas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>No se puede leer %Ln ejecución</numerusform>
            <numerusform>No se pueden leer %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)</source>
        <translation>Tablas y gráficos de las ejecuciones elegidas en un solo archivo HTML o PDF (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>no run is picked</source>
        <translation>no hay ninguna ejecución elegida</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>Informe de esta ejecución…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>A&amp;grupar semillas</translation>
    </message>
    <message>
        <source>One row, one curve and one bar for runs that differ in nothing but their seed: mean ± standard deviation</source>
        <translation>Una fila, una curva y una barra para las ejecuciones que solo difieren en la semilla: media ± desviación típica</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save all charts in a new folder in…</source>
        <translation>Guardar todos los gráficos en una carpeta nueva de…</translation>
    </message>
    <message>
        <source>Saving the charts…</source>
        <translation>Guardando los gráficos…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n archivo en %1</numerusform>
            <numerusform>%n archivos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table of the picked runs</source>
        <translation>Copiar la tabla de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX (booktabs)</source>
        <translation>Copiar como LaTeX (booktabs)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Reading run %1 of %2…</source>
        <translation>Leyendo la ejecución %1 de %2…</translation>
    </message>
    <message>
        <source>Search name, tag, note or setting</source>
        <translation>Buscar nombre, etiqueta, nota o ajuste</translation>
    </message>
    <message>
        <source>Limited by the chart – show all</source>
        <translation>Limitado por el gráfico: mostrar todo</translation>
    </message>
    <message>
        <source>The table shows only the runs that are chosen in the chart of settings and results</source>
        <translation>La tabla solo muestra las ejecuciones seleccionadas en el gráfico de ajustes y resultados</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Saving the charts was stopped; none of them is kept.</source>
        <translation>Se detuvo el guardado de los gráficos; no se conserva ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln ejecución no mostrada: está en otra carpeta</numerusform>
            <numerusform>%Ln ejecuciones no mostradas: están en otra carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts of a comparison are being saved.</source>
        <translation>Se están guardando los gráficos de una comparación.</translation>
    </message>
    <message>
        <source>None of them is kept.</source>
        <translation>No se conserva ninguno de ellos.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message>
        <source>What the lines&apos; colours stand for</source>
        <translation>Lo que representan los colores de las líneas</translation>
    </message>
    <message>
        <source>Colours of the picked runs</source>
        <translation>Colores de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>Choose what has an axis; drag a title to move its axis</source>
        <translation>Elegir qué tiene un eje; arrastrar un título mueve su eje</translation>
    </message>
    <message>
        <source>Only these in the &amp;table</source>
        <translation>Solo estas en la &amp;tabla</translation>
    </message>
    <message>
        <source>The table shows the runs that are chosen in the chart, and no others</source>
        <translation>La tabla muestra las ejecuciones seleccionadas en el gráfico y ninguna otra</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todas</translation>
    </message>
    <message>
        <source>No part of any axis is chosen any more (Escape)</source>
        <translation>Ya no hay ninguna parte de ningún eje seleccionada (Esc)</translation>
    </message>
    <message>
        <source>P&amp;ick these</source>
        <translation>Eleg&amp;ir estas</translation>
    </message>
    <message>
        <source>Pick the runs that are chosen in the chart (Return)</source>
        <translation>Elegir las ejecuciones seleccionadas en el gráfico (Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>Ejecuciones seleccionadas: %1 de %Ln</numerusform>
            <numerusform>Ejecuciones seleccionadas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag along an axis to choose runs</source>
        <translation>Arrastrar a lo largo de un eje para seleccionar ejecuciones</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Tipo de gráfico</translation>
    </message>
    <message>
        <source>Lines over all axes</source>
        <translation>Líneas sobre todos los ejes</translation>
    </message>
    <message>
        <source>Points of two</source>
        <translation>Puntos de dos</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>En vertical</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareTable</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfusionView</name>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%2: %1 de %Ln fragmento reconocido</numerusform>
            <numerusform>%2: %1 de %Ln fragmentos reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%2: %1 de %Ln fragmento tomado por %3</numerusform>
            <numerusform>%2: %1 de %Ln fragmentos tomados por %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no clip of this genre, so nothing is known of it (%2)</source>
        <comment>a genre; n = 0</comment>
        <translation>%1: ningún fragmento de este género, por lo que no se sabe nada de él (%2)</translation>
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
        <translation>%1  %2, sin suavizar %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataSetPicker</name>
    <message numerus="yes">
        <source>%Ln clips: %1 training, %2 validation, %3 test</source>
        <translation>
            <numerusform>%Ln fragmento: %1 entrenamiento, %2 validación, %3 prueba</numerusform>
            <numerusform>%Ln fragmentos: %1 entrenamiento, %2 validación, %3 prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>Con&amp;junto de datos</translation>
    </message>
    <message>
        <source>A manifest: CSV with path, genre and split</source>
        <translation>Un manifiesto: CSV con path, genre y split</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Elegir un manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifiestos (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out</source>
        <translation>
            <numerusform>Se omitió %Ln línea</numerusform>
            <numerusform>Se omitieron %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip of this data set is for training.</source>
        <translation>Ningún fragmento de este conjunto de datos es para entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>A network learns to tell genres apart, and this data set has only one: %1.</source>
        <translation>Una red aprende a distinguir géneros, y este conjunto de datos solo tiene uno: %1.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DropZone</name>
    <message>
        <source>Drop music here</source>
        <translation>Soltar música aquí</translation>
    </message>
    <message>
        <source>Files, folders or playlists, anywhere on the window. Every track is heard from
beginning to end, and nothing leaves this computer.</source>
        <translation>Archivos, carpetas o listas de reproducción, en cualquier lugar de la ventana. Cada pista se escucha
de principio a fin, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos</source>
        <translation>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · el sonido de vídeos</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Abrir archivos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>Probar la biblioteca de demo</translation>
    </message>
    <message>
        <source>Forty to sixty excerpts of free music that came with the installation</source>
        <translation>De cuarenta a sesenta fragmentos de música libre incluidos en la instalación</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>Época mostrada</translation>
    </message>
    <message>
        <source>Back in time: the confusion and the accuracy of each genre after any epoch (arrow keys, Home, End)</source>
        <translation>Atrás en el tiempo: la confusión y la exactitud de cada género tras cualquier época (flechas, Inicio, Fin)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Follow the run again</source>
        <translation>Seguir de nuevo la ejecución</translation>
    </message>
    <message>
        <source>To the last epoch</source>
        <translation>A la última época</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Live: epoch %1</source>
        <translation>En vivo: época %1</translation>
    </message>
    <message>
        <source>Last: epoch %1</source>
        <translation>Última: época %1</translation>
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
        <translation>Los datos al lado, en &amp;CSV</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Guardar figura</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Of PNG files; SVG and PDF are drawn with lines</source>
        <translation>De los archivos PNG; SVG y PDF son vectoriales</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;nchura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;ltura</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Ya existe: %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>For &amp;LaTeX beside it, as pgfplots</source>
        <translation>Para &amp;LaTeX al lado, en pgfplots</translation>
    </message>
    <message>
        <source>The c&amp;aption beside it, as text</source>
        <translation>El pie de figur&amp;a al lado, como texto</translation>
    </message>
    <message>
        <source>Letters of SVG files as &amp;outlines</source>
        <translation>Letras de los archivos SVG c&amp;omo contornos</translation>
    </message>
    <message>
        <source>Choose a file: SVG, PDF, PNG or TEX</source>
        <translation>Elegir un archivo: SVG, PDF, PNG o TEX</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>&amp;Pie de figura</translation>
    </message>
    <message>
        <source>What stands below it in the paper</source>
        <translation>Lo que va debajo en el artículo</translation>
    </message>
    <message>
        <source>Also written into SVG, PDF and PNG files</source>
        <translation>También se escribe en los archivos SVG, PDF y PNG</translation>
    </message>
    <message>
        <source>A document that compiles as it is; its tikzpicture can be taken over into a paper</source>
        <translation>Un documento que compila tal cual; su tikzpicture puede pasarse a un artículo</translation>
    </message>
    <message>
        <source>For programs without the figure&apos;s font; text can then not be searched or edited. PDF has its font in it.</source>
        <translation>Para programas sin la fuente de la figura; el texto no se puede entonces buscar ni editar. El PDF lleva su fuente.</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png *.tex)</source>
        <translation>Figuras (*.svg *.pdf *.png *.tex)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureEditsForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>Tí&amp;tulo</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>Eje &amp;Y</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Eje Y</translation>
    </message>
    <message>
        <source>&amp;X axis</source>
        <translation>Eje &amp;X</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Eje X</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of an axis</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>Le&amp;yenda</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureTableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, with their headings (Ctrl+C)</source>
        <translation>Las celdas seleccionadas, o todas, con sus encabezados (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
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
        <translation>%1: %2 (de %3 a %4)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of tracks</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: no track of this genre (%2)</source>
        <comment>a run; n = 0</comment>
        <translation>%1: ninguna pista de este género (%2)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreChip</name>
    <message>
        <source>No genre</source>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>Genre filter: %1</source>
        <translation>Filtro de género: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Mostrar solo %1 (%Ln pista)</numerusform>
            <numerusform>Mostrar solo %1 (%Ln pistas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreLane</name>
    <message>
        <source>Genre over time</source>
        <translation>Género en el tiempo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>Genre over time</source>
        <translation>Género en el tiempo</translation>
    </message>
    <message>
        <source>Point at a stretch to read it</source>
        <translation>Señalar un tramo para leerlo</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>Secciones de la ayuda</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how fast; a time</comment>
        <translation>%1, quedan %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersDialog</name>
    <message>
        <source>Layers of %1</source>
        <translation>Capas de %1</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>Construyendo la red…</translation>
    </message>
    <message>
        <source>%1 trainable parameters. In each box: the layer, its name in files, what comes out of it (channels × rows × columns, steps × units, or units), its parameters.</source>
        <translation>%1 parámetros entrenables. En cada recuadro: la capa, su nombre en los archivos, lo que sale de ella (canales × filas × columnas, pasos × unidades o unidades) y sus parámetros.</translation>
    </message>
    <message>
        <source>Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).</source>
        <translation>Capas de %1, con el tamaño de su salida y sus parámetros entrenables (%2 en total).</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Deshacer el cambio de género de %Ln pista</numerusform>
            <numerusform>Deshacer el cambio de género de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>Rehacer el cambio de género de %Ln pista</numerusform>
            <numerusform>Rehacer el cambio de género de %Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Otro programa ha modificado %1 desde que se abrió y el archivo se deja como está: el nuevo género de %Ln pista no se ha guardado.</numerusform>
            <numerusform>Otro programa ha modificado %1 desde que se abrió y el archivo se deja como está: los nuevos géneros de %Ln pistas no se han guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>El nuevo género de %Ln pista no se ha guardado. %1</numerusform>
            <numerusform>Los nuevos géneros de %Ln pistas no se han guardado. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>Estas pistas aún no están en ningún manifiesto: el nuevo género de %Ln pista no se ha guardado.</numerusform>
            <numerusform>Estas pistas aún no están en ningún manifiesto: los nuevos géneros de %Ln pistas no se han guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>La biblioteca de demostración se queda como está en el disco: el nuevo género de %Ln pista no se ha guardado.</numerusform>
            <numerusform>La biblioteca de demostración se queda como está en el disco: los nuevos géneros de %Ln pistas no se han guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>%Ln pista con género nuevo no está en %1, así que su género no se ha guardado.</numerusform>
            <numerusform>%Ln pistas con géneros nuevos no están en %1, así que sus géneros no se han guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>Deshacer la nueva partición de %Ln pista</numerusform>
            <numerusform>Deshacer la nueva partición de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>Rehacer la nueva partición de %Ln pista</numerusform>
            <numerusform>Rehacer la nueva partición de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>La nueva partición de %Ln pista no se ha guardado.</numerusform>
            <numerusform>Las nuevas particiones de %Ln pistas no se han guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened, and is left as it is.</source>
        <translation>Otro programa ha modificado %1 desde que se abrió; se deja como está.</translation>
    </message>
    <message>
        <source>These tracks are in no manifest yet.</source>
        <translation>Estas pistas aún no están en ningún manifiesto.</translation>
    </message>
    <message>
        <source>The demo library stays as it is on disk.</source>
        <translation>La biblioteca de demostración queda como está en el disco.</translation>
    </message>
    <message>
        <source>There are tracks that are not in %1.</source>
        <translation>Hay pistas que no están en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>Deshacer la retirada de %Ln pista</numerusform>
            <numerusform>Deshacer la retirada de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>Rehacer la retirada de %Ln pista</numerusform>
            <numerusform>Rehacer la retirada de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>%Ln pista quitada sigue en %1. Guardada con otro nombre, la biblioteca ya no la tiene.</numerusform>
            <numerusform>%Ln pistas quitadas siguen en %1. Guardada con otro nombre, la biblioteca ya no las tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>Deshacer la recuperación de %Ln pista</numerusform>
            <numerusform>Deshacer la recuperación de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>Rehacer la recuperación de %Ln pista</numerusform>
            <numerusform>Rehacer la recuperación de %Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>%Ln pista recuperada no está en %1.</numerusform>
            <numerusform>%Ln pistas recuperadas no están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEmptyState</name>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir biblioteca de demo</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Abrir manifiesto…</translation>
    </message>
    <message>
        <source>Look at your music, and listen to it</source>
        <translation>Ver y escuchar la música</translation>
    </message>
    <message>
        <source>Open a data set (a CSV manifest with the columns &lt;i&gt;path&lt;/i&gt; and &lt;i&gt;genre&lt;/i&gt;) or any folder of music. You can also drop files and folders here.</source>
        <translation>Abrir un conjunto de datos (un manifiesto CSV con las columnas &lt;i&gt;path&lt;/i&gt; y &lt;i&gt;genre&lt;/i&gt;) o cualquier carpeta de música. También se pueden soltar aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreBar</name>
    <message>
        <source>Genre filter</source>
        <translation>Filtro de género</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Mostrar todos los géneros</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message>
        <source>Change genre</source>
        <translation>Cambiar el género</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>&amp;Género de %Ln pista:</numerusform>
            <numerusform>&amp;Género de %Ln pistas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a genre, or a new one</source>
        <translation>Escriba para buscar un género, o uno nuevo</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New genre “%1”</source>
        <translation>Género nuevo «%1»</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message>
        <source>Import a data set</source>
        <translation>Importar un conjunto de datos</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose tab&amp;le…</source>
        <translation>Elegir tab&amp;la…</translation>
    </message>
    <message>
        <source>A CSV file with a path and a genre in each line, or FMA’s tracks.csv</source>
        <translation>Un archivo CSV con una ruta y un género en cada línea, o el tracks.csv de FMA</translation>
    </message>
    <message>
        <source>A folder for each genre</source>
        <translation>Una carpeta por género</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>FMA: tracks.csv and clips</source>
        <translation>FMA: tracks.csv y fragmentos</translation>
    </message>
    <message>
        <source>A table with paths and genres</source>
        <translation>Una tabla con rutas y géneros</translation>
    </message>
    <message>
        <source>Choose &amp;clips…</source>
        <translation>Elegir &amp;fragmentos…</translation>
    </message>
    <message>
        <source>The folder that FMA’s clips lie in (000/000002.mp3 …)</source>
        <translation>La carpeta de los fragmentos de FMA (000/000002.mp3…)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>&amp;Keep the data set’s own split</source>
        <translation>&amp;Mantener la partición del conjunto de datos</translation>
    </message>
    <message>
        <source>Make a ne&amp;w split</source>
        <translation>Hacer una partición &amp;nueva</translation>
    </message>
    <message>
        <source>Leave out files that are &amp;missing or cannot be read</source>
        <translation>&amp;Omitir los archivos que faltan o no se pueden leer</translation>
    </message>
    <message>
        <source>Else they are rows like the others, with the reason in the column Condition</source>
        <translation>Si no, son filas como las demás, con el motivo en la columna Estado</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>Elegir lu&amp;gar…</translation>
    </message>
    <message>
        <source>The manifest is the only file that is written: the music stays as it is</source>
        <translation>Solo se escribe el manifiesto: la música queda como está</translation>
    </message>
    <message>
        <source>Artists are not known yet: the files’ tags are read first, and the split is made then.</source>
        <translation>Los artistas aún no se conocen: primero se leen las etiquetas de los archivos y después se hace la partición.</translation>
    </message>
    <message>
        <source>The manifest is written to</source>
        <translation>El manifiesto se escribe en</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>&amp;Just add the files</source>
        <translation>&amp;Solo añadir los archivos</translation>
    </message>
    <message>
        <source>Adds the music to the library that is open, without genres and splits</source>
        <translation>Añade la música a la biblioteca abierta, sin géneros ni particiones</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>Volve&amp;r a la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>What has been read is kept: the next import of it goes on from there</source>
        <translation>Lo leído se conserva: la próxima importación continúa desde ahí</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The import has been stopped. What has been read is kept; Import goes on from there.</source>
        <translation>La importación se ha detenido. Lo leído se conserva; «Importar» continúa desde ahí.</translation>
    </message>
    <message>
        <source>An import is going on; stop it to begin another one.</source>
        <translation>Hay una importación en curso; deténgala para empezar otra.</translation>
    </message>
    <message>
        <source>A folder with genres in it</source>
        <translation>Una carpeta con géneros</translation>
    </message>
    <message>
        <source>A table of tracks</source>
        <translation>Una tabla de pistas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>FMA’s clips</source>
        <translation>Los fragmentos de FMA</translation>
    </message>
    <message>
        <source>Where the manifest goes</source>
        <translation>Adónde va el manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifiestos (*.csv)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Leyendo archivos</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>Comparando archivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 files a second</source>
        <translation>%1 archivos por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time, 0:42</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>Se ha importado %Ln pista.</numerusform>
            <numerusform>Se han importado %Ln pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln archivo que falta o no se puede leer.</numerusform>
            <numerusform>Se han omitido %Ln archivos que faltan o no se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln archivo falta o no se puede leer; la columna Estado dice por qué.</numerusform>
            <numerusform>%Ln archivos faltan o no se pueden leer; la columna Estado dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre</source>
        <translation>Elija o suelte una carpeta: GTZAN, FMA o cualquiera con una carpeta por género</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>Mirando qué hay…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln género</numerusform>
            <numerusform>%Ln géneros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing</source>
        <translation>
            <numerusform>falta %Ln archivo</numerusform>
            <numerusform>faltan %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>An import makes a manifest, a table of the tracks with their genres and splits, and opens it. The music itself stays where and as it is.</source>
        <translation>Una importación hace un manifiesto, una tabla de las pistas con sus géneros y particiones, y lo abre. La música misma queda donde y como está.</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>&amp;Importar el resto</translation>
    </message>
    <message>
        <source>An earlier import has been stopped; what it has read is not read again.</source>
        <translation>Una importación anterior se detuvo; lo que leyó no se vuelve a leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing, or cannot be read:</source>
        <translation>Faltan o no se pueden leer:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImporter</name>
    <message>
        <source>A data set is being imported.</source>
        <translation>Se está importando un conjunto de datos.</translation>
    </message>
    <message>
        <source>What has been read is kept: importing it again goes on from there.</source>
        <translation>Lo leído se conserva: una nueva importación sigue desde ahí.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryIndex</name>
    <message>
        <source>What is found out about files cannot be remembered. %1</source>
        <translation>Lo que se averigua de los archivos no se puede guardar. %1</translation>
    </message>
    <message>
        <source>What was remembered about files was damaged, or another version&apos;s: it is found out anew.</source>
        <translation>Lo guardado sobre los archivos estaba dañado o era de otra versión: se averigua de nuevo.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryMarkBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Mostrar todas las pistas</translation>
    </message>
    <message>
        <source>Filter by split and condition</source>
        <translation>Filtrar por partición y estado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModelView</name>
    <message>
        <source>Genre whose evidence is shown</source>
        <translation>Género cuyos indicios se muestran</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>Looking for evidence … %1 %</source>
        <translation>Buscando indicios… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Model: %1. Point at the strip for one stretch.</source>
        <translation>Modelo: %1. Señale la banda para ver un tramo.</translation>
    </message>
    <message>
        <source>Asking the model …</source>
        <translation>Consultando al modelo…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>genre and its probability</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Where each of the model&apos;s windows begins and ends (W); a click on its number shows what the model gets</source>
        <translation>Dónde empieza y acaba cada ventana del modelo (W); un clic en su número muestra lo que recibe el modelo</translation>
    </message>
    <message>
        <source>Input…</source>
        <translation>Entrada…</translation>
    </message>
    <message>
        <source>What the model gets of a window, number by number (I)</source>
        <translation>Lo que recibe el modelo de una ventana, número a número (I)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Search title, artist, album, genre or path</source>
        <translation>Buscar título, artista, álbum, género o ruta</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>Buscar pistas</translation>
    </message>
    <message>
        <source>Every word must occur in a track (Ctrl+F)</source>
        <translation>Todas las palabras deben aparecer en la pista (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>Abrir manifiesto…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>Abrir biblioteca de demo</translation>
    </message>
    <message>
        <source>Train on this data set</source>
        <translation>Entrenar con estos datos</translation>
    </message>
    <message>
        <source>Configure a training run with this manifest</source>
        <translation>Configurar un entrenamiento con este manifiesto</translation>
    </message>
    <message>
        <source>There is no music in what was opened.</source>
        <translation>No hay música en lo que se abrió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>Se omitió %Ln línea del manifiesto: %1</numerusform>
            <numerusform>Se omitieron %Ln líneas del manifiesto: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>Abrir manifiesto</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>Manifiestos (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>Abrir una carpeta de música</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Añadir música</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>No track has one of the chosen genres.</source>
        <translation>Ninguna pista tiene alguno de los géneros elegidos.</translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Ninguna pista coincide con «%1».</translation>
    </message>
    <message>
        <source>No track of the chosen genres matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>Ninguna pista de los géneros elegidos coincide con «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>Cambiar el género…</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>Guardar la biblioteca como…</translation>
    </message>
    <message>
        <source>Save library as</source>
        <translation>Guardar la biblioteca como</translation>
    </message>
    <message>
        <source>Drop them and open again</source>
        <translation>Descartarlos y volver a abrir</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>Manifiestos (*.csv)</translation>
    </message>
    <message>
        <source>No track has a genre yet: a manifest lists tracks with their genre.</source>
        <translation>Ninguna pista tiene género todavía: un manifiesto enumera pistas con su género.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>%Ln pista sin género no está en él.</numerusform>
            <numerusform>%Ln pistas sin género no están en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Genrescope does not know are not in it.</source>
        <translation>Las columnas que Genrescope no conoce no están en él.</translation>
    </message>
    <message>
        <source>&amp;Save library as…</source>
        <translation>&amp;Guardar la biblioteca como…</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>Comprobar archivos</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Look for files that are broken, silent, clipped, too short or there twice (F7)</source>
        <translation>Buscar archivos ilegibles, en silencio, saturados, demasiado cortos o duplicados (F7)</translation>
    </message>
    <message>
        <source>Checking stopped; what has been found stays. Check files goes on from there.</source>
        <translation>Comprobación detenida; lo encontrado se conserva. «Comprobar archivos» continúa desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>%Ln archivo tiene algún problema.</numerusform>
            <numerusform>%Ln archivos tienen algún problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with these files.</source>
        <translation>Estos archivos no tienen ningún problema.</translation>
    </message>
    <message>
        <source>No track passes the chosen filters.</source>
        <translation>Ninguna pista pasa los filtros elegidos.</translation>
    </message>
    <message>
        <source>Predict genres</source>
        <translation>Predecir géneros</translation>
    </message>
    <message>
        <source>Predict genres of selected tracks</source>
        <translation>Predecir los géneros de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Use predicted genre</source>
        <translation>Usar el género predicho</translation>
    </message>
    <message>
        <source>Another model was chosen: predicting has stopped.</source>
        <translation>Se eligió otro modelo: la predicción se ha detenido.</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>Detener la predicción</translation>
    </message>
    <message>
        <source>Let the model of the Classify page hear all tracks, and compare what it says with their labels (F8)</source>
        <translation>Hacer que el modelo de la página «Clasificar» escuche todas las pistas y comparar lo que dice con sus etiquetas (F8)</translation>
    </message>
    <message>
        <source>Predicting stopped; what has been predicted stays. Predict genres goes on from there.</source>
        <translation>Predicción detenida; lo predicho se conserva. «Predecir géneros» continúa desde ahí.</translation>
    </message>
    <message>
        <source>%1 agrees with %2 of %3 labels (%4 %).</source>
        <translation>%1 coincide con %2 de %3 etiquetas (%4&#xa0;%).</translation>
    </message>
    <message>
        <source>None of the labels can be compared with what %1 says.</source>
        <translation>Ninguna etiqueta se puede comparar con lo que dice %1.</translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>No conoce la etiqueta de %Ln pista (%1), que no cuenta ni a favor ni en contra.</numerusform>
            <numerusform>No conoce las etiquetas de %Ln pistas (%1), que no cuentan ni a favor ni en contra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo escuchar.</numerusform>
            <numerusform>%Ln archivos no se pudieron escuchar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show doubtful labels</source>
        <translation>Mostrar etiquetas dudosas</translation>
    </message>
    <message>
        <source>Only tracks whose label the model contradicts, the most strongly contradicted first</source>
        <translation>Solo las pistas cuya etiqueta contradice el modelo, primero las más contradichas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The selected tracks have the genres that the model gives them, or no prediction.</source>
        <translation>Las pistas seleccionadas ya tienen los géneros que les da el modelo, o ninguna predicción.</translation>
    </message>
    <message>
        <source>&amp;Import a data set…</source>
        <translation>Importar un co&amp;njunto de datos…</translation>
    </message>
    <message>
        <source>GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest</source>
        <translation>GTZAN, FMA, una carpeta por género o una tabla: con particiones, como manifiesto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>No está %Ln de los archivos abiertos: %1.</numerusform>
            <numerusform>No están %Ln de los archivos abiertos, por ejemplo %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown</source>
        <translation>Como lista de reproducción (M3U8) o manifiesto (CSV): las pistas seleccionadas o todas las que se muestran</translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>Exportar lista de %Ln pista…</numerusform>
            <numerusform>Exportar lista de %Ln pistas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Playlists (*.m3u8)</source>
        <translation>Listas de reproducción (*.m3u8)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exportar lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln pista está en %1.</numerusform>
            <numerusform>%Ln pistas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clears the search and all filters (Esc)</source>
        <translation>Borra la búsqueda y todos los filtros (Esc)</translation>
    </message>
    <message>
        <source>Esc shows all tracks.</source>
        <translation>Esc muestra todas las pistas.</translation>
    </message>
    <message>
        <source>Select same artist</source>
        <translation>Seleccionar el mismo artista</translation>
    </message>
    <message>
        <source>Select same album</source>
        <translation>Seleccionar el mismo álbum</translation>
    </message>
    <message>
        <source>Select same genre</source>
        <translation>Seleccionar el mismo género</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This track says nothing there.</source>
        <translation>Esta pista no dice nada ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>%Ln pista seleccionada</numerusform>
            <numerusform>%Ln pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>New split…</source>
        <translation>Nueva partición…</translation>
    </message>
    <message>
        <source>Deals the tracks to training, validation and test anew (Shift+F7)</source>
        <translation>Reparte de nuevo las pistas entre entrenamiento, validación y prueba (Mayús+F7)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>The tracks have been split anew; Undo brings the old split back.</source>
        <translation>Las pistas se han repartido de nuevo; Deshacer recupera la partición anterior.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>%Ln pista quitada de la biblioteca; el archivo queda. Deshacer la devuelve.</numerusform>
            <numerusform>%Ln pistas quitadas de la biblioteca; los archivos quedan. Deshacer las devuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and spectrogram</source>
        <translation>Sonido y espectrograma</translation>
    </message>
    <message>
        <source>The change has been made again.</source>
        <translation>El cambio se ha rehecho.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>El cambio se ha deshecho.</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>Cambiar el género</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>¿Dar a %Ln pista el género %1?</numerusform>
            <numerusform>¿Dar a %Ln pistas el género %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>&amp;Cambiar género</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>La biblioteca tiene %Ln pista. Con Deshacer se vuelve atrás.</numerusform>
            <numerusform>La biblioteca tiene %Ln pistas. Con Deshacer se vuelve atrás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>¿Quitar %Ln pista de la biblioteca? El archivo queda.</numerusform>
            <numerusform>¿Quitar %Ln pistas de la biblioteca? Los archivos quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>¿Dar a %Ln pista el género que le da el modelo?</numerusform>
            <numerusform>¿Dar a %Ln pistas el género que les da el modelo?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use predicted genres</source>
        <translation>&amp;Usar los géneros predichos</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest…</source>
        <translation>Recuperar un manifiesto anterior…</translation>
    </message>
    <message>
        <source>The manifest as it was before it was edited here, also at an earlier start</source>
        <translation>El manifiesto como era antes de editarse aquí, también en un inicio anterior</translation>
    </message>
    <message>
        <source>the library is no manifest yet</source>
        <translation>la biblioteca aún no es un manifiesto</translation>
    </message>
    <message>
        <source>%1 has not been edited here: nothing earlier is kept of it.</source>
        <translation>%1 no se ha editado aquí: no se conserva nada anterior.</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest</source>
        <translation>Recuperar un manifiesto anterior</translation>
    </message>
    <message>
        <source>%1 as it was before the edits that began then. As it is now, it is kept, too.</source>
        <translation>%1 como era antes de los cambios que empezaron en ese momento. El estado actual también se conserva.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 está como el %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message>
        <source>New split</source>
        <translation>Nueva partición</translation>
    </message>
    <message>
        <source>Split the tracks</source>
        <translation>Repartir las pistas</translation>
    </message>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>Se conoce el artista de %Ln pista.</numerusform>
            <numerusform>Se conocen los artistas de %Ln pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln pista pasa a otra partición.</numerusform>
            <numerusform>%Ln pistas pasan a otra partición.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Fit columns to the window</source>
        <translation>Ajustar las columnas a la ventana</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTrackPanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Playback position</source>
        <translation>Posición de reproducción</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>Bajo el ratón</translation>
    </message>
    <message>
        <source>No sound device: playing silently</source>
        <translation>Sin dispositivo de sonido: reproducción muda</translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation>Leyendo %1… %2&#xa0;%</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Select a track to see its mel-spectrogram.</source>
        <translation>Seleccionar una pista para ver su espectrograma de mel.</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message numerus="yes">
        <source>Long track: each column is the mean of %n frames.</source>
        <translation>
            <numerusform>Pista larga: cada columna es la media de %n trama.</numerusform>
            <numerusform>Pista larga: cada columna es la media de %n tramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>This track is silent from beginning to end.</source>
        <translation>Esta pista está en silencio de principio a fin.</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>Guardar datos como…</translation>
    </message>
    <message>
        <source>Save the shown levels</source>
        <translation>Guardar los niveles mostrados</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy);;CSV (*.csv)</source>
        <translation>Matrices NumPy (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · silent</source>
        <comment>time, frequency, mel, mel band under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · banda %4 · silencio</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · %5 dB</source>
        <comment>time, frequency, mel, mel band, level under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · banda %4 · %5&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;model file…</source>
        <translation>Abrir archivo de &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>A&amp;cerca de Genrescope</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message>
        <source>Engine is starting…</source>
        <translation>Iniciando el motor…</translation>
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
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir entrenando</translation>
    </message>
    <message>
        <source>Drop to use this model</source>
        <translation>Soltar para usar este modelo</translation>
    </message>
    <message>
        <source>Drop to hear the genre</source>
        <translation>Soltar para conocer el género</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>Mapa de &amp;colores</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Comprobando archivos</translation>
    </message>
    <message>
        <source>&amp;Start with what is open now</source>
        <translation>Rea&amp;brir al inicio lo que está abierto</translation>
    </message>
    <message>
        <source>At the next start the window opens with the tracks, runs and filters it is closed with</source>
        <translation>En el próximo inicio, la ventana se abre con las pistas, ejecuciones y filtros con los que se cierra</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <translation>Prediciendo géneros</translation>
    </message>
    <message>
        <source>Drop to open this library</source>
        <translation>Suelte para abrir esta biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>Drop music, read its genre</source>
        <translation>Suelte música y lea su género</translation>
    </message>
    <message>
        <source>Drag files, folders or playlists anywhere onto the window. Each becomes a row with its genre, the confidence, and how the genre changes over the track.</source>
        <translation>Arrastre archivos, carpetas o listas de reproducción a cualquier parte de la ventana. Cada pista será una fila con su género, la confianza y cómo cambia el género a lo largo de ella.</translation>
    </message>
    <message>
        <source>Search and put in order</source>
        <translation>Buscar y poner en orden</translation>
    </message>
    <message>
        <source>A data set with its genres. Without one of your own, the demo library is here. Type to search, press Space to play, correct genres with F2; Undo takes it back.</source>
        <translation>Un conjunto de datos con sus géneros; si no tiene uno propio, la biblioteca de demostración. Escriba para buscar, Espacio para escuchar, F2 para corregir géneros; Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>See what a network sees</source>
        <translation>Ver lo que ve una red</translation>
    </message>
    <message>
        <source>The selected track&apos;s mel-spectrogram. A click plays from there, the wheel zooms; “Model&apos;s view” shows the genre over time and what in the sound speaks for it.</source>
        <translation>El espectrograma de mel de la pista elegida. Un clic reproduce desde ahí, la rueda amplía; «Vista del modelo» muestra el género a lo largo del tiempo y qué parte del sonido habla a su favor.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>Choose a data set, a network and a schedule; what does not fit is said beside the field. Then start, and watch curves and confusions grow. The window stays free meanwhile.</source>
        <translation>Elija un conjunto de datos, una red y un plan; lo que no encaja se dice junto al campo. Después inicie y vea crecer curvas y confusiones. La ventana sigue libre mientras tanto.</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Every run is kept. Pick some, see which settings differ and whether a difference is more than chance, and save any chart for a paper with a right click.</source>
        <translation>Cada ejecución se conserva. Elija algunas, vea qué ajustes difieren y si una diferencia es más que azar; un clic derecho guarda cualquier gráfico para un artículo.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Todo por su nombre</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the page you are on. This tour is in the Help menu, too.</source>
        <translation>Ctrl+K encuentra cualquier comando, página, ajuste o archivo reciente con unas letras. F1 explica la página en la que está. Este recorrido está también en el menú Ayuda.</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Panel late&amp;ral</translation>
    </message>
    <message>
        <source>The details of a track, the settings of a training, the charts of a comparison</source>
        <translation>Los detalles de una pista, los ajustes de un entrenamiento, los gráficos de una comparación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; its panel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re&amp;set the layout</source>
        <translation>Res&amp;tablecer la disposición</translation>
    </message>
    <message>
        <source>All panels where they were at the first start</source>
        <translation>Todos los paneles donde estaban en el primer inicio</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>A la i&amp;zquierda</translation>
    </message>
    <message>
        <source>At the &amp;right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>En una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Saving charts</source>
        <translation>Guardando gráficos</translation>
    </message>
    <message>
        <source>Stop what is going on and quit?</source>
        <translation>¿Detener lo que está en curso y salir?</translation>
    </message>
    <message>
        <source>The language changes as soon as this has ended: %1</source>
        <translation>El idioma cambiará en cuanto termine esto: %1</translation>
    </message>
    <message>
        <source>Drop to compare</source>
        <comment>a run, or several</comment>
        <translation>Soltar para comparar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Split filter: %1</source>
        <translation>Filtro de partición: %1</translation>
    </message>
    <message>
        <source>Filter by condition: %1</source>
        <translation>Filtro de estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>Mostrar solo los archivos iguales a otros, uno junto a otro (%Ln pista)</numerusform>
            <numerusform>Mostrar solo los archivos iguales a otros, uno junto a otro (%Ln pistas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>Mostrar solo %1 (%Ln pista)</numerusform>
            <numerusform>Mostrar solo %1 (%Ln pistas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>the model with the label</comment>
        <translation>Discrepa</translation>
    </message>
    <message>
        <source>Filter by prediction: %1</source>
        <translation>Filtro de predicción: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>Mostrar solo las pistas a las que el modelo da otro género que su etiqueta (%Ln pista)</numerusform>
            <numerusform>Mostrar solo las pistas a las que el modelo da otro género que su etiqueta (%Ln pistas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelAnswersModel</name>
    <message>
        <source>all agree</source>
        <translation>todos coinciden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models that agree</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All models say %1.</source>
        <translation>Todos los modelos dicen %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre; the models that say so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They disagree. %1</source>
        <comment>what the models say</comment>
        <translation>No coinciden. %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>a model says a genre that another does not know</comment>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>They cannot agree, as not every model knows these genres. %1</source>
        <comment>what the models say</comment>
        <translation>No pueden coincidir, pues no todos los modelos conocen estos géneros. %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelComparison</name>
    <message>
        <source>Models are being compared.</source>
        <translation>Se están comparando modelos.</translation>
    </message>
    <message>
        <source>What they have said is asked anew the next time.</source>
        <translation>Sus respuestas se volverán a pedir la próxima vez.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>Ningún modelo instalado</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir modelo…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::NetworkInputDialog</name>
    <message>
        <source>Model&apos;s input</source>
        <translation>Entrada del modelo</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>Guardar &amp;números…</translation>
    </message>
    <message>
        <source>PNG, a pixel for each number</source>
        <translation>PNG, un píxel por número</translation>
    </message>
    <message>
        <source>NumPy array (.npy), float32: channels, rows, columns</source>
        <translation>Matriz NumPy (.npy), float32: canales, filas, columnas</translation>
    </message>
    <message>
        <source>Window before (Left)</source>
        <translation>Ventana anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next window (Right)</source>
        <translation>Ventana siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>Máscaras de frecuencia</translation>
    </message>
    <message>
        <source>Rows that training blanks (SpecAugment), as often as said here</source>
        <translation>Filas que el entrenamiento borra (SpecAugment), tantas veces como se diga aquí</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>Máscaras de tiempo</translation>
    </message>
    <message>
        <source>Columns that training blanks (SpecAugment), as often as said here</source>
        <translation>Columnas que el entrenamiento borra (SpecAugment), tantas veces como se diga aquí</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Blended with the neighbouring window, which stands for another track of the batch</source>
        <translation>Mezclada con la ventana vecina, que hace de otra pista del lote</translation>
    </message>
    <message>
        <source>Draw &amp;again</source>
        <translation>Sortear &amp;otra vez</translation>
    </message>
    <message>
        <source>Other places and shares, as every step of a training draws them</source>
        <translation>Otros lugares y proporciones, como los sortea cada paso del entrenamiento</translation>
    </message>
    <message>
        <source>In training:</source>
        <translation>En el entrenamiento:</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>Ventana %1 de %2</translation>
    </message>
    <message>
        <source>Window %1 of %2: %3 – %4</source>
        <comment>number, how many, start and end</comment>
        <translation>Ventana %1 de %2: %3 – %4</translation>
    </message>
    <message>
        <source>levels, standardised over the clip</source>
        <translation>niveles, estandarizados en el fragmento</translation>
    </message>
    <message>
        <source>a picture, colours from 0 to 1</source>
        <translation>una imagen, colores de 0 a 1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4; from %5 to %6, mean %7</source>
        <comment>channels, rows, columns, what the numbers are</comment>
        <translation>%1 × %2 × %3: %4; de %5 a %6, media %7</translation>
    </message>
    <message>
        <source>Save the model&apos;s input</source>
        <translation>Guardar la entrada del modelo</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>Matrices NumPy (*.npy)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::OptionForm</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>Plan de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Stopping and checkpoints</source>
        <translation>Parada y puntos de control</translation>
    </message>
    <message>
        <source>Regularisation and optimizer</source>
        <translation>Regularización y optimizador</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Shows or hides this group of settings</source>
        <translation>Muestra u oculta este grupo de ajustes</translation>
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
        <translation>Ocultar el panel (Ver &gt; Paneles lo trae de vuelta)</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>Ocultar el panel</translation>
    </message>
    <message>
        <source>Put the panel back into the window</source>
        <translation>Devolver el panel a la ventana</translation>
    </message>
    <message>
        <source>Take the panel out of the window</source>
        <translation>Sacar el panel de la ventana</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>Ejecuciones seleccionadas: %1 de %n</numerusform>
            <numerusform>Ejecuciones seleccionadas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a setting or a result and the part of it that is chosen</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its values that are chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys act on %1</source>
        <translation>Las teclas actúan sobre %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PredictionTableModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>Género en el tiempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Heard by %1, not by the model chosen now</source>
        <comment>a model&apos;s name</comment>
        <translation>Escuchada por %1, no por el modelo elegido ahora</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a model&apos;s name</comment>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PreferencesForm</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProbabilityBars</name>
    <message>
        <source>Probability of every genre</source>
        <translation>Probabilidad de cada género</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateFinder</name>
    <message>
        <source>Learning rates are being tested.</source>
        <translation>Se están probando tasas de aprendizaje.</translation>
    </message>
    <message>
        <source>The test begins anew the next time.</source>
        <translation>La prueba empezará de nuevo la próxima vez.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>Se entrena una red nueva con estos ajustes durante %n lote como máximo mientras crece la tasa. Debería aprender con la tasa base y aún no divergir con la máxima. No se conserva nada.</numerusform>
            <numerusform>Se entrena una red nueva con estos ajustes durante %n lotes como máximo mientras crece la tasa. Debería aprender con la tasa base y aún no divergir con la máxima. No se conserva nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Puts the rates into the form: the maximum, and the base where the schedule has one, or the one rate of a schedule without a cycle</source>
        <translation>Pone las tasas en el formulario: la máxima, y la base si el plan la tiene, o la única tasa de un plan sin ciclo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Leyendo fragmentos: %1 de %2</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>Lote %1 de %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Leyendo fragmentos</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>C&amp;ancelar la prueba</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Probar &amp;otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>Cancelada tras %n lote.</numerusform>
            <numerusform>Cancelada tras %n lotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base rate %1, maximum %2; as a constant rate %3.</source>
        <translation>Tasa base %1, máxima %2; como tasa constante %3.</translation>
    </message>
    <message>
        <source>No suggestion: the loss never fell clearly. A larger data set, another network or another optimizer may help.</source>
        <translation>Sin sugerencia: la pérdida nunca bajó claramente. Puede ayudar un conjunto de datos mayor, otra red u otro optimizador.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n fragmento.</numerusform>
            <numerusform>No se pudieron leer %n fragmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
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
        <translation>Memoria</translation>
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
        <translation>Este programa ocupa %1 de %2 núcleos</translation>
    </message>
    <message>
        <source>This program holds %1; of the machine&apos;s %2, %3 are free</source>
        <translation>Este programa ocupa %1; de los %2 del equipo, %3 están libres</translation>
    </message>
    <message>
        <source>The GPU is busy for %1 % of the time, and %2 of its %3 are taken</source>
        <translation>La GPU está ocupada el %1&#xa0;% del tiempo y se usan %2 de sus %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message>
        <source>name, tags or note of %1</source>
        <translation>nombre, etiquetas o nota de %1</translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>etiquetas de %Ln ejecución</numerusform>
            <numerusform>etiquetas de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to the trash</source>
        <translation>mover %1 a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>mover %Ln ejecución a la papelera</numerusform>
            <numerusform>mover %Ln ejecuciones a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name, tags and note…</source>
        <translation>&amp;Nombre, etiquetas y nota…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name, tags and note of the chosen runs</source>
        <translation>Nombre, etiquetas y nota de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>Mover las ejecuciones elegidas a la papelera</translation>
    </message>
    <message>
        <source>Runs that were thrown away, and the way back</source>
        <translation>Las ejecuciones desechadas y cómo recuperarlas</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>no hay ninguna ejecución elegida</translation>
    </message>
    <message>
        <source>&amp;Classify with this run</source>
        <translation>&amp;Clasificar con esta ejecución</translation>
    </message>
    <message>
        <source>Use the network of its best epoch on the Classify page</source>
        <translation>Usar la red de su mejor época en la página Clasificar</translation>
    </message>
    <message>
        <source>not exactly one run is chosen</source>
        <translation>no hay exactamente una ejecución elegida</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message>
        <source>Name, tags and note</source>
        <translation>Nombre, etiquetas y nota</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>Etiquetas de %Ln ejecución</numerusform>
            <numerusform>Etiquetas de %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>How the run is shown; its folder keeps its name</source>
        <translation>Cómo se muestra la ejecución; su carpeta conserva su nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>What this run is for, what came of it</source>
        <translation>Para qué es esta ejecución y qué resultó</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Every run gets what is added here, and loses what is removed.</source>
        <translation>Cada ejecución recibe lo que se añade aquí y pierde lo que se quita.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListModel</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>best validation accuracy %1</source>
        <translation>mejor exactitud de validación %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message>
        <source>Search name, note or tag</source>
        <translation>Buscar nombre, nota o etiqueta</translation>
    </message>
    <message>
        <source>Search earlier runs</source>
        <translation>Buscar en las ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>No earlier runs</source>
        <translation>No hay ejecuciones anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunPanel</name>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Mejor exactitud de validación</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecución aún</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>Leyendo fragmentos: %1 de %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>Leyendo fragmentos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Finished — test accuracy %1 %</source>
        <translation>Finalizada: exactitud de prueba %1&#xa0;%</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Stopped — every finished epoch is kept</source>
        <translation>Detenida: se conserva cada época terminada</translation>
    </message>
    <message>
        <source>Interrupted — every finished epoch is kept</source>
        <translation>Interrumpida: se conserva cada época terminada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 clips/s</source>
        <translation>%1 fragmentos/s</translation>
    </message>
    <message>
        <source>Accuracy by genre</source>
        <translation>Exactitud por género</translation>
    </message>
    <message>
        <source>Shows how much of each genre was recognised, in place of the confusion</source>
        <translation>Muestra cuánto se reconoció de cada género, en lugar de la confusión</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Tags and note of the run</source>
        <translation>Etiquetas y nota de la ejecución</translation>
    </message>
    <message>
        <source>Epoch ends in</source>
        <translation>La época acaba en</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible behind (arrow keys, Home for none)</source>
        <translation>Suaviza la pérdida y la exactitud como TensorBoard; los valores sin suavizar siguen visibles detrás (flechas, Inicio para ninguno)</translation>
    </message>
    <message>
        <source>Smoothin&amp;g</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 pasos/s</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueue</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>finalizada, %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value: Batch size 32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remembered run</source>
        <translation>Ejecución recordada</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a run&apos;s name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Same settings as the others</source>
        <translation>Los mismos ajustes que las demás</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>Ajustes predeterminados</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message>
        <source>removing %1 from the queue</source>
        <translation>quitar %1 de la cola</translation>
    </message>
    <message>
        <source>moving %1 in the queue</source>
        <translation>mover %1 en la cola</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Cola de ejecuciones</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>Iniciar la cola</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove from the queue (%1)</source>
        <comment>keys</comment>
        <translation>Quitar de la cola (%1)</translation>
    </message>
    <message>
        <source>Take runs that have ended off the list</source>
        <translation>Quitar de la lista las ejecuciones terminadas</translation>
    </message>
    <message>
        <source>removing the waiting runs</source>
        <translation>quitar las ejecuciones en espera</translation>
    </message>
    <message>
        <source>Queue: all runs have had their turn</source>
        <translation>Cola: todas las ejecuciones han tenido su turno</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>Cola: %n ejecución espera a que la inicie</numerusform>
            <numerusform>Cola: %n ejecuciones esperan a que las inicie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>Cola: %n ejecución en espera</numerusform>
            <numerusform>Cola: %n ejecuciones en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>training %1 again</source>
        <translation>entrenar %1 de nuevo</translation>
    </message>
    <message>
        <source>Train again what failed or was stopped (Ctrl+R)</source>
        <translation>Entrenar de nuevo lo que falló o se detuvo (Ctrl+R)</translation>
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
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run&apos;s name and when it began</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la mejor</translation>
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
            <numerusform>%n pista; intervalo del 95&#xa0;% de %1 a %2 (Wilson)</numerusform>
            <numerusform>%n pistas; intervalo del 95&#xa0;% de %1 a %2 (Wilson)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
        <translation>
            <numerusform>Frente a la ejecución con la mejor exactitud de validación, en la misma %n pista de prueba: diferencia de %1 a %2 (95&#xa0;%, bootstrap pareado); prueba de McNemar.</numerusform>
            <numerusform>Frente a la ejecución con la mejor exactitud de validación, en las mismas %n pistas de prueba: diferencia de %1 a %2 (95&#xa0;%, bootstrap pareado); prueba de McNemar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest validation accuracy of all epochs</source>
        <translation>Mayor exactitud de validación de todas las épocas</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Exactitud de validación de la última época</translation>
    </message>
    <message>
        <source>Accuracy of the best checkpoint on the test split</source>
        <translation>Exactitud del mejor punto de control en la partición de prueba</translation>
    </message>
    <message>
        <source>Mean F1 over the genres of the test split</source>
        <translation>F1 medio de los géneros de la partición de prueba</translation>
    </message>
    <message>
        <source>Test accuracy against the picked run with the best validation accuracy</source>
        <translation>Exactitud de prueba frente a la ejecución elegida con la mejor exactitud de validación</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks</source>
        <translation>Prueba de McNemar frente a esa ejecución, en las mismas pistas de prueba</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Mejor val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Última val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Best in validation: epoch %1</source>
        <translation>Mejor en validación: época %1</translation>
    </message>
    <message>
        <source>Epoch %1; after the last one %2</source>
        <translation>Época %1; tras la última %2</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>Épocas terminadas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of runs compared (Holm) it is %2.</source>
        <translation>p por sí solo es %1; corregido por el número de ejecuciones comparadas (Holm) es %2.</translation>
    </message>
    <message>
        <source>Where the test accuracy lies with 95 % confidence (Wilson)</source>
        <translation>Dónde está la exactitud de prueba con una confianza del 95&#xa0;% (Wilson)</translation>
    </message>
    <message>
        <source>How long all epochs took</source>
        <translation>Cuánto duraron todas las épocas</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks, corrected for the number of runs compared with it (Holm)</source>
        <translation>Prueba de McNemar frente a esa ejecución, en las mismas pistas de prueba, corregida por el número de ejecuciones comparadas con ella (Holm)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95&#xa0;%</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
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
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1. A point for each run.</source>
        <translation>%1. Un punto por ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message>
        <source>Seeds: %1</source>
        <translation>Semillas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>%n ejecución de una semilla que se volvió a ejecutar no cuenta.</numerusform>
            <numerusform>%n ejecuciones de una semilla que se volvió a ejecutar no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>Media de %n ejecución y su desviación típica</numerusform>
            <numerusform>Media de %n ejecuciones y su desviación típica</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed</source>
        <translation>Ejecuciones que solo difieren en la semilla</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>Mejor val.</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>Última val.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Mean test accuracy against the picked group with the best mean validation accuracy</source>
        <translation>Exactitud de prueba media frente al grupo elegido con la mejor exactitud de validación media</translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>Prueba t de Welch de las exactitudes de prueba de las semillas frente a las de ese grupo; necesita %Ln semilla en cada lado</numerusform>
            <numerusform>Prueba t de Welch de las exactitudes de prueba de las semillas frente a las de ese grupo; necesita %Ln semillas en cada lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>el mejor</translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>Sin p: la prueba t de Welch necesita %Ln semilla en cada lado; aquí hay %1 frente a %2.</numerusform>
            <numerusform>Sin p: la prueba t de Welch necesita %Ln semillas en cada lado; aquí hay %1 frente a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No p: the seeds of neither group differ from one another.</source>
        <translation>Sin p: en ninguno de los dos grupos difieren las semillas entre sí.</translation>
    </message>
    <message>
        <source>Welch&apos;s t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.</source>
        <translation>Prueba t de Welch de las exactitudes de prueba de %1 semillas frente a %2: t = %3, %4 grados de libertad.</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of groups compared (Holm) it is %2.</source>
        <translation>p por sí solo es %1; corregido por el número de grupos comparados (Holm) es %2.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Restore all &amp;defaults…</source>
        <translation>Restablecer to&amp;dos los valores…</translation>
    </message>
    <message>
        <source>Set everything in this dialog back?</source>
        <translation>¿Restablecer todo lo de este diálogo?</translation>
    </message>
    <message>
        <source>Lists, runs and music stay as they are, and so do the settings of the Train page.</source>
        <translation>Las listas, las ejecuciones y la música quedan como están, igual que los ajustes de la página Entrenar.</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Escala de mel</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Escala lineal</translation>
    </message>
    <message>
        <source>The Classify list with its answers, the library with search and filters, the runs that are shown.</source>
        <translation>La lista de la página Clasificar con sus respuestas, la biblioteca con búsqueda y filtros, las ejecuciones mostradas.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Enséñame</translation>
    </message>
    <message>
        <source>Names the genre of what is dropped; the Classify page shows the same choice.</source>
        <translation>Nombra el género de lo que se suelta; la página Clasificar muestra la misma elección.</translation>
    </message>
    <message>
        <source>Kept so that a second training on the same music starts at once.</source>
        <translation>Se conservan para que un segundo entrenamiento con la misma música empiece enseguida.</translation>
    </message>
    <message>
        <source>For the runs to come; those that are there stay where they are.</source>
        <translation>Para las ejecuciones futuras; las que hay se quedan donde están.</translation>
    </message>
    <message>
        <source>All of the machine&apos;s</source>
        <translation>Todos los del equipo</translation>
    </message>
    <message>
        <source>Where the Train page says 0. Fewer leave more of the machine to you; another number of threads gives slightly other weights.</source>
        <translation>Donde la página Entrenar dice 0. Menos hilos le dejan más del equipo; otro número da pesos ligeramente distintos.</translation>
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
        <translation>Con lo que empieza «Guardar figura…»; recuerda lo último que se usó.</translation>
    </message>
    <message>
        <source>A click of one frame is seen then in a whole track, too; else a pixel shows the mean.</source>
        <translation>Así un clic de una sola trama se ve también en la pista entera; si no, un píxel muestra la media.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ShortcutList</name>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the new keys here; Esc leaves them as they are</source>
        <translation>Pulse aquí las teclas nuevas; Esc las deja como están</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Use &amp;here</source>
        <translation>Usar a&amp;quí</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>Normalmente %1</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and stay as they are.</source>
        <translation>Estas teclas son las mismas en todas partes y se quedan como están.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, whose keys stay as they are.</source>
        <comment>keys; a command</comment>
        <translation>%1 llama a «%2», cuyas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>%1 calls “%2”, which would have no keys then.</source>
        <comment>keys; a command</comment>
        <translation>%1 llama a «%2», que se quedaría sin teclas.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramControls</name>
    <message>
        <source>Colour map</source>
        <translation>Mapa de colores</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Escala de mel</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Escala lineal</translation>
    </message>
    <message>
        <source>Darkest level, relative to the loudest</source>
        <translation>Nivel más oscuro, relativo al más fuerte</translation>
    </message>
    <message>
        <source>Brightest level, relative to the loudest</source>
        <translation>Nivel más claro, relativo al más fuerte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands; off shows each as a block</source>
        <translation>Mezclar tramas y bandas vecinas; desactivado, cada una es un bloque</translation>
    </message>
    <message>
        <source>Model&apos;s view</source>
        <translation>Vista del modelo</translation>
    </message>
    <message>
        <source>What the model names over time, and what in the spectrogram speaks for it (M)</source>
        <translation>Lo que el modelo nombra en el tiempo y qué habla a favor en el espectrograma (M)</translation>
    </message>
    <message>
        <source>Zoom out (Down)</source>
        <translation>Reducir (Abajo)</translation>
    </message>
    <message>
        <source>Whole track (F)</source>
        <translation>Toda la pista (F)</translation>
    </message>
    <message>
        <source>Zoom in (Up)</source>
        <translation>Ampliar (Arriba)</translation>
    </message>
    <message>
        <source>Select a stretch by dragging (S); with Shift a drag always does</source>
        <translation>Seleccionar un tramo al arrastrar (S); con Mayús, siempre</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento</translation>
    </message>
    <message>
        <source>See and hear what training makes of the track (A)</source>
        <translation>Ver y oír lo que el entrenamiento hace de la pista (A)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays, the brackets select.</source>
        <translation>Espectrograma mel de la pista seleccionada. Izquierda y Derecha desplazan, Arriba y Abajo amplían y reducen, F muestra toda la pista, Espacio reproduce, los corchetes seleccionan.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitForm</name>
    <message>
        <source>Share of validation</source>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <source>Share of test</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>Keep an &amp;artist’s tracks together</source>
        <translation>Mantener &amp;juntas las pistas de un artista</translation>
    </message>
    <message>
        <source>The same seed makes the same split of the same tracks</source>
        <translation>La misma semilla da la misma partición de las mismas pistas</translation>
    </message>
    <message>
        <source>A network that knows an artist from training finds the artist’s other tracks easy</source>
        <translation>A una red que conoce a un artista por el entrenamiento le resultan fáciles sus otras pistas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Vali&amp;dation</source>
        <translation>Vali&amp;dación</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln artista está en varias particiones, lo que hace una prueba más fácil de lo que parece: %1</numerusform>
            <numerusform>%Ln artistas están en varias particiones, lo que hace una prueba más fácil de lo que parece: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln género no está en todas las particiones: %1</numerusform>
            <numerusform>%Ln géneros no están en todas las particiones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by genre and split</source>
        <translation>Pistas por género y partición</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show runs with any tags</source>
        <translation>Mostrar ejecuciones con cualquier etiqueta</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>Filtro de etiquetas</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message>
        <source>Tag filter: %1</source>
        <translation>Filtro de etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>Mostrar solo ejecuciones con la etiqueta %1 (%Ln ejecución)</numerusform>
            <numerusform>Mostrar solo ejecuciones con la etiqueta %1 (%Ln ejecuciones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>A tag has no commas and at most 60 letters.</source>
        <translation>Una etiqueta no lleva comas y tiene como máximo 60 letras.</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagPlanModel</name>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Skipped: no genre is known yet</source>
        <translation>Omitido: aún no se conoce ningún género</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Skipped: the same file as in a row above</source>
        <translation>Omitido: el mismo archivo que en una fila anterior</translation>
    </message>
    <message>
        <source>Skipped: not sure enough</source>
        <translation>Omitido: no es lo bastante seguro</translation>
    </message>
    <message>
        <source>Skipped: has it already</source>
        <translation>Omitido: ya lo tiene</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Genre tag now</source>
        <translation>Etiqueta actual</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message>
        <source>Nothing was written: %1</source>
        <translation>No se ha escrito nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>Se ha escrito %Ln etiqueta de género.</numerusform>
            <numerusform>Se han escrito %Ln etiquetas de género.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln no se pudo escribir: %1</numerusform>
            <numerusform>%Ln no se pudieron escribir: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>Detenido: %Ln archivo quedó como estaba.</numerusform>
            <numerusform>Detenido: %Ln archivos quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>No se ha restaurado nada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln etiqueta de género está como antes.</numerusform>
            <numerusform>%Ln etiquetas de género están como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln no se pudo restaurar: %1</numerusform>
            <numerusform>%Ln no se pudieron restaurar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>Deshacer la escritura de %Ln etiqueta de género</numerusform>
            <numerusform>Deshacer la escritura de %Ln etiquetas de género</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo last tag writing</source>
        <translation>Deshacer la última escritura de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>Volver a escribir %Ln etiqueta de género</numerusform>
            <numerusform>Volver a escribir %Ln etiquetas de género</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags again</source>
        <translation>Volver a escribir las etiquetas</translation>
    </message>
    <message>
        <source>Genre tags are being written.</source>
        <translation>Se están escribiendo etiquetas de género.</translation>
    </message>
    <message>
        <source>Those that are written can be taken back at the next start.</source>
        <translation>Las ya escritas se podrán deshacer en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TourCallout</name>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir el recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Help &gt; Tour brings it back (Esc)</source>
        <translation>Ayuda &gt; Recorrido lo recupera (Esc)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>El paso anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Go on (Return or Right)</source>
        <translation>Seguir (Intro o Derecha)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>Recorrido, paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message>
        <source>Labels: named stretches of the track, as label files hold them</source>
        <translation>Etiquetas: tramos con nombre de la pista, como en los archivos de etiquetas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Open label file…</source>
        <translation>Abrir archivo de etiquetas…</translation>
    </message>
    <message>
        <source>Open label file</source>
        <translation>Abrir archivo de etiquetas</translation>
    </message>
    <message>
        <source>Label files (*.txt);;All files (*)</source>
        <translation>Archivos de etiquetas (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save labels as…</source>
        <translation>Guardar etiquetas como…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Archivos de etiquetas (*.txt)</translation>
    </message>
    <message>
        <source>Undo the last change of labels</source>
        <translation>Deshacer el último cambio de etiquetas</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>Quitar todas las etiquetas</translation>
    </message>
    <message>
        <source>Label the selection…</source>
        <translation>Etiquetar la selección…</translation>
    </message>
    <message>
        <source>Label the cursor&apos;s place…</source>
        <translation>Etiquetar la posición de reproducción…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What is heard there</source>
        <translation>Lo que se oye ahí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>%Ln etiqueta leída</numerusform>
            <numerusform>%Ln etiquetas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>This track&apos;s labels are not kept: %1</source>
        <translation>Las etiquetas de esta pista no se guardan: %1</translation>
    </message>
    <message>
        <source>Rename label “%1”…</source>
        <translation>Cambiar el nombre de la etiqueta «%1»…</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Labels belong to a track: select one first, then open “%1”.</source>
        <translation>Las etiquetas pertenecen a una pista: seleccione una y abra después «%1».</translation>
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
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>Propiedades de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <translation>Selección</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>Ampliar la selección (Z)</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>Guardar la selección</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Quitar la selección (Esc)</translation>
    </message>
    <message>
        <source>Save sound as WAV…</source>
        <translation>Guardar el sonido como WAV…</translation>
    </message>
    <message>
        <source>Save sound</source>
        <translation>Guardar el sonido</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Archivos WAV (*.wav)</translation>
    </message>
    <message>
        <source>Save as label file…</source>
        <translation>Guardar como archivo de etiquetas…</translation>
    </message>
    <message>
        <source>Save as label file</source>
        <translation>Guardar como archivo de etiquetas</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>Archivos de etiquetas (*.txt)</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track (L)</source>
        <translation>Repetir la selección o toda la pista (L)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <comment>start, end and length of the selected stretch</comment>
        <translation>%1 – %2 (%3&#xa0;s)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selección: %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>nothing is wrong with this file</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>a file</comment>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong with a file, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>El mismo archivo que %1.</translation>
    </message>
    <message>
        <source>The same sound or picture as %1, in another file.</source>
        <translation>El mismo sonido o la misma imagen que %1, en otro archivo.</translation>
    </message>
    <message>
        <source>The two are in different splits.</source>
        <translation>Los dos están en particiones distintas.</translation>
    </message>
    <message>
        <source>The two have different genres.</source>
        <translation>Los dos tienen géneros distintos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>%Ln archivo más es igual: %1</numerusform>
            <numerusform>%Ln archivos más son iguales: %1</numerusform>
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
        <translation>coincide</translation>
    </message>
    <message>
        <source>unknown to the model</source>
        <comment>a genre</comment>
        <translation>desconocido para el modelo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a genre and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <comment>a model; genres and their probabilities</comment>
        <translation>%1 dice: %2.</translation>
    </message>
    <message>
        <source>%1 It does not know the label %2, which cannot be compared.</source>
        <translation>%1 No conoce la etiqueta %2, que no se puede comparar.</translation>
    </message>
    <message>
        <source>%1 It gives the label, %2, %3.</source>
        <comment>what a model says; a genre; its probability</comment>
        <translation>%1 A la etiqueta %2 le da %3.</translation>
    </message>
    <message>
        <source>could not be heard</source>
        <comment>a file, by a model</comment>
        <translation>no se pudo escuchar</translation>
    </message>
    <message>
        <source>Predicted</source>
        <comment>a genre</comment>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>Sin partición</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Reading clips</source>
        <translation>Leyendo fragmentos</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stops at once; every finished epoch is kept</source>
        <translation>Detiene de inmediato; se conserva cada época terminada</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Goes on from the last finished epoch, exactly as if it had never been interrupted</source>
        <translation>Continúa desde la última época terminada, exactamente como si no se hubiera interrumpido</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>Elegir primero un conjunto de datos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Training, epoch %1 of %2</source>
        <translation>Entrenamiento, época %1 de %2</translation>
    </message>
    <message>
        <source>All settings as they were at first</source>
        <translation>Todos los ajustes como al principio</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>exactitud de prueba %1&#xa0;%</translation>
    </message>
    <message>
        <source>Find a learning rate: a short test with growing rates</source>
        <translation>Buscar una tasa de aprendizaje: una prueba breve con tasas crecientes</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>Buscar una tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Añadir a la c&amp;ola</translation>
    </message>
    <message>
        <source>These settings are trained when the runs before them have ended</source>
        <translation>Estos ajustes se entrenarán cuando terminen las ejecuciones anteriores</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>ajustes predeterminados</translation>
    </message>
    <message>
        <source>A test of learning rates is going on.</source>
        <translation>Hay una prueba de tasas de aprendizaje en curso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on where the run waits (%1)</source>
        <translation>Seguir donde espera la ejecución (%1)</translation>
    </message>
    <message>
        <source>Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)</source>
        <translation>Esperar tras el lote actual y seguir más tarde exactamente como si no hubiera habido pausa (%1)</translation>
    </message>
    <message>
        <source>Pausing after this batch…</source>
        <translation>Pausa tras este lote…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, epoch %1 of %2</source>
        <translation>En pausa, época %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the run that goes on?</source>
        <translation>¿Detener la ejecución en curso?</translation>
    </message>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>Se conservan sus épocas terminadas. %n ejecución espera en la cola.</numerusform>
            <numerusform>Se conservan sus épocas terminadas. %n ejecuciones esperan en la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the &amp;next</source>
        <translation>Iniciar la &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <translation>&amp;Guardar para después</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <translation>Seguir &amp;entrenando</translation>
    </message>
    <message>
        <source>suggested learning rates</source>
        <translation>tasas de aprendizaje sugeridas</translation>
    </message>
    <message>
        <source>Not taken over from the last time: %1</source>
        <translation>No se ha recuperado de la última vez: %1</translation>
    </message>
    <message>
        <source>Another Genrescope keeps its queue. This one lasts as long as this window.</source>
        <translation>Otro Genrescope conserva su cola. Esta dura lo que dure esta ventana.</translation>
    </message>
    <message>
        <source>Settings or earlier runs</source>
        <translation>Ajustes o ejecuciones anteriores</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>&amp;Back to the run that goes on</source>
        <translation>&amp;Volver a la ejecución en curso</translation>
    </message>
    <message>
        <source>Name, tags and note of this run</source>
        <translation>Nombre, etiquetas y nota de esta ejecución</translation>
    </message>
    <message>
        <source>Earlier runs (%L1)</source>
        <translation>Ejecuciones anteriores (%L1)</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Ninguna ejecución</translation>
    </message>
    <message>
        <source>Settings and runs</source>
        <translation>Ajustes y ejecuciones</translation>
    </message>
    <message>
        <source>A run is being trained.</source>
        <translation>Se está entrenando una ejecución.</translation>
    </message>
    <message>
        <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
        <translation>Se conserva cada época terminada, y la ejecución podrá continuarse más tarde desde la última.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>%n ejecución de la cola esperará al próximo inicio.</numerusform>
            <numerusform>%n ejecuciones de la cola esperarán al próximo inicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>Se perderá %n ejecución de la cola.</numerusform>
            <numerusform>Se perderán %n ejecuciones de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the network&apos;s layers, with shapes and parameters</source>
        <translation>Mostrar las capas de la red, con sus formas y parámetros</translation>
    </message>
    <message>
        <source>Show the network&apos;s layers</source>
        <translation>Mostrar las capas de la red</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Trash of runs</source>
        <translation>Papelera de ejecuciones</translation>
    </message>
    <message>
        <source>Trashed runs</source>
        <translation>Ejecuciones desechadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln ejecución?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln ejecuciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their networks, curves and predictions are gone then. This cannot be taken back.</source>
        <translation>Sus redes, curvas y predicciones desaparecerán. No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformStrip</name>
    <message>
        <source>Waveform overview</source>
        <translation>Vista general de la forma de onda</translation>
    </message>
    <message>
        <source>The whole track. Click to move the playback position; drag the marked part to scroll; drag with Shift to select.</source>
        <translation>La pista entera. Haga clic para mover la posición de reproducción; arrastre la parte marcada para desplazar; arrastre con Mayús para seleccionar.</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>Escribir etiquetas de género</translation>
    </message>
    <message>
        <source>The files you tick get the new genre as their only one. Everything else in them stays as it is, sound and pictures included, and Edit &gt; Undo puts the old tags back.</source>
        <translation>Los archivos marcados reciben el género nuevo como único. Todo lo demás queda como está, incluidos el sonido y las imágenes, y «Deshacer» en el menú Editar restaura las etiquetas antiguas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>%Ln pista seleccionada</numerusform>
            <numerusform>%Ln pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>La %Ln pista mostrada</numerusform>
            <numerusform>Las %Ln pistas mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>&amp;At least this sure:</source>
        <translation>&amp;Al menos así de seguro:</translation>
    </message>
    <message>
        <source>Files and their genre tags</source>
        <translation>Archivos y sus etiquetas de género</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>Progreso de la escritura</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>El %Ln que se puede escribir</numerusform>
            <numerusform>Los %Ln que se pueden escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>&amp;Escribir %Ln etiqueta</numerusform>
            <numerusform>&amp;Escribir %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write tags</source>
        <translation>&amp;Escribir etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>Leyendo las etiquetas de %Ln archivo…</numerusform>
            <numerusform>Leyendo las etiquetas de %Ln archivos…</numerusform>
        </translation>
    </message>
</context>
</TS>
