// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/features/picture.h"
#include "tests/core/features/golden_arrays.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;
using genrescope::test::featureGolden;
using genrescope::test::goldenArray;
using genrescope::test::goldenCases;
using genrescope::test::goldenMatrix;

namespace {

Picture gradient(int width, int height)
{
    Picture picture{.width = width, .height = height, .rgb = {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int value : {x, y, x + y})
                picture.rgb.push_back(static_cast<std::uint8_t>(value * 7));
        }
    }
    return picture;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colourTablesEqualMatplotlib();
    void colourMapNamesReadBack();
    void nearestEntryTurnsColoursBack();
    void paperPictureEqualsMatplotlibAndPillow_data();
    void paperPictureEqualsMatplotlibAndPillow();
    void paperPictureHasTheHighestBandOnTop();
    void nearestNeighbourEqualsPillow();
    void arrayIsPlanarAndRescaled();
    void filesReadAsPillowReadsThem_data();
    void filesReadAsPillowReadsThem();
    void interlacedPngReads();
    void pngReadsBackExactly();
    void damagedFilesAreErrorsWithTheFilesName();
    void truncatedAndFlippedFilesNeverCrash_data();
    void truncatedAndFlippedFilesNeverCrash();
};

void TestPicture::colourTablesEqualMatplotlib()
{
    const NpyArray tables = goldenArray("colour_tables.npy"); // (maps, 256, 3)
    QCOMPARE(tables.shape, (std::vector<std::size_t>{5, 256, 3}));
    std::size_t at = 0;
    for (const ColourMap map : allColourMaps()) {
        for (const Rgb &colour : colourTable(map)) {
            for (const std::uint8_t component : colour)
                QCOMPARE(component, static_cast<std::uint8_t>(tables.bytes[at++]));
        }
    }
}

void TestPicture::colourMapNamesReadBack()
{
    for (const ColourMap map : allColourMaps())
        QVERIFY(colourMapFromString(toString(map)) == map);
    QVERIFY(!colourMapFromString("jet"));
}

void TestPicture::nearestEntryTurnsColoursBack()
{
    for (const ColourMap map : allColourMaps()) {
        const ColourTable &table = colourTable(map);
        for (int i = 0; i < 256; ++i) {
            const int found = nearestEntry(map, table[static_cast<std::size_t>(i)]);
            QVERIFY(table[static_cast<std::size_t>(found)] == table[static_cast<std::size_t>(i)]);
        }
    }
    QCOMPARE(nearestEntry(ColourMap::Grey, {200, 201, 199}), 200);
}

void TestPicture::paperPictureEqualsMatplotlibAndPillow_data()
{
    QTest::addColumn<QString>("mel");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("map");
    for (const auto &c : goldenCases()["pictures"]) {
        const QString mel = QString::fromStdString(c["mel"]);
        QTest::newRow(qPrintable(mel)) << mel << c["size"].get<int>() << QString::fromStdString(c["map"]);
    }
}

void TestPicture::paperPictureEqualsMatplotlibAndPillow()
{
    QFETCH(QString, mel);
    QFETCH(int, size);
    QFETCH(QString, map);
    const Matrix decibels = goldenMatrix("mel_" + mel.toStdString() + ".npy");
    const Picture ours = paperPicture(decibels, size, colourMapFromString(map.toStdString()).value());
    const NpyArray theirs = goldenArray("picture_" + mel.toStdString() + ".npy"); // (height, width, 3)
    QCOMPARE(theirs.shape, (std::vector<std::size_t>{std::size_t(ours.height), std::size_t(ours.width), 3}));
    QCOMPARE(ours.rgb.size(), theirs.bytes.size());
    for (std::size_t i = 0; i < ours.rgb.size(); ++i)
        QCOMPARE(ours.rgb[i], static_cast<std::uint8_t>(theirs.bytes[i]));
}

void TestPicture::paperPictureHasTheHighestBandOnTop()
{
    Matrix decibels(4, 4, -80.0f);
    for (float &value : decibels.row(3))
        value = 0.0f;
    const Picture picture = paperPicture(decibels, 8, ColourMap::Grey);
    QCOMPARE(int(picture.rgb.front()), 255);
    QCOMPARE(int(picture.rgb.back()), 0);
}

void TestPicture::nearestNeighbourEqualsPillow()
{
    for (const auto &c : goldenCases()["nearest"]) {
        const int source = c["source"];
        const int target = c["target"];
        Picture ramp{.width = source, .height = 1, .rgb = {}};
        for (int i = 0; i < source; ++i)
            ramp.rgb.insert(ramp.rgb.end(), {static_cast<std::uint8_t>(i & 255), static_cast<std::uint8_t>(i >> 8), 0});
        const Picture across = resizeNearest(ramp, target, 1);
        ramp.width = 1;
        ramp.height = source;
        const Picture down = resizeNearest(ramp, 1, target);
        for (int i = 0; i < target; ++i) {
            const auto at = static_cast<std::size_t>(i) * 3;
            QCOMPARE(across.rgb[at] + 256 * across.rgb[at + 1], c["picks"][static_cast<std::size_t>(i)].get<int>());
            QCOMPARE(down.rgb[at] + 256 * down.rgb[at + 1], c["picks"][static_cast<std::size_t>(i)].get<int>());
        }
    }
}

