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
    <name>ClipFinding</name>
    <message>
        <source>%1 s long; at least %2 s are needed</source>
        <translation>长 %1 秒，至少需要 %2 秒</translation>
    </message>
    <message>
        <source>every sample is 0</source>
        <translation>所有采样均为 0</translation>
    </message>
    <message>
        <source>peak %1 dBFS</source>
        <translation>峰值 %1 dBFS</translation>
    </message>
    <message>
        <source>%1 of %2 s lie below %3 dBFS</source>
        <translation>%2 秒中有 %1 秒低于 %3 dBFS</translation>
    </message>
    <message>
        <source>every sample is %1 (direct current, no sound)</source>
        <translation>所有采样均为 %1（直流，没有声音）</translation>
    </message>
    <message>
        <source>the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise</source>
        <translation>频谱几乎不变（每秒 %1&#xa0;dB）：单音、嗡声或噪声</translation>
    </message>
    <message>
        <source>the wave is off centre by %1 of full scale</source>
        <translation>波形偏离中心，达满幅的 %1</translation>
    </message>
    <message>
        <source>%1 % of the samples are cut off at the top (%2 dBFS)</source>
        <translation>%1% 的采样被削顶（%2 dBFS）</translation>
    </message>
    <message>
        <source>no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <source>an array without values</source>
        <translation>没有数值的数组</translation>
    </message>
    <message>
        <source>%1 of %2 values are not finite numbers</source>
        <translation>%2 个值中有 %1 个不是有限数</translation>
    </message>
    <message>
        <source>every value is %1</source>
        <translation>所有值均为 %1</translation>
    </message>
    <message>
        <source>all frames are the same</source>
        <translation>所有帧都相同</translation>
    </message>
    <message>
        <source>one colour everywhere</source>
        <translation>处处同一颜色</translation>
    </message>
    <message>
        <source>all columns are the same</source>
        <translation>所有列都相同</translation>
    </message>
    <message>
        <source>%1 s long; expected are %2 s</source>
        <translation>长 %1 秒，应为 %2 秒</translation>
    </message>
    <message>
        <source>%1 s long; nearly all others have %2 s</source>
        <translation>长 %1 秒，几乎所有其他文件为 %2 秒</translation>
    </message>
    <message>
        <source>%1; nearly all others have %2</source>
        <translation>%1，几乎所有其他文件为 %2</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
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
    <message>
        <source>Recall of each genre: the share of its tracks that was recognised.</source>
        <translation>各流派的召回率：其曲目中被识别出的比例。</translation>
    </message>
    <message>
        <source>Precision of each genre: of the tracks taken for it the share that is of it.</source>
        <translation>各流派的精确率：被判为该流派的曲目中确属该流派的比例。</translation>
    </message>
    <message>
        <source>F1 of each genre: the harmonic mean of precision and recall.</source>
        <translation>各流派的 F1：精确率与召回率的调和平均。</translation>
    </message>
    <message>
        <source>%1 by epoch.</source>
        <translation>%1（按轮次）。</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed (n of them) are one curve: their mean, in a band of one standard deviation.</source>
        <translation>仅种子不同的 n 次运行合为一条曲线：其均值，带一个标准差的区带。</translation>
    </message>
    <message>
        <source>%1: share of the actual genre&apos;s tracks (rows) that were taken for each genre (columns).</source>
        <translation>%1：实际流派（行）的曲目被判为各流派（列）的比例。</translation>
    </message>
    <message>
        <source>%1: of the tracks taken for a genre (columns), the share of each actual genre (rows).</source>
        <translation>%1：在被判为某流派的曲目（列）中，各实际流派（行）所占的比例。</translation>
    </message>
    <message>
        <source>%1: tracks of each actual genre (rows) by the genre they were taken for (columns).</source>
        <translation>%1：各实际流派（行）的曲目，按其被判为的流派（列）分列。</translation>
    </message>
    <message>
        <source>Shares of %1 minus those of %2, in percentage points.</source>
        <translation>%1 的比例减去 %2 的比例（百分点）。</translation>
    </message>
    <message>
        <source>Of the test split; of a run without one, of the validation split in its best epoch.</source>
        <translation>基于测试集；没有测试集的运行基于其最佳轮次的验证集。</translation>
    </message>
    <message>
        <source>Thin lines: 95 % intervals (Wilson).</source>
        <translation>细线：95% 区间（Wilson）。</translation>
    </message>
    <message>
        <source>Means over runs that differ only in their seed (n of them), with a line of one standard deviation to each side.</source>
        <translation>仅种子不同的 n 次运行的均值，细线为上下各一个标准差。</translation>
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
    <name>EvaluationFigures</name>
    <message>
        <source>Only evaluated runs keep the answers this is made from.</source>
        <translation>只有经过评估的运行才保留绘制此图所需的答案。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>正确答案的比例</translation>
    </message>
    <message>
        <source>%1, ECE %2</source>
        <translation>%1，ECE %2</translation>
    </message>
    <message>
        <source>ROC of %1</source>
        <translation>%1 的 ROC</translation>
    </message>
    <message>
        <source>Precision and recall of %1</source>
        <translation>%1 的精确率与召回率</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>假阳性率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>真阳性率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with the area under its curve. The diagonal is chance.</source>
        <translation>各流派对其余流派，遍历其概率的所有阈值，并给出曲线下面积。对角线为随机水平。</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with its average precision.</source>
        <translation>各流派对其余流派，遍历其概率的所有阈值，并给出平均精确率。</translation>
    </message>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>运行在如此确信时有多少次是对的，按最高概率分为 %n 组；在对角线上，置信度与实际相符。下方：每组的曲目数（n），数量少则说明不了什么。ECE：期望校准误差。</numerusform>
        </translation>
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
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Too many numbers for a table: Save figure… writes them as CSV</source>
        <translation>数字太多，无法显示为表格：“保存图片…”会将其写为 CSV</translation>
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
    <name>LayerPlot</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>%1, last epoch</source>
        <comment>a run</comment>
        <translation>%1，最后一个轮次</translation>
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
        <translation>三个卷积层（11x11、7x7、3x3）和一个 256 单元的全连接层</translation>
    </message>
    <message>
        <source>Duplicated CNN</source>
        <translation>复制式 CNN</translation>
    </message>
    <message>
        <source>Duplicated last convolution pooled by maximum and by mean, 11x11 pooling</source>
        <translation>复制最后一个卷积层，分别做最大池化和平均池化，池化窗口 11x11</translation>
    </message>
    <message>
        <source>CRNN</source>
        <translation>CRNN</translation>
    </message>
    <message>
        <source>Three batch-normalised convolutions, two GRUs over time, five dense layers</source>
        <translation>三个带批归一化的卷积层、两个沿时间的 GRU、五个全连接层</translation>
    </message>
    <message>
        <source>Duplicated CRNN</source>
        <translation>复制式 CRNN</translation>
    </message>
    <message>
        <source>Duplicated convolutions on a normalised picture, two GRUs over time</source>
        <translation>在归一化图像上的复制卷积层，两个沿时间的 GRU</translation>
    </message>
    <message>
        <source>CNN (figure 1)</source>
        <translation>CNN（图 1）</translation>
    </message>
    <message>
        <source>As cnn, with dense layers of 128, 128, 64, 32 and 16</source>
        <translation>同 cnn，全连接层为 128、128、64、32 和 16</translation>
    </message>
    <message>
        <source>Duplicated CNN (figure 1)</source>
        <translation>复制式 CNN（图 1）</translation>
    </message>
    <message>
        <source>As dcnn, with 2x2 pooling</source>
        <translation>同 dcnn，池化窗口为 2x2</translation>
    </message>
    <message>
        <source>CRNN (figure 1)</source>
        <translation>CRNN（图 1）</translation>
    </message>
    <message>
        <source>As crnn, with a fourth convolution, dropout and no batch norm</source>
        <translation>同 crnn，增加第四个卷积层和 Dropout，无批归一化</translation>
    </message>
    <message>
        <source>Duplicated CRNN (figure 1)</source>
        <translation>复制式 CRNN（图 1）</translation>
    </message>
    <message>
        <source>As dcrnn, without the normalised input</source>
        <translation>同 dcrnn，输入不归一化</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>残差网络</translation>
    </message>
    <message>
        <source>Residual stages of 32 to 256 filters on log-mel windows of any length</source>
        <translation>32 至 256 个滤波器的残差阶段，输入任意长度的对数梅尔窗口</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Which network; genrescope-cli models describes them.</source>
        <translation>使用哪个网络；genrescope-cli models 列出各网络的说明。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout rate; below 0 means the network&apos;s own rates.</source>
        <translation>Dropout 比率；小于 0 表示采用网络自身的比率。</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>L2 系数</translation>
    </message>
    <message>
        <source>L2 penalty on convolution kernels; below 0 means the network&apos;s own factors, 0 none.</source>
        <translation>卷积核的 L2 惩罚；小于 0 表示采用网络自身的系数，0 表示无。</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>批归一化动量</translation>
    </message>
    <message>
        <source>How much of its running statistics batch norm keeps at each step; below 0 means the network&apos;s own (0.99, resnet 0.9). Lower it where an epoch has few steps.</source>
        <translation>批归一化在每一步保留多少滑动统计量；小于 0 表示使用网络自身的值（0.99，resnet 为 0.9）。当每个周期的步数很少时请调低。</translation>
    </message>
    <message>
        <source>0 dB reference</source>
        <translation>0 dB 参考值</translation>
    </message>
    <message>
        <source>Power that is 0 dB: &quot;max&quot; (the spectrogram&apos;s own maximum) or a number.</source>
        <translation>0 dB 对应的功率：“max”（频谱图自身的最大值）或一个数值。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>picture: the paper&apos;s coloured picture of the whole clip; log_mel: windows of a standardised mel-spectrogram. Follows the network unless set.</source>
        <translation>picture：论文中整个片段的彩色图像；log_mel：标准化梅尔频谱图的窗口。未设置时随网络而定。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Hz; audio is resampled to this first (the paper: 16000).</source>
        <translation>Hz；音频先重采样到此频率（论文：16000）。</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>FFT 长度</translation>
    </message>
    <message>
        <source>Samples per frame.</source>
        <translation>每帧的样本数。</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>帧移</translation>
    </message>
    <message>
        <source>Samples between frames.</source>
        <translation>相邻帧之间的样本数。</translation>
    </message>
    <message>
        <source>Mel bands</source>
        <translation>梅尔频带数</translation>
    </message>
    <message>
        <source>Number of mel bands.</source>
        <translation>梅尔频带的数量。</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>最低频率</translation>
    </message>
    <message>
        <source>Hz, lower edge of the first band.</source>
        <translation>Hz，第一个频带的下限。</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高频率</translation>
    </message>
    <message>
        <source>Hz, upper edge of the last band; 0 means half the sample rate.</source>
        <translation>Hz，最后一个频带的上限；0 表示采样率的一半。</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>梅尔刻度</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or htk.</source>
        <translation>slaney（librosa 的默认值）或 htk。</translation>
    </message>
    <message>
        <source>Filter norm</source>
        <translation>滤波器归一化</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or none.</source>
        <translation>slaney（librosa 的默认值）或 none。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>动态范围</translation>
    </message>
    <message>
        <source>dB below the maximum that are kept; 0 keeps all.</source>
        <translation>保留最大值以下多少 dB；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Smallest power</source>
        <translation>最小功率</translation>
    </message>
    <message>
        <source>Floor before the logarithm.</source>
        <translation>取对数前的下限。</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>片段长度</translation>
    </message>
    <message>
        <source>Seconds; longer tracks are cut into clips of this length.</source>
        <translation>秒；更长的曲目会切成此长度的片段。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>3 (colours, as the paper) or 1.</source>
        <translation>3（彩色，同论文）或 1。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Rows; with log_mel the number of mel bands.</source>
        <translation>行数；使用 log_mel 时为梅尔频带数。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Columns; with log_mel frames per window.</source>
        <translation>列数；使用 log_mel 时为每个窗口的帧数。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Beta parameter of mixup; 0 is off, 0.3 a good value.</source>
        <translation>mixup 的 Beta 参数；0 为关闭，0.3 较合适。</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>频率掩码数</translation>
    </message>
    <message>
        <source>SpecAugment: bands of rows blanked in each training clip.</source>
        <translation>SpecAugment：每个训练片段中被遮盖的行带数。</translation>
    </message>
    <message>
        <source>Frequency mask size</source>
        <translation>频率掩码大小</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>最多这么多行。</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>时间掩码数</translation>
    </message>
    <message>
        <source>SpecAugment: stretches of columns blanked in each training clip.</source>
        <translation>SpecAugment：每个训练片段中被遮盖的列段数。</translation>
    </message>
    <message>
        <source>Time mask size</source>
        <translation>时间掩码大小</translation>
    </message>
    <message>
        <source>At most this many columns.</source>
        <translation>最多这么多列。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Loudness is changed by up to this many dB either way.</source>
        <translation>音量最多增减这么多 dB。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the features.</source>
        <translation>特征上高斯噪声的标准差。</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>With log_mel: a random window each time; otherwise evenly spaced ones in turn.</source>
        <translation>使用 log_mel 时：每次随机取一个窗口；否则依次取等间隔的窗口。</translation>
    </message>
    <message>
        <source>Pitch copies</source>
        <translation>变调副本</translation>
    </message>
    <message>
        <source>Extra copies of each training track, shifted by these semitones (the paper: -1, 1).</source>
        <translation>每首训练曲目的额外副本，按这些半音数变调（论文：-1, 1）。</translation>
    </message>
    <message>
        <source>Tempo copies</source>
        <translation>变速副本</translation>
    </message>
    <message>
        <source>Extra copies of each training track at these tempi (the paper: 0.93, 1.07).</source>
        <translation>每首训练曲目的额外副本，采用这些速度（论文：0.93, 1.07）。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does.</source>
        <translation>adam、rmsprop、adadelta 和 sgd 依 Keras 2.3 的定义，adamw 依 PyTorch。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Where the constant, step, cosine and plateau schedules start. Follows network and optimizer unless set.</source>
        <translation>constant、step、cosine 和 plateau 调度的起始值。未设置时随网络和优化器而定。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>sgd only.</source>
        <translation>仅用于 sgd。</translation>
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
        <translation>adam 和 adamw：梯度均值的衰减率。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; square.</source>
        <translation>adam 和 adamw：梯度平方的衰减率。</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>rmsprop and adadelta: decay; below 0 means Keras 2.3&apos;s 0.9 and 0.95.</source>
        <translation>rmsprop 和 adadelta：衰减率；小于 0 表示采用 Keras 2.3 的 0.9 和 0.95。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Below 0 means Keras 2.3&apos;s 1e-7 (adamw: PyTorch&apos;s 1e-8).</source>
        <translation>小于 0 表示采用 Keras 2.3 的 1e-7（adamw：PyTorch 的 1e-8）。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>adamw only; on kernels, not on biases and batch normalisation.</source>
        <translation>仅用于 adamw；作用于权重核，不作用于偏置和批归一化。</translation>
    </message>
    <message>
        <source>Decay everything</source>
        <translation>全部衰减</translation>
    </message>
    <message>
        <source>adamw only: weight decay also on biases and batch normalisation, as PyTorch&apos;s AdamW over all of a model&apos;s parameters.</source>
        <translation>仅用于 adamw：权重衰减也作用于偏置和批归一化，如同 PyTorch 的 AdamW 作用于模型的全部参数。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Gradients are scaled down to this global norm; 0 is off.</source>
        <translation>梯度按此全局范数缩小；0 为关闭。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The run&apos;s name; empty means the network&apos;s.</source>
        <translation>运行的名称；留空则用网络的名称。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>The named starting point of these settings.</source>
        <translation>这些设置的命名起点。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>Passes over the training clips, at most.</source>
        <translation>遍历训练片段的最多次数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Clips per optimizer step (the paper&apos;s code: 64).</source>
        <translation>每个优化步的片段数（论文代码：64）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Same seed, machine and thread count: same weights, bit for bit.</source>
        <translation>种子、计算机和线程数相同，则权重逐位相同。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>0 is off; 0.1 a usual value.</source>
        <translation>0 为关闭；常用值为 0.1。</translation>
    </message>
    <message>
        <source>Windows per clip</source>
        <translation>每片段窗口数</translation>
    </message>
    <message>
        <source>With log_mel: windows drawn from each clip per epoch.</source>
        <translation>使用 log_mel 时：每个轮次从每个片段取出的窗口数。</translation>
    </message>
    <message>
        <source>Best means</source>
        <translation>最佳标准</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at.</source>
        <translation>最佳检查点以何为准。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>auto takes the GPU when there is one.</source>
        <translation>auto：有 GPU 时使用 GPU。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>0 means all of the machine&apos;s.</source>
        <translation>0 表示使用计算机的全部线程。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>End the training when it no longer improves.</source>
        <translation>不再改进时结束训练。</translation>
    </message>
    <message>
        <source>Improvement of</source>
        <translation>改进指标</translation>
    </message>
    <message>
        <source>What must improve.</source>
        <translation>须改进的指标。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮次</translation>
    </message>
    <message>
        <source>Epochs without improvement.</source>
        <translation>无改进的轮次数。</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>最小改进</translation>
    </message>
    <message>
        <source>Less than this does not count.</source>
        <translation>小于此值不计。</translation>
    </message>
    <message>
        <source>Learning-rate policy</source>
        <translation>学习率策略</translation>
    </message>
    <message>
        <source>How the learning rate moves from step to step.</source>
        <translation>学习率如何逐步变化。</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>基础学习率</translation>
    </message>
    <message>
        <source>Lower bound of the cyclical policies.</source>
        <translation>循环策略的下限。</translation>
    </message>
    <message>
        <source>Maximal rate</source>
        <translation>最大学习率</translation>
    </message>
    <message>
        <source>Upper bound of the cyclical policies; one_cycle&apos;s peak.</source>
        <translation>循环策略的上限；one_cycle 的峰值。</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Epochs: half a cycle of the cyclical policies; step: epochs between drops.</source>
        <translation>轮次数：循环策略的半个周期；step：两次下降之间的轮次数。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994.</source>
        <translation>step、plateau：每次下降的系数；exp_range：每步的系数；小于 0：0.1 和 0.99994。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up before any policy.</source>
        <translation>任何策略之前线性预热的轮次数。</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>平台期耐心轮次</translation>
    </message>
    <message>
        <source>plateau: epochs without improvement.</source>
        <translation>plateau：无改进的轮次数。</translation>
    </message>
    <message>
        <source>Rising part</source>
        <translation>上升占比</translation>
    </message>
    <message>
        <source>one_cycle: share of the steps until the peak.</source>
        <translation>one_cycle：到达峰值前的步数占比。</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>起始除数</translation>
    </message>
    <message>
        <source>one_cycle: starts at the maximal rate / this.</source>
        <translation>one_cycle：从最大学习率 / 此值开始。</translation>
    </message>
    <message>
        <source>Final divisor</source>
        <translation>最终除数</translation>
    </message>
    <message>
        <source>one_cycle: ends at the start / this.</source>
        <translation>one_cycle：以起始值 / 此值结束。</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>三阶段</translation>
    </message>
    <message>
        <source>one_cycle: up, down, then annihilation.</source>
        <translation>one_cycle：上升、下降，然后衰减至接近零。</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>循环动量</translation>
    </message>
    <message>
        <source>one_cycle: momentum (Adam&apos;s beta 1) runs against the rate.</source>
        <translation>one_cycle：动量（Adam 的 Beta 1）与学习率反向变化。</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>最小动量</translation>
    </message>
    <message>
        <source>one_cycle: at the peak rate.</source>
        <translation>one_cycle：在学习率峰值处。</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>最大动量</translation>
    </message>
    <message>
        <source>one_cycle: at start and end.</source>
        <translation>one_cycle：在开始和结束处。</translation>
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
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Music and models</source>
        <translation>音乐与模型</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colour map of spectrograms</source>
        <translation>频谱图的色图</translation>
    </message>
    <message>
        <source>Darkest level</source>
        <translation>最暗电平</translation>
    </message>
    <message>
        <source>Brightest level</source>
        <translation>最亮电平</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>频率刻度</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands</source>
        <translation>平滑相邻的帧和频带</translation>
    </message>
    <message>
        <source>Start with what was open</source>
        <translation>启动时恢复上次打开的内容</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Computed spectrograms</source>
        <translation>已计算的频谱图</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save the numbers beside a figure, as CSV</source>
        <translation>在图旁以 CSV 保存数据</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show the loudest of the frames that share a pixel</source>
        <translation>显示共用一个像素的帧中最响的一帧</translation>
    </message>
