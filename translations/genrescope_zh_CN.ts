<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Genrescope</source>
            <translation>关于 Genrescope</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>A workbench for music-genre research: hear which genre a network makes of a track, look at a data set, train and compare networks.</source>
            <translation>音乐流派研究工作台：了解网络把一首曲目归入哪个流派，浏览数据集，训练并比较网络。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
            <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。</translation>
        </message>
    </context>
    <context>
        <name>ComparisonFigures</name>
        <message>
            <source>Validation accuracy</source>
            <translation>验证准确率</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>验证损失</translation>
        </message>
        <message>
            <source>Training accuracy</source>
            <translation>训练准确率</translation>
        </message>
        <message>
            <source>Training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Pick runs above to see their curves.</source>
            <translation>在上方选择运行以查看其曲线。</translation>
        </message>
        <message>
            <source>%1, validation</source>
            <translation>%1，验证</translation>
        </message>
        <message>
            <source>%1, test</source>
            <translation>%1，测试</translation>
        </message>
        <message>
            <source>Difference, in percentage points</source>
            <translation>差值（百分点）</translation>
        </message>
        <message>
            <source>These runs do not know the same genres.</source>
            <translation>这些运行的流派不相同。</translation>
        </message>
        <message>
            <source>One of these runs has no confusions yet.</source>
            <translation>其中一次运行还没有混淆矩阵。</translation>
        </message>
        <message>
            <source>Recall by genre</source>
            <translation>各流派召回率</translation>
        </message>
        <message>
            <source>Precision by genre</source>
            <translation>各流派精确率</translation>
        </message>
        <message>
            <source>F1 by genre</source>
            <translation>各流派 F1</translation>
        </message>
        <message>
            <source>Pick runs above to see how well they know each genre.</source>
            <translation>在上方选择运行，查看它们对各流派的识别能力。</translation>
        </message>
        <message>
            <source>Only one of these runs has been tested.</source>
            <translation>这些运行中只有一个经过测试。</translation>
        </message>
        <message>
            <source>%1, test split unless said otherwise</source>
            <translation>%1，测试集（另有说明者除外）</translation>
        </message>
        <message>
            <source>%1, test split</source>
            <translation>%1，测试集</translation>
        </message>
        <message>
            <source>%1, validation split of the best epoch</source>
            <translation>%1，最佳轮次的验证集</translation>
        </message>
    </context>
    <context>
        <name>DataDifference</name>
        <message>
            <source>Other test tracks than %1: %2. These accuracies come from different tests, so there is no paired difference and no p.</source>
            <translation>测试曲目与 %1 不同：%2。这些准确率来自不同的测试，因此没有配对差异和 p 值。</translation>
        </message>
        <message>
            <source>The same tracks as %1, split differently: %2. What one run is tested on another may have been trained on, so there is no paired difference and no p.</source>
            <translation>曲目与 %1 相同，但划分不同：%2。一个运行的测试曲目可能是另一个的训练曲目，因此没有配对差异和 p 值。</translation>
        </message>
        <message>
            <source>Other training or validation tracks than %1: %2. The test tracks are the same, so p holds, but a difference may come from the data and not from the settings.</source>
            <translation>训练或验证曲目与 %1 不同：%2。测试曲目相同，因此 p 值有效，但差异可能来自数据而非设置。</translation>
        </message>
    </context>
    <context>
        <name>FigureMenu</name>
        <message>
            <source>Save figure…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Copy numbers</source>
            <translation>复制数值</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>An internal error, which is a bug in Genrescope: %1</source>
            <translation>内部错误，这是 Genrescope 的缺陷：%1</translation>
        </message>
        <message>
            <source>an exception of unknown type</source>
            <translation>未知类型的异常</translation>
        </message>
    </context>
    <context>
        <name>PredictionRow</name>
        <message>
            <source>Queued</source>
            <translation>排队中</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>正在聆听…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
    </context>
    <context>
        <name>RunFigures</name>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>The first batch draws the first point.</source>
            <translation>第一个批次完成后绘制第一个点。</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>准确率</translation>
        </message>
        <message>
            <source>The first epoch draws the first point.</source>
            <translation>第一个轮次完成后绘制第一个点。</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Learning rate, as planned</source>
            <translation>学习率（计划）</translation>
        </message>
        <message>
            <source>Validation confusion, % of each genre</source>
            <translation>验证混淆矩阵，各流派 %</translation>
        </message>
        <message>
            <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
            <translation>行是实际流派，列是网络的判断。
