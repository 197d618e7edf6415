// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/data_difference.h"

#include "core/formats/csv.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <string>

namespace genrescope::ui {

namespace {

/// What is not a QObject has its texts translated through this.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataDifference)
};

/// Of the lines in whatever order they come.
QByteArray digestOf(std::vector<std::string> lines)
{
    std::ranges::sort(lines);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string &line : lines)
        hash.addData(QByteArray::fromStdString(line + '\n'));
    return hash.result();
}

std::size_t columnOf(const CsvRow &header, std::string_view name)
{
    std::size_t column = 0;
    while (column < header.size() && header[column] != name)
        ++column;
    return column; // past the end: every cell there is empty
}

} // namespace

DataMark readDataMark(const std::filesystem::path &file)
{
    auto reader = CsvReader::open(file);
    CsvRow row;
    if (!reader || !reader->next(row))
        return {};
    const std::size_t path = columnOf(row, "path"), genre = columnOf(row, "genre"),
                      split = columnOf(row, "split"), hash = columnOf(row, "content_hash");
    std::vector<std::string> tracks, training, test;
    while (reader->next(row)) {
        const std::string content(row[hash].empty() ? row[path] : row[hash]);
        const std::string track = content + '\t' + std::string(row[genre]);
        tracks.push_back(track);
        if (row[split] == "test")
            test.push_back(track);
        else
            training.push_back(track + '\t' + std::string(row[split]));
    }
    if (tracks.empty())
        return {};
    return {.tracks = digestOf(tracks), .training = digestOf(training), .test = digestOf(test)};
}

QStringList dataDifferences(const std::vector<DataMark> &marks, const QStringList &names,
                            std::size_t reference)
{
    if (reference >= marks.size() || marks[reference].tracks.isEmpty())
        return {};
    const DataMark &yardstick = marks[reference];
    QStringList splitOtherwise, otherTest, otherTraining;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const DataMark &mark = marks[i];
        const QString &name = names[static_cast<qsizetype>(i)];
        if (mark.tracks.isEmpty())
            continue;
        const bool sameTest = mark.test == yardstick.test;
        if (mark.tracks == yardstick.tracks && !sameTest)
            splitOtherwise += name;
        else if (!sameTest)
            otherTest += name;
        else if (mark.training != yardstick.training)
            otherTraining += name;
    }
    const auto listed = [](const QStringList &runs) { return runs.join(QStringLiteral(", ")); };
    const QString best = names[static_cast<qsizetype>(reference)];
    QStringList sentences;
    if (!otherTest.isEmpty())
        sentences +=
            Words::tr("Other test tracks than %1: %2. These accuracies come from different tests, so there "
                      "is no paired difference and no p.")
                .arg(best, listed(otherTest));
    if (!splitOtherwise.isEmpty())
        sentences +=
            Words::tr("The same tracks as %1, split differently: %2. What one run is tested on another may "
                      "have been trained on, so there is no paired difference and no p.")
                .arg(best, listed(splitOtherwise));
    if (!otherTraining.isEmpty())
        sentences +=
            Words::tr("Other training or validation tracks than %1: %2. The test tracks are the same, so p "
                      "holds, but a difference may come from the data and not from the settings.")
                .arg(best, listed(otherTraining));
    return sentences;
}

} // namespace genrescope::ui
