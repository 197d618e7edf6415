<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genrescope</source>
        <translation>Genrescope について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>A workbench for music-genre research: hear which genre a network makes of a track, look at a data set, train and compare networks.</source>
        <translation>音楽ジャンル研究のためのワークベンチ。ネットワークが曲をどのジャンルと判断するかを聴き、データセットを調べ、ネットワークを学習・比較できます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes with no warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>ClipFinding</name>
    <message>
        <source>%1 s long; at least %2 s are needed</source>
        <translation>長さ %1 秒、少なくとも %2 秒必要です</translation>
    </message>
    <message>
        <source>every sample is 0</source>
        <translation>すべてのサンプルが 0 です</translation>
    </message>
    <message>
        <source>peak %1 dBFS</source>
        <translation>ピーク %1 dBFS</translation>
    </message>
    <message>
        <source>%1 of %2 s lie below %3 dBFS</source>
        <translation>%2 秒中 %1 秒が %3 dBFS 未満です</translation>
    </message>
    <message>
        <source>every sample is %1 (direct current, no sound)</source>
        <translation>すべてのサンプルが %1 です（直流、音なし）</translation>
    </message>
    <message>
        <source>the spectrum hardly changes (%1 dB from second to second): a tone, hum or noise</source>
        <translation>スペクトルがほとんど変化しません（1 秒ごとに %1&#xa0;dB）：単音、ハム、または雑音</translation>
    </message>
    <message>
        <source>the wave is off centre by %1 of full scale</source>
        <translation>波形が中心からフルスケールの %1 ずれています</translation>
    </message>
    <message>
        <source>%1 % of the samples are cut off at the top (%2 dBFS)</source>
        <translation>サンプルの %1% が上限で切れています（%2 dBFS）</translation>
    </message>
    <message>
        <source>no sound in it</source>
        <translation>音が入っていません</translation>
    </message>
    <message>
        <source>an array without values</source>
        <translation>値のない配列です</translation>
    </message>
    <message>
        <source>%1 of %2 values are not finite numbers</source>
        <translation>%2 個の値のうち %1 個が有限の数ではありません</translation>
    </message>
    <message>
        <source>every value is %1</source>
        <translation>すべての値が %1 です</translation>
    </message>
    <message>
        <source>all frames are the same</source>
        <translation>すべてのフレームが同じです</translation>
    </message>
    <message>
        <source>one colour everywhere</source>
        <translation>全面が一色です</translation>
    </message>
    <message>
        <source>all columns are the same</source>
        <translation>すべての列が同じです</translation>
    </message>
    <message>
        <source>%1 s long; expected are %2 s</source>
        <translation>長さ %1 秒、想定は %2 秒です</translation>
    </message>
    <message>
        <source>%1 s long; nearly all others have %2 s</source>
        <translation>長さ %1 秒、ほかのほぼすべては %2 秒です</translation>
    </message>
    <message>
        <source>%1; nearly all others have %2</source>
        <translation>%1、ほかのほぼすべては %2 です</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>読み込むためのメモリーが足りません</translation>
    </message>
</context>
<context>
    <name>ComparisonFigures</name>
    <message>
        <source>Validation accuracy</source>
        <translation>検証精度</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>検証損失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>訓練精度</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>訓練損失</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Pick runs above to see their curves.</source>
        <translation>上で実行を選ぶと、その曲線が表示されます。</translation>
    </message>
    <message>
        <source>%1, validation</source>
        <translation>%1、検証</translation>
    </message>
    <message>
        <source>%1, test</source>
        <translation>%1、テスト</translation>
    </message>
    <message>
        <source>Difference, in percentage points</source>
        <translation>差（パーセントポイント）</translation>
    </message>
    <message>
        <source>These runs do not know the same genres.</source>
        <translation>これらの実行は扱うジャンルが異なります。</translation>
    </message>
    <message>
        <source>One of these runs has no confusions yet.</source>
        <translation>混同行列がまだない実行が含まれています。</translation>
    </message>
    <message>
        <source>Recall by genre</source>
        <translation>ジャンル別の再現率</translation>
    </message>
    <message>
        <source>Precision by genre</source>
        <translation>ジャンル別の適合率</translation>
    </message>
    <message>
        <source>F1 by genre</source>
        <translation>ジャンル別の F1</translation>
    </message>
    <message>
        <source>Pick runs above to see how well they know each genre.</source>
        <translation>上で実行を選ぶと、各ジャンルをどれだけ識別できるかが表示されます。</translation>
    </message>
    <message>
        <source>Only one of these runs has been tested.</source>
        <translation>テスト済みなのは片方の実行だけです。</translation>
    </message>
    <message>
        <source>%1, test split unless said otherwise</source>
        <translation>%1、テスト分割（断りのない限り）</translation>
    </message>
    <message>
        <source>%1, test split</source>
        <translation>%1、テスト分割</translation>
    </message>
    <message>
        <source>%1, validation split of the best epoch</source>
        <translation>%1、最良エポックの検証分割</translation>
    </message>
    <message>
        <source>Recall of each genre: the share of its tracks that was recognised.</source>
        <translation>各ジャンルの再現率：その曲のうち認識された割合。</translation>
    </message>
    <message>
        <source>Precision of each genre: of the tracks taken for it the share that is of it.</source>
        <translation>各ジャンルの適合率：そのジャンルと判定された曲のうち実際にそうである割合。</translation>
    </message>
    <message>
        <source>F1 of each genre: the harmonic mean of precision and recall.</source>
        <translation>各ジャンルの F1：適合率と再現率の調和平均。</translation>
    </message>
    <message>
        <source>%1 by epoch.</source>
        <translation>%1（エポック別）。</translation>
    </message>
    <message>
        <source>Runs that differ only in their seed (n of them) are one curve: their mean, in a band of one standard deviation.</source>
        <translation>シードだけが異なる n 件の実行を 1 本の曲線にまとめています：平均と、標準偏差 1 つ分の帯。</translation>
    </message>
    <message>
        <source>%1: share of the actual genre&apos;s tracks (rows) that were taken for each genre (columns).</source>
        <translation>%1：実際のジャンル（行）の曲が各ジャンル（列）と判定された割合。</translation>
    </message>
    <message>
        <source>%1: of the tracks taken for a genre (columns), the share of each actual genre (rows).</source>
        <translation>%1：あるジャンルと判定された曲（列）に占める、実際の各ジャンル（行）の割合。</translation>
    </message>
    <message>
        <source>%1: tracks of each actual genre (rows) by the genre they were taken for (columns).</source>
        <translation>%1：実際の各ジャンル（行）の曲数を、判定されたジャンル（列）別に示します。</translation>
    </message>
    <message>
        <source>Shares of %1 minus those of %2, in percentage points.</source>
        <translation>%1 の割合から %2 の割合を引いた値（パーセントポイント）。</translation>
    </message>
    <message>
        <source>Of the test split; of a run without one, of the validation split in its best epoch.</source>
        <translation>テストデータによる値。テストデータのない実行では、最良エポックの検証データによる値。</translation>
    </message>
    <message>
        <source>Thin lines: 95 % intervals (Wilson).</source>
        <translation>細い線：95% 区間（Wilson）。</translation>
    </message>
    <message>
        <source>Means over runs that differ only in their seed (n of them), with a line of one standard deviation to each side.</source>
        <translation>シードだけが異なる n 件の実行の平均。細い線は上下それぞれ標準偏差 1 つ分。</translation>
    </message>
</context>
<context>
    <name>DataDifference</name>
    <message>
        <source>Other test tracks than %1: %2. These accuracies come from different tests, so there is no paired difference and no p.</source>
        <translation>%1 とテスト曲が異なります：%2。精度は別々のテストによるものなので、対応のある差と p はありません。</translation>
    </message>
    <message>
        <source>The same tracks as %1, split differently: %2. What one run is tested on another may have been trained on, so there is no paired difference and no p.</source>
        <translation>%1 と同じ曲ですが、分割が異なります：%2。一方のテスト曲が他方の学習に使われた可能性があるため、対応のある差と p はありません。</translation>
    </message>
    <message>
        <source>Other training or validation tracks than %1: %2. The test tracks are the same, so p holds, but a difference may come from the data and not from the settings.</source>
        <translation>%1 と学習曲または検証曲が異なります：%2。テスト曲は同じなので p は有効ですが、差は設定ではなくデータによる可能性があります。</translation>
    </message>
</context>
<context>
    <name>EvaluationFigures</name>
    <message>
        <source>Only evaluated runs keep the answers this is made from.</source>
        <translation>この図のもとになる回答は、評価済みの実行だけが持っています。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Share of right answers</source>
        <translation>正答の割合</translation>
    </message>
    <message>
        <source>%1, ECE %2</source>
        <translation>%1、ECE %2</translation>
    </message>
    <message>
        <source>ROC of %1</source>
        <translation>%1 の ROC</translation>
    </message>
    <message>
        <source>Precision and recall of %1</source>
        <translation>%1 の適合率と再現率</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>偽陽性率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>真陽性率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with the area under its curve. The diagonal is chance.</source>
        <translation>各ジャンルとその他すべてとの対比を、確率のすべてのしきい値について、曲線下面積とともに示します。対角線は偶然です。</translation>
    </message>
    <message>
        <source>Each genre against the rest, over all thresholds of its probability, with its average precision.</source>
        <translation>各ジャンルとその他すべてとの対比を、確率のすべてのしきい値について、平均適合率とともに示します。</translation>
    </message>
    <message numerus="yes">
        <source>How often runs are right where they are so sure, in %n bins of the top probability; on the diagonal confidence can be taken at its word. Below: how many tracks each bin holds (n); few prove little. ECE: expected calibration error.</source>
        <translation>
            <numerusform>これだけ確信しているときに実行が正しい割合を、最大確率の %n 区間で示します。対角線上では確信度がそのまま信じられます。下は各区間の曲数（n）で、少なければほとんど何も言えません。ECE：期待較正誤差。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Too many numbers for a table: Save figure… writes them as CSV</source>
        <translation>数値が多すぎて表にできません。「図を保存…」で CSV として書き出せます</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An internal error, which is a bug in Genrescope: %1</source>
        <translation>内部エラー（Genrescope の不具合）：%1</translation>
    </message>
    <message>
        <source>an exception of unknown type</source>
        <translation>未知の種類の例外</translation>
    </message>
</context>
<context>
    <name>LayerPlot</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>%1, last epoch</source>
        <comment>a run</comment>
        <translation>%1、最後のエポック</translation>
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
        <translation>3 つの畳み込み（11x11、7x7、3x3）と 256 ユニットの全結合層</translation>
    </message>
    <message>
        <source>Duplicated CNN</source>
        <translation>複製 CNN</translation>
    </message>
    <message>
        <source>Duplicated last convolution pooled by maximum and by mean, 11x11 pooling</source>
        <translation>最後の畳み込みを複製し、最大値と平均値でプーリング、プーリング 11x11</translation>
    </message>
    <message>
        <source>CRNN</source>
        <translation>CRNN</translation>
    </message>
    <message>
        <source>Three batch-normalised convolutions, two GRUs over time, five dense layers</source>
        <translation>バッチ正規化付きの 3 つの畳み込み、時間方向の 2 つの GRU、5 つの全結合層</translation>
    </message>
    <message>
        <source>Duplicated CRNN</source>
        <translation>複製 CRNN</translation>
    </message>
    <message>
        <source>Duplicated convolutions on a normalised picture, two GRUs over time</source>
        <translation>正規化した画像に対する複製畳み込み、時間方向の 2 つの GRU</translation>
    </message>
    <message>
        <source>CNN (figure 1)</source>
        <translation>CNN（図 1）</translation>
    </message>
    <message>
        <source>As cnn, with dense layers of 128, 128, 64, 32 and 16</source>
        <translation>cnn と同じで、全結合層は 128、128、64、32、16</translation>
    </message>
    <message>
        <source>Duplicated CNN (figure 1)</source>
        <translation>複製 CNN（図 1）</translation>
    </message>
    <message>
        <source>As dcnn, with 2x2 pooling</source>
        <translation>dcnn と同じで、プーリングは 2x2</translation>
    </message>
    <message>
        <source>CRNN (figure 1)</source>
        <translation>CRNN（図 1）</translation>
    </message>
    <message>
        <source>As crnn, with a fourth convolution, dropout and no batch norm</source>
        <translation>crnn と同じで、4 つ目の畳み込みとドロップアウトがあり、バッチ正規化なし</translation>
    </message>
    <message>
        <source>Duplicated CRNN (figure 1)</source>
        <translation>複製 CRNN（図 1）</translation>
    </message>
    <message>
        <source>As dcrnn, without the normalised input</source>
        <translation>dcrnn と同じで、入力の正規化なし</translation>
    </message>
    <message>
        <source>Residual network</source>
        <translation>残差ネットワーク</translation>
    </message>
    <message>
        <source>Residual stages of 32 to 256 filters on log-mel windows of any length</source>
        <translation>任意の長さの対数メル窓に対する、32～256 フィルターの残差ステージ</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Which network; genrescope-cli models describes them.</source>
        <translation>使用するネットワーク。genrescope-cli models で説明が表示されます。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Dropout rate; below 0 means the network&apos;s own rates.</source>
        <translation>ドロップアウト率。0 未満ではネットワーク既定の率を使います。</translation>
    </message>
    <message>
        <source>L2 factor</source>
        <translation>L2 係数</translation>
    </message>
    <message>
        <source>L2 penalty on convolution kernels; below 0 means the network&apos;s own factors, 0 none.</source>
        <translation>畳み込みカーネルへの L2 ペナルティ。0 未満ではネットワーク既定の係数、0 ではなし。</translation>
    </message>
    <message>
        <source>Batch norm momentum</source>
        <translation>バッチ正規化のモーメンタム</translation>
    </message>
    <message>
        <source>How much of its running statistics batch norm keeps at each step; below 0 means the network&apos;s own (0.99, resnet 0.9). Lower it where an epoch has few steps.</source>
        <translation>バッチ正規化が各ステップで移動統計量をどれだけ保持するか。0 未満ならネットワーク自身の値 (0.99、resnet は 0.9)。1 エポックのステップ数が少ないときは下げてください。</translation>
    </message>
    <message>
        <source>0 dB reference</source>
        <translation>0 dB の基準</translation>
    </message>
    <message>
        <source>Power that is 0 dB: &quot;max&quot; (the spectrogram&apos;s own maximum) or a number.</source>
        <translation>0 dB とするパワー：「max」（スペクトログラム自体の最大値）または数値。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>picture: the paper&apos;s coloured picture of the whole clip; log_mel: windows of a standardised mel-spectrogram. Follows the network unless set.</source>
        <translation>picture：論文で使われた、クリップ全体のカラー画像。log_mel：標準化したメルスペクトログラムの窓。未設定ならネットワークに従います。</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプリング周波数</translation>
    </message>
    <message>
        <source>Hz; audio is resampled to this first (the paper: 16000).</source>
        <translation>Hz。音声はまずこの周波数に変換されます（論文：16000）。</translation>
    </message>
    <message>
        <source>FFT length</source>
        <translation>FFT 長</translation>
    </message>
    <message>
        <source>Samples per frame.</source>
        <translation>フレームあたりのサンプル数。</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ長</translation>
    </message>
    <message>
        <source>Samples between frames.</source>
        <translation>フレーム間のサンプル数。</translation>
    </message>
    <message>
        <source>Mel bands</source>
        <translation>メルバンド数</translation>
    </message>
    <message>
        <source>Number of mel bands.</source>
        <translation>メルバンドの数。</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>最低周波数</translation>
    </message>
    <message>
        <source>Hz, lower edge of the first band.</source>
        <translation>Hz、最初のバンドの下端。</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高周波数</translation>
    </message>
    <message>
        <source>Hz, upper edge of the last band; 0 means half the sample rate.</source>
        <translation>Hz、最後のバンドの上端。0 はサンプリング周波数の半分を表します。</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>メルスケール</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or htk.</source>
        <translation>slaney（librosa の既定値）または htk。</translation>
    </message>
    <message>
        <source>Filter norm</source>
        <translation>フィルターの正規化</translation>
    </message>
    <message>
        <source>slaney (librosa&apos;s default) or none.</source>
        <translation>slaney（librosa の既定値）または none。</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <translation>ダイナミックレンジ</translation>
    </message>
    <message>
        <source>dB below the maximum that are kept; 0 keeps all.</source>
        <translation>最大値から何 dB 下までを残すか。0 ではすべて残します。</translation>
    </message>
    <message>
        <source>Smallest power</source>
        <translation>最小パワー</translation>
    </message>
    <message>
        <source>Floor before the logarithm.</source>
        <translation>対数を取る前の下限値。</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>クリップ長</translation>
    </message>
    <message>
        <source>Seconds; longer tracks are cut into clips of this length.</source>
        <translation>秒。これより長い曲はこの長さのクリップに分割されます。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル数</translation>
    </message>
    <message>
        <source>3 (colours, as the paper) or 1.</source>
        <translation>3（論文と同じカラー）または 1。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Rows; with log_mel the number of mel bands.</source>
        <translation>行数。log_mel ではメルバンド数です。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Columns; with log_mel frames per window.</source>
        <translation>列数。log_mel では窓あたりのフレーム数です。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Beta parameter of mixup; 0 is off, 0.3 a good value.</source>
        <translation>mixup のベータ分布のパラメーター。0 でオフ、0.3 が適値です。</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>周波数マスク数</translation>
    </message>
    <message>
        <source>SpecAugment: bands of rows blanked in each training clip.</source>
        <translation>SpecAugment：各訓練クリップで消す行の帯の数。</translation>
    </message>
    <message>
        <source>Frequency mask size</source>
        <translation>周波数マスクの幅</translation>
    </message>
    <message>
        <source>At most this many rows.</source>
        <translation>最大でこの行数。</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>時間マスク数</translation>
    </message>
    <message>
        <source>SpecAugment: stretches of columns blanked in each training clip.</source>
        <translation>SpecAugment：各訓練クリップで消す列の区間の数。</translation>
    </message>
    <message>
        <source>Time mask size</source>
        <translation>時間マスクの幅</translation>
    </message>
    <message>
        <source>At most this many columns.</source>
        <translation>最大でこの列数。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Loudness is changed by up to this many dB either way.</source>
        <translation>音量を最大でこの dB だけ上下させます。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the features.</source>
        <translation>特徴量に加えるガウスノイズの標準偏差。</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>ランダムクロップ</translation>
    </message>
    <message>
        <source>With log_mel: a random window each time; otherwise evenly spaced ones in turn.</source>
        <translation>log_mel の場合：毎回ランダムな窓を使います。オフでは等間隔の窓を順に使います。</translation>
    </message>
    <message>
        <source>Pitch copies</source>
        <translation>ピッチ変更コピー</translation>
    </message>
    <message>
        <source>Extra copies of each training track, shifted by these semitones (the paper: -1, 1).</source>
        <translation>各学習曲をこの半音数だけ移調した追加のコピー（論文：-1, 1）。</translation>
    </message>
    <message>
        <source>Tempo copies</source>
        <translation>テンポ変更コピー</translation>
    </message>
    <message>
        <source>Extra copies of each training track at these tempi (the paper: 0.93, 1.07).</source>
        <translation>各学習曲をこのテンポにした追加のコピー（論文：0.93, 1.07）。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>adam, rmsprop, adadelta and sgd as Keras 2.3 defines them, adamw as PyTorch does.</source>
        <translation>adam、rmsprop、adadelta、sgd は Keras 2.3、adamw は PyTorch の定義に従います。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Where the constant, step, cosine and plateau schedules start. Follows network and optimizer unless set.</source>
        <translation>constant、step、cosine、plateau スケジュールの初期値。未設定ならネットワークとオプティマイザーに従います。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>sgd only.</source>
        <translation>sgd のみ。</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>ベータ 1</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; mean.</source>
        <translation>adam と adamw：勾配の平均の減衰率。</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>ベータ 2</translation>
    </message>
    <message>
        <source>adam and adamw: decay of the gradients&apos; square.</source>
        <translation>adam と adamw：勾配の 2 乗の減衰率。</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>ロー</translation>
    </message>
    <message>
        <source>rmsprop and adadelta: decay; below 0 means Keras 2.3&apos;s 0.9 and 0.95.</source>
        <translation>rmsprop と adadelta：減衰率。0 未満では Keras 2.3 の 0.9 と 0.95 を使います。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>イプシロン</translation>
    </message>
    <message>
        <source>Below 0 means Keras 2.3&apos;s 1e-7 (adamw: PyTorch&apos;s 1e-8).</source>
        <translation>0 未満では Keras 2.3 の 1e-7（adamw では PyTorch の 1e-8）を使います。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>adamw only; on kernels, not on biases and batch normalisation.</source>
        <translation>adamw のみ。カーネルに適用し、バイアスとバッチ正規化には適用しません。</translation>
    </message>
    <message>
        <source>Decay everything</source>
        <translation>すべて減衰</translation>
    </message>
    <message>
        <source>adamw only: weight decay also on biases and batch normalisation, as PyTorch&apos;s AdamW over all of a model&apos;s parameters.</source>
        <translation>adamw のみ：PyTorch の AdamW をモデルの全パラメーターに使う場合と同じく、バイアスとバッチ正規化にも重み減衰を適用します。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>勾配クリッピング</translation>
    </message>
    <message>
        <source>Gradients are scaled down to this global norm; 0 is off.</source>
        <translation>勾配をこの全体ノルムまで縮小します。0 でオフ。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The run&apos;s name; empty means the network&apos;s.</source>
        <translation>実行の名前。空ならネットワークの名前になります。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>The named starting point of these settings.</source>
        <translation>これらの設定の出発点となる名前付きの組。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Passes over the training clips, at most.</source>
        <translation>訓練クリップを通す最大回数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Clips per optimizer step (the paper&apos;s code: 64).</source>
        <translation>最適化 1 ステップあたりのクリップ数（論文のコード：64）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Same seed, machine and thread count: same weights, bit for bit.</source>
        <translation>シード、計算機、スレッド数が同じなら、重みはビット単位で一致します。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>ラベル平滑化</translation>
    </message>
    <message>
        <source>0 is off; 0.1 a usual value.</source>
        <translation>0 でオフ。0.1 が一般的な値です。</translation>
    </message>
    <message>
        <source>Windows per clip</source>
        <translation>クリップあたりの窓数</translation>
    </message>
    <message>
        <source>With log_mel: windows drawn from each clip per epoch.</source>
        <translation>log_mel の場合：エポックごとに各クリップから取り出す窓の数。</translation>
    </message>
    <message>
        <source>Best means</source>
        <translation>最良の基準</translation>
    </message>
    <message>
        <source>What the best checkpoint is best at.</source>
        <translation>最良チェックポイントを選ぶ指標。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>auto takes the GPU when there is one.</source>
        <translation>auto は GPU があれば使います。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>0 means all of the machine&apos;s.</source>
        <translation>0 は計算機のすべてのスレッドを表します。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>End the training when it no longer improves.</source>
        <translation>改善しなくなったら学習を終えます。</translation>
    </message>
    <message>
        <source>Improvement of</source>
        <translation>改善の指標</translation>
    </message>
    <message>
        <source>What must improve.</source>
        <translation>改善すべき指標。</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待機エポック数</translation>
    </message>
    <message>
        <source>Epochs without improvement.</source>
        <translation>改善のないエポックの数。</translation>
    </message>
    <message>
        <source>Smallest improvement</source>
        <translation>最小の改善幅</translation>
    </message>
    <message>
        <source>Less than this does not count.</source>
        <translation>これ未満は改善とみなしません。</translation>
    </message>
    <message>
        <source>Learning-rate policy</source>
        <translation>学習率ポリシー</translation>
    </message>
    <message>
        <source>How the learning rate moves from step to step.</source>
        <translation>学習率がステップごとにどう変わるか。</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>基本学習率</translation>
    </message>
    <message>
        <source>Lower bound of the cyclical policies.</source>
        <translation>循環ポリシーの下限。</translation>
    </message>
    <message>
        <source>Maximal rate</source>
        <translation>最大学習率</translation>
    </message>
    <message>
        <source>Upper bound of the cyclical policies; one_cycle&apos;s peak.</source>
        <translation>循環ポリシーの上限。one_cycle では最大値。</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>ステップサイズ</translation>
    </message>
    <message>
        <source>Epochs: half a cycle of the cyclical policies; step: epochs between drops.</source>
        <translation>エポック数：循環ポリシーの半周期。step では低下の間隔。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>step, plateau: factor of each drop; exp_range: factor per step; below 0: 0.1 and 0.99994.</source>
        <translation>step、plateau：低下ごとの係数。exp_range：ステップごとの係数。0 未満では 0.1 と 0.99994。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Epochs of linear warm-up before any policy.</source>
        <translation>どのポリシーでも、その前に線形ウォームアップを行うエポック数。</translation>
    </message>
    <message>
        <source>Plateau patience</source>
        <translation>plateau の待機数</translation>
    </message>
    <message>
        <source>plateau: epochs without improvement.</source>
        <translation>plateau：改善のないエポックの数。</translation>
    </message>
    <message>
        <source>Rising part</source>
        <translation>上昇部分の割合</translation>
    </message>
    <message>
        <source>one_cycle: share of the steps until the peak.</source>
        <translation>one_cycle：最大値までのステップの割合。</translation>
    </message>
    <message>
        <source>Start divisor</source>
        <translation>開始時の除数</translation>
    </message>
    <message>
        <source>one_cycle: starts at the maximal rate / this.</source>
        <translation>one_cycle：最大学習率 / この値から始まります。</translation>
    </message>
    <message>
        <source>Final divisor</source>
        <translation>終了時の除数</translation>
    </message>
    <message>
        <source>one_cycle: ends at the start / this.</source>
        <translation>one_cycle：初期値 / この値で終わります。</translation>
    </message>
    <message>
        <source>Three phases</source>
        <translation>三段階</translation>
    </message>
    <message>
        <source>one_cycle: up, down, then annihilation.</source>
        <translation>one_cycle：上昇、下降、その後ほぼ 0 まで減衰。</translation>
    </message>
    <message>
        <source>Cycle momentum</source>
        <translation>循環モメンタム</translation>
    </message>
    <message>
        <source>one_cycle: momentum (Adam&apos;s beta 1) runs against the rate.</source>
        <translation>one_cycle：モメンタム（Adam のベータ 1）を学習率と逆向きに変えます。</translation>
    </message>
    <message>
        <source>Lowest momentum</source>
        <translation>最小モメンタム</translation>
    </message>
    <message>
        <source>one_cycle: at the peak rate.</source>
        <translation>one_cycle：学習率が最大のとき。</translation>
    </message>
    <message>
        <source>Highest momentum</source>
        <translation>最大モメンタム</translation>
    </message>
    <message>
        <source>one_cycle: at start and end.</source>
        <translation>one_cycle：開始時と終了時。</translation>
    </message>
