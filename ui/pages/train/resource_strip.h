// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/resource_sampler.h"

#include <QWidget>

namespace genrescope::ui {

class Sparkline;

/// What the program takes of the machine while a run goes on: processor, memory and, where there is one, GPU.
/// Hidden otherwise.
class ResourceStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceStrip)

public:
    explicit ResourceStrip(QWidget *parent);

    void setSampling(bool sampling);
    void showUsage(const ResourceUsage &usage);

private:
    Sparkline *m_cpu;
    Sparkline *m_memory;
    Sparkline *m_gpu;
    ResourceSampler m_sampler; ///< last: stops before what it tells is gone
};

} // namespace genrescope::ui
