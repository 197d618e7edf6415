// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/models/layer_graph.h"
#include "ui/settings/settings.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace genrescope::ui {

class LayerView;

/// Finds a network's layers; called on a worker thread.
using LayerSource = std::function<Result<std::vector<Layer>>()>;

/// The drawing of a network: its layers, what comes out of each, and where its parameters are. Saved as any
/// other figure; as a table by F6.
class LayersDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayersDialog)

public:
    /// @param name the network's, for the title
    LayersDialog(const QString &name, LayerSource source, Settings &settings, QWidget *parent = nullptr);

    LayerView *view() const { return m_view; }

Q_SIGNALS:
    void shown(); ///< the layers, or why there are none

private:
    void growTo(const QSize &drawing);
    void showLayers(const Result<std::vector<Layer>> &layers, const QString &name);

    LayerView *m_view;
    QLabel *m_summary;
    QPushButton *m_save;
};

} // namespace genrescope::ui