</context>
<context>
    <name>PredictionRow</name>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴取中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Music and models</source>
        <translation>音楽とモデル</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colour map of spectrograms</source>
        <translation>スペクトログラムのカラーマップ</translation>
    </message>
    <message>
        <source>Darkest level</source>
        <translation>最も暗いレベル</translation>
    </message>
    <message>
        <source>Brightest level</source>
        <translation>最も明るいレベル</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>周波数スケール</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands</source>
        <translation>隣り合うフレームと帯域をなめらかにする</translation>
    </message>
    <message>
        <source>Start with what was open</source>
        <translation>前回開いていた内容で起動する</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Computed spectrograms</source>
        <translation>計算済みのスペクトログラム</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>実行のフォルダー</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Save the numbers beside a figure, as CSV</source>
        <translation>図の横に数値を CSV で保存する</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Show the loudest of the frames that share a pixel</source>
        <translation>1 画素に重なるフレームのうち最大のものを表示</translation>
    </message>
</context>
<context>
    <name>RateRangeFigure</name>
    <message>
        <source>Loss over the learning rate</source>
        <translation>学習率に対する損失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Drawn when the test has ended.</source>
        <translation>テストの終了後に描かれます。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基本</translation>
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
        <translation>数値</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>By genre</source>
        <translation>ジャンル別</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混同行列</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n run(s).</source>
        <translation>
            <numerusform>最初の %n 件の実行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n run(s)</source>
        <translation>
            <numerusform>%n 件の実行の比較</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by Genrescope %1 on %2</source>
        <translation>Genrescope %1 が %2 に作成</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Best validation</source>
        <translation>最高検証</translation>
    </message>
    <message>
        <source>Last validation</source>
        <translation>最終検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Accuracies with Wilson&apos;s 95 % interval. The epoch of the best validation accuracy was chosen by that accuracy, which flatters it.</source>
        <translation>精度にはウィルソンの 95% 区間を付けています。最高検証精度のエポックはその精度で選ばれているため、実際より良く見えます。</translation>
    </message>
    <message numerus="yes">
        <source>Difference: test accuracy against the run with the best validation accuracy, in percentage points, with the 95 % interval of a paired bootstrap; p: McNemar&apos;s test on the same %n track(s).</source>
        <translation>
            <numerusform>差：検証精度が最も高い実行と比べたテスト精度（パーセントポイント）と、対応のあるブートストラップの 95% 区間。p：同じ %n 曲でのマクネマー検定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The runs have the same settings.</source>
        <translation>実行の設定はすべて同じです。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is not listed is as the network has it at first.</source>
        <translation>記載のない設定は、ネットワークの初期値のままです。</translation>
    </message>
    <message>
        <source>All settings of %1 (config.toml)</source>
        <translation>%1 のすべての設定 (config.toml)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>As far as is known, all runs had the same tracks in the same splits.</source>
        <translation>わかる限り、すべての実行は同じ曲を同じ分割で使いました。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of runs compared with that run.</source>
        <translation>p（Holm）：その実行と比較した実行の数で補正した値。</translation>
    </message>
    <message>
        <source>Over seeds</source>
        <translation>シードごとの集計</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>Means over seeds, with their standard deviations.</source>
        <translation>シードにわたる平均と標準偏差です。</translation>
    </message>
    <message numerus="yes">
        <source>p: Welch&apos;s t test of the test accuracies over seeds against the settings with the best mean validation accuracy; there is none with fewer than %Ln seeds on a side.</source>
        <translation>
            <numerusform>p：シードごとのテスト精度を、平均検証精度が最も高い設定とウェルチの t 検定で比べた値。どちらかのシードが %Ln 個より少なければありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>p (Holm): corrected for the number of settings compared with these.</source>
        <translation>p（Holm）：その設定と比較した設定の数で補正した値。</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>The first batch draws the first point.</source>
        <translation>最初のバッチで最初の点が描かれます。</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The first epoch draws the first point.</source>
        <translation>最初のエポックで最初の点が描かれます。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate, as planned</source>
        <translation>学習率（予定）</translation>
    </message>
    <message>
        <source>Validation confusion, % of each genre</source>
        <translation>混同行列（検証、各ジャンルの %）</translation>
    </message>
    <message>
        <source>Rows are the genres, columns what the network took them for.
Drawn after the first epoch.</source>
        <translation>行は実際のジャンル、列はネットワークの判断です。
最初のエポックの後に描かれます。</translation>
    </message>
    <message>
        <source>This run has no validation split,
so nothing is known of single genres by epoch.</source>
        <translation>この実行には検証用の分割がないため、
エポックごとのジャンル別の結果はありません。</translation>
    </message>
    <message>
        <source>Validation confusion after epoch %1, % of each genre</source>
        <translation>混同行列（検証、エポック %1 後、各ジャンルの %）</translation>
    </message>
    <message>
        <source>Validation accuracy by genre</source>
        <translation>ジャンル別の検証精度</translation>
    </message>
    <message>
        <source>How much of each genre is recognised.
Drawn after the first epoch.</source>
        <translation>各ジャンルがどれだけ認識されたかを示します。
最初のエポックの後に描かれます。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>Loss by epoch, training and validation.</source>
        <translation>エポックごとの損失（訓練と検証）。</translation>
    </message>
    <message>
        <source>Accuracy by epoch, training and validation.</source>
        <translation>エポックごとの精度（訓練と検証）。</translation>
    </message>
    <message>
        <source>Batches, smoothed</source>
        <translation>バッチ（平滑化）</translation>
    </message>
