// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/library_mark_bar.h"

#include "ui/theme/colours.h"

#include <array>

namespace genrescope::ui {

namespace {

QString faultChipName(ClipFault fault)
{
    if (fault == ClipFault::Duplicate)
        return MarkChip::tr("Duplicates");
    QString name = faultName(fault);
    return name.isEmpty() ? name : name.left(1).toUpper() + name.mid(1);
}

QString chipName(MarkChip::Kind kind, int value)
{
    switch (kind) {
    case MarkChip::Kind::Split:
        return splitName(static_cast<Split>(value));
    case MarkChip::Kind::Disagrees:
        return MarkChip::tr("Disagrees", "the model with the label");
    case MarkChip::Kind::Problems:
        return MarkChip::tr("Problems");
    case MarkChip::Kind::Fault:
        break;
    }
    return faultChipName(static_cast<ClipFault>(value));
}

} // namespace

MarkChip::MarkChip(Kind kind, int value, const QString &text, QWidget *parent)
    : FilterChip(text, parent)
    , m_kind(kind)
    , m_value(value)
{}

void MarkChip::describe(int tracks)
{
    setAccessibleName(m_kind == Kind::Split       ? tr("Split filter: %1").arg(text())
                      : m_kind == Kind::Disagrees ? tr("Filter by prediction: %1").arg(text())
                                                  : tr("Filter by condition: %1").arg(text()));
    setAccessibleDescription(tr("%Ln tracks", nullptr, tracks));
    setToolTip(
        m_kind == Kind::Disagrees
            ? tr("Show only tracks that the model gives another genre than their label (%Ln tracks)", nullptr,
                 tracks)
        : m_kind == Kind::Fault && m_value == static_cast<int>(ClipFault::Duplicate)
            ? tr("Show only files that are the same as others, side by side (%Ln tracks)", nullptr, tracks)
            : tr("Show only %1 (%Ln tracks)", nullptr, tracks).arg(text()));
}

QColor MarkChip::dotColour(const Colours &colours) const
{
    if (m_kind == Kind::Split)
        return colours.mutedText;
    if (m_kind == Kind::Disagrees)
        return colours.warning;
    if (m_kind == Kind::Problems || m_value == static_cast<int>(ClipFault::Broken))
        return colours.danger;
    return colours.warning;
}

LibraryMarkBar::LibraryMarkBar(QWidget *parent)
    : FilterChipRow(tr("More"), tr("Show all tracks"), parent)
{
    setAccessibleName(tr("Filter by split and condition"));
    connect(this, &FilterChipRow::checksChanged, this, &LibraryMarkBar::tell);
}

void LibraryMarkBar::setCounts(const MarkCounts &counts)
{
    struct Entry
    {
        MarkChip::Kind kind;
        int value;
        int count;
    };
    std::vector<Entry> entries;
    int splits = 0;
    for (const int count : counts.splits)
        splits += count > 0;
    for (const Split split : {Split::Train, Split::Validation, Split::Test, Split::None})
        if (const int count = counts.splits[static_cast<std::size_t>(split)]; count > 0 && splits > 1)
            entries.push_back({MarkChip::Kind::Split, static_cast<int>(split), count});
    if (counts.disagreements > 0)
        entries.push_back({MarkChip::Kind::Disagrees, 0, counts.disagreements});
    if (counts.problems > 0)
        entries.push_back({MarkChip::Kind::Problems, 0, counts.problems});
    for (std::size_t fault = 0; fault < counts.faults.size(); ++fault)
        if (counts.faults[fault] > 0)
            entries.push_back({MarkChip::Kind::Fault, static_cast<int>(fault), counts.faults[fault]});

    bool same = entries.size() == chips().size();
    for (std::size_t i = 0; same && i < entries.size(); ++i) {
        const auto *there = static_cast<const MarkChip *>(chips()[i]);
        same = there->kind() == entries[i].kind && there->value() == entries[i].value;
    }
    if (!same) {
        const MarkFilter before = checked();
        std::vector<FilterChip *> made;
        for (const Entry &entry : entries) {
            made.push_back(new MarkChip(entry.kind, entry.value, chipName(entry.kind, entry.value), this));
        }
        setChips(made);
        setChecks(before);
    }
    for (std::size_t i = 0; i < entries.size(); ++i)
        chips()[i]->setCount(entries[i].count);
    arrange();
    setVisible(!entries.empty());
    tell(); // what was checked may be there no more
}

MarkFilter LibraryMarkBar::checked() const
{
    MarkFilter filter;
    for (const FilterChip *each : chips()) {
        const auto *chip = static_cast<const MarkChip *>(each);
        if (!chip->isChecked())
            continue;
        if (chip->kind() == MarkChip::Kind::Split)
            filter.splits |= 1u << static_cast<unsigned>(chip->value());
        else if (chip->kind() == MarkChip::Kind::Disagrees)
            filter.disagrees = true;
        else if (chip->kind() == MarkChip::Kind::Problems)
            filter.anyFault = true;
        else
            filter.faults |= faultBit(static_cast<ClipFault>(chip->value()));
    }
    return filter;
}

void LibraryMarkBar::setChecks(const MarkFilter &filter)
{
    for (FilterChip *each : chips()) {
        auto *chip = static_cast<MarkChip *>(each);
        if (chip->kind() == MarkChip::Kind::Split)
            chip->setChecked(filter.splits & 1u << static_cast<unsigned>(chip->value()));
        else if (chip->kind() == MarkChip::Kind::Disagrees)
            chip->setChecked(filter.disagrees);
        else if (chip->kind() == MarkChip::Kind::Problems)
            chip->setChecked(filter.anyFault);
        else
            chip->setChecked(filter.faults & faultBit(static_cast<ClipFault>(chip->value())));
    }
}

MarkChip *LibraryMarkBar::chip(MarkChip::Kind kind, int value) const
{
    for (FilterChip *each : chips()) {
        auto *found = static_cast<MarkChip *>(each);
        if (found->kind() == kind && found->value() == value)
            return found;
    }
    return nullptr;
}

void LibraryMarkBar::tell()
{
    const MarkFilter filter = checked();
    if (filter == m_told)
        return;
    m_told = filter;
    Q_EMIT checkedMarksChanged(filter);
}

} // namespace genrescope::ui
