// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/library_support.h"
#include "ui/charts/spectrogram/spectrogram_view.h"
#include "ui/pages/library/library_page.h"
#include "ui/pages/library/library_table_view.h"
#include "ui/pages/library/library_track_panel.h"
#include "ui/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace genrescope::test {

/// A manifest of four tones and a file that is gone, and settings of its own.
struct LibraryFixture
{
    static constexpr int rate = 22050;

    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString manifest = folder.filePath(QStringLiteral("manifest.csv"));

    LibraryFixture()
    {
        QDir(folder.path()).mkdir(QStringLiteral("clips"));
        Manifest items;
        const char *const genres[] = {"rock", "jazz", "rock", "blues"};
        for (int i = 0; i < 4; ++i) {
            const QString file = folder.filePath(QStringLiteral("clips/%1.wav").arg(i));
            writeWav(file, tone(300.0 * (i + 1), 2.0 + i, rate), rate);
            items.items.push_back({.path = file.toStdString(),
                                   .genre = genres[i],
                                   .split = i == 3 ? Split::Test : Split::Train,
                                   .artist = i % 2 ? "Odd" : "Even",
                                   .title = "Tone " + std::to_string(i)});
        }
        items.items.push_back(
            {.path = folder.filePath(QStringLiteral("clips/gone.wav")).toStdString(), .genre = "jazz"});
        const auto written = writeManifest(items, manifest.toStdString());
        Q_ASSERT(written.ok());
    }

    QByteArray text(const QString &file) const
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
};

/// A page on screen with the fixture's manifest open and its first track read.
inline void openLibrary(ui::LibraryPage &page, const LibraryFixture &fixture)
{
    page.resize(1100, 700);
    page.show();
    page.openManifest(fixture.manifest);
    QTRY_COMPARE(page.model().rowCount(), 5);
    QTRY_VERIFY(page.trackPanel().spectrogram().data() != nullptr);
}

} // namespace genrescope::test
