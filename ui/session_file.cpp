// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_file.h"

#include "core/base/atomic_file.h"
#include "core/base/paths.h"
#include "ui/bridge/reading_note.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>

#include <map>

namespace genrescope::ui {

namespace {

const QByteArray magic("genrescope session 1\n");
constexpr qsizetype digestBytes = 20;
constexpr quint32 mostItems = 10'000'000; ///< of any list: more is damage, not data

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

/// Paths are bytes on the disk, whatever these mean.
QByteArray bytesOf(const std::filesystem::path &path)
{
    return QByteArray::fromStdString(path.string());
}

class Writer
{
public:
    explicit Writer(QDataStream &stream)
        : m_stream(stream)
    {}

    void session(const Session &s)
    {
        m_stream << s.page << s.libraryFiles << s.librarySearch << s.libraryGenres << s.libraryFile
                 << s.shownRun << s.compare.folder << s.compare.picked << s.compare.search << s.compare.tab
                 << s.compare.widths;
        classify(s.classify);
        m_stream << s.classify.readAtEnd;
    }

private:
    void classify(const ClassifyState &state)
    {
        // Thousands of rows share a few models.
        std::map<const ModelCard *, qint32> known;
        std::vector<const ModelCard *> models;
        for (const PredictionRow &row : state.rows)
            if (row.model && known.emplace(row.model.get(), static_cast<qint32>(models.size())).second)
                models.push_back(row.model.get());
        m_stream << static_cast<quint32>(models.size());
        for (const ModelCard *model : models)
            card(*model);
        std::map<EntryId, QByteArray> files;
        for (const auto &[id, file] : state.work.tracks)
            files[id] = bytesOf(file);
        m_stream << static_cast<quint32>(state.rows.size());
        for (const PredictionRow &row : state.rows) {
            m_stream << row.id << files[row.id] << row.path << row.fileName << row.artist << row.title
                     << row.duration_s << static_cast<qint32>(row.state) << row.reason
                     << (row.model ? known.at(row.model.get()) : qint32{-1}) << (row.prediction != nullptr);
            if (row.prediction)
                prediction(*row.prediction);
        }
        m_stream << QList<qint64>(state.selected.begin(), state.selected.end()) << state.filter
                 << state.sortColumn << static_cast<qint32>(state.sortOrder)
                 << QList<qint64>(state.work.unheard.begin(), state.work.unheard.end());
        m_stream << static_cast<quint32>(state.work.drops.size());
        for (const auto &drop : state.work.drops) {
            m_stream << static_cast<quint32>(drop.size());
            for (const auto &path : drop)
                m_stream << bytesOf(path);
        }
    }

    void card(const ModelCard &card)
    {
        const auto metadata = card.toMetadata();
        m_stream << static_cast<quint32>(metadata.size());
        for (const auto &[key, value] : metadata)
            m_stream << QByteArray::fromStdString(key) << QByteArray::fromStdString(value);
        m_stream << QByteArray::fromStdString(card.name);
    }

    void prediction(const Prediction &p)
    {
        m_stream << bytesOf(p.file) << p.duration_s;
        numbers(p.probabilities);
        m_stream << static_cast<quint32>(p.segments.size());
        for (const SegmentPrediction &segment : p.segments) {
            m_stream << segment.start_s << segment.end_s;
            numbers(segment.probabilities);
        }
        m_stream << static_cast<quint32>(p.warnings.size());
        for (const std::string &warning : p.warnings)
            m_stream << QByteArray::fromStdString(warning);
    }

    void numbers(const std::vector<double> &values)
    {
        m_stream << static_cast<quint32>(values.size());
        for (const double value : values)
            m_stream << value;
    }

    QDataStream &m_stream;
};

/// Every count is looked at before memory is asked for, and nothing is read on after something was wrong.
class Reader
{
public:
    explicit Reader(QDataStream &stream)
        : m_stream(stream)
    {}

    bool session(Session &s)
    {
        m_stream >> s.page >> s.libraryFiles >> s.librarySearch >> s.libraryGenres >> s.libraryFile >>
            s.shownRun >> s.compare.folder >> s.compare.picked >> s.compare.search >> s.compare.tab >>
            s.compare.widths;
        if (!classify(s.classify))
            return false;
        if (!m_stream.atEnd()) // an earlier version's ends here
            m_stream >> s.classify.readAtEnd;
        return good();
    }

private:
    bool good() const { return m_stream.status() == QDataStream::Ok; }

    std::optional<quint32> count()
    {
        quint32 items = 0;
        m_stream >> items;
        return good() && items <= mostItems ? std::optional(items) : std::nullopt;
    }

    std::string text()
    {
        QByteArray bytes;
        m_stream >> bytes;
        return bytes.toStdString();
    }

    bool numbers(std::vector<double> &values)
    {
        const auto items = count();
        for (quint32 i = 0; items && i < *items && good(); ++i)
            m_stream >> values.emplace_back();
        return items && good();
    }

