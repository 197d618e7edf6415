// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inference/explanation.h"
#include "ui/charts/spectrogram/frequency_axis.h"
#include "ui/charts/spectrogram/time_axis.h"

#include <QColor>
#include <QImage>

#include <memory>

namespace genrescope::ui {

/// An Explanation made ready to be laid over a spectrogram. Immutable once made.
struct EvidenceLayer
{
    Explanation explanation; ///< its relevance smoothed as the eye needs it; the original is not kept
    float full = 0.0f;       ///< the evidence that gets the full colour; 0 where there is none

    /// Integrated gradients jump from cell to cell: drawn is their mean over five bands by five columns, and
    /// the largest hundredth of the cells (of a long track: of a sample of them) share the full colour.
    static std::shared_ptr<const EvidenceLayer> of(Explanation explanation);
};

using EvidenceLayerPtr = std::shared_ptr<const EvidenceLayer>;

/// Orange speaks for the genre, blue against it: told apart with every kind of colour vision, and from the
/// grey picture beneath.
QColor evidenceFor();
QColor evidenceAgainst();

/// Blends the layer into `image`, which shows `time` by `frequency`.
void blendEvidence(QImage &image, const EvidenceLayer &layer, const TimeRange &time,
                   const FrequencyAxis &frequency);

} // namespace genrescope::ui