void TestPicture::arrayIsPlanarAndRescaled()
{
    const FeatureArray array = pictureToArray(Picture{.width = 2, .height = 1, .rgb = {0, 51, 255, 102, 204, 128}});
    QCOMPARE(array.channels, 3);
    QCOMPARE(array.height, 1);
    QCOMPARE(array.width, 2);
    const std::vector<float> expected{0.0f, 0.4f, 0.2f, 0.8f, 1.0f, 128.0f / 255.0f};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(array.values[i] - expected[i]) < 1e-6f);
}

void TestPicture::filesReadAsPillowReadsThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (const auto &[file, expected] : goldenCases()["files"].items())
        QTest::newRow(file.c_str()) << QString::fromStdString(file) << QString::fromStdString(expected);
}

void TestPicture::filesReadAsPillowReadsThem()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const auto picture = readPicture(featureGolden(file.toStdString()));
    QVERIFY2(picture.ok(), picture ? "" : picture.error().message.c_str());
    const NpyArray theirs = goldenArray(expected.toStdString());
    QCOMPARE(theirs.shape, (std::vector<std::size_t>{std::size_t(picture->height), std::size_t(picture->width), 3}));
    // Lossless files are equal; JPEG decoders are allowed to round differently by the standard.
    const int allowed = file.endsWith(QStringLiteral("jpg")) ? 3 : 0;
    for (std::size_t i = 0; i < picture->rgb.size(); ++i)
        QVERIFY(std::abs(int(picture->rgb[i]) - int(static_cast<std::uint8_t>(theirs.bytes[i]))) <= allowed);
}

void TestPicture::interlacedPngReads()
{
    // Neither Pillow nor Qt writes interlaced files: gradient(5, 4) in Adam7 order, put together chunk by chunk.
    const QByteArray file = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAECAIAAAG+VlKBAAAAMklEQVR42g3HIQIAIADCQBqNtkaz2fz/5+RWQJqu"
        "LGXaXFlGyIEcyZMY3Hp/g4YDt7wPaAID1dkVMoIAAAAASUVORK5CYII=");
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("i.png")).toStdString();
    QVERIFY(writeFileAtomically(path, std::string_view(file.constData(), std::size_t(file.size()))).ok());
    const auto picture = readPicture(path);
    QVERIFY2(picture.ok(), picture ? "" : picture.error().message.c_str());
    QVERIFY(picture->rgb == gradient(5, 4).rgb);
}

void TestPicture::pngReadsBackExactly()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("né w.png")).toStdString();
    const Picture picture = gradient(33, 17);
    QVERIFY(writePng(picture, path).ok());
    const auto back = readPicture(path);
    QVERIFY(back.ok());
    QCOMPARE(back->width, 33);
    QCOMPARE(back->height, 17);
    QVERIFY(back->rgb == picture.rgb);
}

void TestPicture::damagedFilesAreErrorsWithTheFilesName()
{
    const QTemporaryDir folder;
    const auto expectError = [&](const std::string &name, const std::string &bytes, const QString &words) {
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
        QVERIFY(writeFileAtomically(path, bytes).ok());
        const auto picture = readPicture(path);
        QVERIFY(!picture.ok());
        const QString message = QString::fromStdString(picture.error().message);
        QVERIFY2(message.contains(QString::fromStdString(name)) && message.contains(words), qPrintable(message));
    };
    expectError("empty.png", "", QStringLiteral("empty"));
    expectError("words.png", "not a picture at all", QStringLiteral("not a PNG or JPEG"));
    const std::string png = readFile(featureGolden("rgb.png")).value();
    const std::string jpeg = readFile(featureGolden("rgb.jpg")).value();
    expectError("half.png", png.substr(0, png.size() / 2), QStringLiteral("damaged PNG"));
    expectError("half.jpg", jpeg.substr(0, jpeg.size() / 2), QStringLiteral("damaged JPEG"));
    std::string huge = png;
    huge.replace(16, 8, std::string("\x7f\xff\xff\xff\x7f\xff\xff\xff", 8));
    expectError("huge.png", huge, QStringLiteral("PNG"));
    QVERIFY(!readPicture(std::filesystem::path(folder.path().toStdString()) / "missing.png").ok());
    QVERIFY(!readPicture(folder.path().toStdString()).ok());
}

void TestPicture::truncatedAndFlippedFilesNeverCrash_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &[file, expected] : goldenCases()["files"].items())
        QTest::newRow(file.c_str()) << QString::fromStdString(file);
}

void TestPicture::truncatedAndFlippedFilesNeverCrash()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(file).toStdString();
    const std::string bytes = readFile(featureGolden(file.toStdString())).value();
    std::uint32_t state = 1;
    for (int round = 0; round < 150; ++round) {
        std::string damaged = bytes;
        for (int flip = 0; flip < 1 + round % 4; ++flip) {
            state = state * 1664525u + 1013904223u;
            damaged[(state >> 8) % damaged.size()] = static_cast<char>(state);
        }
        if (round % 3 == 0)
            damaged.resize((state >> 4) % damaged.size());
        QFile out(QString::fromStdString(path.string())); // not writeFileAtomically: no need to wait for the disk
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(damaged.data(), static_cast<qint64>(damaged.size()));
        out.close();
        const auto picture = readPicture(path);
        if (picture)
            QCOMPARE(picture->rgb.size(), std::size_t(picture->width) * std::size_t(picture->height) * 3);
        else
            QVERIFY(picture.error().message.find(path.string()) == 0);
    }
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