    bool prediction(Prediction &p)
    {
        p.file = text();
        m_stream >> p.duration_s;
        if (!numbers(p.probabilities))
            return false;
        const auto segments = count();
        for (quint32 i = 0; segments && i < *segments && good(); ++i) {
            SegmentPrediction &segment = p.segments.emplace_back();
            m_stream >> segment.start_s >> segment.end_s;
            if (!numbers(segment.probabilities) || segment.probabilities.size() != p.probabilities.size())
                return false;
        }
        const auto warnings = segments ? count() : std::nullopt;
        for (quint32 i = 0; warnings && i < *warnings && good(); ++i)
            p.warnings.push_back(text());
        return warnings && good();
    }

    std::shared_ptr<const ModelCard> card()
    {
        std::map<std::string, std::string> metadata;
        const auto entries = count();
        for (quint32 i = 0; entries && i < *entries && good(); ++i) {
            std::string key = text();
            metadata[std::move(key)] = text();
        }
        const std::string name = text();
        auto read = entries && good() ? ModelCard::fromMetadata(metadata) : Result<ModelCard>(Error{"torn"});
        if (!read)
            return nullptr;
        read->name = name;
        return std::make_shared<const ModelCard>(std::move(*read));
    }

    bool row(PredictionRow &row, ClassifyState &state,
             const std::vector<std::shared_ptr<const ModelCard>> &models)
    {
        qint32 rowState = 0, model = -1;
        bool predicted = false;
        m_stream >> row.id;
        const std::string file = text();
        m_stream >> row.path >> row.fileName >> row.artist >> row.title >> row.duration_s >> rowState >>
            row.reason >> model >> predicted;
        if (!good() || row.id <= 0 || rowState < 0 ||
            rowState > static_cast<qint32>(PredictionRow::State::Cancelled) ||
            model >= static_cast<qint32>(models.size()))
            return false;
        row.state = static_cast<PredictionRow::State>(rowState);
        state.work.tracks.emplace_back(row.id, file);
        if (!predicted)
            return true;
        Prediction made;
        if (model < 0 || !prediction(made) ||
            made.probabilities.size() != models[static_cast<std::size_t>(model)]->genres.size())
            return false;
        row.ranking = std::make_shared<const std::vector<int>>(made.ranking());
        row.prediction = std::make_shared<const Prediction>(std::move(made));
        row.model = models[static_cast<std::size_t>(model)];
        return true;
    }

    bool classify(ClassifyState &state)
    {
        const auto modelCount = count();
        std::vector<std::shared_ptr<const ModelCard>> models;
        for (quint32 i = 0; modelCount && i < *modelCount; ++i) {
            models.push_back(card());
            if (!models.back())
                return false;
        }
        const auto rows = modelCount ? count() : std::nullopt;
        for (quint32 i = 0; rows && i < *rows; ++i)
            if (!row(state.rows.emplace_back(), state, models))
                return false;
        QList<qint64> selected, unheard;
        qint32 order = 0;
        m_stream >> selected >> state.filter >> state.sortColumn >> order >> unheard;
        state.selected.assign(selected.begin(), selected.end());
        state.sortOrder = order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        state.work.unheard.insert(unheard.begin(), unheard.end());
        const auto drops = rows ? count() : std::nullopt;
        for (quint32 i = 0; drops && i < *drops && good(); ++i) {
            const auto paths = count();
            auto &drop = state.work.drops.emplace_back();
            for (quint32 j = 0; paths && j < *paths && good(); ++j)
                drop.emplace_back(text());
        }
        return drops && good();
    }

    QDataStream &m_stream;
};

} // namespace

std::filesystem::path sessionFile()
{
    return userDataFolder() / "session";
}

QByteArray toBytes(const Session &session)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    Writer(stream).session(session);
    return magic + digestOf(body) + body;
}

Result<Session> sessionFromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic))
        return Error{"not a session of this version"};
    const QByteArray body = bytes.mid(magic.size() + digestBytes);
    if (bytes.mid(magic.size(), digestBytes) != digestOf(body))
        return Error{"a damaged session"};
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_4);
    Session session;
    if (!Reader(stream).session(session))
        return Error{"a session of another version"};
    return session;
}

Result<Session> readSession(const std::filesystem::path &file)
{
    const auto text = readFile(file);
    if (!text)
        return text.error();
    auto session = sessionFromBytes(QByteArray::fromStdString(*text));
    if (session)
        for (const auto &read : ReadingNote::left(readingNoteOf(file)))
            session->classify.readAtEnd += QFile::decodeName(bytesOf(read));
    return session ? std::move(session)
                   : Result<Session>(Error{file.string() + ": " + session.error().message});
}

std::filesystem::path readingNoteOf(const std::filesystem::path &sessionFile)
{
    return sessionFile.string() + ".reading";
}

} // namespace genrescope::ui
