// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace genrescope::ui {

/// Work in the background that its window takes with it: cut off, or lost. A controller has one, as its
/// child, and says when it goes on; the window finds it among its children, so that nothing is registered and
/// nothing can be forgotten.
class GoingWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoingWork)

public:
    struct Words
    {
        QString what;                       ///< "Genre tags are being written."
        std::function<QString()> kept = {}; ///< what becomes of it if it is stopped
    };

    /// @param stop asks the work to end; it does so a little later, with setGoingOn(false)
    GoingWork(QObject *owner, Words words, std::function<void()> stop);

    bool isGoingOn() const { return m_goingOn; }
    void setGoingOn(bool goingOn);
    QString what() const { return m_words.what; }
    QString kept() const { return m_words.kept ? m_words.kept() : QString(); }
    void stop() { m_stop(); }

    /// What goes on below an object, a window for one.
    static QList<GoingWork *> allOf(const QObject &root);

Q_SIGNALS:
    void ended();

private:
    const Words m_words;
    const std::function<void()> m_stop;
    bool m_goingOn = false;
};

} // namespace genrescope::ui
