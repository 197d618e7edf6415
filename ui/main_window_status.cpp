// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's status bar: the engine, the jobs that go on on the pages, and what has just been done.
#include "ui/bridge/tag_writing.h"
#include "ui/job_bar.h"
#include "ui/main_window.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QStatusBar>

namespace genrescope::ui {

void MainWindow::addStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 2, 8, 2);
    m_engineLight = new QLabel(this);
    m_engineText = new QLabel(this);
    m_engineText->setForegroundRole(QPalette::PlaceholderText);
    statusBar()->addWidget(m_engineLight);
    statusBar()->addWidget(m_engineText);
    m_job = addJobBar();
    connect(m_classify, &ClassifyPage::jobChanged, m_job,
            [this](int done, int total) { m_job->showCount(tr("Classifying"), done, total); });
    connect(m_classify, &ClassifyPage::searching, m_job,
            [this](bool goingOn) { m_job->showShare(goingOn ? tr("Looking for music…") : QString(), -1.0); });
    connect(m_job, &JobBar::cancelled, m_classify, &ClassifyPage::cancel);
    JobBar *tags = addJobBar();
    connect(m_classify, &ClassifyPage::tagsChanged, tags,
            [this, tags](int done, int total) { tags->showCount(tr("Tags"), done, total); });
    connect(tags, &JobBar::cancelled, &m_classify->tagWriting(), &TagWriting::stop);
    JobBar *run = addJobBar();
    connect(m_train, &TrainPage::progressed, run, &JobBar::showShare);
    connect(m_train, &TrainPage::trainingChanged, run,
            [run](bool running, const QString &what) { run->showShare(running ? what : QString(), 0.0); });
    connect(run, &JobBar::cancelled, m_train, &TrainPage::stop);
    JobBar *check = addJobBar();
    connect(m_library, &LibraryPage::checkProgressed, check,
            [check](int done, int total) { check->showCount(tr("Checking files"), done, total); });
    connect(check, &JobBar::cancelled, m_library, &LibraryPage::stopChecking);
    JobBar *import = addJobBar();
    connect(m_library, &LibraryPage::importProgressed, import, &JobBar::showShare);
    connect(import, &JobBar::cancelled, m_library, &LibraryPage::stopImport);
    JobBar *predict = addJobBar();
    connect(m_library, &LibraryPage::predictionProgressed, predict,
            [predict](int done, int total) { predict->showCount(tr("Predicting genres"), done, total); });
    connect(predict, &JobBar::cancelled, m_library, &LibraryPage::stopPredicting);
    JobBar *figures = addJobBar();
    connect(m_compare, &ComparePage::figuresProgressed, figures,
            [figures](int done, int total) { figures->showCount(tr("Saving charts"), done, total); });
    connect(figures, &JobBar::cancelled, m_compare, &ComparePage::stopFigures);
    connect(&m_context.theme, &Theme::changed, this, &MainWindow::showEngineState);
    showEngineState();
}

JobBar *MainWindow::addJobBar()
{
    auto *bar = new JobBar(this);
    statusBar()->addPermanentWidget(bar);
    return bar;
}

void MainWindow::showEngineState()
{
    QString text;
    QString sign = QStringLiteral("clock");
    IconTone tone = IconTone::Muted;
    switch (m_engine->state()) {
    case EngineLoader::State::Idle:
    case EngineLoader::State::Loading:
        text = tr("Engine is starting…");
        break;
    case EngineLoader::State::Ready: {
        const EngineInfo &info = m_engine->info();
        const QString version = QString::fromStdString(info.torchVersion);
        const QString threads = tr("%n threads", nullptr, info.threads);
        text = info.cuda ? tr("LibTorch %1, GPU, %2").arg(version, threads)
                         : tr("LibTorch %1, %2").arg(version, threads);
        sign = QStringLiteral("check");
        tone = IconTone::Success;
        break;
    }
    case EngineLoader::State::Failed:
        text = m_engine->problem();
        sign = QStringLiteral("error");
        tone = IconTone::Danger;
        break;
    }
    m_engineLight->setPixmap(icon(sign, tone).pixmap(QSize(14, 14), devicePixelRatio()));
    m_engineText->setText(text);
    m_engineText->setToolTip(text);
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, 6000);
}

} // namespace genrescope::ui