</context>
<context>
    <name>RateRangeFigure</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>损失随学习率的变化</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Drawn when the test has ended.</source>
        <translation>测试结束后绘制。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>按流派</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混淆矩阵</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>前 %n 个运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>%n 个运行的比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by Genrescope %1 on %2</source>
        <translation>由 Genrescope %1 于 %2 生成</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次数</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>最佳验证</translation>
    </message>
    <message>
        <source>Last validation</source>
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
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Accuracies with Wilson&apos;s 95 % interval. The epoch of the best validation accuracy was chosen by that accuracy, which flatters it.</source>
        <translation>准确率附 Wilson 95% 区间。最佳验证准确率的轮次正是依据该准确率选出的，因此偏乐观。</translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>差值：与验证准确率最高的运行相比的测试准确率（百分点），附配对自助法的 95% 区间；p：在相同 %n 首曲目上的 McNemar 检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>各运行的设置相同。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What is not listed is as the network has it at first.</source>
        <translation>未列出的设置均为该网络的初始值。</translation>
    </message>
    <message>
        <source>All settings of %1 (config.toml)</source>
        <translation>%1 的全部设置 (config.toml)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>As far as is known, all runs had the same tracks in the same splits.</source>
        <translation>据已知信息，所有运行在相同的划分中使用了相同的曲目。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of runs compared with that run.</source>
        <translation>p (Holm)：已按与该次运行比较的运行数量校正。</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>按种子汇总</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Means over seeds, with their standard deviations.</source>
        <translation>各种子的均值及其标准差。</translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p：对各种子的测试准确率，与平均验证准确率最高的设置作韦尔奇 t 检验；任一方少于 %Ln 个种子时不给出。</numerusform>
        </translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of settings compared with these.</source>
        <translation>p (Holm)：已按与其比较的设置数量校正。</translation>
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
    <message>
        <source>This run has no validation split,
so nothing is known of single genres by epoch.</source>
        <translation>此运行没有验证集，
因此没有各流派按轮次的结果。</translation>
    </message>
    <message>
        <source>Validation confusion after epoch %1, % of each genre</source>
        <translation>第 %1 轮后的验证混淆矩阵，各流派 %</translation>
    </message>
    <message>
        <source>Validation accuracy by genre</source>
        <translation>各流派的验证准确率</translation>
    </message>
    <message>
        <source>How much of each genre is recognised.
Drawn after the first epoch.</source>
        <translation>各流派被识别的比例。
第一个轮次后绘制。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation.</source>
        <translation>各轮次的损失（训练与验证）。</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation.</source>
        <translation>各轮次的准确率（训练与验证）。</translation>
    </message>
    <message>
        <source>Batches, smoothed</source>
        <translation>批次（平滑）</translation>
    </message>
