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
            <translation>Confusión (val.), % por género</translation>
        </message>
        <message>
            <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
            <translation>Las filas son los géneros; las columnas, por cuáles los tomó la red.
Se dibuja tras la primera época.</translation>
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
        <name>genrescope::ui::ClassifyDetails</name>
        <message>
            <source>%1 picture of each %2 s at %3 Hz</source>
            <translation>imagen %1 por cada %2 s a %3 Hz</translation>
        </message>
        <message>
            <source>%1 log-mel windows at %2 Hz</source>
            <translation>ventanas log-mel %1 a %2 Hz</translation>
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
            <translation>%1, %2 %</translation>
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
            <source>Take the selected tracks off the list; the files stay (Delete)</source>
            <translation>Quitar de la lista las pistas seleccionadas; los archivos se conservan (Supr)</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Vaciar lista</translation>
        </message>
        <message>
            <source>Take everything off the list; the files stay</source>
            <translation>Quitar todo de la lista; los archivos se conservan</translation>
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
            <source>Show in file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
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
            <source>No model is installed yet, so tracks wait. Train one on the Train page, or open a model file (.safetensors).</source>
            <translation>Aún no hay ningún modelo instalado, así que las pistas esperan. Entrenar uno en la página «Entrenar» o abrir un archivo de modelo (.safetensors).</translation>
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
            <source>%Ln could not be read</source>
            <translation>
                <numerusform>%Ln no se pudo leer</numerusform>
                <numerusform>%Ln no se pudieron leer</numerusform>
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
            <source>One curve for runs that differ in nothing but their seed: the mean, with a band of one standard deviation</source>
            <translation>Una sola curva para las ejecuciones que solo difieren en la semilla: la media, con una banda de una desviación típica</translation>
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
            <source>Tracks behind the chosen cell</source>
            <translation>Pistas de la celda elegida</translation>
        </message>
        <message>
            <source>Return opens a track on the Classify page</source>
            <translation>Intro abre una pista en la página «Clasificar»</translation>
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
            <source>Choose a cell to see its tracks.</source>
            <translation>Elegir una celda para ver sus pistas.</translation>
        </message>
        <message>
            <source>Only evaluated runs keep their tracks.</source>
            <translation>Solo las ejecuciones evaluadas conservan sus pistas.</translation>
        </message>
        <message>
            <source>%1 %  %2</source>
            <translation>%1 %  %2</translation>
        </message>
        <message numerus="yes">
            <source>%n %1 track(s) recognised</source>
            <translation>
                <numerusform>%1: %n pista reconocida</numerusform>
                <numerusform>%1: %n pistas reconocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n %1 track(s) taken for %2</source>
            <translation>
                <numerusform>%1: %n pista tomada por %2</numerusform>
                <numerusform>%1: %n pistas tomadas por %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ComparePage</name>
        <message>
            <source>Search name, network or setting</source>
            <translation>Buscar nombre, red o ajuste</translation>
        </message>
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
            <source>%1 of %n run(s) picked</source>
            <translation>
                <numerusform>Ejecuciones elegidas: %1 de %n</numerusform>
                <numerusform>Ejecuciones elegidas: %1 de %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs cannot be read</source>
            <translation>
                <numerusform>No se puede leer %Ln ejecución</numerusform>
                <numerusform>No se pueden leer %Ln ejecuciones</numerusform>
            </translation>
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
            <source>%1 of %n %2 clips recognised</source>
            <translation>
                <numerusform>%2: %1 de %n fragmento reconocido</numerusform>
                <numerusform>%2: %1 de %n fragmentos reconocidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n %2 clips taken for %3</source>
            <translation>
                <numerusform>%2: %1 de %n fragmento tomado por %3</numerusform>
                <numerusform>%2: %1 de %n fragmentos tomados por %3</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::CurveView</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
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
            <source>Choose a file: SVG, PDF or PNG</source>
            <translation>Elegir un archivo: SVG, PDF o PNG</translation>
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
            <source>Figures (*.svg *.pdf *.png)</source>
            <translation>Figuras (*.svg *.pdf *.png)</translation>
        </message>
        <message>
            <source>Already there: %1</source>
            <translation>Ya existe: %1</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::GenreBarsView</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
            <translation>Buscando indicios… %1 %</translation>
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
            <translation>%1 %2 %</translation>
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
            <source>%n lines of the manifest were skipped: %1</source>
            <translation>
                <numerusform>Se omitió %n línea del manifiesto: %1</numerusform>
                <numerusform>Se omitieron %n líneas del manifiesto: %1</numerusform>
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
            <translation>Leyendo %1… %2 %</translation>
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
        <message>
            <source>%1 · %2 Hz · band %3 · %4 dB</source>
            <comment>time, frequency, mel band, level under the mouse</comment>
            <translation>%1 · %2 Hz · banda %3 · %4 dB</translation>
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
            <translation>%1 Hz</translation>
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
            <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
            <translation>Se conserva cada época terminada, y la ejecución podrá continuarse más tarde desde la última.</translation>
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
            <source>Stop the training and quit?</source>
            <translation>¿Detener el entrenamiento y salir?</translation>
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
    </context>
    <context>
        <name>genrescope::ui::ProbabilityBars</name>
        <message>
            <source>Probability of every genre</source>
            <translation>Probabilidad de cada género</translation>
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
            <translation>Finalizada: exactitud de prueba %1 %</translation>
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
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 clips/s</source>
            <translation>%1 fragmentos/s</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::RunTableModel</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
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
            <comment>a run's name and when it began</comment>
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
                <numerusform>%n pista; intervalo del 95 % de %1 a %2 (Wilson)</numerusform>
                <numerusform>%n pistas; intervalo del 95 % de %1 a %2 (Wilson)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar's test.</source>
            <translation>
                <numerusform>Frente a la ejecución con la mejor exactitud de validación, en la misma %n pista de prueba: diferencia de %1 a %2 (95 %, bootstrap pareado); prueba de McNemar.</numerusform>
                <numerusform>Frente a la ejecución con la mejor exactitud de validación, en las mismas %n pistas de prueba: diferencia de %1 a %2 (95 %, bootstrap pareado); prueba de McNemar.</numerusform>
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
            <source>McNemar's test against that run, on the same test tracks</source>
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
            <comment>a setting's name, what it means</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Entrenado</translation>
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
            <source>Model's view</source>
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
    </context>
    <context>
        <name>genrescope::ui::SpectrogramView</name>
        <message>
            <source>Spectrogram</source>
            <translation>Espectrograma</translation>
        </message>
        <message>
            <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays.</source>
            <translation>Espectrograma de mel de la pista seleccionada. Izquierda y Derecha desplazan, Arriba y Abajo amplían y reducen, F muestra toda la pista, Espacio reproduce.</translation>
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
        <name>genrescope::ui::TrackTableModel</name>
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
            <source>One run at a time.</source>
            <translation>Una ejecución a la vez.</translation>
        </message>
        <message>
            <source>Choose a data set first.</source>
            <translation>Elegir primero un conjunto de datos.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a setting's name, what is wrong with it</comment>
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
            <source>No earlier runs</source>
            <translation>Sin ejecuciones anteriores</translation>
        </message>
        <message>
            <source>Earlier runs cannot be read</source>
            <translation>No se pueden leer las ejecuciones anteriores</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::WaveformStrip</name>
        <message>
            <source>Waveform overview</source>
            <translation>Vista general de la forma de onda</translation>
        </message>
        <message>
            <source>The whole track. Click to move the playback position; drag the marked part to scroll.</source>
            <translation>La pista entera. Clic para mover la posición de reproducción; arrastrar la parte marcada para desplazarse.</translation>
        </message>
    </context>
</TS>