第一个轮次后绘制。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutHelp</name>
        <message>
            <source>Everywhere</source>
            <translation>全局</translation>
        </message>
        <message>
            <source>Classify, Library, Train, Compare</source>
            <translation>分类、曲库、训练、比较</translation>
        </message>
        <message>
            <source>Open files to classify</source>
            <translation>打开要分类的文件</translation>
        </message>
        <message>
            <source>Open a folder to classify</source>
            <translation>打开要分类的文件夹</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>此页面的帮助</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>显示此列表</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>筛选列表</translation>
        </message>
        <message>
            <source>Classify the selected tracks again</source>
            <translation>重新分类所选曲目</translation>
        </message>
        <message>
            <source>Classify the whole list again</source>
            <translation>重新分类整个列表</translation>
        </message>
        <message>
            <source>Cancel classifying</source>
            <translation>取消分类</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>导出 CSV</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>左、右方向键</translation>
        </message>
        <message>
            <source>Read out genre over time, stretch by stretch</source>
            <translation>逐段读出流派随时间的变化</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>曲库</translation>
        </message>
        <message>
            <source>Play and pause</source>
            <translation>播放和暂停</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Scroll the spectrogram</source>
            <translation>滚动频谱图</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>上、下方向键</translation>
        </message>
        <message>
            <source>Zoom the spectrogram</source>
            <translation>缩放频谱图</translation>
        </message>
        <message>
            <source>Fit the whole track</source>
            <translation>显示整首曲目</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Start training</source>
            <translation>开始训练</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Continue the run that is shown</source>
            <translation>继续当前显示的运行</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Pick the selected runs</source>
            <translation>选用所选行的运行</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>方向键</translation>
        </message>
        <message>
            <source>Choose a cell of a confusion chart</source>
            <translation>选择混淆矩阵的单元格</translation>
        </message>
        <message>
            <source>Hear a track behind the cell on the Classify page</source>
            <translation>在“分类”页面聆听该单元格的曲目</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>作用</translation>
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
            <translation>%3 Hz 下每 %2 s 一幅 %1 图像</translation>
        </message>
        <message>
            <source>%1 log-mel windows at %2 Hz</source>
            <translation>%2 Hz 下 %1 的对数梅尔窗口</translation>
        </message>
        <message>
            <source>Details of the selected track</source>
            <translation>所选曲目的详细信息</translation>
        </message>
        <message>
            <source>Genre over time</source>
            <translation>流派随时间变化</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>%1, %2 %</source>
            <translation>%1，%2%</translation>
        </message>
        <message>
            <source>Waiting for its turn.</source>
            <translation>正在排队等候。</translation>
        </message>
        <message>
            <source>Listening to it now…</source>
            <translation>正在聆听…</translation>
        </message>
        <message>
            <source>Cancelled. “Classify again” starts over.</source>
            <translation>已取消。“重新分类”可重新开始。</translation>
        </message>
        <message>
            <source>All genres</source>
            <translation>所有流派</translation>
        </message>
        <message>
            <source>Select one to see how sure the model is, and when.</source>
            <translation>选择一首曲目，查看模型的把握程度及其随时间的变化。</translation>
        </message>
        <message>
            <source>Genres in the list</source>
            <translation>列表中的流派</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Hears</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>流派</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Trained in</source>
            <translation>训练运行</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln 首曲目</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ClassifyPage</name>
        <message>
            <source>Copy as CSV</source>
            <translation>复制为 CSV</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <source>Classify all again</source>
            <translation>全部重新分类</translation>
        </message>
        <message>
            <source>Hear the whole list once more, with the model chosen now (Shift+F5)</source>
            <translation>用当前选择的模型重新聆听整个列表 (Shift+F5)</translation>
        </message>
        <message>
            <source>Classify again</source>
            <translation>重新分类</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Take the selected tracks off the list; the files stay (Delete)</source>
            <translation>将所选曲目移出列表，文件保留 (Delete)</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>Take everything off the list; the files stay</source>
            <translation>清空整个列表，文件保留</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Take up the tracks that were cancelled</source>
            <translation>继续处理已取消的曲目</translation>
        </message>
        <message>
            <source>Cancel classifying</source>
            <translation>取消分类</translation>
        </message>
        <message>
            <source>Show in file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>Open model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>筛选列表</translation>
        </message>
        <message>
            <source>Tracks and their genres</source>
            <translation>曲目及其流派</translation>
        </message>
        <message>
            <source>No model is installed yet, so tracks wait. Train one on the Train page, or open a model file (.safetensors).</source>
            <translation>尚未安装模型，曲目正在等待。可在“训练”页面训练一个模型，或打开模型文件 (.safetensors)。</translation>
        </message>
        <message>
            <source>Already in the list</source>
            <translation>已在列表中</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln 首曲目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>shown tracks of all tracks</comment>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to go</source>
            <translation>
                <numerusform>剩余 %Ln 首</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln could not be read</source>
            <translation>
                <numerusform>%Ln 首无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln cancelled</source>
            <translation>
                <numerusform>%Ln 首已取消</numerusform>
            </translation>
        </message>
        <message>
            <source>Which genre is it?</source>
            <translation>这是什么流派？</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open model file</source>
            <translation>打开模型文件</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>模型 (*.safetensors)</translation>
        </message>
        <message>
            <source>Copied as CSV</source>
            <translation>已复制为 CSV</translation>
        </message>
        <message>
            <source>Export CSV</source>
            <translation>导出 CSV</translation>
        </message>
        <message>
            <source>CSV tables (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写入：%1</translation>
        </message>
        <message numerus="yes">
            <source>No audio files in %1 and %Ln more</source>
            <translation>
                <numerusform>%1 及另外 %Ln 处没有音频文件</numerusform>
            </translation>
        </message>
        <message>
            <source>No audio files in %1</source>
            <translation>%1 中没有音频文件</translation>
        </message>
        <message>
            <source>Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</source>
            <translation>音乐和播放列表 (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::CompareCharts</name>
        <message>
            <source>Charts</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>流派</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <source>What the curves show</source>
            <translation>曲线显示的内容</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Average over &amp;seeds</source>
            <translation>对种子取平均(&amp;S)</translation>
        </message>
        <message>
            <source>One curve for runs that differ in nothing but their seed: the mean, with a band of one standard deviation</source>
            <translation>仅种子不同的运行合为一条曲线：均值及一个标准差的色带</translation>
        </message>
        <message>
            <source>Score by genre</source>
            <translation>各流派指标</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>召回率</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精确率</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>第一次运行</translation>
        </message>
        <message>
            <source>Second run</source>
            <translation>第二次运行</translation>
        </message>
        <message>
            <source>Scale of the confusions</source>
            <translation>混淆矩阵的尺度</translation>
        </message>
        <message>
            <source>Share of the actual genre</source>
            <translation>占实际流派的比例</translation>
        </message>
        <message>
            <source>Share of the predicted genre</source>
            <translation>占预测流派的比例</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>against</source>
            <translation>对比</translation>
        </message>
        <message>
            <source>Tracks behind the chosen cell</source>
            <translation>所选单元格对应的曲目</translation>
        </message>
        <message>
            <source>Return opens a track on the Classify page</source>
            <translation>按回车键在“分类”页面打开曲目</translation>
        </message>
        <message>
            <source>Pick runs above.</source>
            <translation>在上方选择运行。</translation>
        </message>
        <message>
            <source>Pick two runs to see where they differ.</source>
            <translation>选择两次运行，查看其差异。</translation>
        </message>
        <message>
            <source>Choose a cell to see its tracks.</source>
            <translation>选择一个单元格以查看其曲目。</translation>
        </message>
        <message>
            <source>Only evaluated runs keep their tracks.</source>
            <translation>只有评估过的运行才保留曲目。</translation>
        </message>
        <message>
            <source>%1 %  %2</source>
            <translation>%1%  %2</translation>
        </message>
        <message numerus="yes">
            <source>%n %1 track(s) recognised</source>
            <translation>
                <numerusform>%1：正确识别 %n 首曲目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n %1 track(s) taken for %2</source>
            <translation>
                <numerusform>%1：%n 首曲目被误认为 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ComparePage</name>
        <message>
            <source>Search name, network or setting</source>
            <translation>搜索名称、网络或设置</translation>
        </message>
        <message>
            <source>Search runs</source>
            <translation>搜索运行</translation>
        </message>
        <message>
            <source>Runs in…</source>
            <translation>运行所在文件夹…</translation>
        </message>
        <message>
            <source>Choose the folder whose runs are shown</source>
            <translation>选择要显示其运行的文件夹</translation>
        </message>
        <message>
            <source>Read the folder again</source>
            <translation>重新读取文件夹</translation>
        </message>
        <message>
            <source>No runs to compare yet</source>
            <translation>还没有可比较的运行</translation>
        </message>
        <message>
            <source>Train two networks and they stand here side by side, or open a folder of runs.</source>
            <translation>训练两个网络后，它们会并排显示在这里；也可以打开一个包含运行的文件夹。</translation>
        </message>
        <message>
            <source>Train a network</source>
            <translation>训练网络</translation>
        </message>
        <message>
            <source>Choose a folder of runs</source>
            <translation>选择包含运行的文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n run(s) picked</source>
            <translation>
                <numerusform>已选 %1 / %n 次运行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln runs cannot be read</source>
            <translation>
                <numerusform>无法读取 %Ln 个运行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::CompareTable</name>
        <message>
            <source>Runs</source>
            <translation>运行</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ConfusionView</name>
        <message numerus="yes">
            <source>%1 of %n %2 clips recognised</source>
            <translation>
                <numerusform>%2：%n 个片段中正确识别 %1 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n %2 clips taken for %3</source>
            <translation>
                <numerusform>%2：%n 个片段中 %1 个被误认为 %3</numerusform>
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
                <numerusform>%Ln 个片段：训练 %1，验证 %2，测试 %3</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Data set</source>
            <translation>数据集(&amp;D)</translation>
        </message>
        <message>
            <source>A manifest: CSV with path, genre and split</source>
            <translation>清单：含 path、genre 和 split 的 CSV</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>Choose a manifest</source>
            <translation>选择清单</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>清单 (*.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines were left out</source>
            <translation>
                <numerusform>已略过 %Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>No clip of this data set is for training.</source>
            <translation>此数据集中没有用于训练的片段。</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::DropZone</name>
        <message>
            <source>Drop music here</source>
            <translation>将音乐拖放到此处</translation>
        </message>
        <message>
            <source>Files, folders or playlists, anywhere on the window. Every track is heard from
beginning to end, and nothing leaves this computer.</source>
            <translation>文件、文件夹或播放列表，拖到窗口任意位置均可。每首曲目都会从头
听到尾，任何数据都不会离开这台计算机。</translation>
        </message>
        <message>
            <source>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos</source>
            <translation>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · 视频中的声音</translation>
        </message>
        <message>
            <source>Open files…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>Try the demo library</source>
            <translation>试用演示曲库</translation>
        </message>
        <message>
            <source>Forty to sixty excerpts of free music that came with the installation</source>
            <translation>随安装附带的四十到六十段自由音乐</translation>
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
            <translation>同时将数值存为 CSV(&amp;C)</translation>
        </message>
        <message>
            <source>Save figure</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <source>Of PNG files; SVG and PDF are drawn with lines</source>
            <translation>用于 PNG 文件；SVG 和 PDF 为矢量图</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Choose a file: SVG, PDF or PNG</source>
            <translation>选择文件：SVG、PDF 或 PNG</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>宽度(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Height</source>
            <translation>高度(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Resolution</source>
            <translation>分辨率(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Type</source>
            <translation>字号(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Figures (*.svg *.pdf *.png)</source>
            <translation>图片 (*.svg *.pdf *.png)</translation>
        </message>
        <message>
            <source>Already there: %1</source>
            <translation>已存在:%1</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::GenreBarsView</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::GenreChip</name>
        <message>
            <source>No genre</source>
            <translation>无流派</translation>
        </message>
        <message>
            <source>Genre filter: %1</source>
            <translation>流派筛选：%1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln 首曲目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show only %1 (%Ln tracks)</source>
            <translation>
                <numerusform>仅显示 %1（%Ln 首曲目）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::GenreLane</name>
        <message>
            <source>Genre over time</source>
            <translation>流派随时间变化</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::GenreTimeline</name>
        <message>
            <source>Genre over time</source>
            <translation>流派随时间变化</translation>
        </message>
        <message>
            <source>Point at a stretch to read it</source>
            <translation>指向某一段即可查看</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>曲库</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Sections of the help</source>
            <translation>帮助章节</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::JobBar</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::LibraryEmptyState</name>
        <message>
            <source>Open the demo library</source>
            <translation>打开演示曲库</translation>
        </message>
        <message>
            <source>Open manifest…</source>
            <translation>打开清单…</translation>
        </message>
        <message>
            <source>Look at your music, and listen to it</source>
            <translation>查看并聆听音乐</translation>
        </message>
        <message>
            <source>Open a data set (a CSV manifest with the columns &lt;i&gt;path&lt;/i&gt; and &lt;i&gt;genre&lt;/i&gt;) or any folder of music. You can also drop files and folders here.</source>
            <translation>打开数据集（含 &lt;i&gt;path&lt;/i&gt; 和 &lt;i&gt;genre&lt;/i&gt; 列的 CSV 清单）或任意音乐文件夹。也可以将文件和文件夹拖放到此处。</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::LibraryGenreBar</name>
        <message>
            <source>Genre filter</source>
            <translation>流派筛选</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Show all genres</source>
            <translation>显示所有流派</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::LibraryModelView</name>
        <message>
            <source>Genre whose evidence is shown</source>
            <translation>显示其依据的流派</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>speaks for it</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>speaks against it</source>
            <translation>反对</translation>
        </message>
        <message>
            <source>Looking for evidence … %1 %</source>
            <translation>正在寻找依据… %1 %</translation>
        </message>
        <message>
            <source>Model: %1. Point at the strip for one stretch.</source>
            <translation>模型：%1。指向条带可查看一段。</translation>
        </message>
        <message>
            <source>Asking the model …</source>
            <translation>正在询问模型…</translation>
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
            <translation>搜索标题、艺术家、专辑、流派或路径</translation>
        </message>
        <message>
            <source>Search tracks</source>
            <translation>搜索曲目</translation>
        </message>
        <message>
            <source>Every word must occur in a track (Ctrl+F)</source>
            <translation>曲目须包含每个词 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open manifest…</source>
            <translation>打开清单…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Open the demo library</source>
            <translation>打开演示曲库</translation>
        </message>
        <message>
            <source>Train on this data set</source>
            <translation>用此数据集训练</translation>
        </message>
        <message>
            <source>Configure a training run with this manifest</source>
            <translation>用此清单配置一次训练</translation>
        </message>
        <message>
            <source>There is no music in what was opened.</source>
            <translation>打开的内容中没有音乐。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines of the manifest were skipped: %1</source>
            <translation>
                <numerusform>清单中有 %n 行被跳过：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tracks</source>
            <translation>
                <numerusform>%Ln 首曲目</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>shown tracks of all tracks</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Open manifest</source>
            <translation>打开清单</translation>
        </message>
        <message>
            <source>Manifests (*.csv);;All files (*)</source>
            <translation>清单 (*.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>打开音乐文件夹</translation>
        </message>
        <message>
            <source>Add music</source>
            <translation>添加音乐</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::LibraryTableView</name>
        <message>
            <source>Tracks</source>
            <translation>曲目</translation>
        </message>
        <message>
            <source>Fit columns to the window</source>
            <translation>使列适应窗口</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::LibraryTrackPanel</name>
        <message>
            <source>Play (Space)</source>
            <translation>播放 (空格)</translation>
        </message>
        <message>
            <source>Playback position</source>
            <translation>播放位置</translation>
        </message>
        <message>
            <source>Under the mouse</source>
            <translation>鼠标所指</translation>
        </message>
        <message>
            <source>No sound device: playing silently</source>
            <translation>没有音频设备：静音播放</translation>
        </message>
        <message>
            <source>Reading %1 … %2 %</source>
            <translation>正在读取 %1… %2%</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>正在读取 %1…</translation>
        </message>
        <message>
            <source>Select a track to see its mel-spectrogram.</source>
            <translation>选择一首曲目以查看其梅尔频谱图。</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>暂停 (空格)</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <source>%1 · %2 Hz · band %3 · %4 dB</source>
            <comment>time, frequency, mel band, level under the mouse</comment>
            <translation>%1 · %2 Hz · 频带 %3 · %4 dB</translation>
        </message>
        <message numerus="yes">
            <source>Long track: each column is the mean of %n frames.</source>
            <translation>
                <numerusform>曲目较长：每列是 %n 帧的平均值。</numerusform>
            </translation>
        </message>
        <message>
            <source>mono</source>
            <translation>单声道</translation>
        </message>
        <message>
            <source>stereo</source>
            <translation>立体声</translation>
        </message>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n 声道</numerusform>
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
            <translation>分类</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>曲库</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件(&amp;O)…</translation>
        </message>
        <message>
            <source>Open &amp;folder…</source>
            <translation>打开文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>Open &amp;model file…</source>
            <translation>打开模型文件(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>此页面的帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Genrescope</source>
            <translation>关于 Genrescope(&amp;A)</translation>
        </message>
        <message>
            <source>Classifying</source>
            <translation>正在分类</translation>
        </message>
        <message>
            <source>Looking for music…</source>
            <translation>正在查找音乐…</translation>
        </message>
        <message>
            <source>Engine is starting…</source>
            <translation>引擎正在启动…</translation>
        </message>
        <message>
            <source>LibTorch %1, GPU, %2</source>
            <translation>LibTorch %1，GPU，%2</translation>
        </message>
        <message>
            <source>LibTorch %1, %2</source>
            <translation>LibTorch %1，%2</translation>
        </message>
        <message>
            <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
            <translation>所有已完成的轮次都会保留，稍后可从最后一个轮次继续。</translation>
        </message>
        <message>
            <source>&amp;Stop and quit</source>
            <translation>停止并退出(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>继续训练(&amp;G)</translation>
        </message>
        <message>
            <source>Drop to use this model</source>
            <translation>松开以使用此模型</translation>
        </message>
        <message>
            <source>Drop to hear the genre</source>
            <translation>松开以识别流派</translation>
        </message>
        <message numerus="yes">
            <source>%n threads</source>
            <translation>
                <numerusform>%n 个线程</numerusform>
            </translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>语言(&amp;A)</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Stop the training and quit?</source>
            <translation>停止训练并退出？</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>No model installed</source>
            <translation>未安装模型</translation>
        </message>
        <message>
            <source>Open model file…</source>
            <translation>打开模型文件…</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::OptionForm</name>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Learning-rate schedule</source>
            <translation>学习率调度</translation>
        </message>
        <message>
            <source>Augmentation</source>
            <translation>数据增强</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Stopping and checkpoints</source>
            <translation>停止与检查点</translation>
        </message>
        <message>
            <source>Regularisation and optimizer</source>
            <translation>正则化与优化器</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>计算设备</translation>
        </message>
        <message>
            <source>Shows or hides this group of settings</source>
            <translation>显示或隐藏这组设置</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::PredictionTableModel</name>
        <message>
            <source>Failed: %1</source>
            <translation>失败：%1</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>曲目</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>流派</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>置信度</translation>
        </message>
        <message>
            <source>Genre over time</source>
            <translation>流派随时间变化</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::ProbabilityBars</name>
        <message>
            <source>Probability of every genre</source>
            <translation>各流派的概率</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::RunPanel</name>
        <message>
            <source>State of the run</source>
            <translation>运行状态</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Best validation accuracy</source>
            <translation>最佳验证准确率</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Progress of the training</source>
            <translation>训练进度</translation>
        </message>
        <message>
            <source>No run yet</source>
            <translation>尚无运行</translation>
        </message>
        <message>
            <source>Reading clips: %1 of %2</source>
            <translation>正在读取片段：%1 / %2</translation>
        </message>
        <message>
            <source>Reading clips</source>
            <translation>正在读取片段</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>正在训练</translation>
        </message>
        <message>
            <source>Finished — test accuracy %1 %</source>
            <translation>已完成，测试准确率 %1%</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Stopped — every finished epoch is kept</source>
            <translation>已停止，已完成的轮次均已保留</translation>
        </message>
        <message>
            <source>Interrupted — every finished epoch is kept</source>
            <translation>已中断，已完成的轮次均已保留</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 clips/s</source>
            <translation>%1 片段/秒</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::RunTableModel</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>正在训练</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a run's name and when it began</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, seed %2</source>
            <translation>%1，种子 %2</translation>
        </message>
        <message>
            <source>best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <source>%1
%2; %3</source>
            <translation>%1
%2；%3</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s); 95 % interval %1 to %2 (Wilson)</source>
            <translation>
                <numerusform>%n 首曲目；95% 区间 %1 至 %2（Wilson）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar's test.</source>
            <translation>
                <numerusform>与验证准确率最高的运行相比，在相同的 %n 首测试曲目上：差值 %1 至 %2（95%，配对自助法）；McNemar 检验。</numerusform>
            </translation>
        </message>
        <message>
            <source>Highest validation accuracy of all epochs</source>
            <translation>所有轮次中最高的验证准确率</translation>
        </message>
        <message>
            <source>Validation accuracy of the last epoch</source>
            <translation>最后一个轮次的验证准确率</translation>
        </message>
        <message>
            <source>Accuracy of the best checkpoint on the test split</source>
            <translation>最佳检查点在测试集上的准确率</translation>
        </message>
        <message>
            <source>Mean F1 over the genres of the test split</source>
            <translation>测试集各流派 F1 的平均值</translation>
        </message>
        <message>
            <source>Test accuracy against the picked run with the best validation accuracy</source>
            <translation>与所选运行中验证准确率最高者相比的测试准确率</translation>
        </message>
        <message>
            <source>McNemar's test against that run, on the same test tracks</source>
            <translation>与该运行在相同测试曲目上的 McNemar 检验</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Best val.</source>
            <translation>最佳验证</translation>
        </message>
        <message>
            <source>Last val.</source>
            <translation>最后验证</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Macro-F1</source>
            <translation>宏平均 F1</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>Best in validation: epoch %1</source>
            <translation>验证最佳：第 %1 轮</translation>
        </message>
        <message>
            <source>Epoch %1; after the last one %2</source>
            <translation>第 %1 轮；最后一轮后为 %2</translation>
        </message>
        <message>
            <source>Finished epochs</source>
            <translation>已完成的轮次</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a setting's name, what it means</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>已训练</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::SideBar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::SpectrogramControls</name>
        <message>
            <source>Colour map</source>
            <translation>色图</translation>
        </message>
        <message>
            <source>Frequency scale</source>
            <translation>频率刻度</translation>
        </message>
        <message>
            <source>Mel scale</source>
            <translation>梅尔刻度</translation>
        </message>
        <message>
            <source>Linear scale</source>
            <translation>线性刻度</translation>
        </message>
        <message>
            <source>Darkest level, relative to the loudest</source>
            <translation>最暗电平（相对于最响处）</translation>
        </message>
        <message>
            <source>Brightest level, relative to the loudest</source>
            <translation>最亮电平（相对于最响处）</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Blend neighbouring frames and bands; off shows each as a block</source>
            <translation>混合相邻的帧和频带；关闭时各自显示为色块</translation>
        </message>
        <message>
            <source>Model's view</source>
            <translation>模型视角</translation>
        </message>
        <message>
            <source>What the model names over time, and what in the spectrogram speaks for it (M)</source>
            <translation>模型随时间给出的流派，以及频谱图中支持它的部分（M）</translation>
        </message>
        <message>
            <source>Zoom out (Down)</source>
            <translation>缩小 (下)</translation>
        </message>
        <message>
            <source>Whole track (F)</source>
            <translation>整首曲目 (F)</translation>
        </message>
        <message>
            <source>Zoom in (Up)</source>
            <translation>放大 (上)</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::SpectrogramView</name>
        <message>
            <source>Spectrogram</source>
            <translation>频谱图</translation>
        </message>
        <message>
            <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays.</source>
            <translation>所选曲目的梅尔频谱图。左右键滚动，上下键缩放，F 显示整首曲目，空格键播放。</translation>
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
            <translation>灰度</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::TrackTableModel</name>
        <message>
            <source>train</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>艺术家</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>专辑</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>流派</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>划分</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>时长</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::TrainPage</name>
        <message>
            <source>Reading clips</source>
            <translation>正在读取片段</translation>
        </message>
        <message>
            <source>&amp;Start training</source>
            <translation>开始训练(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Stops at once; every finished epoch is kept</source>
            <translation>立即停止；已完成的轮次均会保留</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>继续(&amp;C)</translation>
        </message>
        <message>
            <source>Goes on from the last finished epoch, exactly as if it had never been interrupted</source>
            <translation>从最后完成的轮次继续，与从未中断完全一致</translation>
        </message>
        <message>
            <source>Earlier runs</source>
            <translation>以前的运行</translation>
        </message>
        <message>
            <source>One run at a time.</source>
            <translation>一次只能进行一次运行。</translation>
        </message>
        <message>
            <source>Choose a data set first.</source>
            <translation>请先选择数据集。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a setting's name, what is wrong with it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Training, epoch %1 of %2</source>
            <translation>训练中，轮次 %1 / %2</translation>
        </message>
        <message>
            <source>No earlier runs</source>
            <translation>没有以前的运行</translation>
        </message>
        <message>
            <source>Earlier runs cannot be read</source>
            <translation>无法读取先前的运行</translation>
        </message>
    </context>
    <context>
        <name>genrescope::ui::WaveformStrip</name>
        <message>
            <source>Waveform overview</source>
            <translation>波形概览</translation>
        </message>
        <message>
            <source>The whole track. Click to move the playback position; drag the marked part to scroll.</source>
            <translation>整首曲目。单击可移动播放位置；拖动标记部分可滚动。</translation>
        </message>
    </context>
</TS>