</context>
<context>
    <name>RunParameters</name>
    <message>
        <source>Epochs trained</source>
        <translation>已训练轮次</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>设置与结果</translation>
    </message>
    <message>
        <source>Runs that differ in a setting and have results are shown here.</source>
        <translation>此处显示设置不同且已有结果的运行。</translation>
    </message>
    <message>
        <source>A line for each run: the settings in which they differ, and what came of them.</source>
        <translation>每次运行一条线：各运行不同的设置及其结果。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>must be at least 1</source>
        <translation>至少为 1</translation>
    </message>
    <message>
        <source>must be at least 1 (and at most 65536)</source>
        <translation>至少为 1（最多 65536）</translation>
    </message>
    <message>
        <source>must be at least 1 epoch</source>
        <translation>至少为 1 个轮次</translation>
    </message>
    <message>
        <source>must be at least 1 row</source>
        <translation>至少为 1 行</translation>
    </message>
    <message>
        <source>must be at least 1 column</source>
        <translation>至少为 1 列</translation>
    </message>
    <message>
        <source>must be at most 1 (below 0: the policy&apos;s own)</source>
        <translation>最多为 1（小于 0：策略自身的值）</translation>
    </message>
    <message>
        <source>must not be 0 (below 0: the policy&apos;s own)</source>
        <translation>不能为 0（小于 0：策略自身的值）</translation>
    </message>
    <message>
        <source>must be less than 1 (negative: the model&apos;s own)</source>
        <translation>必须小于 1（负数：模型自身的值）</translation>
    </message>
    <message>
        <source>must be a number of at most 1000 (negative: the model&apos;s own)</source>
        <translation>必须是不超过 1000 的数（负数：模型自身的值）</translation>
    </message>
    <message>
        <source>must be below 1 (below 0 means the optimizer&apos;s default)</source>
        <translation>必须小于 1（小于 0：优化器的默认值）</translation>
    </message>
    <message>
        <source>must be below 1</source>
        <translation>必须小于 1</translation>
    </message>
    <message>
        <source>must be below 0.5 with three phases</source>
        <translation>三阶段时必须小于 0.5</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>必须大于 0 且不超过 %1</translation>
    </message>
    <message>
        <source>must be 0 or more and below 1</source>
        <translation>必须大于等于 0 且小于 1</translation>
    </message>
    <message>
        <source>must be 0 (off) or more</source>
        <translation>必须为 0（关闭）或更大</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>必须为 0 或更大</translation>
    </message>
    <message>
        <source>must be 0 (all of the machine&apos;s) or up to 1024</source>
        <translation>必须为 0（本机全部）或不超过 1024</translation>
    </message>
    <message>
        <source>must be 0 or more, below %1, and that below 1</source>
        <translation>必须大于等于 0 且小于 %1，后者小于 1</translation>
    </message>
    <message>
        <source>must lie between %1 (off) and %2</source>
        <translation>必须在 %1（关闭）和 %2 之间</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and not be %4</source>
        <translation>%1 必须在 %2 和 %3 之间且不为 %4</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>必须在 %1 和 %2 之间</translation>
    </message>
    <message>
        <source>needs %1 above 0</source>
        <translation>需要 %1 大于 0</translation>
    </message>
    <message>
        <source>%1 must be above %2, %3</source>
        <translation>%1 必须大于 %2（%3）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>“%1”不在 %2 之中</translation>
    </message>
    <message>
        <source>%1 epochs of warm-up leave none of the %2 for training</source>
        <translation>%1 个轮次的预热没有给 %2 个轮次的训练留下任何轮次</translation>
    </message>
    <message>
        <source>The clip&apos;s length is %1 s; it must be above 0 and at most %2.</source>
        <translation>片段长 %1 秒；必须大于 0 且不超过 %2。</translation>
    </message>
    <message>
        <source>The input is %1 x %2 (height x width); both must be from 1 to %3.</source>
        <translation>输入为 %1 x %2（高 x 宽）；两者须在 1 到 %3 之间。</translation>
    </message>
    <message>
        <source>A log-mel input is as high as it has mel bands: height is %1, bands are %2.</source>
        <translation>对数梅尔输入的高度等于梅尔频带数：高 %1，频带 %2。</translation>
    </message>
    <message>
        <source>A log-mel input has 1 channel, not %1.</source>
        <translation>对数梅尔输入有 1 个通道，而不是 %1。</translation>
    </message>
    <message>
        <source>A picture has 3 channels (colour) or 1 (scaled dB), not %1.</source>
        <translation>图片有 3 个通道（彩色）或 1 个（dB），而不是 %1。</translation>
    </message>
    <message>
        <source>The sample rate is %1 Hz; it must be from 1 to %2.</source>
        <translation>采样率为 %1&#xa0;Hz；须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The frame length (n_fft) is %1; it must be from 2 to %2.</source>
        <translation>帧长（n_fft）为 %1；须在 2 到 %2 之间。</translation>
    </message>
    <message>
        <source>The hop is %1 samples; it must be from 1 to %2.</source>
        <translation>帧移为 %1 个采样；须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>The number of mel bands is %1; it must be from 1 to %2.</source>
        <translation>梅尔频带数为 %1；须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.</source>
        <translation>%1 个梅尔频带多于 %3 个采样的帧（n_fft）所能区分的 %2 个频率。</translation>
    </message>
    <message>
        <source>The lowest frequency is %1 Hz; it must be 0 or more.</source>
        <translation>最低频率为 %1&#xa0;Hz；必须大于等于 0。</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is not above the lowest, %2 Hz.</source>
        <translation>最高频率 %1&#xa0;Hz 不高于最低频率 %2&#xa0;Hz。</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.</source>
        <translation>最高频率 %1&#xa0;Hz 高于采样率的一半 %2&#xa0;Hz。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>cannot be read: permission denied</source>
        <translation>无法读取：没有权限</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is a folder, not an audio file</source>
        <translation>是文件夹，不是音频文件</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is a web address; only local files can be read</source>
        <translation>是网址；只能读取本地文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>is %1, not audio</source>
        <translation>是 %1，不是音频</translation>
    </message>
    <message>
        <source>is a WebP picture, not audio</source>
        <translation>是 WebP 图片，不是音频</translation>
    </message>
    <message>
        <source>is text, not audio</source>
        <translation>是文本，不是音频</translation>
    </message>
    <message>
        <source>holds a tag, and no sound</source>
        <translation>只有标签，没有声音</translation>
    </message>
    <message>
        <source>holds no sound stream</source>
        <translation>没有音轨</translation>
    </message>
    <message>
        <source>holds no sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>里面没有声音</translation>
    </message>
    <message>
        <source>holds only %1 s of sound; at least %2 s is needed to name a genre</source>
        <translation>只有 %1 秒声音；判断流派至少需要 %2 秒</translation>
    </message>
    <message>
        <source>is silent from beginning to end: nothing in it reaches -90 dBFS</source>
        <translation>从头到尾都是静音：没有任何部分达到 -90 dBFS</translation>
    </message>
    <message>
        <source>shows silence: it holds one value throughout</source>
        <translation>显示静音：全部是同一个值</translation>
    </message>
    <message>
        <source>is not audio in any format known here</source>
        <translation>不是这里所知的任何音频格式</translation>
    </message>
    <message>
        <source>cannot be decoded: the file is damaged or cut short</source>
        <translation>无法解码：文件已损坏或被截断</translation>
    </message>
    <message>
        <source>cannot be decoded: it is cut short, and the index at its end is missing</source>
        <translation>无法解码：文件被截断，末尾的索引缺失</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>无法解码：%1</translation>
    </message>
    <message>
        <source>Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5</source>
        <translation>同时在 %2 和 %3 中的艺人：%1（曲目：%4/%6；那里的准确率看起来比实际更好）：%5</translation>
    </message>
    <message>
        <source>Files listed in more than one split: %1: %2</source>
        <translation>出现在多个划分中的文件：%1：%2</translation>
    </message>
    <message>
        <source>Files with the same content in more than one split: %1: %2</source>
        <translation>在多个划分中内容相同的文件：%1：%2</translation>
    </message>
    <message>
        <source>Recordings whose segments lie in more than one split: %1: %2</source>
        <translation>片段分布在多个划分中的录音：%1：%2</translation>
    </message>
    <message>
        <source>is empty; a manifest starts with path,genre,split</source>
        <translation>是空的；清单以 path,genre,split 开头</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (its first line must name path and genre, and may name split, artist, album, title)</source>
        <translation>没有“%1”列（首行必须有 path 和 genre，可以有 split、artist、album、title）</translation>
    </message>
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
        <source>The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.</source>
        <translation>最高频率为 %1&#xa0;Hz；必须高于最低频率，或为 0 表示采样率的一半。</translation>
    </message>
    <message>
        <source>The reference power is %1; it must be above 0.</source>
        <translation>参考功率为 %1；必须大于 0。</translation>
    </message>
    <message>
        <source>The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.</source>
        <translation>最大值以下的范围（top dB）为 %1；必须为 0（无下限）或更大。</translation>
    </message>
    <message>
        <source>The smallest power is %1; it must be above 0.</source>
        <translation>最小功率为 %1；必须大于 0。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>“%1”不在 %2 之中</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>cannot tell which column is the %1 (columns: %3)</source>
        <translation>无法判断哪一列是 %1（列：%3）</translation>
    </message>
    <message>
        <source>no line with a path and a genre</source>
        <translation>没有同时含有路径和流派的行</translation>
    </message>
    <message>
        <source>line %1: track %2: unknown split &quot;%3&quot;; it is in none</source>
        <translation>第 %1 行：曲目 %2：未知的划分“%3”；不归入任何划分</translation>
    </message>
    <message>
        <source>line %1: %2; skipped</source>
        <translation>第 %1 行：%2；已跳过</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>单元格多于列</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>没有流派</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>没有路径</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>有 %1 个单元格，应为 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track id</source>
        <translation>“%1”不是曲目编号</translation>
    </message>
    <message>
        <source>track %1: unknown subset &quot;%2&quot;</source>
        <translation>曲目 %1：未知的子集“%2”</translation>
    </message>
    <message>
        <source>files that do not exist: %1 of %2: %3</source>
        <translation>不存在的文件：%2 个中的 %1 个：%3</translation>
    </message>
    <message>
        <source>column %1: lines that say neither train, validation nor test: %2: %3</source>
        <translation>列 %1：既非 train、validation 也非 test 的行：%2：%3</translation>
    </message>
    <message>
        <source>holds nothing to import; no genre made of it</source>
        <translation>没有可导入的内容；未将其作为流派</translation>
    </message>
    <message>
        <source>files of no known kind left out: %1: %2</source>
        <translation>略过未知类型的文件：%1：%2</translation>
    </message>
    <message>
        <source>no tracks found; expected a folder per genre with %1 in it</source>
        <translation>未找到曲目；应为每个流派一个文件夹，内含%1</translation>
    </message>
    <message>
        <source>audio, pictures or .npy arrays</source>
        <translation>音频、图片或 .npy 数组</translation>
    </message>
    <message>
        <source>files outside any genre folder left out: %1</source>
        <translation>略过不在任何流派文件夹中的文件：%1</translation>
    </message>
    <message>
        <source>holds a mixture (%1); if these are the same tracks, import one kind only</source>
        <translation>含有多种类型（%1）；若为相同曲目，请只导入一种</translation>
    </message>
    <message>
        <source>subset %1: tracks of wider subsets left out: %2</source>
        <translation>子集 %1：略过更大子集的曲目：%2</translation>
    </message>
    <message>
        <source>tracks without a top genre left out: %1</source>
        <translation>略过没有主流派的曲目：%1</translation>
    </message>
    <message>
        <source>clips known to be broken or far too short left out: %1: %2</source>
        <translation>略过已知损坏或过短的片段：%1：%2</translation>
    </message>
    <message>
        <source>audio files missing in %3: %1 of %2: %4; %5</source>
        <translation>%3 中缺少的音频文件：%2 个中的 %1 个：%4；%5</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>no such folder; paths are made as published</source>
        <translation>没有此文件夹；路径按发布时的形式生成</translation>
    </message>
    <message>
        <source>no tracks to import</source>
        <translation>没有可导入的曲目</translation>
    </message>
    <message>
        <source>no folder for %1</source>
        <translation>没有 %1 的文件夹</translation>
    </message>
    <message>
        <source>some tracks are there in several formats, which makes them count more than once; import one kind only</source>
        <translation>有些曲目有多种格式，因而被重复计算；请只导入一种</translation>
    </message>
    <message>
        <source>empty files: %1</source>
        <translation>空文件：%1</translation>
    </message>
    <message>
        <source>split lists: %1</source>
        <translation>划分列表：%1</translation>
    </message>
    <message>
        <source>files that no list names left out: %1</source>
        <translation>略过未列入任何列表的文件：%1</translation>
    </message>
    <message>
        <source>listed tracks missing in %3: %1 of %2: %4</source>
        <translation>%3 中缺少的列表曲目：%2 首中的 %1 首：%4</translation>
    </message>
    <message>
        <source>GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates accuracy by ten points and more; the fault-filtered split lists avoid that.</source>
        <translation>GTZAN 存在已知缺陷：50 个完全重复的片段，许多艺人有多首曲目（35 个雷鬼片段出自 Bob Marley），有失真的片段，且 WAV 版的 jazz.00054 无法读取。随机划分会使准确率虚高十个百分点以上；使用 fault-filtered 划分列表可避免此问题。</translation>
    </message>
    <message>
        <source>none of GTZAN&apos;s genre folders in it (blues, classical, country ...)</source>
        <translation>其中没有 GTZAN 的流派文件夹（blues、classical、country……）</translation>
    </message>
    <message>
        <source>several folders below hold GTZAN; name one: %1</source>
        <translation>下面有多个文件夹含有 GTZAN；请选择一个：%1</translation>
    </message>
    <message>
        <source>none of its files can be read</source>
        <translation>其中没有可读取的文件</translation>
    </message>
    <message>
        <source>is what is imported, and would be replaced; choose another place</source>
        <translation>正是要导入的内容，会被替换；请选择其他位置</translation>
    </message>
    <message>
        <source>... and %1 more like these</source>
        <translation>……另有 %1 条类似内容</translation>
    </message>
    <message>
        <source>the shares of train, validation and test must be numbers from 0 to 1000</source>
        <translation>训练、验证和测试的份额必须是 0 到 1000 之间的数</translation>
    </message>
    <message>
        <source>the share of train must be greater than 0</source>
        <translation>训练的份额必须大于 0</translation>
    </message>
    <message>
        <source>The artist &quot;%1&quot;, on %2 tracks of several genres, is taken for none: artists are not known there, and leakage by artist cannot be seen</source>
        <translation>艺人“%1”出现在多个流派的 %2 首曲目中，视为没有艺人：这些曲目的艺人未知，无法发现按艺人的泄漏</translation>
    </message>
    <message>
        <source>Genres without a track in the split %2: %1: %3</source>
        <translation>划分“%2”中没有曲目的流派：%1：%3</translation>
    </message>
    <message>
        <source>Genres with training clips only, so nothing tells how well a network knows them: %1: %3</source>
        <translation>只有训练片段的流派，无从得知网络对其掌握得如何：%1：%3</translation>
    </message>
    <message>
        <source>Genres without a training clip, so every network gets them wrong: %1: %3</source>
        <translation>没有训练片段的流派，任何网络都会判错：%1：%3</translation>
    </message>
    <message>
        <source>damaged: %1 s of %2 s are missing inside the file</source>
        <translation>已损坏：文件中间缺少 %1 秒（共 %2 秒）</translation>
    </message>
    <message>
        <source>truncated: the sound ends after %1 s of %2 s</source>
        <translation>被截断：声音在 %1 秒处结束（共 %2 秒）</translation>
    </message>
    <message>
        <source>truncated: the file ends early, after %1 s</source>
        <translation>被截断：文件提前结束，在 %1 秒处</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>正由另一个程序写入</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left alone</source>
        <translation>期间被另一个程序更改；已保持原样</translation>
    </message>
    <message>
        <source>its tag could not be written (the disk may be full); it was left alone</source>
        <translation>无法写入其标签（磁盘可能已满）；文件保持原样</translation>
    </message>
    <message>
        <source>its tag cannot be written</source>
        <translation>无法写入其标签</translation>
    </message>
    <message>
        <source>holds another table; predictions cannot be added to it</source>
        <translation>是另一种表格；无法向其中追加预测</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is no training run (it has no config.toml)</source>
        <translation>不是训练运行（没有 config.toml）</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>没有这个运行</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>无法打开查看：%1</translation>
    </message>
    <message>
        <source>is empty; the run&apos;s settings are lost</source>
        <translation>为空；该运行的设置已丢失</translation>
    </message>
    <message>
        <source>is damaged: it has no %1, so what else is missing is not known either</source>
        <translation>已损坏：缺少 %1，是否还缺少其他内容也无从得知</translation>
    </message>
    <message>
        <source>is in use by process %1 on %2</source>
        <translation>正被 %2 上的进程 %1 使用</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>无法锁定：%1</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>无法移到 %1：%2</translation>
    </message>
    <message>
        <source>is in the trash already</source>
        <translation>已在回收站中</translation>
    </message>
    <message>
        <source>is no run in a trash</source>
        <translation>不是回收站中的运行</translation>
    </message>
    <message>
        <source>cannot be deleted: %1</source>
        <translation>无法删除：%1</translation>
    </message>
    <message>
        <source>is no JSON object, so it is left as it is</source>
        <translation>不是 JSON 对象，因此保持原样</translation>
    </message>
    <message>
        <source>a name has %1 bytes at most, not %2; a note may be longer</source>
        <translation>名称最多 %1 字节，而不是 %2；备注可以更长</translation>
    </message>
    <message>
        <source>a note of %1 bytes is too long; %2 is the most that fits</source>
        <translation>%1 字节的备注太长；最多 %2</translation>
    </message>
    <message>
        <source>a tag has %1 bytes at most</source>
        <translation>标签最多 %1 字节</translation>
    </message>
    <message>
        <source>a tag needs a letter at least</source>
        <translation>标签至少需要一个字符</translation>
    </message>
    <message>
        <source>a tag is one line without a comma</source>
        <translation>标签为一行，不含逗号</translation>
    </message>
    <message>
        <source>Genres without a clip in the split %2, which says nothing of them: %1: %4</source>
        <translation>划分“%2”中没有片段、因而无从评判的流派：%1：%4</translation>
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
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Change the genre of the selected tracks</source>
        <translation>更改所选曲目的流派</translation>
    </message>
    <message>
        <source>Save the library under another name</source>
        <translation>将曲库另存为</translation>
    </message>
    <message>
        <source>Find a command and run it</source>
        <translation>查找并执行命令</translation>
    </message>
    <message>
        <source>Add the settings to the queue</source>
        <translation>将设置加入队列</translation>
    </message>
    <message>
        <source>Pause the run, and go on</source>
        <translation>暂停运行和继续</translation>
    </message>
    <message>
        <source>Move a waiting run in the queue</source>
        <translation>在队列中移动等待的运行</translation>
    </message>
    <message>
        <source>Take back what was changed in the queue or suggested</source>
        <translation>撤销队列的更改或建议</translation>
    </message>
    <message>
        <source>Check the files, or stop that</source>
        <translation>检查文件，或停止检查</translation>
    </message>
    <message>
        <source>Write a report of the picked runs</source>
        <translation>为所选运行写入报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Put the page&apos;s side panel away, and bring it back</source>
        <translation>隐藏或恢复页面的侧面板</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>导入数据集</translation>
    </message>
    <message>
        <source>Export the tracks as a list</source>
        <translation>将曲目导出为列表</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Classify the selected tracks</source>
        <translation>分类所选曲目</translation>
    </message>
    <message>
        <source>Properties of a track</source>
        <translation>曲目属性</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Select same artist, album, genre</source>
        <translation>选择相同的艺术家、专辑、流派</translation>
    </message>
    <message>
        <source>Split the tracks anew</source>
        <translation>重新划分曲目</translation>
    </message>
    <message>
        <source>Undo a change of genre or split</source>
        <translation>撤销对流派或划分的更改</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从曲库中移除</translation>
    </message>
    <message>
        <source>Scroll the frequencies</source>
        <translation>滚动频率</translation>
    </message>
    <message>
        <source>Move the playback position</source>
        <translation>移动播放位置</translation>
    </message>
    <message>
        <source>Begin or end the selection at the playback position</source>
        <translation>在播放位置开始或结束选区</translation>
    </message>
    <message>
        <source>Select by dragging, or scroll</source>
        <translation>拖动时选择或滚动</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>放大到选区</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track</source>
        <translation>循环播放选区或整首曲目</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>为选区加标签</translation>
    </message>
    <message>
        <source>Save the spectrogram as a figure</source>
        <translation>将频谱图保存为图片</translation>
    </message>
    <message>
        <source>Show the model&apos;s windows</source>
        <translation>显示模型的窗口</translation>
    </message>
    <message>
        <source>Show the model&apos;s input</source>
        <translation>显示模型的输入</translation>
    </message>
    <message>
        <source>Switch between the original and the copy</source>
        <translation>在原曲与副本之间切换</translation>
    </message>
    <message>
        <source>A chart&apos;s numbers as a table</source>
        <translation>以表格显示图表的数值</translation>
    </message>
    <message>
        <source>Write genre tags into the files</source>
        <translation>将流派标签写入文件</translation>
    </message>
    <message>
        <source>Compare models on the selected tracks</source>
        <translation>用选中的曲目比较模型</translation>
    </message>
    <message>
        <source>Predict genres, or stop that</source>
        <translation>预测流派，或停止预测</translation>
    </message>
    <message>
        <source>Predict genres of the selected tracks</source>
        <translation>预测选中曲目的流派</translation>
    </message>
    <message>
        <source>Use the predicted genre</source>
        <translation>采用预测的流派</translation>
    </message>
    <message>
        <source>Remove a run from the queue, or move it to the trash</source>
        <translation>将运行移出队列，或移到回收站</translation>
    </message>
    <message>
        <source>Name, tags and note of the selected runs</source>
        <translation>选中运行的名称、标签和备注</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>将选中的运行移到回收站</translation>
    </message>
    <message>
        <source>Take back a change of names, tags or the trash</source>
        <translation>撤销对名称、标签或回收站的更改</translation>
    </message>
    <message>
        <source>Show a track behind the cell in the library</source>
        <translation>在曲库中显示该单元格背后的曲目</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>自定义按键</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Put back what was removed, or take back written tags</source>
        <translation>恢复移除的内容，或撤销写入的标签</translation>
    </message>
    <message>
        <source>Write the tags again</source>
        <translation>重新写入标签</translation>
    </message>
    <message>
        <source>Leave a selection, then clear the search and the filters</source>
        <translation>取消选择，然后清除搜索和筛选</translation>
    </message>
    <message>
        <source>Train a failed or stopped run of the queue again</source>
        <translation>重新训练队列中失败或已停止的运行</translation>
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
        <translation>没有可以写入的标签</translation>
    </message>
    <message>
        <source>has an old ID3v2 tag, which could not be written as it is</source>
        <translation>带有旧版 ID3v2 标签，无法原样写回</translation>
    </message>
    <message>
        <source>is write-protected</source>
        <translation>是只读的</translation>
    </message>
    <message>
        <source>lies in a folder that cannot be written</source>
        <translation>所在的文件夹无法写入</translation>
    </message>
    <message>
        <source>has a second name (hard link), from which writing would part it</source>
        <translation>有第二个名称（硬链接），写入会使两者分开</translation>
    </message>
