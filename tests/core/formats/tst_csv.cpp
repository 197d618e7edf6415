// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace genrescope;

namespace {

using Records = std::vector<std::vector<std::string>>;

Records allRecords(CsvReader &reader)
{
    Records records;
    CsvRow row;
    while (reader.next(row)) {
        std::vector<std::string> &cells = records.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.emplace_back(row[i]);
    }
    return records;
}

Records parse(const std::string &text, const CsvOptions &options = {})
{
    CsvReader reader = CsvReader::fromText(text, "test.csv", options);
    return allRecords(reader);
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPythonReads();
    void recordsAcrossBufferBorders();
    void dropsByteOrderMark();
    void tellsLines();
    void missingCellsAreEmpty();
    void otherDelimiters();
    void unclosedQuoteIsAProblem();
    void endlessRecordIsAProblem();
    void refusesWhatIsNoCsv();
    void writtenTextReadsBack();
};

void CsvTest::readsWhatPythonReads()
{
    std::ifstream file(qEnvironmentVariable("GENRESCOPE_GOLDEN").toStdString() + "/csv/records.json");
    const auto cases = nlohmann::json::parse(file);
    QVERIFY(cases.size() >= 400);
    for (const auto &entry : cases) {
        const std::string text = entry["text"];
        CsvReader reader = CsvReader::fromText(text, "golden");
        QVERIFY2(allRecords(reader) == entry["records"].get<Records>(), entry.dump().c_str());
        QVERIFY2(reader.problem().empty(), entry.dump().c_str());
    }
}

void CsvTest::recordsAcrossBufferBorders()
{
    // Cells, doubled quotes and CRLFs that lie on each side of, and across, the reader's 1 MiB borders.
    for (std::size_t padding = (1u << 20) - 12; padding <= (1u << 20) + 2; ++padding) {
        const std::string first(padding, 'x');
        const Records records = parse(first + "\r\n\"a\"\"b\",\"c\r\nd\"\r\ne,f\r\n");
        QCOMPARE(records.size(), 3u);
        QVERIFY(records[0] == std::vector<std::string>{first});
        QVERIFY((records[1] == std::vector<std::string>{"a\"b", "c\r\nd"}));
        QVERIFY((records[2] == std::vector<std::string>{"e", "f"}));
    }
}

void CsvTest::dropsByteOrderMark()
{
    QVERIFY((parse("\xEF\xBB\xBFpath,genre\n") == Records{{"path", "genre"}}));
    QVERIFY((parse("\xEF\xBB\xBF\"path\",genre\n") == Records{{"path", "genre"}}));
    QVERIFY(parse("\xEF\xBB\xBF").empty());
    QVERIFY((parse("a,\xEF\xBB\xBF\n") == Records{{"a", "\xEF\xBB\xBF"}})); // only at the very beginning
}

void CsvTest::tellsLines()
{
    CsvReader reader = CsvReader::fromText("a\r\n\r\nb,\"1\r\n2\n3\"\r\nc\n\n\nd", "lines");
    CsvRow row;
    std::vector<std::int64_t> lines;
    while (reader.next(row))
        lines.push_back(row.line());
    QVERIFY((lines == std::vector<std::int64_t>{1, 3, 6, 9}));
}

void CsvTest::missingCellsAreEmpty()
{
    CsvReader reader = CsvReader::fromText("a,b\n", "short");
    CsvRow row;
    QVERIFY(reader.next(row));
    QCOMPARE(row.size(), 2u);
    QVERIFY(row[2].empty());
    QVERIFY(row[std::string::npos].empty());
}

void CsvTest::otherDelimiters()
{
    QVERIFY((parse("a;b,c;\"d;e\"\n", {.delimiter = ';'}) == Records{{"a", "b,c", "d;e"}}));
    QVERIFY((parse("a\tb\n", {.delimiter = '\t'}) == Records{{"a", "b"}}));
}

void CsvTest::unclosedQuoteIsAProblem()
{
    CsvReader reader = CsvReader::fromText("a,b\nc,\"d\ne,f\n", "torn.csv");
    QVERIFY((allRecords(reader) == Records{{"a", "b"}}));
    QCOMPARE(QString::fromStdString(reader.problem()),
             QStringLiteral("torn.csv: line 2: a quote is never closed; the record is left out"));
}

void CsvTest::endlessRecordIsAProblem()
{
    CsvReader reader = CsvReader::fromText("a,b\nc,\"" + std::string(3 << 20, 'x'), "endless.csv",
                                           {.maxRecordBytes = 1 << 20});
    QVERIFY((allRecords(reader) == Records{{"a", "b"}}));
    QVERIFY(QString::fromStdString(reader.problem())
                .startsWith(QStringLiteral("endless.csv: line 2: a record of more")));
}

void CsvTest::refusesWhatIsNoCsv()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    const auto missing = CsvReader::open(root / "none.csv");
    QVERIFY(!missing);
    QVERIFY(missing.error().message.ends_with("none.csv: cannot read: No such file or directory"));
    QVERIFY(!CsvReader::open(root));
    std::ofstream(root / "utf16.csv", std::ios::binary) << std::string("\xFF\xFEp\0a\0", 6);
    const auto utf16 = CsvReader::open(root / "utf16.csv");
    QVERIFY(!utf16);
    QVERIFY(utf16.error().message.find("UTF-16") != std::string::npos);
    std::ofstream(root / "binary.csv", std::ios::binary) << std::string("path,\0\1\2\n", 9);
    const auto noText = CsvReader::open(root / "binary.csv");
    QVERIFY(!noText && noText.error().message.ends_with("is no text, and so no CSV file"));
}

void CsvTest::writtenTextReadsBack()
{
    const Records records = {{"plain", "with,comma", "with \"quotes\"", "two\nlines", "two\r\nlines"},
                             {"", "", ""},
                             {""},
                             {" spaces "},
                             {"Björk", "坂本龍一", "'"},
                             {"\"", "\"\"", ","}};
    std::string text;
    for (const std::vector<std::string> &record : records) {
        const std::vector<std::string_view> cells(record.begin(), record.end());
        appendCsvRecord(text, cells);
    }
    QVERIFY(parse(text) == records);
    std::string line;
    appendCsvRecord(line, {"a", "b c", "d,e"});
    QVERIFY(line == "a,b c,\"d,e\"\n");
}

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
