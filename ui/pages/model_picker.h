// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace genrescope::ui {

/// The models that are installed, those that were opened, and a way to open another.
class ModelPicker final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelPicker)

public:
    explicit ModelPicker(QWidget *parent = nullptr);

    /// Looks for models on a worker thread, then names the one to use: `remembered` if it is still there
    /// (chosen), else the first installed one (defaultChosen).
    void start(const QString &remembered);
    void choose(const QString &file); ///< shows it, added where it is not in the list
    bool isAnyInstalled() const { return m_anyInstalled; }

Q_SIGNALS:
    void chosen(const QString &file);
    void defaultChosen(const QString &file); ///< empty: none is installed
    void openRequested();                    ///< another model file
    void demoFound();                        ///< the demo library is there

private:
    void pick(int index);

    bool m_anyInstalled = false;
};

} // namespace genrescope::ui