</context>
<context>
    <name>RunParameters</name>
    <message>
        <source>Epochs trained</source>
        <translation>学習したエポック数</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最高検証精度</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト精度</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>設定と結果</translation>
    </message>
    <message>
        <source>Runs that differ in a setting and have results are shown here.</source>
        <translation>設定が異なり、結果のある実行がここに表示されます。</translation>
    </message>
    <message>
        <source>A line for each run: the settings in which they differ, and what came of them.</source>
        <translation>実行ごとに 1 本の線：異なる設定と、その結果。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>must be at least 1</source>
        <translation>1 以上にしてください</translation>
    </message>
    <message>
        <source>must be at least 1 (and at most 65536)</source>
        <translation>1 以上（65536 以下）にしてください</translation>
    </message>
    <message>
        <source>must be at least 1 epoch</source>
        <translation>1 エポック以上にしてください</translation>
    </message>
    <message>
        <source>must be at least 1 row</source>
        <translation>1 行以上にしてください</translation>
    </message>
    <message>
        <source>must be at least 1 column</source>
        <translation>1 列以上にしてください</translation>
    </message>
    <message>
        <source>must be at most 1 (below 0: the policy&apos;s own)</source>
        <translation>1 以下にしてください（0 未満: ポリシーの値）</translation>
    </message>
    <message>
        <source>must not be 0 (below 0: the policy&apos;s own)</source>
        <translation>0 にはできません（0 未満: ポリシーの値）</translation>
    </message>
    <message>
        <source>must be less than 1 (negative: the model&apos;s own)</source>
        <translation>1 より小さくしてください（負: モデルの値）</translation>
    </message>
    <message>
        <source>must be a number of at most 1000 (negative: the model&apos;s own)</source>
        <translation>1000 以下の数にしてください（負: モデルの値）</translation>
    </message>
    <message>
        <source>must be below 1 (below 0 means the optimizer&apos;s default)</source>
        <translation>1 未満にしてください（0 未満: オプティマイザーの既定値）</translation>
    </message>
    <message>
        <source>must be below 1</source>
        <translation>1 未満にしてください</translation>
    </message>
    <message>
        <source>must be below 0.5 with three phases</source>
        <translation>3 段階のときは 0.5 未満にしてください</translation>
    </message>
    <message>
        <source>must be above 0 and at most %1</source>
        <translation>0 より大きく %1 以下にしてください</translation>
    </message>
    <message>
        <source>must be 0 or more and below 1</source>
        <translation>0 以上 1 未満にしてください</translation>
    </message>
    <message>
        <source>must be 0 (off) or more</source>
        <translation>0（オフ）以上にしてください</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>0 以上にしてください</translation>
    </message>
    <message>
        <source>must be 0 (all of the machine&apos;s) or up to 1024</source>
        <translation>0（マシンのすべて）または 1024 までにしてください</translation>
    </message>
    <message>
        <source>must be 0 or more, below %1, and that below 1</source>
        <translation>0 以上で %1 より小さく、それも 1 未満にしてください</translation>
    </message>
    <message>
        <source>must lie between %1 (off) and %2</source>
        <translation>%1（オフ）から %2 の間にしてください</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, and not be %4</source>
        <translation>%1 は %2 から %3 の間で、%4 以外にしてください</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>%1 から %2 の間にしてください</translation>
    </message>
    <message>
        <source>needs %1 above 0</source>
        <translation>%1 が 0 より大きい必要があります</translation>
    </message>
    <message>
        <source>%1 must be above %2, %3</source>
        <translation>%1 は %2（%3）より大きくしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>「%1」は %2 のどれでもありません</translation>
    </message>
    <message>
        <source>%1 epochs of warm-up leave none of the %2 for training</source>
        <translation>ウォームアップ %1 エポックでは、%2 エポックのうち学習に残りがありません</translation>
    </message>
    <message>
        <source>The clip&apos;s length is %1 s; it must be above 0 and at most %2.</source>
        <translation>クリップの長さは %1 秒です。0 より大きく %2 以下にしてください。</translation>
    </message>
    <message>
        <source>The input is %1 x %2 (height x width); both must be from 1 to %3.</source>
        <translation>入力は %1 x %2（高さ x 幅）です。どちらも 1 から %3 にしてください。</translation>
    </message>
    <message>
        <source>A log-mel input is as high as it has mel bands: height is %1, bands are %2.</source>
        <translation>対数メル入力の高さはメル帯域の数と同じです: 高さ %1、帯域 %2。</translation>
    </message>
    <message>
        <source>A log-mel input has 1 channel, not %1.</source>
        <translation>対数メル入力は 1 チャンネルで、%1 ではありません。</translation>
    </message>
    <message>
        <source>A picture has 3 channels (colour) or 1 (scaled dB), not %1.</source>
        <translation>画像は 3 チャンネル（カラー）か 1（dB）で、%1 ではありません。</translation>
    </message>
    <message>
        <source>The sample rate is %1 Hz; it must be from 1 to %2.</source>
        <translation>サンプルレートは %1&#xa0;Hz です。1 から %2 にしてください。</translation>
    </message>
    <message>
        <source>The frame length (n_fft) is %1; it must be from 2 to %2.</source>
        <translation>フレーム長（n_fft）は %1 です。2 から %2 にしてください。</translation>
    </message>
    <message>
        <source>The hop is %1 samples; it must be from 1 to %2.</source>
        <translation>ホップは %1 サンプルです。1 から %2 にしてください。</translation>
    </message>
    <message>
        <source>The number of mel bands is %1; it must be from 1 to %2.</source>
        <translation>メル帯域の数は %1 です。1 から %2 にしてください。</translation>
    </message>
    <message>
        <source>%1 mel bands are more than the %2 frequencies that frames (n_fft) of %3 samples tell apart.</source>
        <translation>メル帯域 %1 個は、%3 サンプルのフレーム（n_fft）が区別できる %2 個の周波数より多すぎます。</translation>
    </message>
    <message>
        <source>The lowest frequency is %1 Hz; it must be 0 or more.</source>
        <translation>最低周波数は %1&#xa0;Hz です。0 以上にしてください。</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is not above the lowest, %2 Hz.</source>
        <translation>最高周波数 %1&#xa0;Hz が最低周波数 %2&#xa0;Hz を超えていません。</translation>
    </message>
    <message>
        <source>The highest frequency, %1 Hz, is above half the sample rate, %2 Hz.</source>
        <translation>最高周波数 %1&#xa0;Hz がサンプルレートの半分 %2&#xa0;Hz を超えています。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>cannot be read: permission denied</source>
        <translation>読めません: アクセス権がありません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読めません: %1</translation>
    </message>
    <message>
        <source>is a folder, not an audio file</source>
        <translation>フォルダーで、音声ファイルではありません</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>is a web address; only local files can be read</source>
        <translation>ウェブアドレスです。読めるのはローカルファイルだけです</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>is %1, not audio</source>
        <translation>%1 で、音声ではありません</translation>
    </message>
    <message>
        <source>is a WebP picture, not audio</source>
        <translation>WebP 画像で、音声ではありません</translation>
    </message>
    <message>
        <source>is text, not audio</source>
        <translation>テキストで、音声ではありません</translation>
    </message>
    <message>
        <source>holds a tag, and no sound</source>
        <translation>タグだけで、音がありません</translation>
    </message>
    <message>
        <source>holds no sound stream</source>
        <translation>音声トラックがありません</translation>
    </message>
    <message>
        <source>holds no sound</source>
        <translation>音がありません</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>中に音がありません</translation>
    </message>
    <message>
        <source>holds only %1 s of sound; at least %2 s is needed to name a genre</source>
        <translation>音が %1 秒しかありません。ジャンルの判定には少なくとも %2 秒必要です</translation>
    </message>
    <message>
        <source>is silent from beginning to end: nothing in it reaches -90 dBFS</source>
        <translation>最初から最後まで無音です: -90 dBFS に達する部分がありません</translation>
    </message>
    <message>
        <source>shows silence: it holds one value throughout</source>
        <translation>無音を示しています: 全体が同じ値です</translation>
    </message>
    <message>
        <source>is not audio in any format known here</source>
        <translation>ここで分かるどの音声形式でもありません</translation>
    </message>
    <message>
        <source>cannot be decoded: the file is damaged or cut short</source>
        <translation>デコードできません: ファイルが壊れているか途中で切れています</translation>
    </message>
    <message>
        <source>cannot be decoded: it is cut short, and the index at its end is missing</source>
        <translation>デコードできません: 途中で切れ、末尾の索引がありません</translation>
    </message>
    <message>
        <source>cannot be decoded: %1</source>
        <translation>デコードできません: %1</translation>
    </message>
    <message>
        <source>Artists in both %2 and %3: %1 (tracks: %4 of %6; accuracy there looks better than it is): %5</source>
        <translation>%2 と %3 の両方にいるアーティスト: %1（曲: %4/%6。そこでの精度は実際より良く見えます）: %5</translation>
    </message>
    <message>
        <source>Files listed in more than one split: %1: %2</source>
        <translation>複数の分割にあるファイル: %1: %2</translation>
    </message>
    <message>
        <source>Files with the same content in more than one split: %1: %2</source>
        <translation>複数の分割にある同じ内容のファイル: %1: %2</translation>
    </message>
    <message>
        <source>Recordings whose segments lie in more than one split: %1: %2</source>
        <translation>区間が複数の分割にまたがる録音: %1: %2</translation>
    </message>
    <message>
        <source>is empty; a manifest starts with path,genre,split</source>
        <translation>空です。マニフェストは path,genre,split で始まります</translation>
    </message>
    <message>
        <source>has no column &quot;%1&quot; (its first line must name path and genre, and may name split, artist, album, title)</source>
        <translation>「%1」列がありません（最初の行には path と genre が必要で、split、artist、album、title も書けます）</translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The highest frequency is %1 Hz; it must be above the lowest, or 0 for half the sample rate.</source>
        <translation>最高周波数は %1&#xa0;Hz です。最低より高くするか、0（サンプルレートの半分）にしてください。</translation>
    </message>
    <message>
        <source>The reference power is %1; it must be above 0.</source>
        <translation>基準パワーは %1 です。0 より大きくしてください。</translation>
    </message>
    <message>
        <source>The range below the maximum (top dB) is %1; it must be 0, which means no floor, or more.</source>
        <translation>最大からの範囲（top dB）は %1 です。0（下限なし）以上にしてください。</translation>
    </message>
    <message>
        <source>The smallest power is %1; it must be above 0.</source>
        <translation>最小パワーは %1 です。0 より大きくしてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>「%1」は %2 のどれでもありません</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>が空です</translation>
    </message>
    <message>
        <source>cannot tell which column is the %1 (columns: %3)</source>
        <translation>どの列が %1 か分かりません（列：%3）</translation>
    </message>
    <message>
        <source>no line with a path and a genre</source>
        <translation>パスとジャンルのある行がありません</translation>
    </message>
    <message>
        <source>line %1: track %2: unknown split &quot;%3&quot;; it is in none</source>
        <translation>%1 行目：曲 %2：未知の分割「%3」。どの分割にも入りません</translation>
    </message>
    <message>
        <source>line %1: %2; skipped</source>
        <translation>%1 行目：%2。飛ばしました</translation>
    </message>
    <message>
        <source>more cells than columns</source>
        <translation>列よりセルが多い</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>ジャンルがない</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>パスがない</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>セルが %2 個ではなく %1 個</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track id</source>
        <translation>「%1」は曲の番号ではない</translation>
    </message>
    <message>
        <source>track %1: unknown subset &quot;%2&quot;</source>
        <translation>曲 %1：未知のサブセット「%2」</translation>
    </message>
    <message>
        <source>files that do not exist: %1 of %2: %3</source>
        <translation>存在しないファイル：%2 個中 %1 個：%3</translation>
    </message>
    <message>
        <source>column %1: lines that say neither train, validation nor test: %2: %3</source>
        <translation>列 %1：train・validation・test のどれでもない行：%2：%3</translation>
    </message>
    <message>
        <source>holds nothing to import; no genre made of it</source>
        <translation>取り込むものがありません。ジャンルにはしません</translation>
    </message>
    <message>
        <source>files of no known kind left out: %1: %2</source>
        <translation>種類の分からないファイルを除きました：%1：%2</translation>
    </message>
    <message>
        <source>no tracks found; expected a folder per genre with %1 in it</source>
        <translation>曲が見つかりません。ジャンルごとのフォルダーに%1が必要です</translation>
    </message>
    <message>
        <source>audio, pictures or .npy arrays</source>
        <translation>音声、画像、.npy 配列</translation>
    </message>
    <message>
        <source>files outside any genre folder left out: %1</source>
        <translation>どのジャンルのフォルダーにもないファイルを除きました：%1</translation>
    </message>
    <message>
        <source>holds a mixture (%1); if these are the same tracks, import one kind only</source>
        <translation>複数の種類があります（%1）。同じ曲なら 1 種類だけを取り込んでください</translation>
    </message>
    <message>
        <source>subset %1: tracks of wider subsets left out: %2</source>
        <translation>サブセット %1：より大きいサブセットの曲を除きました：%2</translation>
    </message>
    <message>
        <source>tracks without a top genre left out: %1</source>
        <translation>主ジャンルのない曲を除きました：%1</translation>
    </message>
    <message>
        <source>clips known to be broken or far too short left out: %1: %2</source>
        <translation>壊れているか短すぎると知られているクリップを除きました：%1：%2</translation>
    </message>
    <message>
        <source>audio files missing in %3: %1 of %2: %4; %5</source>
        <translation>%3 にない音声ファイル：%2 個中 %1 個：%4。%5</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除きました</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>残しました</translation>
    </message>
    <message>
        <source>no such folder; paths are made as published</source>
        <translation>このフォルダーはありません。パスは公開時のとおりにします</translation>
    </message>
    <message>
        <source>no tracks to import</source>
        <translation>取り込む曲がありません</translation>
    </message>
    <message>
        <source>no folder for %1</source>
        <translation>%1 のフォルダーがありません</translation>
    </message>
    <message>
        <source>some tracks are there in several formats, which makes them count more than once; import one kind only</source>
        <translation>複数の形式がある曲は重ねて数えられます。1 種類だけを取り込んでください</translation>
    </message>
    <message>
        <source>empty files: %1</source>
        <translation>空のファイル：%1</translation>
    </message>
    <message>
        <source>split lists: %1</source>
        <translation>分割のリスト：%1</translation>
    </message>
    <message>
        <source>files that no list names left out: %1</source>
        <translation>どのリストにもないファイルを除きました：%1</translation>
    </message>
    <message>
        <source>listed tracks missing in %3: %1 of %2: %4</source>
        <translation>%3 にないリストの曲：%2 曲中 %1 曲：%4</translation>
    </message>
    <message>
        <source>GTZAN has known faults: 50 exact replicas, many artists with several tracks (35 reggae clips are Bob Marley), distorted clips, and jazz.00054 is unreadable in the WAV edition. A random split overstates accuracy by ten points and more; the fault-filtered split lists avoid that.</source>
        <translation>GTZAN には既知の欠陥があります。まったく同じクリップが 50 個、1 人で複数の曲があるアーティストが多数（レゲエの 35 クリップは Bob Marley）、歪んだクリップがあり、WAV 版の jazz.00054 は読めません。無作為な分割では正解率が 10 ポイント以上高く出ます。fault-filtered の分割リストを使えば避けられます。</translation>
    </message>
    <message>
        <source>none of GTZAN&apos;s genre folders in it (blues, classical, country ...)</source>
        <translation>GTZAN のジャンルのフォルダー（blues、classical、country…）がありません</translation>
    </message>
    <message>
        <source>several folders below hold GTZAN; name one: %1</source>
        <translation>下の複数のフォルダーに GTZAN があります。1 つを選んでください：%1</translation>
    </message>
    <message>
        <source>none of its files can be read</source>
        <translation>読めるファイルがありません</translation>
    </message>
    <message>
        <source>is what is imported, and would be replaced; choose another place</source>
        <translation>取り込み元そのもので、置き換えられてしまいます。別の場所を選んでください</translation>
    </message>
    <message>
        <source>... and %1 more like these</source>
        <translation>…ほかに同様のものが %1 件</translation>
    </message>
    <message>
        <source>the shares of train, validation and test must be numbers from 0 to 1000</source>
        <translation>訓練・検証・テストの割合は 0 から 1000 の数でなければなりません</translation>
    </message>
    <message>
        <source>the share of train must be greater than 0</source>
        <translation>訓練の割合は 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>The artist &quot;%1&quot;, on %2 tracks of several genres, is taken for none: artists are not known there, and leakage by artist cannot be seen</source>
        <translation>アーティスト「%1」は複数のジャンルの %2 曲にあるため、なしと見なします。それらの曲のアーティストは不明で、アーティストによる漏れは分かりません</translation>
    </message>
    <message>
        <source>Genres without a track in the split %2: %1: %3</source>
        <translation>分割「%2」に曲がないジャンル：%1：%3</translation>
    </message>
    <message>
        <source>Genres with training clips only, so nothing tells how well a network knows them: %1: %3</source>
        <translation>訓練用のクリップしかなく、ネットワークがどれほど知っているか分からないジャンル：%1：%3</translation>
    </message>
    <message>
        <source>Genres without a training clip, so every network gets them wrong: %1: %3</source>
        <translation>訓練用のクリップがなく、どのネットワークも間違えるジャンル：%1：%3</translation>
    </message>
    <message>
        <source>damaged: %1 s of %2 s are missing inside the file</source>
        <translation>破損: ファイルの途中で %2 秒中 %1 秒が欠けています</translation>
    </message>
    <message>
        <source>truncated: the sound ends after %1 s of %2 s</source>
        <translation>途切れ: 音が %2 秒中 %1 秒で終わっています</translation>
    </message>
    <message>
        <source>truncated: the file ends early, after %1 s</source>
        <translation>途切れ: ファイルが %1 秒で早く終わっています</translation>
    </message>
    <message>
        <source>is being written by another program</source>
        <translation>別のプログラムが書き込み中です</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile; it was left alone</source>
        <translation>その間に別のプログラムが変更したため、そのままにしました</translation>
    </message>
    <message>
        <source>its tag could not be written (the disk may be full); it was left alone</source>
        <translation>タグを書き込めませんでした（ディスクがいっぱいかもしれません）。ファイルはそのままです</translation>
    </message>
    <message>
        <source>its tag cannot be written</source>
        <translation>タグを書き込めません</translation>
    </message>
    <message>
        <source>holds another table; predictions cannot be added to it</source>
        <translation>別の表が入っているため、予測を追加できません</translation>
    </message>
    <message>
        <source>cannot write: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>cannot read: %1</source>
        <translation>読めません: %1</translation>
    </message>
    <message>
        <source>is no training run (it has no config.toml)</source>
        <translation>学習の実行ではありません（config.toml がありません）</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>その実行はありません</translation>
    </message>
    <message>
        <source>cannot be looked into: %1</source>
        <translation>中を見られません: %1</translation>
    </message>
    <message>
        <source>is empty; the run&apos;s settings are lost</source>
        <translation>が空で、実行の設定は失われています</translation>
    </message>
    <message>
        <source>is damaged: it has no %1, so what else is missing is not known either</source>
        <translation>壊れています: %1 がなく、ほかに何が欠けているかもわかりません</translation>
    </message>
    <message>
        <source>is in use by process %1 on %2</source>
        <translation>%2 のプロセス %1 が使用中です</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ロックできません: %1</translation>
    </message>
    <message>
        <source>lies there already</source>
        <translation>すでにそこにあります</translation>
    </message>
    <message>
        <source>cannot be moved to %1: %2</source>
        <translation>%1 へ移動できません: %2</translation>
    </message>
    <message>
        <source>is in the trash already</source>
        <translation>すでにゴミ箱にあります</translation>
    </message>
    <message>
        <source>is no run in a trash</source>
        <translation>ゴミ箱の中の実行ではありません</translation>
    </message>
    <message>
        <source>cannot be deleted: %1</source>
        <translation>削除できません: %1</translation>
    </message>
    <message>
        <source>is no JSON object, so it is left as it is</source>
        <translation>JSON オブジェクトではないため、そのままにします</translation>
    </message>
    <message>
        <source>a name has %1 bytes at most, not %2; a note may be longer</source>
        <translation>名前は %1 バイトまでです（%2 バイトあります）。備考はもっと長くできます</translation>
    </message>
    <message>
        <source>a note of %1 bytes is too long; %2 is the most that fits</source>
        <translation>%1 バイトの備考は長すぎます。%2 までです</translation>
    </message>
    <message>
        <source>a tag has %1 bytes at most</source>
        <translation>タグは %1 バイトまでです</translation>
    </message>
    <message>
        <source>a tag needs a letter at least</source>
        <translation>タグには少なくとも 1 文字が必要です</translation>
    </message>
    <message>
        <source>a tag is one line without a comma</source>
        <translation>タグはコンマを含まない 1 行です</translation>
    </message>
    <message>
        <source>Genres without a clip in the split %2, which says nothing of them: %1: %4</source>
        <translation>分割「%2」にクリップがなく、何も言えないジャンル：%1：%4</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Classify, Library, Train, Compare</source>
        <translation>分類、ライブラリ、学習、比較</translation>
    </message>
    <message>
        <source>Open files to classify</source>
        <translation>分類するファイルを開く</translation>
    </message>
    <message>
        <source>Open a folder to classify</source>
        <translation>分類するフォルダーを開く</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Classify the selected tracks again</source>
        <translation>選択した曲をもう一度分類</translation>
    </message>
    <message>
        <source>Classify the whole list again</source>
        <translation>一覧全体をもう一度分類</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>分類を中止</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Read out genre over time, stretch by stretch</source>
        <translation>ジャンルの推移を区間ごとに読む</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>再生と一時停止</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Scroll the spectrogram</source>
        <translation>スペクトログラムをスクロール</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Zoom the spectrogram</source>
        <translation>スペクトログラムを拡大・縮小</translation>
    </message>
    <message>
        <source>Fit the whole track</source>
        <translation>曲全体を表示</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue the run that is shown</source>
        <translation>表示中の実行を再開</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Pick the selected runs</source>
        <translation>選択した行の実行を比較に加える</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Choose a cell of a confusion chart</source>
        <translation>混同行列のセルを選ぶ</translation>
    </message>
    <message>
        <source>Hear a track behind the cell on the Classify page</source>
        <translation>セルの曲を「分類」ページで聴く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>一覧を空にする</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Change the genre of the selected tracks</source>
        <translation>選んだ曲のジャンルを変更</translation>
    </message>
    <message>
        <source>Save the library under another name</source>
        <translation>ライブラリを別名で保存</translation>
    </message>
    <message>
        <source>Find a command and run it</source>
        <translation>コマンドを探して実行する</translation>
    </message>
    <message>
        <source>Add the settings to the queue</source>
        <translation>設定をキューに追加</translation>
    </message>
    <message>
        <source>Pause the run, and go on</source>
        <translation>実行の一時停止と再開</translation>
    </message>
    <message>
        <source>Move a waiting run in the queue</source>
        <translation>待機中の実行をキュー内で移動</translation>
    </message>
    <message>
        <source>Take back what was changed in the queue or suggested</source>
        <translation>キューの変更や提案を元に戻す</translation>
    </message>
    <message>
        <source>Check the files, or stop that</source>
        <translation>ファイルを検査、または中止</translation>
    </message>
    <message>
        <source>Write a report of the picked runs</source>
        <translation>選択した実行のレポートを作成する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put the page&apos;s side panel away, and bring it back</source>
        <translation>ページのサイドパネルを隠す・戻す</translation>
    </message>
    <message>
        <source>Import a data set</source>
        <translation>データセットを取り込む</translation>
    </message>
    <message>
        <source>Export the tracks as a list</source>
        <translation>曲を一覧として書き出す</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>最初から再生</translation>
    </message>
    <message>
        <source>Classify the selected tracks</source>
        <translation>選んだ曲を分類</translation>
    </message>
    <message>
        <source>Properties of a track</source>
        <translation>曲のプロパティ</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選んだ行をコピー</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Select same artist, album, genre</source>
        <translation>同じアーティスト、アルバム、ジャンルを選択</translation>
    </message>
    <message>
        <source>Split the tracks anew</source>
        <translation>曲を分割し直す</translation>
    </message>
    <message>
        <source>Undo a change of genre or split</source>
        <translation>ジャンルや分割の変更を元に戻す</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>ライブラリから除く</translation>
    </message>
    <message>
        <source>Scroll the frequencies</source>
        <translation>周波数をスクロール</translation>
    </message>
    <message>
        <source>Move the playback position</source>
        <translation>再生位置を動かす</translation>
    </message>
    <message>
        <source>Begin or end the selection at the playback position</source>
        <translation>再生位置で選択範囲を始める・終える</translation>
    </message>
    <message>
        <source>Select by dragging, or scroll</source>
        <translation>ドラッグで選択、またはスクロール</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>選択範囲を拡大</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track</source>
        <translation>選択範囲または曲全体をループ</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>選択範囲にラベルを付ける</translation>
    </message>
    <message>
        <source>Save the spectrogram as a figure</source>
        <translation>スペクトログラムを図として保存</translation>
    </message>
    <message>
        <source>Show the model&apos;s windows</source>
        <translation>モデルの窓を表示</translation>
    </message>
    <message>
        <source>Show the model&apos;s input</source>
        <translation>モデルの入力を表示</translation>
    </message>
    <message>
        <source>Switch between the original and the copy</source>
        <translation>元の曲とコピーを切り替え</translation>
    </message>
    <message>
        <source>A chart&apos;s numbers as a table</source>
        <translation>グラフの数値を表で見る</translation>
    </message>
    <message>
        <source>Write genre tags into the files</source>
        <translation>ジャンルのタグをファイルに書き込む</translation>
    </message>
    <message>
        <source>Compare models on the selected tracks</source>
        <translation>選択した曲でモデルを比較する</translation>
    </message>
    <message>
        <source>Predict genres, or stop that</source>
        <translation>ジャンルを予測する、または中止する</translation>
    </message>
    <message>
        <source>Predict genres of the selected tracks</source>
        <translation>選択した曲のジャンルを予測する</translation>
    </message>
    <message>
        <source>Use the predicted genre</source>
        <translation>予測されたジャンルを使う</translation>
    </message>
    <message>
        <source>Remove a run from the queue, or move it to the trash</source>
        <translation>実行をキューから外す、またはゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Name, tags and note of the selected runs</source>
        <translation>選択した実行の名前・タグ・メモ</translation>
    </message>
    <message>
        <source>Move the selected runs to the trash</source>
        <translation>選択した実行をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Take back a change of names, tags or the trash</source>
        <translation>名前・タグ・ゴミ箱の変更を取り消す</translation>
    </message>
    <message>
        <source>Show a track behind the cell in the library</source>
        <translation>セルの元になった曲をライブラリで表示する</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>変更したキー</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Put back what was removed, or take back written tags</source>
        <translation>除いたものを戻す、または書き込んだタグを元に戻す</translation>
    </message>
    <message>
        <source>Write the tags again</source>
        <translation>タグをもう一度書き込む</translation>
    </message>
    <message>
        <source>Leave a selection, then clear the search and the filters</source>
        <translation>選択を解除し、次に検索と絞り込みを解除する</translation>
    </message>
    <message>
        <source>Train a failed or stopped run of the queue again</source>
        <translation>キューの失敗または停止した実行をもう一度学習</translation>
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
        <translation>書き込めるタグがありません</translation>
    </message>
    <message>
        <source>has an old ID3v2 tag, which could not be written as it is</source>
        <translation>古い ID3v2 タグがあり、そのままの形では書き込めません</translation>
    </message>
    <message>
        <source>is write-protected</source>
        <translation>書き込み禁止です</translation>
    </message>
    <message>
        <source>lies in a folder that cannot be written</source>
        <translation>書き込めないフォルダーにあります</translation>
    </message>
    <message>
        <source>has a second name (hard link), from which writing would part it</source>
        <translation>別の名前（ハードリンク）があり、書き込むと切り離されてしまいます</translation>
    </message>