</context>
<context>
    <name>TrackConditions</name>
    <message>
        <source>broken</source>
        <comment>a file that cannot be read</comment>
        <translation>损坏</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a file that could be read in part</comment>
        <translation>部分损坏</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <source>static</source>
        <comment>one tone or noise from beginning to end</comment>
        <translation>声音单一</translation>
    </message>
    <message>
        <source>clipped</source>
        <comment>the wave&apos;s tops are cut off</comment>
        <translation>削波</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>wrong length</source>
        <comment>not as long as nearly all others</comment>
        <translation>长度不同</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>TrainingPreset</name>
    <message>
        <source>The model&apos;s own input and learning rate, Adam, 50 epochs; a starting point for your own settings.</source>
        <translation>模型自身的输入和学习率，Adam，50 个轮次；自定义设置的起点。</translation>
    </message>
    <message>
        <source>Exactly what the paper&apos;s repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, up to 150 epochs with early stopping on validation loss.</source>
        <translation>与论文代码库完全一致：恒定学习率（5e-4；DCNN 为 2e-4），批次大小 64，最多 150 个轮次，按验证损失早停。</translation>
    </message>
    <message>
        <source>paper-code by its other name.</source>
        <translation>paper-code 的别名。</translation>
    </message>
    <message>
        <source>What the paper&apos;s text says where it differs from its code: figure 1&apos;s networks, no L2, 50 epochs, pitch and tempo copies of the training tracks.</source>
        <translation>论文正文与其代码不同之处以正文为准：图 1 的网络、无 L2、50 个轮次、训练曲目的变调和变速副本。</translation>
    </message>
    <message>
        <source>paper-text with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-text，采用正文中的循环学习率：5e-4 至 1e-3，步长 8 个轮次。</translation>
    </message>
    <message>
        <source>paper-code with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-code，采用正文中的循环学习率：5e-4 至 1e-3，步长 8 个轮次。</translation>
    </message>
    <message>
        <source>paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step size 4 epochs.</source>
        <translation>paper-code，采用代码中已构建但从未使用的循环学习率：2.6e-3 至 7e-3，步长 4 个轮次。</translation>
    </message>
    <message>
        <source>Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for resnet.</source>
        <translation>我们的设置：AdamW，最高 1e-3 的单周期学习率，mixup、掩码和标签平滑；为 resnet 设计。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>UntestedGenres</name>
    <message>
        <source>Genres without a track in the test split, so that nothing here tells how well they are known: %1</source>
        <translation>测试集中没有曲目、因而无从得知识别效果的流派：%1</translation>
    </message>
    <message>
        <source>Genres without a track in the validation split, so that nothing here tells how well they are known: %1</source>
        <translation>验证集中没有曲目、因而无从得知识别效果的流派：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AugmentationBar</name>
    <message>
        <source>Pitch shift; the tempo stays</source>
        <translation>音高移动；速度不变</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 个半音</translation>
    </message>
    <message>
        <source>Tempo factor; the pitch stays</source>
        <translation>速度系数；音高不变</translation>
    </message>
    <message>
        <source>The paper&apos;s copies</source>
        <translation>论文的副本</translation>
    </message>
    <message>
        <source>The copies that the paper adds of each training track</source>
        <translation>论文为每首训练曲目添加的副本</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原曲</translation>
    </message>
    <message>
        <source>See and hear the track as it is (B switches)</source>
        <translation>查看并试听原曲（B 切换）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>See and hear what training makes of it (B switches)</source>
        <translation>查看并试听训练对它所做的处理（B 切换）</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>自定数值</translation>
    </message>
    <message>
        <source>Paper: %1 semitones</source>
        <translation>论文：%1 个半音</translation>
    </message>
    <message>
        <source>Paper: tempo × %1</source>
        <translation>论文：速度 × %1</translation>
    </message>
    <message>
        <source>Choose a shift or a tempo.</source>
        <translation>请选择音高或速度。</translation>
    </message>
    <message>
        <source>Computing the copy …</source>
        <translation>正在计算副本…</translation>
    </message>
    <message>
        <source>Of the first %1 s, which is what training takes of a track.</source>
        <translation>前 %1 秒：训练从曲目中取用的部分。</translation>
    </message>
    <message>
        <source>Made by training&apos;s own code.</source>
        <translation>由训练本身的代码生成。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message>
        <source>Being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>They are computed again when they are needed</source>
        <translation>需要时会重新计算</translation>
    </message>
    <message>
        <source>None on this disk</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>正在删除…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message>
        <source>How often answers of a confidence are right</source>
        <translation>各置信度的回答有多少是对的</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Drawn when the fit is done.</source>
        <translation>拟合完成后绘制。</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>如实</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>&amp;Use this temperature</source>
        <translation>使用此温度(&amp;U)</translation>
    </message>
    <message>
        <source>Calibrate confidence</source>
        <translation>校准置信度</translation>
    </message>
    <message>
        <source>%1 hears the validation tracks of a labelled data set, and one number, the temperature, is fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes first hardly ever changes. Take tracks that the model was not trained on.</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 会聆听带标签数据集的验证曲目，并拟合一个数值（温度），使置信度为 70 % 的回答约有 70 % 正确。排在首位的流派几乎不会改变。请使用模型未训练过的曲目。</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>数据集(&amp;D)：</translation>
    </message>
    <message>
        <source>A manifest: path,genre,split</source>
        <translation>清单：path,genre,split</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <translation>校准进度</translation>
    </message>
    <message>
        <source>Stores it in the model&apos;s file; where that cannot be written, in a copy among your models</source>
        <translation>存入模型文件；若无法写入，则存入您模型中的副本</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Track %1 of %2</source>
        <translation>曲目 %1 / %2</translation>
    </message>
    <message>
        <source>Labelled data set</source>
        <translation>带标签的数据集</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>清单 (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>拟合(&amp;F)</translation>
    </message>
    <message>
        <source>No temperature fits best: these tracks are all answered rightly, or worse than by chance.</source>
        <translation>没有最佳温度：这些曲目全部答对，或比随机还差。</translation>
    </message>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>在 %Ln 首验证曲目上的温度为 %1：期望校准误差从 %2% 变为 %3%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln 首无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Calibrator</name>
    <message>
        <source>%1 is another file than the one that was fitted: fit it again.</source>
        <translation>%1 已不是拟合时的那个文件:请重新拟合。</translation>
    </message>
    <message>
        <source>A model is being calibrated.</source>
        <translation>正在校准模型。</translation>
    </message>
    <message>
        <source>Its fit begins anew the next time.</source>
        <translation>下次将重新开始拟合。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message>
        <source>Tracks behind the chosen cell</source>
        <translation>所选单元格对应的曲目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>在曲库中显示</translation>
    </message>
    <message>
        <source>Its spectrogram and what the model sees in it (Ctrl+L)</source>
        <translation>查看其频谱图及模型从中看到的内容 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>更改流派…</translation>
    </message>
    <message>
        <source>In the library, an undo away (F2)</source>
        <translation>在曲库中更改，可撤销 (F2)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Opens the tracks on the Classify page (Return)</source>
        <translation>在“分类”页打开这些曲目 (Enter)</translation>
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
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%1：正确识别 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%1：%Ln 首曲目被误认为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>曲库中 %Ln 首曲目现为 %1。该运行的答案保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>其中 %Ln 首曲目现为 %1；其余不在曲库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  → %2</source>
        <translation>%1  → %2</translation>
    </message>
    <message>
        <source>The library has been changed since then: undo it there.</source>
        <translation>此后曲库已有更改：请在曲库中撤销。</translation>
    </message>
    <message>
        <source>In the library these tracks are %1 already.</source>
        <comment>a genre</comment>
        <translation>在曲库中，这些曲目已经是 %1。</translation>
    </message>
    <message>
        <source>Open a manifest…</source>
        <translation>打开清单…</translation>
    </message>
    <message>
        <source>Open the run&apos;s manifest</source>
        <translation>打开该运行的清单</translation>
    </message>
    <message>
        <source>The library does not hold this track.</source>
        <translation>曲库中没有此曲目。</translation>
    </message>
    <message>
        <source>The library does not hold these tracks.</source>
        <translation>曲库中没有这些曲目。</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>更改流派</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>将曲库中 %Ln 首曲目的流派改为%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>更改流派(&amp;C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassificationController</name>
    <message>
        <source>No model to ask: %1</source>
        <translation>没有可用的模型：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message>
        <source>%1 picture of each %2&#xa0;s at %3&#xa0;Hz</source>
        <translation>%3&#xa0;Hz 下每 %2&#xa0;s 一幅 %1 图像</translation>
    </message>
    <message>
        <source>%1 log-mel windows at %2&#xa0;Hz</source>
        <translation>%2&#xa0;Hz 下 %1 的对数梅尔窗口</translation>
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
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>calibrated, temperature %1</source>
        <translation>已校准，温度 %1</translation>
    </message>
    <message>
        <source>Edit &gt; Calibrate confidence… fits it to labelled tracks</source>
        <translation>“编辑”菜单中的“校准置信度…”可用带标签的曲目校准它</translation>
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
        <source>Take the selected tracks off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>将所选曲目移出列表，文件保留 (%1)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
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
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
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
    <message>
        <source>Take everything off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>从列表中移除全部；文件保留 (%1)</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1. Genrescope goes on with %2.</source>
        <comment>why not; a model&apos;s name</comment>
        <translation>%1。Genrescope 将继续使用 %2。</translation>
    </message>
    <message>
        <source>No model is installed yet. Train one on the Train page, or open a model file (.safetensors).</source>
        <translation>尚未安装模型。可在“训练”页面训练一个模型，或打开模型文件 (.safetensors)。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 首失败</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what was typed into the filter</comment>
        <translation>没有与“%1”匹配的曲目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln 首曲目显示的是另一个模型的结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 首曲目；%1 可恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 首曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches the filter: there is nothing to write.</source>
        <translation>没有曲目符合筛选条件：没有可写入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>已写入：%1，按筛选包含 %Ln 首曲目中的 %2 首</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was taken off the list</source>
        <translation>没有从列表中移除任何内容</translation>
    </message>
    <message>
        <source>nothing is being classified</source>
        <translation>没有正在进行的分类</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>no track is selected</source>
        <translation>未选择曲目</translation>
    </message>
    <message>
        <source>select one track</source>
        <translation>请选择一首曲目</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>写入流派标签…</translation>
    </message>
    <message>
        <source>Put the genres into the files&apos; tags, after a look at what that changes (Ctrl+G)</source>
        <translation>把流派写入文件的标签，之前可先查看会改动什么（Ctrl+G）</translation>
    </message>
    <message>
        <source>tags are being written</source>
        <translation>正在写入标签</translation>
    </message>
    <message>
        <source>no genre tag was written</source>
        <translation>没有写入过流派标签</translation>
    </message>
    <message>
        <source>no writing of tags was undone</source>
        <translation>没有撤销过标签写入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln 首曲目已在 CSV 中，已略过</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Classify what is put into a folder from now on</source>
        <translation>对今后放入文件夹的内容进行分类</translation>
    </message>
    <message>
        <source>Write results to a CSV as they come…</source>
        <translation>边分类边把结果写入 CSV…</translation>
    </message>
    <message>
        <source>A line a track, written at once; what the file holds for this model is not classified again</source>
        <translation>每首曲目一行，立即写入；文件中已有此模型结果的曲目不再分类</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止监视 %1</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>正在监视 %1</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>正在监视 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>今天新增 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln 个仍在写入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 当前不存在</translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched</source>
        <translation>%1 中的文件多于可监视的数量</translation>
    </message>
    <message>
        <source>Results go to %1</source>
        <translation>结果写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>已写入 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>其中已有 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Write results to a CSV</source>
        <translation>把结果写入 CSV</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>比较模型…</translation>
    </message>
    <message>
        <source>What several models make of the selected tracks, side by side (Ctrl+M)</source>
        <translation>并排查看多个模型对所选曲目的判断（Ctrl+M）</translation>
    </message>
    <message>
        <source>Calibrate confidence…</source>
        <translation>校准置信度…</translation>
    </message>
    <message>
        <source>Fit the model&apos;s confidence to labelled tracks</source>
        <translation>用带标签的曲目校准模型的置信度</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>没有加载模型</translation>
    </message>
    <message>
        <source>The temperature is stored in %1. “Classify all again” applies it to the list.</source>
        <translation>温度已存入 %1。“全部重新分类”会将其用于列表。</translation>
    </message>
    <message>
        <source>Details of a track</source>
        <translation>曲目详情</translation>
    </message>
    <message>
        <source>Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you go on; should it happen again, take that file off the list first.</source>
        <translation>Genrescope 在读取 %1 时意外结束。在您继续之前不会进行分类；如果再次发生，请先从列表中移除该文件。</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>写入流派标签</translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>将 %Ln 个文件的流派标签恢复原样？</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written at an earlier start.</source>
        <translation>它们是在以前启动时写入的。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>Layers of the model…</source>
        <translation>模型的层…</translation>
    </message>
    <message>
        <source>What the model is made of, with shapes and parameters</source>
        <translation>模型的组成，附形状和参数</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandListModel</name>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>not available now: %1</source>
        <translation>当前不可用：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想执行的操作</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>没有与“%1”匹配的命令。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln 个命令</numerusform>
        </translation>
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
        <source>Pick runs above.</source>
        <translation>在上方选择运行。</translation>
    </message>
    <message>
        <source>Pick two runs to see where they differ.</source>
        <translation>选择两次运行，查看其差异。</translation>
    </message>
    <message>
        <source>One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a line of one standard deviation</source>
        <translation>仅种子不同的运行合为一条曲线和一根条形：均值，带一个标准差的区带或细线</translation>
    </message>
    <message>
        <source>Save &amp;all charts…</source>
        <translation>保存所有图表(&amp;A)…</translation>
    </message>
    <message>
        <source>Every chart of this comparison into a new folder, in the size and format last used</source>
        <translation>将此比较的所有图表存入新文件夹，采用上次使用的尺寸和格式</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>设置与结果</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareEvaluation</name>
    <message>
        <source>Run whose genres are shown</source>
        <translation>显示其流派的运行</translation>
    </message>
    <message>
        <source>Curves by genre</source>
        <translation>各流派曲线</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>在上方选择运行。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareGroups</name>
    <message>
        <source>Runs, grouped by their settings</source>
        <translation>按设置分组的运行</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareModelsDialog</name>
    <message>
        <source>unknown</source>
        <comment>to this model</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Tracks and what each model says</source>
        <translation>曲目及各模型的判断</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Add model files…</source>
        <translation>添加模型文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Model files, such as checkpoints/best.safetensors of a run</source>
        <translation>模型文件，例如某次运行的 checkpoints/best.safetensors</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>正在聆听…</translation>
    </message>
    <message>
        <source>Probabilities by %1</source>
        <comment>a model</comment>
        <translation>%1 给出的概率</translation>
    </message>
    <message>
        <source>Genre over time: %1</source>
        <translation>流派随时间变化：%1</translation>
    </message>
    <message>
        <source>Tick two or more models to see where they differ.</source>
        <translation>勾选两个或更多模型，查看它们的分歧。</translation>
    </message>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>%Ln 首曲目中有 %1 首一致（%2%）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln 首曲目无法比较：某个模型给出的流派是另一个模型不认识的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
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
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>已选 %1 / %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>无法读取 %Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)</source>
        <translation>将所选运行的表格和图表输出为一个 HTML 或 PDF 文件 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>no run is picked</source>
        <translation>未选择运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>此运行的报告…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>按种子分组(&amp;G)</translation>
    </message>
    <message>
        <source>One row, one curve and one bar for runs that differ in nothing but their seed: mean ± standard deviation</source>
        <translation>仅种子不同的运行合为一行、一条曲线和一根条形：均值 ± 标准差</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Save all charts in a new folder in…</source>
        <translation>将所有图表存入此处的新文件夹…</translation>
    </message>
    <message>
        <source>Saving the charts…</source>
        <translation>正在保存图表…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n 个文件，位于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table of the picked runs</source>
        <translation>复制所选运行的表格</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX (booktabs)</source>
        <translation>复制为 LaTeX（booktabs）</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Reading run %1 of %2…</source>
        <translation>正在读取第 %1 / %2 次运行…</translation>
    </message>
    <message>
        <source>Search name, tag, note or setting</source>
        <translation>搜索名称、标签、备注或设置</translation>
    </message>
    <message>
        <source>Limited by the chart – show all</source>
        <translation>已按图表筛选 – 显示全部</translation>
    </message>
    <message>
        <source>The table shows only the runs that are chosen in the chart of settings and results</source>
        <translation>表格只显示在设置与结果图表中选中的运行</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Saving the charts was stopped; none of them is kept.</source>
        <translation>已停止保存图表；没有保留任何图表。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln 个运行未显示：它们位于其他文件夹中</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts of a comparison are being saved.</source>
        <translation>正在保存比较的图表。</translation>
    </message>
    <message>
        <source>None of them is kept.</source>
        <translation>一个也不会保留。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message>
        <source>What the lines&apos; colours stand for</source>
        <translation>线条颜色的含义</translation>
    </message>
    <message>
        <source>Colours of the picked runs</source>
        <translation>所选运行的颜色</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Choose what has an axis; drag a title to move its axis</source>
        <translation>选择哪些有坐标轴；拖动标题可移动其坐标轴</translation>
    </message>
    <message>
        <source>Only these in the &amp;table</source>
        <translation>表格中仅显示这些(&amp;T)</translation>
    </message>
    <message>
        <source>The table shows the runs that are chosen in the chart, and no others</source>
        <translation>表格只显示图中选中的运行</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全部选中</translation>
    </message>
    <message>
        <source>No part of any axis is chosen any more (Escape)</source>
        <translation>取消所有坐标轴上的选区 (Esc)</translation>
    </message>
    <message>
        <source>P&amp;ick these</source>
        <translation>选择这些(&amp;I)</translation>
    </message>
    <message>
        <source>Pick the runs that are chosen in the chart (Return)</source>
        <translation>选择图中选中的运行 (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>已选中 %1 / %Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag along an axis to choose runs</source>
        <translation>沿坐标轴拖动以选择运行</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Lines over all axes</source>
        <translation>贯穿所有坐标轴的线</translation>
    </message>
    <message>
        <source>Points of two</source>
        <translation>两项的散点</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
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
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%2：%Ln 个片段中正确识别 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%2：%Ln 个片段中 %1 个被误认为 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no clip of this genre, so nothing is known of it (%2)</source>
        <comment>a genre; n = 0</comment>
        <translation>%1：没有该流派的片段，因而无从得知（%2）</translation>
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
        <translation>%1  %2，原始值 %3</translation>
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
    <message>
        <source>A network learns to tell genres apart, and this data set has only one: %1.</source>
        <translation>网络学习的是区分流派，而此数据集只有一个：%1。</translation>
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
    <name>genrescope::ui::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>所显示的轮次</translation>
    </message>
    <message>
        <source>Back in time: the confusion and the accuracy of each genre after any epoch (arrow keys, Home, End)</source>
        <translation>回到过去：任一轮次后的混淆矩阵和各流派的准确率（方向键、Home、End）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最后</translation>
    </message>
    <message>
        <source>Follow the run again</source>
        <translation>重新跟随运行</translation>
    </message>
    <message>
        <source>To the last epoch</source>
        <translation>到最后一个轮次</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>轮次 %1 / %2</translation>
    </message>
    <message>
        <source>Live: epoch %1</source>
        <translation>实时：轮次 %1</translation>
    </message>
    <message>
        <source>Last: epoch %1</source>
        <translation>最后：轮次 %1</translation>
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
        <source>Already there: %1</source>
        <translation>已存在:%1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;LaTeX beside it, as pgfplots</source>
        <translation>同时存为 LaTeX pgfplots(&amp;L)</translation>
    </message>
    <message>
        <source>The c&amp;aption beside it, as text</source>
        <translation>同时将图注存为文本(&amp;A)</translation>
    </message>
    <message>
        <source>Letters of SVG files as &amp;outlines</source>
        <translation>SVG 文件中的文字转为轮廓(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a file: SVG, PDF, PNG or TEX</source>
        <translation>选择文件：SVG、PDF、PNG 或 TEX</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>图注(&amp;P)</translation>
    </message>
    <message>
        <source>What stands below it in the paper</source>
        <translation>论文中图下方的文字</translation>
    </message>
    <message>
        <source>Also written into SVG, PDF and PNG files</source>
        <translation>也会写入 SVG、PDF 和 PNG 文件</translation>
    </message>
    <message>
        <source>A document that compiles as it is; its tikzpicture can be taken over into a paper</source>
        <translation>可直接编译的文档；其中的 tikzpicture 可移入论文</translation>
    </message>
    <message>
        <source>For programs without the figure&apos;s font; text can then not be searched or edited. PDF has its font in it.</source>
        <translation>供没有该字体的程序使用；文字将无法搜索或编辑。PDF 自带字体。</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png *.tex)</source>
        <translation>图片 (*.svg *.pdf *.png *.tex)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureEditsForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>Y 轴(&amp;Y)</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y 轴</translation>
    </message>
    <message>
        <source>&amp;X axis</source>
        <translation>X 轴(&amp;X)</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 轴</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，起</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，止</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of an axis</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureTableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, with their headings (Ctrl+C)</source>
        <translation>所选单元格（未选则全部），连同表头 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
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
    <message>
        <source>%1: %2 (%3 to %4)</source>
        <comment>a run, its value, and where that may lie</comment>
        <translation>%1：%2（%3 至 %4）</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of tracks</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: no track of this genre (%2)</source>
        <comment>a run; n = 0</comment>
        <translation>%1：没有该流派的曲目（%2）</translation>
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
    <message>
        <source>The window</source>
        <translation>窗口</translation>
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
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how fast; a time</comment>
        <translation>%1，剩余 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersDialog</name>
    <message>
        <source>Layers of %1</source>
        <translation>%1 的层</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>正在构建网络…</translation>
    </message>
    <message>
        <source>%1 trainable parameters. In each box: the layer, its name in files, what comes out of it (channels × rows × columns, steps × units, or units), its parameters.</source>
        <translation>可训练参数共 %1 个。每个方框依次为：层、在文件中的名称、输出（通道 × 行 × 列、步 × 单元或单元）和参数数量。</translation>
    </message>
    <message>
        <source>Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).</source>
        <translation>%1 的各层及其输出大小和可训练参数（共 %2 个）。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>撤销对 %Ln 首曲目流派的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>重做对 %Ln 首曲目流派的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%1 打开后已被其他程序更改，因此保持原样：%Ln 首曲目的新流派未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>%Ln 首曲目的新流派未保存。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>这些曲目尚不在任何清单中：%Ln 首曲目的新流派未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>演示曲库在磁盘上保持原样：%Ln 首曲目的新流派未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>有 %Ln 首更改了流派的曲目不在 %1 中，因此其流派未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>撤销对 %Ln 首曲目的重新划分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>重做对 %Ln 首曲目的重新划分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%Ln 首曲目的新划分未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened, and is left as it is.</source>
        <translation>%1 打开后已被其他程序更改，将保持原样。</translation>
    </message>
    <message>
        <source>These tracks are in no manifest yet.</source>
        <translation>这些曲目尚不在任何清单中。</translation>
    </message>
    <message>
        <source>The demo library stays as it is on disk.</source>
        <translation>磁盘上的演示曲库保持不变。</translation>
    </message>
    <message>
        <source>There are tracks that are not in %1.</source>
        <translation>有些曲目不在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>撤销移除 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>重做移除 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>%Ln 首已移除的曲目仍在 %1 中。以其他名称保存的曲库不再包含它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>撤销放回 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>重做放回 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>有 %Ln 首放回的曲目不在 %1 中。</numerusform>
        </translation>
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
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message>
        <source>Change genre</source>
        <translation>更改流派</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>%Ln 首曲目的流派(&amp;G)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a genre, or a new one</source>
        <translation>输入以查找流派，或输入新流派</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>New genre “%1”</source>
        <translation>新流派“%1”</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message>
        <source>Import a data set</source>
        <translation>导入数据集</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose tab&amp;le…</source>
        <translation>选择表格(&amp;L)…</translation>
    </message>
    <message>
        <source>A CSV file with a path and a genre in each line, or FMA’s tracks.csv</source>
        <translation>每行含路径和流派的 CSV 文件，或 FMA 的 tracks.csv</translation>
    </message>
    <message>
        <source>A folder for each genre</source>
        <translation>每个流派一个文件夹</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>FMA: tracks.csv and clips</source>
        <translation>FMA：tracks.csv 和片段</translation>
    </message>
    <message>
        <source>A table with paths and genres</source>
        <translation>含路径和流派的表格</translation>
    </message>
    <message>
        <source>Choose &amp;clips…</source>
        <translation>选择片段(&amp;C)…</translation>
    </message>
    <message>
        <source>The folder that FMA’s clips lie in (000/000002.mp3 …)</source>
        <translation>FMA 片段所在的文件夹（000/000002.mp3 …）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>类型(&amp;N)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>&amp;Keep the data set’s own split</source>
        <translation>保留数据集自带的划分(&amp;K)</translation>
    </message>
    <message>
        <source>Make a ne&amp;w split</source>
        <translation>创建新的划分(&amp;W)</translation>
    </message>
    <message>
        <source>Leave out files that are &amp;missing or cannot be read</source>
        <translation>略去缺失或无法读取的文件(&amp;M)</translation>
    </message>
    <message>
        <source>Else they are rows like the others, with the reason in the column Condition</source>
        <translation>否则它们与其他文件一样成为行，原因见“状态”列</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>选择位置(&amp;P)…</translation>
    </message>
    <message>
        <source>The manifest is the only file that is written: the music stays as it is</source>
        <translation>只会写入清单文件：音乐保持原样</translation>
    </message>
    <message>
        <source>Artists are not known yet: the files’ tags are read first, and the split is made then.</source>
        <translation>艺术家尚未知晓：先读取文件标签，然后再进行划分。</translation>
    </message>
    <message>
        <source>The manifest is written to</source>
        <translation>清单写入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>&amp;Just add the files</source>
        <translation>仅添加文件(&amp;J)</translation>
    </message>
    <message>
        <source>Adds the music to the library that is open, without genres and splits</source>
        <translation>将音乐添加到当前曲库，不带流派和划分</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>返回曲库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>停止导入(&amp;S)</translation>
    </message>
    <message>
        <source>What has been read is kept: the next import of it goes on from there</source>
        <translation>已读取的内容会保留：下次导入从此处继续</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The import has been stopped. What has been read is kept; Import goes on from there.</source>
        <translation>导入已停止。已读取的内容会保留；“导入”会从此处继续。</translation>
    </message>
    <message>
        <source>An import is going on; stop it to begin another one.</source>
        <translation>导入正在进行；请先停止再开始另一个。</translation>
    </message>
    <message>
        <source>A folder with genres in it</source>
        <translation>包含流派的文件夹</translation>
    </message>
    <message>
        <source>A table of tracks</source>
        <translation>曲目表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>FMA’s clips</source>
        <translation>FMA 的片段</translation>
    </message>
    <message>
        <source>Where the manifest goes</source>
        <translation>清单的位置</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>清单 (*.csv)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>正在查找文件…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 files a second</source>
        <translation>每秒 %1 个文件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time, 0:42</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>已导入 %Ln 首曲目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>%Ln 个文件缺失或无法读取，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln 个文件缺失或无法读取；原因见“状态”列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre</source>
        <translation>选择或拖入文件夹：GTZAN、FMA，或每个流派一个文件夹的任意文件夹</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>正在查看内容…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln 个流派</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing</source>
        <translation>
            <numerusform>缺少 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>An import makes a manifest, a table of the tracks with their genres and splits, and opens it. The music itself stays where and as it is.</source>
        <translation>导入会生成一份清单，即列有曲目及其流派和划分的表格，并将其打开。音乐本身的位置和内容都不变。</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>继续导入(&amp;G)</translation>
    </message>
    <message>
        <source>An earlier import has been stopped; what it has read is not read again.</source>
        <translation>之前的导入已停止；已读取的内容不会再次读取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Missing, or cannot be read:</source>
        <translation>缺失或无法读取：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImporter</name>
    <message>
        <source>A data set is being imported.</source>
        <translation>正在导入数据集。</translation>
    </message>
    <message>
        <source>What has been read is kept: importing it again goes on from there.</source>
        <translation>已读取的内容会保留：再次导入时从该处继续。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryIndex</name>
    <message>
        <source>What is found out about files cannot be remembered. %1</source>
        <translation>无法记住对文件的了解。%1</translation>
    </message>
    <message>
        <source>What was remembered about files was damaged, or another version&apos;s: it is found out anew.</source>
        <translation>对文件的记录已损坏或来自其他版本：将重新获取。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryMarkBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>显示所有曲目</translation>
    </message>
    <message>
        <source>Filter by split and condition</source>
        <translation>按划分和状态筛选</translation>
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
        <translation>正在寻找依据… %1%</translation>
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
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Where each of the model&apos;s windows begins and ends (W); a click on its number shows what the model gets</source>
        <translation>模型每个窗口的起止位置 (W)；单击编号可查看模型得到的内容</translation>
    </message>
    <message>
        <source>Input…</source>
        <translation>输入…</translation>
    </message>
    <message>
        <source>What the model gets of a window, number by number (I)</source>
        <translation>模型从一个窗口得到的逐个数值 (I)</translation>
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
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>清单中有 %Ln 行被跳过：%1</numerusform>
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
    <message>
        <source>No track has one of the chosen genres.</source>
        <translation>没有曲目属于所选流派。</translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>没有与“%1”匹配的曲目。</translation>
    </message>
    <message>
        <source>No track of the chosen genres matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>所选流派中没有与“%1”匹配的曲目。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>更改流派…</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>曲库另存为…</translation>
    </message>
    <message>
        <source>Save library as</source>
        <translation>曲库另存为</translation>
    </message>
    <message>
        <source>Drop them and open again</source>
        <translation>放弃更改并重新打开</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>清单 (*.csv)</translation>
    </message>
    <message>
        <source>No track has a genre yet: a manifest lists tracks with their genre.</source>
        <translation>还没有曲目有流派：清单列出的是带流派的曲目。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>其中不含 %Ln 首没有流派的曲目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Genrescope does not know are not in it.</source>
        <translation>其中不含 Genrescope 不认识的列。</translation>
    </message>
    <message>
        <source>&amp;Save library as…</source>
        <translation>曲库另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Look for files that are broken, silent, clipped, too short or there twice (F7)</source>
        <translation>查找损坏、无声、削波、过短或重复的文件 (F7)</translation>
    </message>
    <message>
        <source>Checking stopped; what has been found stays. Check files goes on from there.</source>
        <translation>检查已停止；已发现的结果会保留。“检查文件”会从此处继续。</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>%Ln 个文件有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with these files.</source>
        <translation>这些文件没有问题。</translation>
    </message>
    <message>
        <source>No track passes the chosen filters.</source>
        <translation>没有曲目符合所选筛选条件。</translation>
    </message>
    <message>
        <source>Predict genres</source>
        <translation>预测流派</translation>
    </message>
    <message>
        <source>Predict genres of selected tracks</source>
        <translation>预测所选曲目的流派</translation>
    </message>
    <message>
        <source>Use predicted genre</source>
        <translation>采用预测的流派</translation>
    </message>
    <message>
        <source>Another model was chosen: predicting has stopped.</source>
        <translation>已选择其他模型：预测已停止。</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>停止预测</translation>
    </message>
    <message>
        <source>Let the model of the Classify page hear all tracks, and compare what it says with their labels (F8)</source>
        <translation>让“分类”页的模型聆听所有曲目，并将其判断与标签比较 (F8)</translation>
    </message>
    <message>
        <source>Predicting stopped; what has been predicted stays. Predict genres goes on from there.</source>
        <translation>预测已停止；已有的预测会保留。“预测流派”会从此处继续。</translation>
    </message>
    <message>
        <source>%1 agrees with %2 of %3 labels (%4 %).</source>
        <translation>%1 与 %3 个标签中的 %2 个一致 (%4%)。</translation>
    </message>
    <message>
        <source>None of the labels can be compared with what %1 says.</source>
        <translation>没有标签可与 %1 的判断比较。</translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>它不认识 %Ln 首曲目的标签（%1），这些曲目不计入其中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln 个文件无法聆听。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show doubtful labels</source>
        <translation>显示可疑标签</translation>
    </message>
    <message>
        <source>Only tracks whose label the model contradicts, the most strongly contradicted first</source>
        <translation>仅显示标签与模型相矛盾的曲目，矛盾最强的在前</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>The selected tracks have the genres that the model gives them, or no prediction.</source>
        <translation>所选曲目的流派已与模型一致，或没有预测。</translation>
    </message>
    <message>
        <source>&amp;Import a data set…</source>
        <translation>导入数据集(&amp;I)…</translation>
    </message>
    <message>
        <source>GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest</source>
        <translation>GTZAN、FMA、每个流派一个文件夹或表格：带划分，生成清单</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>打开的文件中有 %Ln 个不存在，例如 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown</source>
        <translation>导出为播放列表 (M3U8) 或清单 (CSV)：所选曲目，或当前显示的全部曲目</translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>导出 %Ln 首曲目的列表…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Playlists (*.m3u8)</source>
        <translation>播放列表 (*.m3u8)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln 首曲目已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Clears the search and all filters (Esc)</source>
        <translation>清除搜索和所有筛选 (Esc)</translation>
    </message>
    <message>
        <source>Esc shows all tracks.</source>
        <translation>按 Esc 显示全部曲目。</translation>
    </message>
    <message>
        <source>Select same artist</source>
        <translation>选择相同艺术家</translation>
    </message>
    <message>
        <source>Select same album</source>
        <translation>选择相同专辑</translation>
    </message>
    <message>
        <source>Select same genre</source>
        <translation>选择相同流派</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>This track says nothing there.</source>
        <translation>该曲目没有此项信息。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>已选择 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>New split…</source>
        <translation>重新划分…</translation>
    </message>
    <message>
        <source>Deals the tracks to training, validation and test anew (Shift+F7)</source>
        <translation>将曲目重新分为训练、验证和测试 (Shift+F7)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The tracks have been split anew; Undo brings the old split back.</source>
        <translation>曲目已重新划分；“撤销”可恢复原来的划分。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从曲库中移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>已从曲库中移除 %Ln 首曲目；文件保留。“撤销”可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and spectrogram</source>
        <translation>声音与频谱图</translation>
    </message>
    <message>
        <source>The change has been made again.</source>
        <translation>已重做更改。</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>已撤销更改。</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>更改流派</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>将 %Ln 首曲目的流派改为%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>更改流派(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>曲库共有 %Ln 首曲目。可用“撤销”恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>从曲库中移除 %Ln 首曲目？文件保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>将 %Ln 首曲目的流派改为模型给出的流派？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use predicted genres</source>
        <translation>采用预测的流派(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest…</source>
        <translation>恢复较早的清单…</translation>
    </message>
    <message>
        <source>The manifest as it was before it was edited here, also at an earlier start</source>
        <translation>在此处编辑之前的清单，包括以前启动时的编辑</translation>
    </message>
    <message>
        <source>the library is no manifest yet</source>
        <translation>曲库还不是清单</translation>
    </message>
    <message>
        <source>%1 has not been edited here: nothing earlier is kept of it.</source>
        <translation>%1 未在此处编辑过：没有保存较早的版本。</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest</source>
        <translation>恢复较早的清单</translation>
    </message>
    <message>
        <source>%1 as it was before the edits that began then. As it is now, it is kept, too.</source>
        <translation>恢复到从该时刻开始编辑之前的 %1。当前的版本也会保留。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 已恢复到 %2 的状态。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message>
        <source>New split</source>
        <translation>重新划分</translation>
    </message>
    <message>
        <source>Split the tracks</source>
        <translation>划分曲目</translation>
    </message>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>%Ln 首曲目的艺术家已知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln 首曲目将进入另一个划分。</numerusform>
        </translation>
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
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>This track is silent from beginning to end.</source>
        <translation>这首曲目从头到尾都是静音。</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>数据另存为…</translation>
    </message>
    <message>
        <source>Save the shown levels</source>
        <translation>保存显示的电平</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy);;CSV (*.csv)</source>
        <translation>NumPy 数组 (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · silent</source>
        <comment>time, frequency, mel, mel band under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · 频带 %4 · 静音</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · %5 dB</source>
        <comment>time, frequency, mel, mel band, level under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · 频带 %4 · %5&#xa0;dB</translation>
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
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>色图(&amp;C)</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>&amp;Start with what is open now</source>
        <translation>下次启动时恢复当前内容(&amp;S)</translation>
    </message>
    <message>
        <source>At the next start the window opens with the tracks, runs and filters it is closed with</source>
        <translation>下次启动时，窗口将恢复关闭时的曲目、运行和筛选条件</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <translation>正在预测流派</translation>
    </message>
    <message>
        <source>Drop to open this library</source>
        <translation>松开以打开此音乐库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Drop music, read its genre</source>
        <translation>放入音乐，读出流派</translation>
    </message>
    <message>
        <source>Drag files, folders or playlists anywhere onto the window. Each becomes a row with its genre, the confidence, and how the genre changes over the track.</source>
        <translation>把文件、文件夹或播放列表拖到窗口的任何位置。每首曲目成为一行，显示流派、置信度以及流派随时间的变化。</translation>
    </message>
    <message>
        <source>Search and put in order</source>
        <translation>搜索与整理</translation>
    </message>
    <message>
        <source>A data set with its genres. Without one of your own, the demo library is here. Type to search, press Space to play, correct genres with F2; Undo takes it back.</source>
        <translation>带有流派的数据集；如果还没有自己的，这里是演示音乐库。输入文字搜索，按空格键播放，按 F2 更正流派，可以撤销。</translation>
    </message>
    <message>
        <source>See what a network sees</source>
        <translation>看网络所见</translation>
    </message>
    <message>
        <source>The selected track&apos;s mel-spectrogram. A click plays from there, the wheel zooms; “Model&apos;s view” shows the genre over time and what in the sound speaks for it.</source>
        <translation>所选曲目的梅尔频谱图。点击从该处播放，滚轮缩放；“模型视角”显示流派随时间的变化以及声音中支持它的部分。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Choose a data set, a network and a schedule; what does not fit is said beside the field. Then start, and watch curves and confusions grow. The window stays free meanwhile.</source>
        <translation>选择数据集、网络和调度；不合适之处会在字段旁说明。然后开始，观看曲线和混淆矩阵的变化。期间窗口可照常使用。</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Every run is kept. Pick some, see which settings differ and whether a difference is more than chance, and save any chart for a paper with a right click.</source>
        <translation>每次运行都会保留。选择几个，查看哪些设置不同、差异是否超出偶然；右键可把任何图表保存用于论文。</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>按名称找到一切</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the page you are on. This tour is in the Help menu, too.</source>
        <translation>Ctrl+K 用几个字母即可找到任何命令、页面、设置或最近的文件。F1 说明当前页面。本导览也在“帮助”菜单中。</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>侧面板(&amp;P)</translation>
    </message>
    <message>
        <source>The details of a track, the settings of a training, the charts of a comparison</source>
        <translation>曲目的详情、训练的设置、比较的图表</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; its panel</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Re&amp;set the layout</source>
        <translation>重置布局(&amp;S)</translation>
    </message>
    <message>
        <source>All panels where they were at the first start</source>
        <translation>所有面板回到首次启动时的位置</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>左侧(&amp;L)</translation>
    </message>
    <message>
        <source>At the &amp;right</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>上方(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>下方(&amp;B)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>独立窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Saving charts</source>
        <translation>正在保存图表</translation>
    </message>
    <message>
        <source>Stop what is going on and quit?</source>
        <translation>停止正在进行的工作并退出？</translation>
    </message>
    <message>
        <source>The language changes as soon as this has ended: %1</source>
        <translation>以下工作结束后将切换语言：%1</translation>
    </message>
    <message>
        <source>Drop to compare</source>
        <comment>a run, or several</comment>
        <translation>松开以进行比较</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Split filter: %1</source>
        <translation>划分筛选：%1</translation>
    </message>
    <message>
        <source>Filter by condition: %1</source>
        <translation>状态筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>仅显示彼此相同的文件，并排列出（%Ln 首曲目）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>仅显示%1（%Ln 首曲目）</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>the model with the label</comment>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>Filter by prediction: %1</source>
        <translation>预测筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>仅显示模型给出的流派与标签不同的曲目（%Ln 首）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelAnswersModel</name>
    <message>
        <source>all agree</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models that agree</comment>
        <translation>%2 个中 %1 个</translation>
    </message>
    <message>
        <source>All models say %1.</source>
        <translation>所有模型都判断为 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre; the models that say so</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>They disagree. %1</source>
        <comment>what the models say</comment>
        <translation>判断不一致。%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>a model says a genre that another does not know</comment>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>They cannot agree, as not every model knows these genres. %1</source>
        <comment>what the models say</comment>
        <translation>无法一致，因为并非每个模型都认识这些流派。%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelComparison</name>
    <message>
        <source>Models are being compared.</source>
        <translation>正在比较模型。</translation>
    </message>
    <message>
        <source>What they have said is asked anew the next time.</source>
        <translation>它们的回答下次将重新询问。</translation>
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
    <name>genrescope::ui::NetworkInputDialog</name>
    <message>
        <source>Model&apos;s input</source>
        <translation>模型的输入</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图像(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>保存数值(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG, a pixel for each number</source>
        <translation>PNG，每个数值一个像素</translation>
    </message>
    <message>
        <source>NumPy array (.npy), float32: channels, rows, columns</source>
        <translation>NumPy 数组 (.npy)，float32：通道、行、列</translation>
    </message>
    <message>
        <source>Window before (Left)</source>
        <translation>上一个窗口 (左)</translation>
    </message>
    <message>
        <source>Next window (Right)</source>
        <translation>下一个窗口 (右)</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>频率掩码</translation>
    </message>
    <message>
        <source>Rows that training blanks (SpecAugment), as often as said here</source>
        <translation>训练时掩去的行（SpecAugment），次数如此处所示</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>时间掩码</translation>
    </message>
    <message>
        <source>Columns that training blanks (SpecAugment), as often as said here</source>
        <translation>训练时掩去的列（SpecAugment），次数如此处所示</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Blended with the neighbouring window, which stands for another track of the batch</source>
        <translation>与相邻窗口混合，后者代表批次中的另一首曲目</translation>
    </message>
    <message>
        <source>Draw &amp;again</source>
        <translation>重新抽取(&amp;A)</translation>
    </message>
    <message>
        <source>Other places and shares, as every step of a training draws them</source>
        <translation>换一组位置和比例，训练的每一步都会重新抽取</translation>
    </message>
    <message>
        <source>In training:</source>
        <translation>训练中：</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>第 %1 个窗口，共 %2 个</translation>
    </message>
    <message>
        <source>Window %1 of %2: %3 – %4</source>
        <comment>number, how many, start and end</comment>
        <translation>第 %1 个窗口，共 %2 个：%3 – %4</translation>
    </message>
    <message>
        <source>levels, standardised over the clip</source>
        <translation>电平，按片段标准化</translation>
    </message>
    <message>
        <source>a picture, colours from 0 to 1</source>
        <translation>图像，颜色取值 0 到 1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4; from %5 to %6, mean %7</source>
        <comment>channels, rows, columns, what the numbers are</comment>
        <translation>%1 × %2 × %3：%4；从 %5 到 %6，均值 %7</translation>
    </message>
    <message>
        <source>Save the model&apos;s input</source>
        <translation>保存模型的输入</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>NumPy 数组 (*.npy)</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>a network&apos;s title, what it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PanelTitleBar</name>
    <message>
        <source>Put the panel away (View &gt; Panels brings it back)</source>
        <translation>收起面板（视图 &gt; 面板 可恢复）</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>收起面板</translation>
    </message>
    <message>
        <source>Put the panel back into the window</source>
        <translation>把面板放回窗口</translation>
    </message>
    <message>
        <source>Take the panel out of the window</source>
        <translation>把面板移出窗口</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>已选中 %1 / %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a setting or a result and the part of it that is chosen</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its values that are chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys act on %1</source>
        <translation>按键作用于 %1</translation>
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
    <message>
        <source>Heard by %1, not by the model chosen now</source>
        <comment>a model&apos;s name</comment>
        <translation>由 %1 聆听，而非当前选择的模型</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a model&apos;s name</comment>
        <translation>由 %1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PreferencesForm</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1：恢复默认值</translation>
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
    <name>genrescope::ui::RateFinder</name>
    <message>
        <source>Learning rates are being tested.</source>
        <translation>正在测试学习率。</translation>
    </message>
    <message>
        <source>The test begins anew the next time.</source>
        <translation>下次将重新开始测试。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些值(&amp;U)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>查找学习率</translation>
    </message>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>用这些设置的全新网络在学习率递增的情况下最多训练 %n 个批次。在基础学习率下应能学习，在最大学习率下尚不发散。不保留任何结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>测试进度</translation>
    </message>
    <message>
        <source>Puts the rates into the form: the maximum, and the base where the schedule has one, or the one rate of a schedule without a cycle</source>
        <translation>将学习率填入表单：最大值，以及计划有基础值时的基础值；无周期的计划则填唯一的学习率</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>正在读取片段：%1 / %2</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>批次 %1 / %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>正在读取片段</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>取消测试(&amp;A)</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>重新测试(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>已在 %n 个批次后取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Base rate %1, maximum %2; as a constant rate %3.</source>
        <translation>基础学习率 %1，最大 %2；作为恒定学习率为 %3。</translation>
    </message>
    <message>
        <source>No suggestion: the loss never fell clearly. A larger data set, another network or another optimizer may help.</source>
        <translation>没有建议：损失从未明显下降。更大的数据集、其他网络或优化器可能有帮助。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>%n 个片段无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This program keeps %1 of %2 cores busy</source>
        <translation>本程序占用 %2 个核心中的 %1 个</translation>
    </message>
    <message>
        <source>This program holds %1; of the machine&apos;s %2, %3 are free</source>
        <translation>本程序占用 %1；本机共 %2，其中 %3 空闲</translation>
    </message>
    <message>
        <source>The GPU is busy for %1 % of the time, and %2 of its %3 are taken</source>
        <translation>GPU 有 %1% 的时间在工作，%3 显存中已占用 %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message>
        <source>name, tags or note of %1</source>
        <translation>%1 的名称、标签或备注</translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to the trash</source>
        <translation>将 %1 移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>将 %Ln 个运行移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name, tags and note…</source>
        <translation>名称、标签和备注(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name, tags and note of the chosen runs</source>
        <translation>所选运行的名称、标签和备注</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>将所选运行移到回收站</translation>
    </message>
    <message>
        <source>Runs that were thrown away, and the way back</source>
        <translation>已丢弃的运行，可在此恢复</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>未选择运行</translation>
    </message>
    <message>
        <source>&amp;Classify with this run</source>
        <translation>用此运行分类(&amp;C)</translation>
    </message>
    <message>
        <source>Use the network of its best epoch on the Classify page</source>
        <translation>在“分类”页上使用其最佳轮次的网络</translation>
    </message>
    <message>
        <source>not exactly one run is chosen</source>
        <translation>未恰好选择一个运行</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message>
        <source>Name, tags and note</source>
        <translation>名称、标签和备注</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>%Ln 个运行的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>How the run is shown; its folder keeps its name</source>
        <translation>运行的显示名称；其文件夹名称不变</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>What this run is for, what came of it</source>
        <translation>此运行的目的与结果</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Every run gets what is added here, and loses what is removed.</source>
        <translation>此处添加的标签会加到每个运行，移除的会从每个运行删去。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListModel</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>best validation accuracy %1</source>
        <translation>最佳验证准确率 %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message>
        <source>Search name, note or tag</source>
        <translation>搜索名称、备注或标签</translation>
    </message>
    <message>
        <source>Search earlier runs</source>
        <translation>搜索先前的运行</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>先前的运行</translation>
    </message>
    <message>
        <source>No earlier runs</source>
        <translation>没有先前的运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 个运行中的 %1 个</translation>
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
    <message>
        <source>Accuracy by genre</source>
        <translation>各流派准确率</translation>
    </message>
    <message>
        <source>Shows how much of each genre was recognised, in place of the confusion</source>
        <translation>显示各流派被识别的比例，代替混淆矩阵</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
    <message>
        <source>Tags and note of the run</source>
        <translation>此运行的标签和备注</translation>
    </message>
    <message>
        <source>Epoch ends in</source>
        <translation>本轮剩余</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线平滑</translation>
    </message>
    <message>
        <source>Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible behind (arrow keys, Home for none)</source>
        <translation>像 TensorBoard 一样平滑损失和准确率；原始值仍显示在后面（方向键，Home 为不平滑）</translation>
    </message>
    <message>
        <source>Smoothin&amp;g</source>
        <translation>平滑(&amp;G)</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueue</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>已完成，%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value: Batch size 32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remembered run</source>
        <translation>已记住的运行</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a run&apos;s name, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Same settings as the others</source>
        <translation>与其他运行的设置相同</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>默认设置</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message>
        <source>removing %1 from the queue</source>
        <translation>从队列中移除 %1</translation>
    </message>
    <message>
        <source>moving %1 in the queue</source>
        <translation>在队列中移动 %1</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>运行队列</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>启动队列</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>提前 (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>推后 (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the queue (%1)</source>
        <comment>keys</comment>
        <translation>从队列中移除 (%1)</translation>
    </message>
    <message>
        <source>Take runs that have ended off the list</source>
        <translation>将已结束的运行移出列表</translation>
    </message>
    <message>
        <source>removing the waiting runs</source>
        <translation>移除等待中的运行</translation>
    </message>
    <message>
        <source>Queue: all runs have had their turn</source>
        <translation>队列：所有运行均已执行</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>队列：%n 个运行等待您启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>队列：%n 个运行等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>training %1 again</source>
        <translation>重新训练 %1</translation>
    </message>
    <message>
        <source>Train again what failed or was stopped (Ctrl+R)</source>
        <translation>重新训练失败或已停止的运行 (Ctrl+R)</translation>
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
        <comment>a run&apos;s name and when it began</comment>
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
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
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
        <source>McNemar&apos;s test against that run, on the same test tracks</source>
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
        <comment>a setting&apos;s name, what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of runs compared (Holm) it is %2.</source>
        <translation>未校正的 p 为 %1；按比较的运行数校正（Holm）后为 %2。</translation>
    </message>
    <message>
        <source>Where the test accuracy lies with 95 % confidence (Wilson)</source>
        <translation>测试准确率在 95% 置信水平下的范围（Wilson）</translation>
    </message>
    <message>
        <source>How long all epochs took</source>
        <translation>所有轮次所用的时间</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks, corrected for the number of runs compared with it (Holm)</source>
        <translation>与该运行在相同测试曲目上的 McNemar 检验，按与之比较的运行数校正（Holm）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2%</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ScatterView</name>
    <message>
        <source>%1 over %2</source>
        <comment>two settings or results</comment>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>%1. A point for each run.</source>
        <translation>%1。每次运行一个点。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message>
        <source>Seeds: %1</source>
        <translation>种子：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>%n 次运行因其种子被重新运行而不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>%n 次运行的均值及其标准差</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed</source>
        <translation>仅种子不同的运行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
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
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Mean test accuracy against the picked group with the best mean validation accuracy</source>
        <translation>与所选分组中平均验证准确率最高者相比的平均测试准确率</translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>对各种子的测试准确率与该组作韦尔奇 t 检验；双方各需 %Ln 个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
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
        <translation>最佳</translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>没有 p：韦尔奇 t 检验双方各需 %Ln 个种子；这里是 %1 个对 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No p: the seeds of neither group differ from one another.</source>
        <translation>没有 p：两组内各种子的结果都彼此相同。</translation>
    </message>
    <message>
        <source>Welch&apos;s t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.</source>
        <translation>%1 个种子对 %2 个种子的测试准确率的韦尔奇 t 检验：t = %3，自由度 %4。</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of groups compared (Holm) it is %2.</source>
        <translation>未校正的 p 为 %1；按比较的组数校正（Holm）后为 %2。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Restore all &amp;defaults…</source>
        <translation>恢复全部默认值(&amp;D)…</translation>
    </message>
    <message>
        <source>Set everything in this dialog back?</source>
        <translation>将此对话框中的所有内容恢复为默认值？</translation>
    </message>
    <message>
        <source>Lists, runs and music stay as they are, and so do the settings of the Train page.</source>
        <translation>列表、运行和音乐保持不变，训练页面的设置也不变。</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
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
        <source>The Classify list with its answers, the library with search and filters, the runs that are shown.</source>
        <translation>分类列表及其结果、音乐库及其搜索和筛选、所显示的运行。</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Names the genre of what is dropped; the Classify page shows the same choice.</source>
        <translation>判断放入的音乐的流派；分类页面显示同一选择。</translation>
    </message>
    <message>
        <source>Kept so that a second training on the same music starts at once.</source>
        <translation>保留它们，使同一批音乐的下次训练可立即开始。</translation>
    </message>
    <message>
        <source>For the runs to come; those that are there stay where they are.</source>
        <translation>用于以后的运行；已有的运行留在原处。</translation>
    </message>
    <message>
        <source>All of the machine&apos;s</source>
        <translation>本机全部</translation>
    </message>
    <message>
        <source>Where the Train page says 0. Fewer leave more of the machine to you; another number of threads gives slightly other weights.</source>
        <translation>用于训练页面中为 0 的情况。线程少则留给您的资源多；线程数不同，权重会略有差异。</translation>
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
        <translation>“保存图…”的初始值；它会记住上次使用的值。</translation>
    </message>
    <message>
        <source>A click of one frame is seen then in a whole track, too; else a pixel shows the mean.</source>
        <translation>这样在整首曲目中也能看到只有一帧的爆音；否则像素显示平均值。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ShortcutList</name>
    <message>
        <source>Search a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the new keys here; Esc leaves them as they are</source>
        <translation>在此按下新按键；Esc 保持不变</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新按键</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>全部默认按键(&amp;A)</translation>
    </message>
    <message>
        <source>Use &amp;here</source>
        <translation>用于此处(&amp;H)</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and stay as they are.</source>
        <translation>这些按键在各处通用，不能更改。</translation>
    </message>
    <message>
        <source>%1 calls “%2”, whose keys stay as they are.</source>
        <comment>keys; a command</comment>
        <translation>%1 是“%2”的按键，不能更改。</translation>
    </message>
    <message>
        <source>%1 calls “%2”, which would have no keys then.</source>
        <comment>keys; a command</comment>
        <translation>%1 是“%2”的按键；改用后它将没有按键。</translation>
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
        <source>Model&apos;s view</source>
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
    <message>
        <source>Select a stretch by dragging (S); with Shift a drag always does</source>
        <translation>拖动以选择片段 (S)；按住 Shift 拖动始终为选择</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>See and hear what training makes of the track (A)</source>
        <translation>查看并试听训练对曲目所做的处理 (A)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays, the brackets select.</source>
        <translation>所选曲目的梅尔频谱图。左右键滚动，上下键缩放，F 显示整首曲目，空格播放，方括号键选择。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitForm</name>
    <message>
        <source>Share of validation</source>
        <translation>验证集占比</translation>
    </message>
    <message>
        <source>Share of test</source>
        <translation>测试集占比</translation>
    </message>
    <message>
        <source>Keep an &amp;artist’s tracks together</source>
        <translation>同一艺术家的曲目放在一起(&amp;A)</translation>
    </message>
    <message>
        <source>The same seed makes the same split of the same tracks</source>
        <translation>相同的种子会对相同的曲目得到相同的划分</translation>
    </message>
    <message>
        <source>A network that knows an artist from training finds the artist’s other tracks easy</source>
        <translation>训练中见过某位艺术家的网络，会更容易识别其其他曲目</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Vali&amp;dation</source>
        <translation>验证(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln 位艺术家出现在多个划分中，使测试比看上去更容易：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln 个流派并非在每个划分中都有：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by genre and split</source>
        <translation>按流派和划分统计的曲目</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
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
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show runs with any tags</source>
        <translation>显示任意标签的运行</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>标签筛选</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message>
        <source>Tag filter: %1</source>
        <translation>标签筛选：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 个运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>仅显示带有标签 %1 的运行（%Ln 个）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>A tag has no commas and at most 60 letters.</source>
        <translation>标签不含逗号，最多 60 个字母。</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagPlanModel</name>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Skipped: no genre is known yet</source>
        <translation>已跳过：尚无流派</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>Skipped: the same file as in a row above</source>
        <translation>已跳过：与上面某一行是同一个文件</translation>
    </message>
    <message>
        <source>Skipped: not sure enough</source>
        <translation>已跳过：置信度不足</translation>
    </message>
    <message>
        <source>Skipped: has it already</source>
        <translation>已跳过：已有该流派</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Genre tag now</source>
        <translation>当前标签</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message>
        <source>Nothing was written: %1</source>
        <translation>没有写入任何内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>已写入 %Ln 个流派标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln 个无法写入：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>已停止：%Ln 个文件保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>没有还原任何内容：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln 个流派标签已还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln 个无法还原：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>撤销写入 %Ln 个流派标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo last tag writing</source>
        <translation>撤销上次标签写入</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>重新写入 %Ln 个流派标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags again</source>
        <translation>重新写入标签</translation>
    </message>
    <message>
        <source>Genre tags are being written.</source>
        <translation>正在写入流派标签。</translation>
    </message>
    <message>
        <source>Those that are written can be taken back at the next start.</source>
        <translation>已写入的标签可在下次启动时撤销。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TourCallout</name>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Help &gt; Tour brings it back (Esc)</source>
        <translation>可由“帮助 &gt; 导览”重新打开 (Esc)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>上一步 (左箭头)</translation>
    </message>
    <message>
        <source>Go on (Return or Right)</source>
        <translation>继续 (回车或右箭头)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>导览，第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message>
        <source>Labels: named stretches of the track, as label files hold them</source>
        <translation>标签：曲目中带名称的片段，与标签文件相同</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Open label file…</source>
        <translation>打开标签文件…</translation>
    </message>
    <message>
        <source>Open label file</source>
        <translation>打开标签文件</translation>
    </message>
    <message>
        <source>Label files (*.txt);;All files (*)</source>
        <translation>标签文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save labels as…</source>
        <translation>标签另存为…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>标签文件 (*.txt)</translation>
    </message>
    <message>
        <source>Undo the last change of labels</source>
        <translation>撤销上一次标签更改</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>移除所有标签</translation>
    </message>
    <message>
        <source>Label the selection…</source>
        <translation>为选区加标签…</translation>
    </message>
    <message>
        <source>Label the cursor&apos;s place…</source>
        <translation>为播放位置加标签…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What is heard there</source>
        <translation>此处听到的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>已读取 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>This track&apos;s labels are not kept: %1</source>
        <translation>此曲目的标签不会保存：%1</translation>
    </message>
    <message>
        <source>Rename label “%1”…</source>
        <translation>重命名标签“%1”…</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Labels belong to a track: select one first, then open “%1”.</source>
        <translation>标签属于曲目：请先选择曲目，再打开“%1”。</translation>
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
    <name>genrescope::ui::TrackPropertiesDialog</name>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 的属性</translation>
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
        <source>Condition</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Hash (XXH3)</source>
        <translation>哈希 (XXH3)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackSelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>放大到选区 (Z)</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>保存选区</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>清除选区 (Esc)</translation>
    </message>
    <message>
        <source>Save sound as WAV…</source>
        <translation>将声音保存为 WAV…</translation>
    </message>
    <message>
        <source>Save sound</source>
        <translation>保存声音</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV 文件 (*.wav)</translation>
    </message>
    <message>
        <source>Save as label file…</source>
        <translation>保存为标签文件…</translation>
    </message>
    <message>
        <source>Save as label file</source>
        <translation>保存为标签文件</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>标签文件 (*.txt)</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track (L)</source>
        <translation>循环播放选区或整首曲目 (L)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <comment>start, end and length of the selected stretch</comment>
        <translation>%1 – %2（%3 秒）</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>选区：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
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
    <message>
        <source>Condition</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>nothing is wrong with this file</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>a file</comment>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong with a file, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>与 %1 是同一文件。</translation>
    </message>
    <message>
        <source>The same sound or picture as %1, in another file.</source>
        <translation>与 %1 的声音或图像相同，但在另一个文件中。</translation>
    </message>
    <message>
        <source>The two are in different splits.</source>
        <translation>两者属于不同的划分。</translation>
    </message>
    <message>
        <source>The two have different genres.</source>
        <translation>两者的流派不同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>另有 %Ln 个相同的文件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>the model with the label</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>unknown to the model</source>
        <comment>a genre</comment>
        <translation>模型不认识</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a genre and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <comment>a model; genres and their probabilities</comment>
        <translation>%1 的判断：%2。</translation>
    </message>
    <message>
        <source>%1 It does not know the label %2, which cannot be compared.</source>
        <translation>%1 它不认识标签“%2”，无法比较。</translation>
    </message>
    <message>
        <source>%1 It gives the label, %2, %3.</source>
        <comment>what a model says; a genre; its probability</comment>
        <translation>%1 它给标签“%2”的概率为 %3。</translation>
    </message>
    <message>
        <source>could not be heard</source>
        <comment>a file, by a model</comment>
        <translation>无法聆听</translation>
    </message>
    <message>
        <source>Predicted</source>
        <comment>a genre</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>分歧</translation>
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
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>无划分</translation>
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
        <source>Choose a data set first.</source>
        <translation>请先选择数据集。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what is wrong with it</comment>
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
        <source>All settings as they were at first</source>
        <translation>将所有设置恢复为初始值</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>测试准确率 %1%</translation>
    </message>
    <message>
        <source>Find a learning rate: a short test with growing rates</source>
        <translation>查找学习率：以递增的学习率进行的简短测试</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>查找学习率</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>These settings are trained when the runs before them have ended</source>
        <translation>前面的运行结束后训练这些设置</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <source>A test of learning rates is going on.</source>
        <translation>正在测试学习率。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on where the run waits (%1)</source>
        <translation>从运行等待处继续 (%1)</translation>
    </message>
    <message>
        <source>Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)</source>
        <translation>在当前批次后等待，稍后继续，与从未暂停完全一致 (%1)</translation>
    </message>
    <message>
        <source>Pausing after this batch…</source>
        <translation>此批次后暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused, epoch %1 of %2</source>
        <translation>已暂停，轮次 %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the run that goes on?</source>
        <translation>停止正在进行的运行？</translation>
    </message>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>已完成的轮次会保留。队列中有 %n 个运行在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the &amp;next</source>
        <translation>启动下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <translation>保留到以后(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <translation>继续训练(&amp;G)</translation>
    </message>
    <message>
        <source>suggested learning rates</source>
        <translation>建议的学习率</translation>
    </message>
    <message>
        <source>Not taken over from the last time: %1</source>
        <translation>未能沿用上次的设置：%1</translation>
    </message>
    <message>
        <source>Another Genrescope keeps its queue. This one lasts as long as this window.</source>
        <translation>另一个 Genrescope 正在保存其队列。此队列仅在本窗口打开期间存在。</translation>
    </message>
    <message>
        <source>Settings or earlier runs</source>
        <translation>设置或先前的运行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新运行</translation>
    </message>
    <message>
        <source>&amp;Back to the run that goes on</source>
        <translation>返回正在进行的运行(&amp;B)</translation>
    </message>
    <message>
        <source>Name, tags and note of this run</source>
        <translation>此运行的名称、标签和备注</translation>
    </message>
    <message>
        <source>Earlier runs (%L1)</source>
        <translation>先前的运行（%L1）</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>没有运行</translation>
    </message>
    <message>
        <source>Settings and runs</source>
        <translation>设置与运行</translation>
    </message>
    <message>
        <source>A run is being trained.</source>
        <translation>正在训练一次运行。</translation>
    </message>
    <message>
        <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
        <translation>所有已完成的轮次都会保留，稍后可从最后一个轮次继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>队列中的 %n 个运行将等到下次启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>队列中的 %n 个运行将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the network&apos;s layers, with shapes and parameters</source>
        <translation>显示网络的各层及其形状和参数</translation>
    </message>
    <message>
        <source>Show the network&apos;s layers</source>
        <translation>显示网络的各层</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Trash of runs</source>
        <translation>运行回收站</translation>
    </message>
    <message>
        <source>Trashed runs</source>
        <translation>已丢弃的运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>永久删除 %Ln 个运行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their networks, curves and predictions are gone then. This cannot be taken back.</source>
        <translation>其网络、曲线和预测都将丢失，且无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformStrip</name>
    <message>
        <source>Waveform overview</source>
        <translation>波形概览</translation>
    </message>
    <message>
        <source>The whole track. Click to move the playback position; drag the marked part to scroll; drag with Shift to select.</source>
        <translation>整首曲目。单击可移动播放位置；拖动标出的部分可滚动；按住 Shift 拖动可选择。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>写入流派标签</translation>
    </message>
    <message>
        <source>The files you tick get the new genre as their only one. Everything else in them stays as it is, sound and pictures included, and Edit &gt; Undo puts the old tags back.</source>
        <translation>勾选的文件将以新流派作为唯一的流派。其余内容（包括声音和图片）保持不变，可用“编辑”菜单中的撤销还原旧标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>所选的 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>显示的全部 %Ln 首曲目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>&amp;At least this sure:</source>
        <translation>至少如此确定(&amp;A)：</translation>
    </message>
    <message>
        <source>Files and their genre tags</source>
        <translation>文件及其流派标签</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>写入进度</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>可写入的全部 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>写入 %Ln 个标签(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write tags</source>
        <translation>写入标签(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>正在读取 %Ln 个文件的标签…</numerusform>
        </translation>
    </message>
</context>
</TS>
