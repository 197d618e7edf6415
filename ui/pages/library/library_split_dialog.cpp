// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_split_dialog.h"

#include "ui/bridge/post_latest.h"
#include "ui/charts/chart_frame.h"
#include "ui/pages/library/split_form.h"
#include "ui/pages/library/split_table.h"
#include "ui/pages/notice.h"
#include "ui/theme/app_style.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace genrescope::ui {

LibrarySplitDialog::LibrarySplitDialog(const TrackStore &store, QWidget *parent)
    : QDialog(parent)
    , m_store(std::make_shared<const TrackStore>(store))
    , m_form(new SplitForm)
    , m_table(new SplitTable)
    , m_what(mutedLabel({}, this))
    , m_doubts(new Notice(this))
{
    setObjectName(QStringLiteral("splitDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New split"));
    m_what->setObjectName(QStringLiteral("splitWhat"));
    m_what->setWordWrap(true);
    m_doubts->label()->setObjectName(QStringLiteral("splitDoubts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_split = buttons->addButton(tr("Split the tracks"), QDialogButtonBox::AcceptRole);
    m_split->setObjectName(QStringLiteral("splitTracks"));
    makePrimary(m_split);

    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_form);
    left->addWidget(m_what);
    left->addWidget(m_doubts);
    left->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(20);
    body->addLayout(left, 2);
    body->addWidget(framed(m_table, this), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(10);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    m_split->setDefault(true); // only now does it know its dialog
    resize(860, 460);

    connect(m_form, &SplitForm::changed, this, &LibrarySplitDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_preview)
            return;
        Q_EMIT chosen(m_preview->splits);
        accept();
    });
    preview();
}

void LibrarySplitDialog::preview()
{
    m_preview.reset(); // what is shown is no longer what is asked for
    m_split->setEnabled(false);
    const quint64 request = ++m_request;
    const auto work = [this, request, store = m_store, options = m_form->options()](const std::stop_token &) {
        auto made = std::make_shared<Preview>();
        Manifest manifest;
        std::vector<TrackId> tracks;
        for (TrackId track = 0; track < store->size(); ++track) {
            if (store->isRemoved(track))
                continue;
            ManifestItem item = store->item(track);
            if (item.genre.empty())
                continue; // in no manifest, and in no split
            tracks.push_back(track);
            manifest.items.push_back(std::move(item));
        }
        assignSplits(manifest, options);
        made->summary = summarizeSplits(manifest);
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            made->splits.push_back({tracks[i], manifest.items[i].split});
            made->changed += store->split(tracks[i]) != manifest.items[i].split;
        }
        postLatest(this, m_request, request, [this, made] { show(made); });
    };
    m_task.run(work, [this, request](const QString &sentence) {
        postLatest(this, m_request, request, [this, sentence] { m_doubts->setText(sentence); });
    });
}

void LibrarySplitDialog::show(const std::shared_ptr<const Preview> &preview)
{
    m_preview = preview;
    m_table->show(preview->summary);
    m_doubts->setText(splitDoubts(preview->summary).join(QStringLiteral("\n\n")));
    const auto known = static_cast<int>(preview->summary.withArtist);
    m_what->setText(tr("Artists are known of %Ln tracks.", nullptr, known) + u' ' +
                    tr("%Ln tracks come into another split.", nullptr, preview->changed));
    m_split->setEnabled(preview->changed > 0);
}

} // namespace genrescope::ui