</context>
<context>
    <name>TrackConditions</name>
    <message>
        <source>broken</source>
        <comment>a file that cannot be read</comment>
        <translation>読めない</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a file that could be read in part</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無音</translation>
    </message>
    <message>
        <source>static</source>
        <comment>one tone or noise from beginning to end</comment>
        <translation>単調</translation>
    </message>
    <message>
        <source>clipped</source>
        <comment>the wave&apos;s tops are cut off</comment>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>短すぎる</translation>
    </message>
    <message>
        <source>wrong length</source>
        <comment>not as long as nearly all others</comment>
        <translation>長さが違う</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>TrainingPreset</name>
    <message>
        <source>The model&apos;s own input and learning rate, Adam, 50 epochs; a starting point for your own settings.</source>
        <translation>モデル本来の入力と学習率、Adam、50 エポック。独自の設定の出発点です。</translation>
    </message>
    <message>
        <source>Exactly what the paper&apos;s repository does: constant rate (5e-4; DCNN 2e-4), batches of 64, up to 150 epochs with early stopping on validation loss.</source>
        <translation>論文のリポジトリと完全に同じ：一定の学習率（5e-4、DCNN は 2e-4）、バッチサイズ 64、最大 150 エポック、検証損失による早期終了。</translation>
    </message>
    <message>
        <source>paper-code by its other name.</source>
        <translation>paper-code の別名です。</translation>
    </message>
    <message>
        <source>What the paper&apos;s text says where it differs from its code: figure 1&apos;s networks, no L2, 50 epochs, pitch and tempo copies of the training tracks.</source>
        <translation>論文の本文とコードが異なる点で本文に従います：図 1 のネットワーク、L2 なし、50 エポック、学習曲のピッチ変更コピーとテンポ変更コピー。</translation>
    </message>
    <message>
        <source>paper-text with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-text に本文の循環学習率を使用：5e-4～1e-3、ステップサイズ 8 エポック。</translation>
    </message>
    <message>
        <source>paper-code with the text&apos;s cyclical learning rate: 5e-4 to 1e-3, step size 8 epochs.</source>
        <translation>paper-code に本文の循環学習率を使用：5e-4～1e-3、ステップサイズ 8 エポック。</translation>
    </message>
    <message>
        <source>paper-code with the cyclical rate that the code builds but never uses: 2.6e-3 to 7e-3, step size 4 epochs.</source>
        <translation>paper-code に、コードで作られながら使われていない循環学習率を使用：2.6e-3～7e-3、ステップサイズ 4 エポック。</translation>
    </message>
    <message>
        <source>Ours: AdamW with a one-cycle rate up to 1e-3, mixup, masks and label smoothing; made for resnet.</source>
        <translation>本ソフトの推奨：AdamW、最大 1e-3 の 1 サイクル学習率、mixup、マスク、ラベル平滑化。resnet 向けです。</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
