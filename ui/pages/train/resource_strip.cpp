// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/resource_strip.h"

#include "ui/charts/sparkline.h"

#include <QHBoxLayout>
#include <QLocale>

namespace genrescope::ui {

namespace {

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? double(part) / double(whole) : 0.0;
}

} // namespace

ResourceStrip::ResourceStrip(QWidget *parent)
    : QWidget(parent)
    , m_cpu(new Sparkline(tr("CPU"), this))
    , m_memory(new Sparkline(tr("Memory"), this))
    , m_gpu(new Sparkline(tr("GPU"), this))
    , m_sampler(this)
{
    setObjectName(QStringLiteral("resources"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(18);
    for (Sparkline *line : {m_cpu, m_memory, m_gpu})
        row->addWidget(line, 1);
    m_gpu->hide();
    hide();
    connect(&m_sampler, &ResourceSampler::sampled, this, &ResourceStrip::showUsage);
}

void ResourceStrip::setSampling(bool sampling)
{
    if (sampling && !m_sampler.isRunning()) {
        for (Sparkline *line : {m_cpu, m_memory, m_gpu})
            line->clear();
        m_sampler.start();
    } else if (!sampling) {
        m_sampler.stop();
    }
    setVisible(sampling);
}

void ResourceStrip::showUsage(const ResourceUsage &usage)
{
    const QLocale locale;
    if (usage.cores) {
        const double busy = *usage.cores / usage.allCores;
        m_cpu->append(busy, tr("%1 %").arg(locale.toString(busy * 100, 'f', 0)),
                      tr("This program keeps %1 of %2 cores busy", nullptr)
                          .arg(locale.toString(*usage.cores, 'f', 1), locale.toString(usage.allCores)));
    }
    m_memory->append(share(usage.residentBytes, usage.machineBytes), sizeText(usage.residentBytes),
                     tr("This program holds %1; of the machine's %2, %3 are free")
                         .arg(sizeText(usage.residentBytes), sizeText(usage.machineBytes),
                              sizeText(usage.availableBytes)));
    m_gpu->setVisible(usage.gpu.has_value());
    if (usage.gpu)
        m_gpu->append(usage.gpu->busyShare,
                      tr("%1 %").arg(locale.toString(usage.gpu->busyShare * 100, 'f', 0)),
                      tr("The GPU is busy for %1 % of the time, and %2 of its %3 are taken")
                          .arg(locale.toString(usage.gpu->busyShare * 100, 'f', 0),
                               sizeText(usage.gpu->usedBytes), sizeText(usage.gpu->allBytes)));
}

} // namespace genrescope::ui
