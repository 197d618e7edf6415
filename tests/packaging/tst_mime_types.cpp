// SPDX-License-Identifier: GPL-3.0-or-later
// Desktops know a model of ours from other programs' tensors by what we install into shared-mime-info.
#include <QDir>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

class TstMimeTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Before anybody asks: QMimeDatabase reads once.
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("mime/packages")));
        QVERIFY(QFile::copy(QStringLiteral(GENRESCOPE_MIME_XML),
                            m_folder.filePath(QStringLiteral("mime/packages/genrescope.xml"))));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

    void aModelIsKnownByItsHeader()
    {
        const QMimeType model = QMimeDatabase().mimeTypeForFile(QStringLiteral(GENRESCOPE_MODEL));
        QCOMPARE(model.name(), QStringLiteral("application/x-genrescope-model"));
        QVERIFY(model.inherits(QStringLiteral("application/x-safetensors")));
    }

    void otherTensorsAreNotOurs()
    {
        const QString file = m_folder.filePath(QStringLiteral("language.safetensors"));
        QFile tensors(file);
        QVERIFY(tensors.open(QIODevice::WriteOnly));
        const QByteArray header =
            R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        const auto length = static_cast<quint64>(header.size());
        for (int byte = 0; byte < 8; ++byte)
            tensors.putChar(static_cast<char>(length >> (8 * byte)));
        tensors.write(header + QByteArray(4, '\0'));
        tensors.close();
        QCOMPARE(QMimeDatabase().mimeTypeForFile(file).name(), QStringLiteral("application/x-safetensors"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstMimeTypes)
#include "tst_mime_types.moc"