</context>
<context>
    <name>UntestedGenres</name>
    <message>
        <source>Genres without a track in the test split, so that nothing here tells how well they are known: %1</source>
        <translation>テスト用の分割に曲がなく、どれだけ認識されるか分からないジャンル：%1</translation>
    </message>
    <message>
        <source>Genres without a track in the validation split, so that nothing here tells how well they are known: %1</source>
        <translation>検証用の分割に曲がなく、どれだけ認識されるか分からないジャンル：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::AugmentationBar</name>
    <message>
        <source>Pitch shift; the tempo stays</source>
        <translation>ピッチの変更。テンポは変わりません</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>Tempo factor; the pitch stays</source>
        <translation>テンポの倍率。ピッチは変わりません</translation>
    </message>
    <message>
        <source>The paper&apos;s copies</source>
        <translation>論文のコピー</translation>
    </message>
    <message>
        <source>The copies that the paper adds of each training track</source>
        <translation>論文が学習用の各曲に加えるコピー</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の曲</translation>
    </message>
    <message>
        <source>See and hear the track as it is (B switches)</source>
        <translation>元のままの曲を見て聞く（B で切り替え）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>See and hear what training makes of it (B switches)</source>
        <translation>学習がそこから作るものを見て聞く（B で切り替え）</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>Paper: %1 semitones</source>
        <translation>論文：%1 半音</translation>
    </message>
    <message>
        <source>Paper: tempo × %1</source>
        <translation>論文：テンポ × %1</translation>
    </message>
    <message>
        <source>Choose a shift or a tempo.</source>
        <translation>ピッチかテンポを選んでください。</translation>
    </message>
    <message>
        <source>Computing the copy …</source>
        <translation>コピーを計算しています…</translation>
    </message>
    <message>
        <source>Of the first %1 s, which is what training takes of a track.</source>
        <translation>最初の %1 秒。学習が曲から使う部分です。</translation>
    </message>
    <message>
        <source>Made by training&apos;s own code.</source>
        <translation>学習と同じコードで作られています。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CacheRow</name>
    <message>
        <source>Being counted…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>They are computed again when they are needed</source>
        <translation>必要になれば計算し直されます</translation>
    </message>
    <message>
        <source>None on this disk</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Being deleted…</source>
        <translation>削除しています…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CalibrateDialog</name>
    <message>
        <source>How often answers of a confidence are right</source>
        <translation>確信度ごとの正解の割合</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Drawn when the fit is done.</source>
        <translation>当てはめが終わると描かれます。</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>&amp;Use this temperature</source>
        <translation>この温度を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Calibrate confidence</source>
        <translation>確信度を較正</translation>
    </message>
    <message>
        <source>%1 hears the validation tracks of a labelled data set, and one number, the temperature, is fitted so that of answers with 70 % confidence about 70 % are right. Which genre comes first hardly ever changes. Take tracks that the model was not trained on.</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 がラベル付きデータセットの検証用の曲を聴き、確信度 70 % の答えのおよそ 70 % が正しくなるように、温度という 1 つの数を当てはめます。先頭のジャンルはほとんど変わりません。モデルの学習に使っていない曲を使ってください。</translation>
    </message>
    <message>
        <source>&amp;Data set:</source>
        <translation>データセット(&amp;D):</translation>
    </message>
    <message>
        <source>A manifest: path,genre,split</source>
        <translation>マニフェスト: path,genre,split</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Progress of the calibration</source>
        <translation>較正の進み具合</translation>
    </message>
    <message>
        <source>Stores it in the model&apos;s file; where that cannot be written, in a copy among your models</source>
        <translation>モデルのファイルに保存します。書き込めない場合は、自分のモデルの中のコピーに保存します</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Track %1 of %2</source>
        <translation>%2 曲中 %1 曲目</translation>
    </message>
    <message>
        <source>Labelled data set</source>
        <translation>ラベル付きデータセット</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>マニフェスト (*.csv)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>当てはめる(&amp;F)</translation>
    </message>
    <message>
        <source>No temperature fits best: these tracks are all answered rightly, or worse than by chance.</source>
        <translation>最適な温度がありません。これらの曲はすべて正解か、偶然より悪い結果です。</translation>
    </message>
    <message numerus="yes">
        <source>Temperature %1 on %Ln validation tracks: the expected calibration error goes from %2 % to %3 %.</source>
        <translation>
            <numerusform>検証用の %Ln 曲で温度 %1: 期待較正誤差は %2% から %3% になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln 曲は読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::Calibrator</name>
    <message>
        <source>%1 is another file than the one that was fitted: fit it again.</source>
        <translation>%1 はフィットしたときのファイルとは異なります。もう一度フィットしてください。</translation>
    </message>
    <message>
        <source>A model is being calibrated.</source>
        <translation>モデルを較正しています。</translation>
    </message>
    <message>
        <source>Its fit begins anew the next time.</source>
        <translation>当てはめは次回最初からやり直します。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CellTracks</name>
    <message>
        <source>Tracks behind the chosen cell</source>
        <translation>選択したセルの曲</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>ライブラリで表示</translation>
    </message>
    <message>
        <source>Its spectrogram and what the model sees in it (Ctrl+L)</source>
        <translation>スペクトログラムと、モデルがそこに見るもの (Ctrl+L)</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>ジャンルを変更…</translation>
    </message>
    <message>
        <source>In the library, an undo away (F2)</source>
        <translation>ライブラリで変更します。元に戻せます (F2)</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Opens the tracks on the Classify page (Return)</source>
        <translation>曲を「分類」ページで開きます (Enter)</translation>
    </message>
    <message>
        <source>Choose a cell to see its tracks.</source>
        <translation>セルを選ぶと、その曲が表示されます。</translation>
    </message>
    <message>
        <source>Only evaluated runs keep their tracks.</source>
        <translation>曲が保存されるのは評価済みの実行だけです。</translation>
    </message>
    <message>
        <source>%1 %  %2</source>
        <translation>%1%  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) recognised</source>
        <translation>
            <numerusform>%1：%Ln 曲を正しく認識</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1 track(s) taken for %2</source>
        <translation>
            <numerusform>%1：%Ln 曲を %2 と誤認</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) now %1 in the library. What the run answered stays as it was.</source>
        <translation>
            <numerusform>ライブラリの %Ln 曲を %1 にしました。実行の回答は変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the tracks now %1; the library does not hold the others.</source>
        <translation>
            <numerusform>%Ln 曲を %1 にしました。ほかの曲はライブラリにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  → %2</source>
        <translation>%1  → %2</translation>
    </message>
    <message>
        <source>The library has been changed since then: undo it there.</source>
        <translation>その後ライブラリが変更されています。ライブラリで元に戻してください。</translation>
    </message>
    <message>
        <source>In the library these tracks are %1 already.</source>
        <comment>a genre</comment>
        <translation>ライブラリではこれらの曲はすでに %1 です。</translation>
    </message>
    <message>
        <source>Open a manifest…</source>
        <translation>マニフェストを開く…</translation>
    </message>
    <message>
        <source>Open the run&apos;s manifest</source>
        <translation>実行のマニフェストを開く</translation>
    </message>
    <message>
        <source>The library does not hold this track.</source>
        <translation>この曲はライブラリにありません。</translation>
    </message>
    <message>
        <source>The library does not hold these tracks.</source>
        <translation>これらの曲はライブラリにありません。</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>ジャンルを変更</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1 in the library?</source>
        <translation>
            <numerusform>ライブラリの %Ln 曲のジャンルを %1 にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>ジャンルを変更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassificationController</name>
    <message>
        <source>No model to ask: %1</source>
        <translation>問い合わせるモデルがありません：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyDetails</name>
    <message>
        <source>%1 picture of each %2&#xa0;s at %3&#xa0;Hz</source>
        <translation>%3&#xa0;Hz、%2&#xa0;s ごとに %1 の画像</translation>
    </message>
    <message>
        <source>%1 log-mel windows at %2&#xa0;Hz</source>
        <translation>%2&#xa0;Hz、%1 の対数メル窓</translation>
    </message>
    <message>
        <source>Details of the selected track</source>
        <translation>選択した曲の詳細</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>ジャンルの推移</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1、%2%</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Listening to it now…</source>
        <translation>聴いています…</translation>
    </message>
    <message>
        <source>Cancelled. “Classify again” starts over.</source>
        <translation>中止しました。「もう一度分類」で最初からやり直せます。</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>すべてのジャンル</translation>
    </message>
    <message>
        <source>Select one to see how sure the model is, and when.</source>
        <translation>1 曲を選ぶと、モデルの確信度とその推移が表示されます。</translation>
    </message>
    <message>
        <source>Genres in the list</source>
        <translation>一覧のジャンル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>学習した実行</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未較正</translation>
    </message>
    <message>
        <source>calibrated, temperature %1</source>
        <translation>較正済み、温度 %1</translation>
    </message>
    <message>
        <source>Edit &gt; Calibrate confidence… fits it to labelled tracks</source>
        <translation>編集メニューの「確信度を較正…」で、ラベル付きの曲に合わせられます</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ClassifyPage</name>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV を書き出す…</translation>
    </message>
    <message>
        <source>Classify all again</source>
        <translation>すべてもう一度分類</translation>
    </message>
    <message>
        <source>Hear the whole list once more, with the model chosen now (Shift+F5)</source>
        <translation>現在選択しているモデルで一覧全体をもう一度聴く (Shift+F5)</translation>
    </message>
    <message>
        <source>Classify again</source>
        <translation>もう一度分類</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Take the selected tracks off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>選択した曲を一覧から除く。ファイルは残ります (%1)</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>一覧を空にする</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Take up the tracks that were cancelled</source>
        <translation>中止した曲を再開する</translation>
    </message>
    <message>
        <source>Cancel classifying</source>
        <translation>分類を中止</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <source>Tracks and their genres</source>
        <translation>曲とそのジャンル</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>すでに一覧にあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
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
            <numerusform>残り %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln 曲を中止</numerusform>
        </translation>
    </message>
    <message>
        <source>Which genre is it?</source>
        <translation>これは何のジャンル？</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Copied as CSV</source>
        <translation>CSV としてコピーしました</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV の表 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>No audio files in %1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件に音声ファイルがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>No audio files in %1</source>
        <translation>%1 に音声ファイルがありません</translation>
    </message>
    <message>
        <source>Music and playlists (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</source>
        <translation>音楽とプレイリスト (*.mp3 *.flac *.ogg *.oga *.opus *.m4a *.aac *.wma *.aif *.aiff *.wav *.mp4 *.mkv *.webm *.m3u *.m3u8 *.pls)</translation>
    </message>
    <message>
        <source>Take everything off the list; the files stay (%1)</source>
        <comment>keys</comment>
        <translation>一覧からすべて除きます。ファイルはそのまま残ります (%1)</translation>
    </message>
    <message>
        <source>Undo removing</source>
        <translation>除いた操作を元に戻す</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1. Genrescope goes on with %2.</source>
        <comment>why not; a model&apos;s name</comment>
        <translation>%1。Genrescope は %2 で続けます。</translation>
    </message>
    <message>
        <source>No model is installed yet. Train one on the Train page, or open a model file (.safetensors).</source>
        <translation>モデルがまだありません。「学習」ページで学習するか、モデルファイル (.safetensors) を開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 曲が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what was typed into the filter</comment>
        <translation>「%1」に一致する曲はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks show what another model heard.</source>
        <translation>
            <numerusform>%Ln 曲は別のモデルの結果を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list; %1 puts them back</source>
        <translation>
            <numerusform>%Ln 曲を一覧から除きました。%1 で元に戻せます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were taken off the list.</source>
        <translation>
            <numerusform>%Ln 曲を一覧から除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No track matches the filter: there is nothing to write.</source>
        <translation>絞り込みに一致する曲がないため、保存するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %2 of %Ln tracks, as the filter has them</source>
        <translation>
            <numerusform>保存しました：%1（絞り込みにより %Ln 曲中 %2 曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was taken off the list</source>
        <translation>一覧から除いたものがありません</translation>
    </message>
    <message>
        <source>nothing is being classified</source>
        <translation>分類中のものがありません</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>一覧が空です</translation>
    </message>
    <message>
        <source>no track is selected</source>
        <translation>曲が選択されていません</translation>
    </message>
    <message>
        <source>select one track</source>
        <translation>曲を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Write genre tags…</source>
        <translation>ジャンルのタグを書き込む…</translation>
    </message>
    <message>
        <source>Put the genres into the files&apos; tags, after a look at what that changes (Ctrl+G)</source>
        <translation>変更内容を確かめてから、ジャンルをファイルのタグに書き込みます (Ctrl+G)</translation>
    </message>
    <message>
        <source>tags are being written</source>
        <translation>タグを書き込んでいます</translation>
    </message>
    <message>
        <source>no genre tag was written</source>
        <translation>ジャンルのタグは書き込まれていません</translation>
    </message>
    <message>
        <source>no writing of tags was undone</source>
        <translation>元に戻した書き込みはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in the CSV already, and were left out</source>
        <translation>
            <numerusform>%Ln 曲はすでに CSV にあるため省きました</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>Classify what is put into a folder from now on</source>
        <translation>これからフォルダーに入れるものを分類します</translation>
    </message>
    <message>
        <source>Write results to a CSV as they come…</source>
        <translation>結果を出た順に CSV へ書き込む…</translation>
    </message>
    <message>
        <source>A line a track, written at once; what the file holds for this model is not classified again</source>
        <translation>1 曲につき 1 行をすぐに書き込みます。このモデルの結果がすでにある曲は分類し直しません</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 の監視をやめる</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>書き込みをやめる</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 を監視中</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folders</source>
        <translation>
            <numerusform>%Ln 個のフォルダーを監視中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new today</source>
        <translation>
            <numerusform>今日の新着 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being written</source>
        <translation>
            <numerusform>%Ln 件は書き込み途中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there now</source>
        <translation>%1 は現在ありません</translation>
    </message>
    <message>
        <source>%1 holds more files than can be watched</source>
        <translation>%1 には監視できる数を超えるファイルがあります</translation>
    </message>
    <message>
        <source>Results go to %1</source>
        <translation>結果の書き込み先: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln written</source>
        <translation>
            <numerusform>%Ln 件書き込み済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in it already</source>
        <translation>
            <numerusform>%Ln 件はすでにありました</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>Write results to a CSV</source>
        <translation>結果を CSV へ書き込む</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>モデルを比べる…</translation>
    </message>
    <message>
        <source>What several models make of the selected tracks, side by side (Ctrl+M)</source>
        <translation>選択した曲を複数のモデルがどう聴くかを並べて表示します (Ctrl+M)</translation>
    </message>
    <message>
        <source>Calibrate confidence…</source>
        <translation>確信度を較正…</translation>
    </message>
    <message>
        <source>Fit the model&apos;s confidence to labelled tracks</source>
        <translation>モデルの確信度をラベル付きの曲に合わせます</translation>
    </message>
    <message>
        <source>no model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>The temperature is stored in %1. “Classify all again” applies it to the list.</source>
        <translation>温度を %1 に保存しました。「すべてもう一度分類」で一覧に適用されます。</translation>
    </message>
    <message>
        <source>Details of a track</source>
        <translation>曲の詳細</translation>
    </message>
    <message>
        <source>Genrescope ended unexpectedly while it was reading %1. Nothing is classified until you go on; should it happen again, take that file off the list first.</source>
        <translation>%1 の読み込み中に Genrescope が予期せず終了しました。続行するまで分類は行われません。再び起きる場合は、先にそのファイルをリストから外してください。</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>ジャンルのタグを書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Put the genre tags of %Ln files back as they were before?</source>
        <translation>
            <numerusform>%Ln 個のファイルのジャンルタグを元に戻しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They were written at an earlier start.</source>
        <translation>以前の起動時に書き込まれたものです。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Layers of the model…</source>
        <translation>モデルの層…</translation>
    </message>
    <message>
        <source>What the model is made of, with shapes and parameters</source>
        <translation>モデルの構成を形状とパラメーター数とともに表示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandListModel</name>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>not available now: %1</source>
        <translation>今は使えません：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>したいことを入力してください</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command matches “%1”.</source>
        <translation>「%1」に一致するコマンドはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commands</source>
        <translation>
            <numerusform>%Ln 個のコマンド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareCharts</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>What the curves show</source>
        <translation>曲線の内容</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Average over &amp;seeds</source>
        <translation>シードで平均(&amp;S)</translation>
    </message>
    <message>
        <source>Score by genre</source>
        <translation>ジャンル別の指標</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>1 番目の実行</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>2 番目の実行</translation>
    </message>
    <message>
        <source>Scale of the confusions</source>
        <translation>混同行列の尺度</translation>
    </message>
    <message>
        <source>Share of the actual genre</source>
        <translation>実際のジャンルに占める割合</translation>
    </message>
    <message>
        <source>Share of the predicted genre</source>
        <translation>予測ジャンルに占める割合</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>上で実行を選んでください。</translation>
    </message>
    <message>
        <source>Pick two runs to see where they differ.</source>
        <translation>2 つの実行を選ぶと、違いが表示されます。</translation>
    </message>
    <message>
        <source>One curve and one bar for runs that differ in nothing but their seed: the mean, with a band or a line of one standard deviation</source>
        <translation>シードだけが異なる実行を 1 本の曲線と 1 本の棒にまとめます：平均と、標準偏差 1 つ分の帯または線</translation>
    </message>
    <message>
        <source>Save &amp;all charts…</source>
        <translation>すべてのグラフを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Every chart of this comparison into a new folder, in the size and format last used</source>
        <translation>この比較のすべてのグラフを、前回使ったサイズと形式で新しいフォルダーに保存します</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Settings and results</source>
        <translation>設定と結果</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareEvaluation</name>
    <message>
        <source>Run whose genres are shown</source>
        <translation>ジャンルを表示する実行</translation>
    </message>
    <message>
        <source>Curves by genre</source>
        <translation>ジャンル別の曲線</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>Pick runs above.</source>
        <translation>上で実行を選んでください。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareGroups</name>
    <message>
        <source>Runs, grouped by their settings</source>
        <translation>設定ごとにまとめた実行</translation>
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
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルを比べる</translation>
    </message>
    <message>
        <source>Tracks and what each model says</source>
        <translation>曲と各モデルの答え</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進み具合</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Add model files…</source>
        <translation>モデルファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Model files, such as checkpoints/best.safetensors of a run</source>
        <translation>モデルファイル（実行の checkpoints/best.safetensors など）</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>モデルファイルを追加</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>聴いています…</translation>
    </message>
    <message>
        <source>Probabilities by %1</source>
        <comment>a model</comment>
        <translation>%1 による確率</translation>
    </message>
    <message>
        <source>Genre over time: %1</source>
        <translation>時間ごとのジャンル: %1</translation>
    </message>
    <message>
        <source>Tick two or more models to see where they differ.</source>
        <translation>2 つ以上のモデルにチェックを入れると、違いがわかります。</translation>
    </message>
    <message numerus="yes">
        <source>They agree on %1 of %Ln tracks (%2 %)</source>
        <translation>
            <numerusform>%Ln 曲中 %1 曲で一致しています (%2%)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks cannot be compared: a model says a genre that another does not know</source>
        <translation>
            <numerusform>%Ln 曲は比較できません：あるモデルの答えたジャンルを別のモデルが知りません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ComparePage</name>
    <message>
        <source>Search runs</source>
        <translation>実行を検索</translation>
    </message>
    <message>
        <source>Runs in…</source>
        <translation>実行のフォルダー…</translation>
    </message>
    <message>
        <source>Choose the folder whose runs are shown</source>
        <translation>表示する実行のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Read the folder again</source>
        <translation>フォルダーを読み直す</translation>
    </message>
    <message>
        <source>No runs to compare yet</source>
        <translation>比較する実行がまだありません</translation>
    </message>
    <message>
        <source>Train two networks and they stand here side by side, or open a folder of runs.</source>
        <translation>ネットワークを 2 つ学習するとここに並べて表示されます。実行のフォルダーを開くこともできます。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ネットワークを学習</translation>
    </message>
    <message>
        <source>Choose a folder of runs</source>
        <translation>実行のフォルダーを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) picked</source>
        <translation>
            <numerusform>%Ln 件中 %1 件の実行を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs cannot be read</source>
        <translation>
            <numerusform>%Ln 件の実行を読み込めません</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Tables and charts of the picked runs as one HTML or PDF file (Ctrl+Shift+E)</source>
        <translation>選択した実行の表とグラフを 1 つの HTML または PDF ファイルにします (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>no run is picked</source>
        <translation>実行が選択されていません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Report of this run…</source>
        <translation>この実行のレポート…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>&amp;Group seeds</source>
        <translation>シードをまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>One row, one curve and one bar for runs that differ in nothing but their seed: mean ± standard deviation</source>
        <translation>シードだけが異なる実行を 1 行、1 本の曲線、1 本の棒にまとめます：平均 ± 標準偏差</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save all charts in a new folder in…</source>
        <translation>すべてのグラフを新しいフォルダーに保存する場所…</translation>
    </message>
    <message>
        <source>Saving the charts…</source>
        <translation>グラフを保存しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n 個のファイル：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the table of the picked runs</source>
        <translation>選択した実行の表をコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as LaTeX (booktabs)</source>
        <translation>LaTeX としてコピー（booktabs）</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Reading run %1 of %2…</source>
        <translation>%2 件中 %1 件目の実行を読み込んでいます…</translation>
    </message>
    <message>
        <source>Search name, tag, note or setting</source>
        <translation>名前・タグ・メモ・設定を検索</translation>
    </message>
    <message>
        <source>Limited by the chart – show all</source>
        <translation>グラフで絞り込み中 – すべて表示</translation>
    </message>
    <message>
        <source>The table shows only the runs that are chosen in the chart of settings and results</source>
        <translation>表には、「設定と結果」のグラフで選んだ実行だけを表示します</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Saving the charts was stopped; none of them is kept.</source>
        <translation>グラフの保存を中止しました。グラフは一つも残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) not shown: they lie in another folder</source>
        <translation>
            <numerusform>%Ln 件の実行は別のフォルダーにあるため表示されません</numerusform>
        </translation>
    </message>
    <message>
        <source>The charts of a comparison are being saved.</source>
        <translation>比較のグラフを保存しています。</translation>
    </message>
    <message>
        <source>None of them is kept.</source>
        <translation>どれも残りません。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareParameters</name>
    <message>
        <source>What the lines&apos; colours stand for</source>
        <translation>線の色が表すもの</translation>
    </message>
    <message>
        <source>Colours of the picked runs</source>
        <translation>選択した実行の色</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Choose what has an axis; drag a title to move its axis</source>
        <translation>軸にするものを選びます。題名をドラッグすると軸が動きます</translation>
    </message>
    <message>
        <source>Only these in the &amp;table</source>
        <translation>表にはこれだけ(&amp;T)</translation>
    </message>
    <message>
        <source>The table shows the runs that are chosen in the chart, and no others</source>
        <translation>表には、グラフで絞り込んだ実行だけを表示します</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべてに戻す</translation>
    </message>
    <message>
        <source>No part of any axis is chosen any more (Escape)</source>
        <translation>すべての軸の絞り込みを解除します (Esc)</translation>
    </message>
    <message>
        <source>P&amp;ick these</source>
        <translation>これらを選択(&amp;I)</translation>
    </message>
    <message>
        <source>Pick the runs that are chosen in the chart (Return)</source>
        <translation>グラフで絞り込んだ実行を選択します (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln run(s) chosen</source>
        <translation>
            <numerusform>%Ln 件中 %1 件の実行に絞り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag along an axis to choose runs</source>
        <translation>軸に沿ってドラッグすると実行を絞り込めます</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>グラフの種類</translation>
    </message>
    <message>
        <source>Lines over all axes</source>
        <translation>すべての軸にわたる線</translation>
    </message>
    <message>
        <source>Points of two</source>
        <translation>2 項目の点</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>縦軸</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::CompareTable</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ConfusionView</name>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips recognised</source>
        <translation>
            <numerusform>%2：%Ln クリップ中 %1 件を正しく認識</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln %2 clips taken for %3</source>
        <translation>
            <numerusform>%2：%Ln クリップ中 %1 件を %3 と誤認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no clip of this genre, so nothing is known of it (%2)</source>
        <comment>a genre; n = 0</comment>
        <translation>%1：このジャンルのクリップがなく、何も分かりません（%2）</translation>
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
        <translation>%1  %2、平滑化前 %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DataSetPicker</name>
    <message numerus="yes">
        <source>%Ln clips: %1 training, %2 validation, %3 test</source>
        <translation>
            <numerusform>%Ln クリップ：訓練 %1、検証 %2、テスト %3</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>A manifest: CSV with path, genre and split</source>
        <translation>マニフェスト：path、genre、split を持つ CSV</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>マニフェストを選ぶ</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>マニフェスト (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out</source>
        <translation>
            <numerusform>%Ln 行を除外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>No clip of this data set is for training.</source>
        <translation>このデータセットには訓練用のクリップがありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A network learns to tell genres apart, and this data set has only one: %1.</source>
        <translation>ネットワークはジャンルの区別を学習しますが、このデータセットには %1 の 1 つしかありません。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::DropZone</name>
    <message>
        <source>Drop music here</source>
        <translation>ここに音楽をドロップ</translation>
    </message>
    <message>
        <source>Files, folders or playlists, anywhere on the window. Every track is heard from
beginning to end, and nothing leaves this computer.</source>
        <translation>ファイル、フォルダー、プレイリストを、ウィンドウのどこにでもドロップできます。どの曲も最初から
最後まで聴き、データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · the sound of videos</source>
        <translation>MP3 · FLAC · Ogg · Opus · M4A · WAV · AIFF · WMA · 動画の音声</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <translation>デモライブラリを試す</translation>
    </message>
    <message>
        <source>Forty to sixty excerpts of free music that came with the installation</source>
        <translation>インストールに付属する、自由に使える音楽の抜粋 40～60 曲</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::EpochSlider</name>
    <message>
        <source>Epoch shown</source>
        <translation>表示中のエポック</translation>
    </message>
    <message>
        <source>Back in time: the confusion and the accuracy of each genre after any epoch (arrow keys, Home, End)</source>
        <translation>時間をさかのぼる：任意のエポック後の混同行列とジャンル別の精度（矢印キー、Home、End）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Follow the run again</source>
        <translation>再び実行を追う</translation>
    </message>
    <message>
        <source>To the last epoch</source>
        <translation>最後のエポックへ</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>Live: epoch %1</source>
        <translation>ライブ：エポック %1</translation>
    </message>
    <message>
        <source>Last: epoch %1</source>
        <translation>最後：エポック %1</translation>
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
        <translation>数値も CSV で保存(&amp;C)</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Of PNG files; SVG and PDF are drawn with lines</source>
        <translation>PNG ファイル用。SVG と PDF はベクター画像です</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>既に存在します: %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>For &amp;LaTeX beside it, as pgfplots</source>
        <translation>LaTeX 用の pgfplots も保存(&amp;L)</translation>
    </message>
    <message>
        <source>The c&amp;aption beside it, as text</source>
        <translation>図の説明文もテキストで保存(&amp;A)</translation>
    </message>
    <message>
        <source>Letters of SVG files as &amp;outlines</source>
        <translation>SVG ファイルの文字をアウトラインにする(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a file: SVG, PDF, PNG or TEX</source>
        <translation>ファイルを選択：SVG、PDF、PNG または TEX</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>説明文(&amp;P)</translation>
    </message>
    <message>
        <source>What stands below it in the paper</source>
        <translation>論文で図の下に書く文</translation>
    </message>
    <message>
        <source>Also written into SVG, PDF and PNG files</source>
        <translation>SVG、PDF、PNG ファイルの中にも書き込まれます</translation>
    </message>
    <message>
        <source>A document that compiles as it is; its tikzpicture can be taken over into a paper</source>
        <translation>そのままコンパイルできる文書です。tikzpicture は論文に移せます</translation>
    </message>
    <message>
        <source>For programs without the figure&apos;s font; text can then not be searched or edited. PDF has its font in it.</source>
        <translation>図のフォントがないプログラム向け。文字の検索や編集はできなくなります。PDF にはフォントが埋め込まれます。</translation>
    </message>
    <message>
        <source>Figures (*.svg *.pdf *.png *.tex)</source>
        <translation>図 (*.svg *.pdf *.png *.tex)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureEditsForm</name>
    <message>
        <source>T&amp;itle</source>
        <translation>題名(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Y axis</source>
        <translation>Y 軸(&amp;Y)</translation>
    </message>
    <message>
        <source>Y axis</source>
        <translation>Y 軸</translation>
    </message>
    <message>
        <source>&amp;X axis</source>
        <translation>X 軸(&amp;X)</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 軸</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1、下限</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1、上限</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the two ends of an axis</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>凡例(&amp;G)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FigureTableDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The selected cells, or all of them, with their headings (Ctrl+C)</source>
        <translation>選択したセル、またはすべてを見出しとともに (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::FolderRow</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
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
        <translation>%1：%2（%3～%4）</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>a number of tracks</comment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: no track of this genre (%2)</source>
        <comment>a run; n = 0</comment>
        <translation>%1：このジャンルの曲なし（%2）</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreChip</name>
    <message>
        <source>No genre</source>
        <translation>ジャンルなし</translation>
    </message>
    <message>
        <source>Genre filter: %1</source>
        <translation>ジャンルの絞り込み：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>%1 だけを表示（%Ln 曲）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreLane</name>
    <message>
        <source>Genre over time</source>
        <translation>ジャンルの推移</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::GenreTimeline</name>
    <message>
        <source>Genre over time</source>
        <translation>ジャンルの推移</translation>
    </message>
    <message>
        <source>Point at a stretch to read it</source>
        <translation>区間を指すと内容を表示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Sections of the help</source>
        <translation>ヘルプの項目</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>how fast; a time</comment>
        <translation>%1、残り %2</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayerView</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LayersDialog</name>
    <message>
        <source>Layers of %1</source>
        <translation>%1 の層</translation>
    </message>
    <message>
        <source>Building the network…</source>
        <translation>ネットワークを構築しています…</translation>
    </message>
    <message>
        <source>%1 trainable parameters. In each box: the layer, its name in files, what comes out of it (channels × rows × columns, steps × units, or units), its parameters.</source>
        <translation>学習可能なパラメーターは %1 個です。各枠には、層、ファイル内での名前、出力（チャンネル × 行 × 列、ステップ × ユニット、またはユニット）、パラメーター数を示します。</translation>
    </message>
    <message>
        <source>Layers of %1 with the size of what each puts out and its trainable parameters (%2 in all).</source>
        <translation>%1 の層と、それぞれの出力の大きさおよび学習可能なパラメーター数（合計 %2）。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>Undo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲のジャンル変更を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of genre of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲のジャンル変更をやり直す</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been changed by another program since it was opened, and is left as it is: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%1 は開いた後に別のプログラムで変更されたため、そのままにしてあります：%Ln 曲の新しいジャンルは保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new genres of %Ln tracks are not saved. %1</source>
        <translation>
            <numerusform>%Ln 曲の新しいジャンルは保存されていません。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These tracks are in no manifest yet: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>これらの曲はまだどのマニフェストにもありません：%Ln 曲の新しいジャンルは保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The demo library stays as it is on disk: the new genres of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>デモライブラリはディスク上ではそのままです：%Ln 曲の新しいジャンルは保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks with new genres are not in %1, so these are not saved.</source>
        <translation>
            <numerusform>ジャンルを変えた %Ln 曲は %1 にないため、保存されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new split of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の新しい分割を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new split of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の新しい分割をやり直す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new splits of %Ln tracks are not saved.</source>
        <translation>
            <numerusform>%Ln 曲の新しい分割は保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened, and is left as it is.</source>
        <translation>%1 は開いたあと別のプログラムに変更されたため、そのままにしてあります。</translation>
    </message>
    <message>
        <source>These tracks are in no manifest yet.</source>
        <translation>これらの曲はまだどのマニフェストにもありません。</translation>
    </message>
    <message>
        <source>The demo library stays as it is on disk.</source>
        <translation>デモライブラリはディスク上でそのまま残ります。</translation>
    </message>
    <message>
        <source>There are tracks that are not in %1.</source>
        <translation>%1 にない曲があります。</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の除去を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の除去をやり直す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed tracks are still in %1. Saved under another name, the library is without them.</source>
        <translation>
            <numerusform>除いた %Ln 曲はまだ %1 にあります。別名で保存したライブラリには含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo putting back %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の追加し直しを元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo putting back %Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲の追加し直しをやり直す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks that were put back are not in %1.</source>
        <translation>
            <numerusform>元に戻した %Ln 曲は %1 にありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryEmptyState</name>
    <message>
        <source>Open the demo library</source>
        <translation>デモライブラリを開く</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>マニフェストを開く…</translation>
    </message>
    <message>
        <source>Look at your music, and listen to it</source>
        <translation>音楽を見て、聴く</translation>
    </message>
    <message>
        <source>Open a data set (a CSV manifest with the columns &lt;i&gt;path&lt;/i&gt; and &lt;i&gt;genre&lt;/i&gt;) or any folder of music. You can also drop files and folders here.</source>
        <translation>データセット（&lt;i&gt;path&lt;/i&gt; 列と &lt;i&gt;genre&lt;/i&gt; 列を持つ CSV マニフェスト）または任意の音楽フォルダーを開きます。ファイルやフォルダーをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreBar</name>
    <message>
        <source>Genre filter</source>
        <translation>ジャンルの絞り込み</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>すべてのジャンルを表示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryGenreDialog</name>
    <message>
        <source>Change genre</source>
        <translation>ジャンルを変更</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Genre of %Ln tracks:</source>
        <translation>
            <numerusform>%Ln 曲のジャンル(&amp;G)：</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to find a genre, or a new one</source>
        <translation>入力してジャンルを探すか、新しい名前を入力</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New genre “%1”</source>
        <translation>新しいジャンル「%1」</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImportPanel</name>
    <message>
        <source>Import a data set</source>
        <translation>データセットを取り込む</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>フォルダーを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose tab&amp;le…</source>
        <translation>表を選ぶ(&amp;L)…</translation>
    </message>
    <message>
        <source>A CSV file with a path and a genre in each line, or FMA’s tracks.csv</source>
        <translation>各行にパスとジャンルがある CSV ファイル、または FMA の tracks.csv</translation>
    </message>
    <message>
        <source>A folder for each genre</source>
        <translation>ジャンルごとのフォルダー</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>FMA: tracks.csv and clips</source>
        <translation>FMA：tracks.csv とクリップ</translation>
    </message>
    <message>
        <source>A table with paths and genres</source>
        <translation>パスとジャンルの表</translation>
    </message>
    <message>
        <source>Choose &amp;clips…</source>
        <translation>クリップを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>The folder that FMA’s clips lie in (000/000002.mp3 …)</source>
        <translation>FMA のクリップがあるフォルダー（000/000002.mp3 …）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>種類(&amp;N)</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>&amp;Keep the data set’s own split</source>
        <translation>データセット自身の分割を使う(&amp;K)</translation>
    </message>
    <message>
        <source>Make a ne&amp;w split</source>
        <translation>新しく分割する(&amp;W)</translation>
    </message>
    <message>
        <source>Leave out files that are &amp;missing or cannot be read</source>
        <translation>見つからない、または読めないファイルを除く(&amp;M)</translation>
    </message>
    <message>
        <source>Else they are rows like the others, with the reason in the column Condition</source>
        <translation>除かなければほかと同じ行になり、理由は「状態」列に出ます</translation>
    </message>
    <message>
        <source>Choose &amp;place…</source>
        <translation>場所を選ぶ(&amp;P)…</translation>
    </message>
    <message>
        <source>The manifest is the only file that is written: the music stays as it is</source>
        <translation>書き込まれるのはマニフェストだけです。音楽はそのまま残ります</translation>
    </message>
    <message>
        <source>Artists are not known yet: the files’ tags are read first, and the split is made then.</source>
        <translation>アーティストはまだわかりません。先にファイルのタグを読み、それから分割します。</translation>
    </message>
    <message>
        <source>The manifest is written to</source>
        <translation>マニフェストの書き込み先</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進み具合</translation>
    </message>
    <message>
        <source>&amp;Just add the files</source>
        <translation>ファイルだけ追加(&amp;J)</translation>
    </message>
    <message>
        <source>Adds the music to the library that is open, without genres and splits</source>
        <translation>開いているライブラリに、ジャンルや分割なしで音楽を追加します</translation>
    </message>
    <message>
        <source>&amp;Back to the library</source>
        <translation>ライブラリに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stop the import</source>
        <translation>取り込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>What has been read is kept: the next import of it goes on from there</source>
        <translation>読み終えたものは残り、次の取り込みは続きから始まります</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>The import has been stopped. What has been read is kept; Import goes on from there.</source>
        <translation>取り込みを停止しました。読み終えたものは残り、「取り込む」で続きから始まります。</translation>
    </message>
    <message>
        <source>An import is going on; stop it to begin another one.</source>
        <translation>取り込みの途中です。別のものを始めるには停止してください。</translation>
    </message>
    <message>
        <source>A folder with genres in it</source>
        <translation>ジャンルの入ったフォルダー</translation>
    </message>
    <message>
        <source>A table of tracks</source>
        <translation>曲の表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>FMA’s clips</source>
        <translation>FMA のクリップ</translation>
    </message>
    <message>
        <source>Where the manifest goes</source>
        <translation>マニフェストの置き場所</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>マニフェスト (*.csv)</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>ファイルを比較中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 files a second</source>
        <translation>毎秒 %1 ファイル</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a time, 0:42</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks have been imported.</source>
        <translation>
            <numerusform>%Ln 曲を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; they were left out.</source>
        <translation>
            <numerusform>%Ln 個のファイルは見つからないか読めないため除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing or cannot be read; the column Condition says why.</source>
        <translation>
            <numerusform>%Ln 個のファイルが見つからないか読めません。理由は「状態」列にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or drop a folder: GTZAN, FMA, or any with a folder for each genre</source>
        <translation>フォルダーを選ぶか、ここにドロップ：GTZAN、FMA、またはジャンルごとにフォルダーがあるもの</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <translation>中身を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln ジャンル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are missing</source>
        <translation>
            <numerusform>%Ln 個のファイルが見つかりません</numerusform>
        </translation>
    </message>
    <message>
        <source>An import makes a manifest, a table of the tracks with their genres and splits, and opens it. The music itself stays where and as it is.</source>
        <translation>取り込むと、曲とそのジャンルと分割の表であるマニフェストができて開きます。音楽そのものは場所も中身も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>取り込みを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>An earlier import has been stopped; what it has read is not read again.</source>
        <translation>前の取り込みは停止されています。読み終えたものは読み直しません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Missing, or cannot be read:</source>
        <translation>見つからない、または読めないファイル：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryImporter</name>
    <message>
        <source>A data set is being imported.</source>
        <translation>データセットを取り込んでいます。</translation>
    </message>
    <message>
        <source>What has been read is kept: importing it again goes on from there.</source>
        <translation>読み込んだ分は残ります。もう一度取り込むと続きから始まります。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryIndex</name>
    <message>
        <source>What is found out about files cannot be remembered. %1</source>
        <translation>ファイルについて分かったことを記憶できません。%1</translation>
    </message>
    <message>
        <source>What was remembered about files was damaged, or another version&apos;s: it is found out anew.</source>
        <translation>ファイルについての記憶が壊れていたか、別のバージョンのものでした。あらためて調べます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryMarkBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>すべての曲を表示</translation>
    </message>
    <message>
        <source>Filter by split and condition</source>
        <translation>分割と状態で絞り込む</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryModelView</name>
    <message>
        <source>Genre whose evidence is shown</source>
        <translation>根拠を表示するジャンル</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>支持する</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反対する</translation>
    </message>
    <message>
        <source>Looking for evidence … %1 %</source>
        <translation>根拠を探しています… %1%</translation>
    </message>
    <message>
        <source>Model: %1. Point at the strip for one stretch.</source>
        <translation>モデル：%1。帯を指すとその区間を示します。</translation>
    </message>
    <message>
        <source>Asking the model …</source>
        <translation>モデルに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>genre and its probability</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Where each of the model&apos;s windows begins and ends (W); a click on its number shows what the model gets</source>
        <translation>モデルの各窓の始まりと終わり (W)。番号をクリックすると、モデルに渡されるものが表示されます</translation>
    </message>
    <message>
        <source>Input…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>What the model gets of a window, number by number (I)</source>
        <translation>モデルが窓から受け取る数値そのもの (I)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryPage</name>
    <message>
        <source>Search title, artist, album, genre or path</source>
        <translation>タイトル、アーティスト、アルバム、ジャンル、パスを検索</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>曲を検索</translation>
    </message>
    <message>
        <source>Every word must occur in a track (Ctrl+F)</source>
        <translation>すべての語を含む曲を探します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open manifest…</source>
        <translation>マニフェストを開く…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Open the demo library</source>
        <translation>デモライブラリを開く</translation>
    </message>
    <message>
        <source>Train on this data set</source>
        <translation>このデータセットで学習</translation>
    </message>
    <message>
        <source>Configure a training run with this manifest</source>
        <translation>このマニフェストで学習を設定する</translation>
    </message>
    <message>
        <source>There is no music in what was opened.</source>
        <translation>開いたものの中に音楽がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the manifest were skipped: %1</source>
        <translation>
            <numerusform>マニフェストの %Ln 行を飛ばしました：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown tracks of all tracks</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>マニフェストを開く</translation>
    </message>
    <message>
        <source>Manifests (*.csv);;All files (*)</source>
        <translation>マニフェスト (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a folder of music</source>
        <translation>音楽フォルダーを開く</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>音楽を追加</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>No track has one of the chosen genres.</source>
        <translation>選んだジャンルの曲はありません。</translation>
    </message>
    <message>
        <source>No track matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>「%1」に一致する曲はありません。</translation>
    </message>
    <message>
        <source>No track of the chosen genres matches “%1”.</source>
        <comment>what is searched for</comment>
        <translation>選んだジャンルに「%1」に一致する曲はありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Change genre…</source>
        <translation>ジャンルを変更…</translation>
    </message>
    <message>
        <source>Save library as…</source>
        <translation>ライブラリを別名で保存…</translation>
    </message>
    <message>
        <source>Save library as</source>
        <translation>ライブラリを別名で保存</translation>
    </message>
    <message>
        <source>Drop them and open again</source>
        <translation>破棄して開き直す</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Manifests (*.csv)</source>
        <translation>マニフェスト (*.csv)</translation>
    </message>
    <message>
        <source>No track has a genre yet: a manifest lists tracks with their genre.</source>
        <translation>まだどの曲にもジャンルがありません：マニフェストは曲とそのジャンルの一覧です。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks without a genre are not in it.</source>
        <translation>
            <numerusform>ジャンルのない %Ln 曲は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Genrescope does not know are not in it.</source>
        <translation>Genrescope の知らない列は含まれていません。</translation>
    </message>
    <message>
        <source>&amp;Save library as…</source>
        <translation>ライブラリを別名で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Check files</source>
        <translation>ファイルを検査</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>検査を中止</translation>
    </message>
    <message>
        <source>Look for files that are broken, silent, clipped, too short or there twice (F7)</source>
        <translation>読めない、無音、クリップ、短すぎる、重複したファイルを探す (F7)</translation>
    </message>
    <message>
        <source>Checking stopped; what has been found stays. Check files goes on from there.</source>
        <translation>検査を中止しました。見つかったものは残ります。「ファイルを検査」で続きから始まります。</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong with %Ln files.</source>
        <translation>
            <numerusform>%Ln 個のファイルに問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with these files.</source>
        <translation>これらのファイルに問題はありません。</translation>
    </message>
    <message>
        <source>No track passes the chosen filters.</source>
        <translation>選んだ条件に合う曲はありません。</translation>
    </message>
    <message>
        <source>Predict genres</source>
        <translation>ジャンルを予測</translation>
    </message>
    <message>
        <source>Predict genres of selected tracks</source>
        <translation>選択した曲のジャンルを予測</translation>
    </message>
    <message>
        <source>Use predicted genre</source>
        <translation>予測されたジャンルを使う</translation>
    </message>
    <message>
        <source>Another model was chosen: predicting has stopped.</source>
        <translation>別のモデルが選ばれたため、予測を中止しました。</translation>
    </message>
    <message>
        <source>Stop predicting</source>
        <translation>予測を中止</translation>
    </message>
    <message>
        <source>Let the model of the Classify page hear all tracks, and compare what it says with their labels (F8)</source>
        <translation>「分類」ページのモデルにすべての曲を聴かせ、答えをラベルと比べます (F8)</translation>
    </message>
    <message>
        <source>Predicting stopped; what has been predicted stays. Predict genres goes on from there.</source>
        <translation>予測を中止しました。予測済みのものは残ります。「ジャンルを予測」で続きから始まります。</translation>
    </message>
    <message>
        <source>%1 agrees with %2 of %3 labels (%4 %).</source>
        <translation>%1 は %3 件のラベルのうち %2 件と一致します (%4%)。</translation>
    </message>
    <message>
        <source>None of the labels can be compared with what %1 says.</source>
        <translation>%1 の答えと比べられるラベルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It does not know the labels of %Ln tracks (%1), which count neither way.</source>
        <translation>
            <numerusform>%Ln 曲のラベル（%1）はこのモデルにないため、どちらにも数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be heard.</source>
        <translation>
            <numerusform>%Ln 件のファイルは聴けませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show doubtful labels</source>
        <translation>疑わしいラベルを表示</translation>
    </message>
    <message>
        <source>Only tracks whose label the model contradicts, the most strongly contradicted first</source>
        <translation>モデルがラベルに反する答えを出した曲だけを、強く反するものから順に</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>The selected tracks have the genres that the model gives them, or no prediction.</source>
        <translation>選択した曲のジャンルはすでにモデルの答えと同じか、予測がありません。</translation>
    </message>
    <message>
        <source>&amp;Import a data set…</source>
        <translation>データセットを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>GTZAN, FMA, a folder for each genre, or a table: with splits, as a manifest</source>
        <translation>GTZAN、FMA、ジャンルごとのフォルダー、または表を、分割つきのマニフェストにします</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of what was opened are not there, for instance %1.</source>
        <translation>
            <numerusform>開いたもののうち %Ln 個のファイルが見つかりません（例：%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a playlist (M3U8) or a manifest (CSV): the selected tracks, or all that are shown</source>
        <translation>プレイリスト（M3U8）またはマニフェスト（CSV）として：選んだ曲、または表示中のすべて</translation>
    </message>
    <message numerus="yes">
        <source>Export list of %Ln tracks…</source>
        <translation>
            <numerusform>%Ln 曲の一覧を書き出す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Playlists (*.m3u8)</source>
        <translation>プレイリスト (*.m3u8)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks are in %1.</source>
        <translation>
            <numerusform>%Ln 曲を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Clears the search and all filters (Esc)</source>
        <translation>検索とすべての絞り込みを解除します (Esc)</translation>
    </message>
    <message>
        <source>Esc shows all tracks.</source>
        <translation>Esc ですべての曲を表示します。</translation>
    </message>
    <message>
        <source>Select same artist</source>
        <translation>同じアーティストを選択</translation>
    </message>
    <message>
        <source>Select same album</source>
        <translation>同じアルバムを選択</translation>
    </message>
    <message>
        <source>Select same genre</source>
        <translation>同じジャンルを選択</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>This track says nothing there.</source>
        <translation>この曲にはその情報がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks selected</source>
        <translation>
            <numerusform>%Ln 曲を選びました</numerusform>
        </translation>
    </message>
    <message>
        <source>New split…</source>
        <translation>新しい分割…</translation>
    </message>
    <message>
        <source>Deals the tracks to training, validation and test anew (Shift+F7)</source>
        <translation>曲を訓練、検証、テストに分け直します (Shift+F7)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>The tracks have been split anew; Undo brings the old split back.</source>
        <translation>曲を分割し直しました。「元に戻す」で前の分割に戻ります。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>ライブラリから除く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks removed from the library; the files stay. Undo puts them back.</source>
        <translation>
            <numerusform>%Ln 曲をライブラリから除きました。ファイルは残ります。「元に戻す」で戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound and spectrogram</source>
        <translation>音とスペクトログラム</translation>
    </message>
    <message>
        <source>The change has been made again.</source>
        <translation>変更をやり直しました。</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Change genre</source>
        <translation>ジャンルを変更</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre %1?</source>
        <translation>
            <numerusform>%Ln 曲のジャンルを %1 にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change genre</source>
        <translation>ジャンルを変更(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The library has %Ln tracks. Undo takes it back.</source>
        <translation>
            <numerusform>ライブラリには %Ln 曲あります。「元に戻す」で戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln tracks from the library? Their files stay.</source>
        <translation>
            <numerusform>%Ln 曲をライブラリから除きますか？ファイルは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除く(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tracks the genre that the model gives them?</source>
        <translation>
            <numerusform>%Ln 曲のジャンルをモデルの答えにしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use predicted genres</source>
        <translation>予測されたジャンルを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest…</source>
        <translation>以前のマニフェストに戻す…</translation>
    </message>
    <message>
        <source>The manifest as it was before it was edited here, also at an earlier start</source>
        <translation>ここで編集する前のマニフェスト（以前の起動時の編集も含む）</translation>
    </message>
    <message>
        <source>the library is no manifest yet</source>
        <translation>ライブラリはまだマニフェストではありません</translation>
    </message>
    <message>
        <source>%1 has not been edited here: nothing earlier is kept of it.</source>
        <translation>%1 はここで編集されていないため、以前の状態は残っていません。</translation>
    </message>
    <message>
        <source>Bring back an earlier manifest</source>
        <translation>以前のマニフェストに戻す</translation>
    </message>
    <message>
        <source>%1 as it was before the edits that began then. As it is now, it is kept, too.</source>
        <translation>この時点から始まった編集より前の %1 に戻します。現在の状態も残ります。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>%1 is as it was on %2.</source>
        <translation>%1 を %2 の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibrarySplitDialog</name>
    <message>
        <source>New split</source>
        <translation>新しい分割</translation>
    </message>
    <message>
        <source>Split the tracks</source>
        <translation>曲を分割</translation>
    </message>
    <message numerus="yes">
        <source>Artists are known of %Ln tracks.</source>
        <translation>
            <numerusform>%Ln 曲のアーティストがわかっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks come into another split.</source>
        <translation>
            <numerusform>%Ln 曲が別の分割に移ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTableView</name>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Fit columns to the window</source>
        <translation>列をウィンドウに合わせる</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::LibraryTrackPanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Playback position</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>マウスの位置</translation>
    </message>
    <message>
        <source>No sound device: playing silently</source>
        <translation>音声デバイスなし：無音で再生します</translation>
    </message>
    <message>
        <source>Reading %1 … %2 %</source>
        <translation>%1 を読み込んでいます… %2%</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み込んでいます…</translation>
    </message>
    <message>
        <source>Select a track to see its mel-spectrogram.</source>
        <translation>曲を選ぶと、そのメルスペクトログラムが表示されます。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message numerus="yes">
        <source>Long track: each column is the mean of %n frames.</source>
        <translation>
            <numerusform>長い曲：各列は %n フレームの平均です。</numerusform>
        </translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>This track is silent from beginning to end.</source>
        <translation>この曲は最初から最後まで無音です。</translation>
    </message>
    <message>
        <source>Save data as…</source>
        <translation>データを別名で保存…</translation>
    </message>
    <message>
        <source>Save the shown levels</source>
        <translation>表示中のレベルを保存</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy);;CSV (*.csv)</source>
        <translation>NumPy 配列 (*.npy);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · silent</source>
        <comment>time, frequency, mel, mel band under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · バンド %4 · 無音</translation>
    </message>
    <message>
        <source>%1 · %2 Hz · %3 mel · band %4 · %5 dB</source>
        <comment>time, frequency, mel, mel band, level under the mouse</comment>
        <translation>%1 · %2&#xa0;Hz · %3 mel · バンド %4 · %5&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;model file…</source>
        <translation>モデルファイルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>このページのヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Genrescope</source>
        <translation>Genrescope について(&amp;A)</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>分類中</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>音楽を探しています…</translation>
    </message>
    <message>
        <source>Engine is starting…</source>
        <translation>エンジンを起動しています…</translation>
    </message>
    <message>
        <source>LibTorch %1, GPU, %2</source>
        <translation>LibTorch %1、GPU、%2</translation>
    </message>
    <message>
        <source>LibTorch %1, %2</source>
        <translation>LibTorch %1、%2</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>学習を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Drop to use this model</source>
        <translation>ドロップしてこのモデルを使用</translation>
    </message>
    <message>
        <source>Drop to hear the genre</source>
        <translation>ドロップしてジャンルを判定</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を空にする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour map</source>
        <translation>カラーマップ(&amp;C)</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>ファイルを検査中</translation>
    </message>
    <message>
        <source>&amp;Start with what is open now</source>
        <translation>次回も今の状態から始める(&amp;S)</translation>
    </message>
    <message>
        <source>At the next start the window opens with the tracks, runs and filters it is closed with</source>
        <translation>次回の起動時に、閉じたときの曲、実行、絞り込みでウィンドウを開きます</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <translation>ジャンルを予測中</translation>
    </message>
    <message>
        <source>Drop to open this library</source>
        <translation>ドロップするとこのライブラリを開きます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>Drop music, read its genre</source>
        <translation>音楽をドロップしてジャンルを知る</translation>
    </message>
    <message>
        <source>Drag files, folders or playlists anywhere onto the window. Each becomes a row with its genre, the confidence, and how the genre changes over the track.</source>
        <translation>ファイル、フォルダー、プレイリストをウィンドウのどこへでもドラッグしてください。曲ごとに 1 行になり、ジャンル、確信度、曲中でのジャンルの移り変わりが示されます。</translation>
    </message>
    <message>
        <source>Search and put in order</source>
        <translation>探して整える</translation>
    </message>
    <message>
        <source>A data set with its genres. Without one of your own, the demo library is here. Type to search, press Space to play, correct genres with F2; Undo takes it back.</source>
        <translation>ジャンルの付いたデータセットです。自分のものがなければデモライブラリが開きます。入力して検索、スペースキーで再生、F2 でジャンルを訂正でき、元に戻せます。</translation>
    </message>
    <message>
        <source>See what a network sees</source>
        <translation>ネットワークが見るものを見る</translation>
    </message>
    <message>
        <source>The selected track&apos;s mel-spectrogram. A click plays from there, the wheel zooms; “Model&apos;s view” shows the genre over time and what in the sound speaks for it.</source>
        <translation>選んだ曲のメルスペクトログラムです。クリックでそこから再生、ホイールで拡大縮小。「モデルの見方」は時間ごとのジャンルと、音のどこがその根拠かを示します。</translation>
    </message>
    <message>
        <source>Train a network</source>
        <translation>ネットワークを学習させる</translation>
    </message>
    <message>
        <source>Choose a data set, a network and a schedule; what does not fit is said beside the field. Then start, and watch curves and confusions grow. The window stays free meanwhile.</source>
        <translation>データセット、ネットワーク、スケジュールを選びます。合わない点は欄の横に示されます。開始すると曲線と混同行列が育っていきます。その間もウィンドウは自由に使えます。</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比べる</translation>
    </message>
    <message>
        <source>Every run is kept. Pick some, see which settings differ and whether a difference is more than chance, and save any chart for a paper with a right click.</source>
        <translation>実行はすべて残ります。いくつか選べば、どの設定が違い、その差が偶然を超えるかが分かります。右クリックでどの図も論文用に保存できます。</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>名前で何でも</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command, page, setting or recent file by a few letters. F1 explains the page you are on. This tour is in the Help menu, too.</source>
        <translation>Ctrl+K なら数文字で、どのコマンド、ページ、設定、最近のファイルも見つかります。F1 は今のページを説明します。このツアーはヘルプメニューからも始められます。</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>サイドパネル(&amp;P)</translation>
    </message>
    <message>
        <source>The details of a track, the settings of a training, the charts of a comparison</source>
        <translation>曲の詳細、学習の設定、比較のグラフ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>パネル(&amp;N)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page; its panel</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Re&amp;set the layout</source>
        <translation>レイアウトを元に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>All panels where they were at the first start</source>
        <translation>すべてのパネルを初回起動時の位置に戻します</translation>
    </message>
    <message>
        <source>At the &amp;left</source>
        <translation>左側(&amp;L)</translation>
    </message>
    <message>
        <source>At the &amp;right</source>
        <translation>右側(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Above</source>
        <translation>上側(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>下側(&amp;B)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>独立したウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Saving charts</source>
        <translation>グラフを保存中</translation>
    </message>
    <message>
        <source>Stop what is going on and quit?</source>
        <translation>実行中の作業を中止して終了しますか？</translation>
    </message>
    <message>
        <source>The language changes as soon as this has ended: %1</source>
        <translation>次の作業が終わると言語が切り替わります：%1</translation>
    </message>
    <message>
        <source>Drop to compare</source>
        <comment>a run, or several</comment>
        <translation>ドロップして比較</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::MarkChip</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Split filter: %1</source>
        <translation>分割の絞り込み：%1</translation>
    </message>
    <message>
        <source>Filter by condition: %1</source>
        <translation>状態の絞り込み：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only files that are the same as others, side by side (%Ln tracks)</source>
        <translation>
            <numerusform>ほかと同じファイルだけを並べて表示（%Ln 曲）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only %1 (%Ln tracks)</source>
        <translation>
            <numerusform>%1 だけを表示（%Ln 曲）</numerusform>
        </translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>the model with the label</comment>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Filter by prediction: %1</source>
        <translation>予測の絞り込み：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show only tracks that the model gives another genre than their label (%Ln tracks)</source>
        <translation>
            <numerusform>モデルの答えがラベルと異なる曲だけを表示（%Ln 曲）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelAnswersModel</name>
    <message>
        <source>all agree</source>
        <translation>すべて一致</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models that agree</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>All models say %1.</source>
        <translation>すべてのモデルが %1 と答えています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a genre; the models that say so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They disagree. %1</source>
        <comment>what the models say</comment>
        <translation>答えが分かれています。%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>not comparable</source>
        <comment>a model says a genre that another does not know</comment>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>They cannot agree, as not every model knows these genres. %1</source>
        <comment>what the models say</comment>
        <translation>これらのジャンルを知らないモデルがあるため、一致しようがありません。%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelComparison</name>
    <message>
        <source>Models are being compared.</source>
        <translation>モデルを比較しています。</translation>
    </message>
    <message>
        <source>What they have said is asked anew the next time.</source>
        <translation>回答は次回もう一度求めます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No model installed</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::NetworkInputDialog</name>
    <message>
        <source>Model&apos;s input</source>
        <translation>モデルの入力</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;numbers…</source>
        <translation>数値を保存(&amp;N)…</translation>
    </message>
    <message>
        <source>PNG, a pixel for each number</source>
        <translation>PNG。1 つの数値が 1 ピクセル</translation>
    </message>
    <message>
        <source>NumPy array (.npy), float32: channels, rows, columns</source>
        <translation>NumPy 配列 (.npy)、float32：チャンネル、行、列</translation>
    </message>
    <message>
        <source>Window before (Left)</source>
        <translation>前の窓 (←)</translation>
    </message>
    <message>
        <source>Next window (Right)</source>
        <translation>次の窓 (→)</translation>
    </message>
    <message>
        <source>Frequency masks</source>
        <translation>周波数マスク</translation>
    </message>
    <message>
        <source>Rows that training blanks (SpecAugment), as often as said here</source>
        <translation>学習が消す行（SpecAugment）。回数をここで指定します</translation>
    </message>
    <message>
        <source>Time masks</source>
        <translation>時間マスク</translation>
    </message>
    <message>
        <source>Columns that training blanks (SpecAugment), as often as said here</source>
        <translation>学習が消す列（SpecAugment）。回数をここで指定します</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Blended with the neighbouring window, which stands for another track of the batch</source>
        <translation>隣の窓と混ぜます。隣の窓はバッチ内の別の曲の代わりです</translation>
    </message>
    <message>
        <source>Draw &amp;again</source>
        <translation>引き直す(&amp;A)</translation>
    </message>
    <message>
        <source>Other places and shares, as every step of a training draws them</source>
        <translation>別の位置と割合。学習の各ステップで引き直されます</translation>
    </message>
    <message>
        <source>In training:</source>
        <translation>学習時：</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>窓 %1 / %2</translation>
    </message>
    <message>
        <source>Window %1 of %2: %3 – %4</source>
        <comment>number, how many, start and end</comment>
        <translation>窓 %1 / %2：%3 – %4</translation>
    </message>
    <message>
        <source>levels, standardised over the clip</source>
        <translation>クリップ全体で標準化したレベル</translation>
    </message>
    <message>
        <source>a picture, colours from 0 to 1</source>
        <translation>画像。色は 0 から 1</translation>
    </message>
    <message>
        <source>%1 × %2 × %3: %4; from %5 to %6, mean %7</source>
        <comment>channels, rows, columns, what the numbers are</comment>
        <translation>%1 × %2 × %3：%4。%5 から %6、平均 %7</translation>
    </message>
    <message>
        <source>Save the model&apos;s input</source>
        <translation>モデルの入力を保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>NumPy arrays (*.npy)</source>
        <translation>NumPy 配列 (*.npy)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::OptionForm</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Learning-rate schedule</source>
        <translation>学習率スケジュール</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Stopping and checkpoints</source>
        <translation>停止とチェックポイント</translation>
    </message>
    <message>
        <source>Regularisation and optimizer</source>
        <translation>正則化とオプティマイザー</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>計算環境</translation>
    </message>
    <message>
        <source>Shows or hides this group of settings</source>
        <translation>この設定グループの表示を切り替えます</translation>
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
        <translation>パネルを隠す (表示 &gt; パネル で再び表示)</translation>
    </message>
    <message>
        <source>Put the panel away</source>
        <translation>パネルを隠す</translation>
    </message>
    <message>
        <source>Put the panel back into the window</source>
        <translation>パネルをウィンドウに戻す</translation>
    </message>
    <message>
        <source>Take the panel out of the window</source>
        <translation>パネルをウィンドウから切り離す</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ParallelView</name>
    <message numerus="yes">
        <source>%1 of %n run(s) chosen</source>
        <translation>
            <numerusform>%n 件中 %1 件の実行に絞り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>a setting or a result and the part of it that is chosen</comment>
        <translation>%1：%2～%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its values that are chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys act on %1</source>
        <translation>キー操作の対象：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PredictionTableModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Genre over time</source>
        <translation>ジャンルの推移</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Heard by %1, not by the model chosen now</source>
        <comment>a model&apos;s name</comment>
        <translation>現在選んでいるモデルではなく %1 による結果</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a model&apos;s name</comment>
        <translation>%1 による</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::PreferencesForm</name>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: 既定値に戻す</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ProbabilityBars</name>
    <message>
        <source>Probability of every genre</source>
        <translation>各ジャンルの確率</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateFinder</name>
    <message>
        <source>Learning rates are being tested.</source>
        <translation>学習率を試しています。</translation>
    </message>
    <message>
        <source>The test begins anew the next time.</source>
        <translation>テストは次回最初からやり直します。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RateRangeDialog</name>
    <message>
        <source>&amp;Use these</source>
        <translation>これらを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message numerus="yes">
        <source>A fresh network with these settings is trained for up to %n batches while the rate grows. It should learn at the base rate and not yet fall apart at the maximum. Nothing of it is kept.</source>
        <translation>
            <numerusform>この設定の新しいネットワークを、学習率を上げながら最大 %n バッチ学習します。基本学習率では学習が進み、最大学習率ではまだ発散しないのが目安です。結果は何も保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>テストの進行状況</translation>
    </message>
    <message>
        <source>Puts the rates into the form: the maximum, and the base where the schedule has one, or the one rate of a schedule without a cycle</source>
        <translation>学習率をフォームに入れます：最大と、スケジュールにあれば基本。周期のないスケジュールでは一つの学習率</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>クリップを読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>Batch %1 of %2</source>
        <translation>バッチ %1 / %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>クリップを読み込み中</translation>
    </message>
    <message>
        <source>C&amp;ancel the test</source>
        <translation>テストを中止(&amp;A)</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>もう一度テスト(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n batches.</source>
        <translation>
            <numerusform>%n バッチ後に中止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Base rate %1, maximum %2; as a constant rate %3.</source>
        <translation>基本学習率 %1、最大 %2。一定の学習率なら %3。</translation>
    </message>
    <message>
        <source>No suggestion: the loss never fell clearly. A larger data set, another network or another optimizer may help.</source>
        <translation>提案なし：損失がはっきり下がりませんでした。より大きなデータセット、別のネットワークやオプティマイザーが役立つかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) could not be read.</source>
        <translation>
            <numerusform>%n 個のクリップを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
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
        <translation>メモリ</translation>
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
        <translation>このプログラムは %2 コアのうち %1 コアを使用しています</translation>
    </message>
    <message>
        <source>This program holds %1; of the machine&apos;s %2, %3 are free</source>
        <translation>このプログラムは %1 を使用中。搭載メモリ %2 のうち空きは %3 です</translation>
    </message>
    <message>
        <source>The GPU is busy for %1 % of the time, and %2 of its %3 are taken</source>
        <translation>GPU の稼働率は %1%、メモリ %3 のうち %2 を使用中です</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunActions</name>
    <message>
        <source>name, tags or note of %1</source>
        <translation>%1 の名前・タグ・メモ</translation>
    </message>
    <message numerus="yes">
        <source>tags of %Ln runs</source>
        <translation>
            <numerusform>%Ln 件の実行のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>moving %1 to the trash</source>
        <translation>%1 をゴミ箱へ移動</translation>
    </message>
    <message numerus="yes">
        <source>moving %Ln runs to the trash</source>
        <translation>
            <numerusform>%Ln 件の実行をゴミ箱へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name, tags and note…</source>
        <translation>名前・タグ・メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>ゴミ箱へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>ゴミ箱(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name, tags and note of the chosen runs</source>
        <translation>選択した実行の名前・タグ・メモ</translation>
    </message>
    <message>
        <source>Move the chosen runs to the trash</source>
        <translation>選択した実行をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Runs that were thrown away, and the way back</source>
        <translation>捨てた実行と、元に戻す方法</translation>
    </message>
    <message>
        <source>no run is chosen</source>
        <translation>実行が選択されていません</translation>
    </message>
    <message>
        <source>&amp;Classify with this run</source>
        <translation>この実行で分類(&amp;C)</translation>
    </message>
    <message>
        <source>Use the network of its best epoch on the Classify page</source>
        <translation>最良エポックのネットワークを「分類」ページで使う</translation>
    </message>
    <message>
        <source>not exactly one run is chosen</source>
        <translation>実行が 1 つだけ選択されていません</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunDetailsDialog</name>
    <message>
        <source>Name, tags and note</source>
        <translation>名前・タグ・メモ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs</source>
        <translation>
            <numerusform>%Ln 件の実行のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>How the run is shown; its folder keeps its name</source>
        <translation>実行の表示名。フォルダー名は変わりません</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>What this run is for, what came of it</source>
        <translation>この実行の目的と結果</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Every run gets what is added here, and loses what is removed.</source>
        <translation>ここで追加したものはすべての実行に付き、外したものはすべての実行から消えます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>best validation accuracy %1</source>
        <translation>検証精度の最高値 %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunListPanel</name>
    <message>
        <source>Search name, note or tag</source>
        <translation>名前・メモ・タグを検索</translation>
    </message>
    <message>
        <source>Search earlier runs</source>
        <translation>以前の実行を検索</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の実行</translation>
    </message>
    <message>
        <source>No earlier runs</source>
        <translation>以前の実行はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 件の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%2 件中 %1 件の実行</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunPanel</name>
    <message>
        <source>State of the run</source>
        <translation>実行の状態</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最高検証精度</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>学習の進行状況</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>実行はまだありません</translation>
    </message>
    <message>
        <source>Reading clips: %1 of %2</source>
        <translation>クリップを読み込み中：%1 / %2</translation>
    </message>
    <message>
        <source>Reading clips</source>
        <translation>クリップを読み込み中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Finished — test accuracy %1 %</source>
        <translation>完了（テスト精度 %1%）</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped — every finished epoch is kept</source>
        <translation>停止（完了したエポックはすべて保存済み）</translation>
    </message>
    <message>
        <source>Interrupted — every finished epoch is kept</source>
        <translation>中断（完了したエポックはすべて保存済み）</translation>
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
        <translation>%1 クリップ/秒</translation>
    </message>
    <message>
        <source>Accuracy by genre</source>
        <translation>ジャンル別の精度</translation>
    </message>
    <message>
        <source>Shows how much of each genre was recognised, in place of the confusion</source>
        <translation>混同行列の代わりに、各ジャンルがどれだけ認識されたかを表示します</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>Tags and note of the run</source>
        <translation>この実行のタグとメモ</translation>
    </message>
    <message>
        <source>Epoch ends in</source>
        <translation>エポック終了まで</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>Smooths loss and accuracy as TensorBoard does; what is smoothed stays visible behind (arrow keys, Home for none)</source>
        <translation>TensorBoard と同じ方法で損失と精度を平滑化します。元の値は背後に残ります（矢印キー、Home で平滑化なし）</translation>
    </message>
    <message>
        <source>Smoothin&amp;g</source>
        <translation>平滑化(&amp;G)</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 ステップ/秒</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueue</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>finished, %1</source>
        <translation>完了、%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value: Batch size 32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remembered run</source>
        <translation>記憶された実行</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a run&apos;s name, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Same settings as the others</source>
        <translation>他と同じ設定</translation>
    </message>
    <message>
        <source>Default settings</source>
        <translation>既定の設定</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::RunQueuePanel</name>
    <message>
        <source>removing %1 from the queue</source>
        <translation>%1 をキューから削除</translation>
    </message>
    <message>
        <source>moving %1 in the queue</source>
        <translation>キュー内で %1 を移動</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>実行のキュー</translation>
    </message>
    <message>
        <source>Start the queue</source>
        <translation>キューを開始</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove from the queue (%1)</source>
        <comment>keys</comment>
        <translation>キューから削除 (%1)</translation>
    </message>
    <message>
        <source>Take runs that have ended off the list</source>
        <translation>終了した実行をリストから外す</translation>
    </message>
    <message>
        <source>removing the waiting runs</source>
        <translation>待機中の実行を削除</translation>
    </message>
    <message>
        <source>Queue: all runs have had their turn</source>
        <translation>キュー：すべての実行が終わりました</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait until you start them</source>
        <translation>
            <numerusform>キュー：%n 件の実行が開始を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n run(s) wait</source>
        <translation>
            <numerusform>キュー：%n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>training %1 again</source>
        <translation>%1 を再び学習</translation>
    </message>
    <message>
        <source>Train again what failed or was stopped (Ctrl+R)</source>
        <translation>失敗または停止した実行をもう一度学習 (Ctrl+R)</translation>
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
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run&apos;s name and when it began</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード %2</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>%1
%2; %3</source>
        <translation>%1
%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s); 95 % interval %1 to %2 (Wilson)</source>
        <translation>
            <numerusform>%n 曲、95% 区間 %1～%2（Wilson）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Against the run with the best validation accuracy, on the same %n test track(s): difference %1 to %2 (95 %, paired bootstrap); McNemar&apos;s test.</source>
        <translation>
            <numerusform>検証精度が最も高い実行との比較（同じテスト曲 %n 曲）：差 %1～%2（95%、対応のあるブートストラップ）、マクネマー検定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest validation accuracy of all epochs</source>
        <translation>全エポック中で最も高い検証精度</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>最後のエポックの検証精度</translation>
    </message>
    <message>
        <source>Accuracy of the best checkpoint on the test split</source>
        <translation>テストデータに対する最良チェックポイントの精度</translation>
    </message>
    <message>
        <source>Mean F1 over the genres of the test split</source>
        <translation>テストデータの各ジャンルの F1 の平均</translation>
    </message>
    <message>
        <source>Test accuracy against the picked run with the best validation accuracy</source>
        <translation>選択した実行のうち検証精度が最も高いものと比べたテスト精度</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks</source>
        <translation>その実行に対する、同じテスト曲でのマクネマー検定</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>最高検証</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>最終検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Best in validation: epoch %1</source>
        <translation>検証で最良：エポック %1</translation>
    </message>
    <message>
        <source>Epoch %1; after the last one %2</source>
        <translation>エポック %1、最後のエポック後は %2</translation>
    </message>
    <message>
        <source>Finished epochs</source>
        <translation>完了したエポック数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of runs compared (Holm) it is %2.</source>
        <translation>p 単独では %1、比較した実行の数で補正すると（Holm）%2 です。</translation>
    </message>
    <message>
        <source>Where the test accuracy lies with 95 % confidence (Wilson)</source>
        <translation>テスト精度が 95% の信頼度で収まる範囲（Wilson）</translation>
    </message>
    <message>
        <source>How long all epochs took</source>
        <translation>全エポックにかかった時間</translation>
    </message>
    <message>
        <source>McNemar&apos;s test against that run, on the same test tracks, corrected for the number of runs compared with it (Holm)</source>
        <translation>その実行に対する、同じテスト曲でのマクネマー検定。比較した実行の数で補正（Holm）</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>%2 に対する %1</translation>
    </message>
    <message>
        <source>%1. A point for each run.</source>
        <translation>%1。実行ごとに 1 点。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 件の実行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SeedGroupModel</name>
    <message>
        <source>Seeds: %1</source>
        <translation>シード：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of a seed that was run again do not count.</source>
        <translation>
            <numerusform>同じシードで再実行された %n 件の実行は数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n run(s), and their standard deviation</source>
        <translation>
            <numerusform>%n 件の実行の平均と標準偏差</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs that differ in nothing but their seed</source>
        <translation>シードだけが異なる実行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード数</translation>
    </message>
    <message>
        <source>Best val.</source>
        <translation>最高検証</translation>
    </message>
    <message>
        <source>Last val.</source>
        <translation>最終検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>マクロ F1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Mean test accuracy against the picked group with the best mean validation accuracy</source>
        <translation>選んだグループのうち平均検証精度が最も高いものと比べた平均テスト精度</translation>
    </message>
    <message numerus="yes">
        <source>Welch&apos;s t test of the seeds&apos; test accuracies against that group&apos;s; it takes %Ln seeds on each side</source>
        <translation>
            <numerusform>シードごとのテスト精度をそのグループとウェルチの t 検定で比べます。両側に %Ln 個のシードが必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
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
        <translation>最良</translation>
    </message>
    <message numerus="yes">
        <source>No p: Welch&apos;s t test takes %Ln seeds on each side; here are %1 against %2.</source>
        <translation>
            <numerusform>p はありません：ウェルチの t 検定には両側に %Ln 個のシードが必要ですが、ここでは %1 個対 %2 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No p: the seeds of neither group differ from one another.</source>
        <translation>p はありません：どちらのグループでもシードごとの差がありません。</translation>
    </message>
    <message>
        <source>Welch&apos;s t test of the test accuracies of %1 seeds against %2: t = %3, %4 degrees of freedom.</source>
        <translation>%1 個対 %2 個のシードのテスト精度のウェルチの t 検定：t = %3、自由度 %4。</translation>
    </message>
    <message>
        <source>p alone is %1; corrected for the number of groups compared (Holm) it is %2.</source>
        <translation>p 単独では %1、比較したグループの数で補正すると（Holm）%2 です。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Restore all &amp;defaults…</source>
        <translation>すべて既定値に戻す(&amp;D)…</translation>
    </message>
    <message>
        <source>Set everything in this dialog back?</source>
        <translation>このダイアログの内容をすべて既定値に戻しますか？</translation>
    </message>
    <message>
        <source>Lists, runs and music stay as they are, and so do the settings of the Train page.</source>
        <translation>リスト、実行、音楽はそのまま残り、学習ページの設定も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>メルスケール</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>リニアスケール</translation>
    </message>
    <message>
        <source>The Classify list with its answers, the library with search and filters, the runs that are shown.</source>
        <translation>分類の一覧とその結果、検索や絞り込みを含むライブラリ、表示中の実行。</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>ツアーを始める</translation>
    </message>
    <message>
        <source>Names the genre of what is dropped; the Classify page shows the same choice.</source>
        <translation>ドロップされた曲のジャンルを判定します。分類ページの選択と同じものです。</translation>
    </message>
    <message>
        <source>Kept so that a second training on the same music starts at once.</source>
        <translation>同じ音楽での次の学習がすぐ始められるように保存されています。</translation>
    </message>
    <message>
        <source>For the runs to come; those that are there stay where they are.</source>
        <translation>これからの実行に使われます。すでにあるものは元の場所に残ります。</translation>
    </message>
    <message>
        <source>All of the machine&apos;s</source>
        <translation>このマシンのすべて</translation>
    </message>
    <message>
        <source>Where the Train page says 0. Fewer leave more of the machine to you; another number of threads gives slightly other weights.</source>
        <translation>学習ページで 0 のときに使われます。少なくするとマシンに余裕が残ります。スレッド数が違うと重みがわずかに変わります。</translation>
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
        <translation>「図を保存…」の初期値です。最後に使った値が記憶されます。</translation>
    </message>
    <message>
        <source>A click of one frame is seen then in a whole track, too; else a pixel shows the mean.</source>
        <translation>1 フレームのクリック音も曲全体の表示で見えます。オフでは画素は平均を示します。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::ShortcutList</name>
    <message>
        <source>Search a command or a key</source>
        <translation>コマンドやキーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the new keys here; Esc leaves them as they are</source>
        <translation>ここで新しいキーを押します。Esc で変更しません</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押す</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>標準のキー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>すべて標準のキー(&amp;A)</translation>
    </message>
    <message>
        <source>Use &amp;here</source>
        <translation>ここで使う(&amp;H)</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>keys</comment>
        <translation>標準: %1</translation>
    </message>
    <message>
        <source>These keys are the same everywhere and stay as they are.</source>
        <translation>このキーはどこでも共通で、変更できません。</translation>
    </message>
    <message>
        <source>%1 calls “%2”, whose keys stay as they are.</source>
        <comment>keys; a command</comment>
        <translation>%1 は「%2」のキーで、変更できません。</translation>
    </message>
    <message>
        <source>%1 calls “%2”, which would have no keys then.</source>
        <comment>keys; a command</comment>
        <translation>%1 は「%2」のキーです。そちらのキーはなくなります。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramControls</name>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <translation>周波数スケール</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>メルスケール</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>リニアスケール</translation>
    </message>
    <message>
        <source>Darkest level, relative to the loudest</source>
        <translation>最も暗い色のレベル（最大音量に対する値）</translation>
    </message>
    <message>
        <source>Brightest level, relative to the loudest</source>
        <translation>最も明るい色のレベル（最大音量に対する値）</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Blend neighbouring frames and bands; off shows each as a block</source>
        <translation>隣り合うフレームとバンドを補間します。オフではそれぞれを矩形で表示します</translation>
    </message>
    <message>
        <source>Model&apos;s view</source>
        <translation>モデルの見方</translation>
    </message>
    <message>
        <source>What the model names over time, and what in the spectrogram speaks for it (M)</source>
        <translation>モデルが時間ごとに挙げるジャンルと、スペクトログラム上の根拠（M）</translation>
    </message>
    <message>
        <source>Zoom out (Down)</source>
        <translation>縮小 (↓)</translation>
    </message>
    <message>
        <source>Whole track (F)</source>
        <translation>曲全体 (F)</translation>
    </message>
    <message>
        <source>Zoom in (Up)</source>
        <translation>拡大 (↑)</translation>
    </message>
    <message>
        <source>Select a stretch by dragging (S); with Shift a drag always does</source>
        <translation>ドラッグで区間を選択 (S)。Shift を押しながらのドラッグは常に選択</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>データ拡張</translation>
    </message>
    <message>
        <source>See and hear what training makes of the track (A)</source>
        <translation>学習がこの曲から作るものを見て聞く (A)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Mel-spectrogram of the selected track. Left and Right scroll, Up and Down zoom, F shows the whole track, Space plays, the brackets select.</source>
        <translation>選択した曲のメルスペクトログラム。左右キーでスクロール、上下キーで拡大縮小、F で曲全体、スペースで再生、角括弧で選択します。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitForm</name>
    <message>
        <source>Share of validation</source>
        <translation>検証の割合</translation>
    </message>
    <message>
        <source>Share of test</source>
        <translation>テストの割合</translation>
    </message>
    <message>
        <source>Keep an &amp;artist’s tracks together</source>
        <translation>同じアーティストの曲をまとめる(&amp;A)</translation>
    </message>
    <message>
        <source>The same seed makes the same split of the same tracks</source>
        <translation>同じシードなら同じ曲から同じ分割になります</translation>
    </message>
    <message>
        <source>A network that knows an artist from training finds the artist’s other tracks easy</source>
        <translation>訓練でアーティストを知ったネットワークには、その人のほかの曲がやさしくなります</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Vali&amp;dation</source>
        <translation>検証(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::SplitTable</name>
    <message numerus="yes">
        <source>%Ln artists are in several splits, which makes a test easier than it looks: %1</source>
        <translation>
            <numerusform>%Ln 人のアーティストが複数の分割にあり、テストが見かけよりやさしくなります：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres are not in every split: %1</source>
        <translation>
            <numerusform>%Ln ジャンルは一部の分割にありません：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks by genre and split</source>
        <translation>ジャンルと分割ごとの曲</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show runs with any tags</source>
        <translation>タグを問わず実行を表示</translation>
    </message>
    <message>
        <source>Tag filter</source>
        <translation>タグの絞り込み</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagChip</name>
    <message>
        <source>Tag filter: %1</source>
        <translation>タグの絞り込み：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 件の実行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only runs with the tag %1 (%Ln run(s))</source>
        <translation>
            <numerusform>タグ %1 の実行だけを表示（%Ln 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>A tag has no commas and at most 60 letters.</source>
        <translation>タグにコンマは使えず、最大 60 文字です。</translation>
    </message>
    <message>
        <source>Remove the tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagPlanModel</name>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Skipped: no genre is known yet</source>
        <translation>スキップ: ジャンルがまだわかりません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Skipped: the same file as in a row above</source>
        <translation>スキップ: 上の行と同じファイルです</translation>
    </message>
    <message>
        <source>Skipped: not sure enough</source>
        <translation>スキップ: 確信度が足りません</translation>
    </message>
    <message>
        <source>Skipped: has it already</source>
        <translation>スキップ: すでに同じです</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Genre tag now</source>
        <translation>現在のタグ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TagWriting</name>
    <message>
        <source>Nothing was written: %1</source>
        <translation>何も書き込まれませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags were written.</source>
        <translation>
            <numerusform>%Ln 件のジャンルのタグを書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written: %1</source>
        <translation>
            <numerusform>%Ln 件は書き込めませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln files were left as they are.</source>
        <translation>
            <numerusform>中止しました: %Ln 個のファイルはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put back: %1</source>
        <translation>何も元に戻されませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genre tags are as they were.</source>
        <translation>
            <numerusform>%Ln 件のジャンルのタグを元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back: %1</source>
        <translation>
            <numerusform>%Ln 件は元に戻せませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %Ln genre tags</source>
        <translation>
            <numerusform>%Ln 件のジャンルのタグの書き込みを元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo last tag writing</source>
        <translation>最後のタグの書き込みを元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln genre tags again</source>
        <translation>
            <numerusform>%Ln 件のジャンルのタグをもう一度書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags again</source>
        <translation>タグをもう一度書き込む</translation>
    </message>
    <message>
        <source>Genre tags are being written.</source>
        <translation>ジャンルタグを書き込んでいます。</translation>
    </message>
    <message>
        <source>Those that are written can be taken back at the next start.</source>
        <translation>書き込み済みのタグは次回の起動時に元に戻せます。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TourCallout</name>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Help &gt; Tour brings it back (Esc)</source>
        <translation>ヘルプ &gt; ツアーでまた表示できます (Esc)</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>前のステップ (←)</translation>
    </message>
    <message>
        <source>Go on (Return or Right)</source>
        <translation>次へ (Enter または →)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour, step %1 of %2: %3</source>
        <translation>ツアー、ステップ %1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackLabels</name>
    <message>
        <source>Labels: named stretches of the track, as label files hold them</source>
        <translation>ラベル：曲の名前付き区間。ラベルファイルと同じ形式です</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Open label file…</source>
        <translation>ラベルファイルを開く…</translation>
    </message>
    <message>
        <source>Open label file</source>
        <translation>ラベルファイルを開く</translation>
    </message>
    <message>
        <source>Label files (*.txt);;All files (*)</source>
        <translation>ラベルファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save labels as…</source>
        <translation>ラベルを別名で保存…</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>ラベルを保存</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>ラベルファイル (*.txt)</translation>
    </message>
    <message>
        <source>Undo the last change of labels</source>
        <translation>ラベルの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Remove all labels</source>
        <translation>すべてのラベルを削除</translation>
    </message>
    <message>
        <source>Label the selection…</source>
        <translation>選択範囲にラベルを付ける…</translation>
    </message>
    <message>
        <source>Label the cursor&apos;s place…</source>
        <translation>再生位置にラベルを付ける…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What is heard there</source>
        <translation>そこで聞こえるもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels read</source>
        <translation>
            <numerusform>%Ln 個のラベルを読み込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>This track&apos;s labels are not kept: %1</source>
        <translation>この曲のラベルは保存されません：%1</translation>
    </message>
    <message>
        <source>Rename label “%1”…</source>
        <translation>ラベル「%1」の名前を変更…</translation>
    </message>
    <message>
        <source>Remove label “%1”</source>
        <translation>ラベル「%1」を削除</translation>
    </message>
    <message>
        <source>Labels belong to a track: select one first, then open “%1”.</source>
        <translation>ラベルは曲に付くものです。先に曲を選んでから「%1」を開いてください。</translation>
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
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackPropertiesDialog</name>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプリング周波数</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Hash (XXH3)</source>
        <translation>ハッシュ (XXH3)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackSelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Zoom to the selection (Z)</source>
        <translation>選択範囲を拡大 (Z)</translation>
    </message>
    <message>
        <source>Save the selection</source>
        <translation>選択範囲を保存</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Save sound as WAV…</source>
        <translation>音を WAV で保存…</translation>
    </message>
    <message>
        <source>Save sound</source>
        <translation>音を保存</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV ファイル (*.wav)</translation>
    </message>
    <message>
        <source>Save as label file…</source>
        <translation>ラベルファイルとして保存…</translation>
    </message>
    <message>
        <source>Save as label file</source>
        <translation>ラベルファイルとして保存</translation>
    </message>
    <message>
        <source>Label files (*.txt)</source>
        <translation>ラベルファイル (*.txt)</translation>
    </message>
    <message>
        <source>Loop the selection, or the whole track (L)</source>
        <translation>選択範囲または曲全体をループ (L)</translation>
    </message>
    <message>
        <source>%1 – %2 (%3 s)</source>
        <comment>start, end and length of the selected stretch</comment>
        <translation>%1 – %2（%3 秒）</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択範囲：%1</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrackTableModel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>nothing is wrong with this file</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <comment>a file</comment>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong with a file, and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same file as %1.</source>
        <translation>%1 と同じファイルです。</translation>
    </message>
    <message>
        <source>The same sound or picture as %1, in another file.</source>
        <translation>%1 と同じ音または画像ですが、別のファイルです。</translation>
    </message>
    <message>
        <source>The two are in different splits.</source>
        <translation>二つは異なる分割にあります。</translation>
    </message>
    <message>
        <source>The two have different genres.</source>
        <translation>二つのジャンルは異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are the same: %1</source>
        <translation>
            <numerusform>ほかに同じファイルが %Ln 個あります：%1</numerusform>
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
        <translation>モデルにないジャンル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a genre and its probability</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <comment>a model; genres and their probabilities</comment>
        <translation>%1 の答え：%2。</translation>
    </message>
    <message>
        <source>%1 It does not know the label %2, which cannot be compared.</source>
        <translation>%1 ラベル「%2」はこのモデルにないため、比べられません。</translation>
    </message>
    <message>
        <source>%1 It gives the label, %2, %3.</source>
        <comment>what a model says; a genre; its probability</comment>
        <translation>%1 ラベル「%2」の確率は %3 です。</translation>
    </message>
    <message>
        <source>could not be heard</source>
        <comment>a file, by a model</comment>
        <translation>聴けませんでした</translation>
    </message>
    <message>
        <source>Predicted</source>
        <comment>a genre</comment>
        <translation>予測</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>No split</source>
        <translation>分割なし</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrainPage</name>
    <message>
        <source>Reading clips</source>
        <translation>クリップを読み込み中</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>学習を開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stops at once; every finished epoch is kept</source>
        <translation>すぐに停止します。完了したエポックはすべて保存されます</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>再開(&amp;C)</translation>
    </message>
    <message>
        <source>Goes on from the last finished epoch, exactly as if it had never been interrupted</source>
        <translation>最後に完了したエポックから、中断がなかったかのように正確に再開します</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>Choose a data set first.</source>
        <translation>まずデータセットを選んでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting&apos;s name, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Training, epoch %1 of %2</source>
        <translation>学習中、エポック %1 / %2</translation>
    </message>
    <message>
        <source>All settings as they were at first</source>
        <translation>すべての設定を初期状態に戻す</translation>
    </message>
    <message>
        <source>test accuracy %1 %</source>
        <translation>テスト精度 %1%</translation>
    </message>
    <message>
        <source>Find a learning rate: a short test with growing rates</source>
        <translation>学習率を探す：学習率を上げていく短いテスト</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>学習率を探す</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>キューに追加(&amp;Q)</translation>
    </message>
    <message>
        <source>These settings are trained when the runs before them have ended</source>
        <translation>前の実行が終わると、この設定で学習します</translation>
    </message>
    <message>
        <source>default settings</source>
        <translation>既定の設定</translation>
    </message>
    <message>
        <source>A test of learning rates is going on.</source>
        <translation>学習率のテスト中です。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on where the run waits (%1)</source>
        <translation>実行が待っている所から再開します (%1)</translation>
    </message>
    <message>
        <source>Wait after the batch at hand, and go on later exactly as if there had been no pause (%1)</source>
        <translation>現在のバッチの後で待ち、後で一時停止がなかったかのように正確に再開します (%1)</translation>
    </message>
    <message>
        <source>Pausing after this batch…</source>
        <translation>このバッチの後で一時停止…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused, epoch %1 of %2</source>
        <translation>一時停止中、エポック %1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the run that goes on?</source>
        <translation>進行中の実行を停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Its finished epochs are kept. %n run(s) wait in the queue.</source>
        <translation>
            <numerusform>完了したエポックは保存されます。キューに %n 件の実行が待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the &amp;next</source>
        <translation>次を開始(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep them for later</source>
        <translation>後のために残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <translation>学習を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>suggested learning rates</source>
        <translation>提案された学習率</translation>
    </message>
    <message>
        <source>Not taken over from the last time: %1</source>
        <translation>前回の設定から引き継げなかったもの：%1</translation>
    </message>
    <message>
        <source>Another Genrescope keeps its queue. This one lasts as long as this window.</source>
        <translation>別の Genrescope がキューを記憶しています。このキューはこのウィンドウを閉じるまでのものです。</translation>
    </message>
    <message>
        <source>Settings or earlier runs</source>
        <translation>設定または以前の実行</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>&amp;Back to the run that goes on</source>
        <translation>進行中の実行に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Name, tags and note of this run</source>
        <translation>この実行の名前・タグ・メモ</translation>
    </message>
    <message>
        <source>Earlier runs (%L1)</source>
        <translation>以前の実行（%L1）</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>実行なし</translation>
    </message>
    <message>
        <source>Settings and runs</source>
        <translation>設定と実行</translation>
    </message>
    <message>
        <source>A run is being trained.</source>
        <translation>学習を実行中です。</translation>
    </message>
    <message>
        <source>Every finished epoch is kept, and the run can be continued later from the last one.</source>
        <translation>完了したエポックはすべて保存され、後で最後のエポックから再開できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will wait for the next start.</source>
        <translation>
            <numerusform>キュー内の %n 件の実行は次の起動まで待機します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in the queue will be gone.</source>
        <translation>
            <numerusform>キュー内の %n 件の実行は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the network&apos;s layers, with shapes and parameters</source>
        <translation>ネットワークの層を形状とパラメーター数とともに表示</translation>
    </message>
    <message>
        <source>Show the network&apos;s layers</source>
        <translation>ネットワークの層を表示</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Trash of runs</source>
        <translation>実行のゴミ箱</translation>
    </message>
    <message>
        <source>Trashed runs</source>
        <translation>捨てた実行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>完全に削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for good?</source>
        <translation>
            <numerusform>%Ln 件の実行を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their networks, curves and predictions are gone then. This cannot be taken back.</source>
        <translation>ネットワーク、曲線、予測が失われ、元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WaveformStrip</name>
    <message>
        <source>Waveform overview</source>
        <translation>波形の全体表示</translation>
    </message>
    <message>
        <source>The whole track. Click to move the playback position; drag the marked part to scroll; drag with Shift to select.</source>
        <translation>曲全体。クリックで再生位置を移動、印の付いた部分のドラッグでスクロール、Shift を押しながらのドラッグで選択。</translation>
    </message>
</context>
<context>
    <name>genrescope::ui::WriteTagsDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Write genre tags</source>
        <translation>ジャンルのタグを書き込む</translation>
    </message>
    <message>
        <source>The files you tick get the new genre as their only one. Everything else in them stays as it is, sound and pictures included, and Edit &gt; Undo puts the old tags back.</source>
        <translation>チェックしたファイルには新しいジャンルだけが入ります。音声や画像を含むほかの内容はそのままで、編集メニューの「元に戻す」で以前のタグに戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected tracks</source>
        <translation>
            <numerusform>選択した %Ln 曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tracks shown</source>
        <translation>
            <numerusform>表示中の %Ln 曲すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>&amp;At least this sure:</source>
        <translation>確信度の下限(&amp;A):</translation>
    </message>
    <message>
        <source>Files and their genre tags</source>
        <translation>ファイルとジャンルのタグ</translation>
    </message>
    <message>
        <source>Progress of writing</source>
        <translation>書き込みの進み具合</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that can be written</source>
        <translation>
            <numerusform>書き込める %Ln 件すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %Ln tags</source>
        <translation>
            <numerusform>%Ln 件のタグを書き込む(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write tags</source>
        <translation>タグを書き込む(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the tags of %Ln files…</source>
        <translation>
            <numerusform>%Ln 個のファイルのタグを読んでいます…</numerusform>
        </translation>
    </message>
</context>
</TS>
