// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/split_form.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <limits>

namespace genrescope::ui {

namespace {

QSpinBox *percentBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, 45); // both at their most leave training a tenth
    box->setValue(10);
    box->setSuffix(QStringLiteral(" %"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

SplitForm::SplitForm(QWidget *parent)
    : QWidget(parent)
    , m_training(new QLabel)
    , m_validation(percentBox(tr("Share of validation")))
    , m_test(percentBox(tr("Share of test")))
    , m_seed(new QSpinBox)
    , m_artists(new QCheckBox(tr("Keep an &artist’s tracks together")))
{
    m_validation->setObjectName(QStringLiteral("validationShare"));
    m_test->setObjectName(QStringLiteral("testShare"));
    m_seed->setObjectName(QStringLiteral("splitSeed"));
    m_artists->setObjectName(QStringLiteral("byArtist"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed makes the same split of the same tracks"));
    m_artists->setChecked(true);
    m_artists->setToolTip(
        tr("A network that knows an artist from training finds the artist’s other tracks easy"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(tr("Training"), m_training);
    add(tr("Vali&dation"), m_validation);
    add(tr("&Test"), m_test);
    add(tr("Seed"), m_seed);
    grid->addWidget(m_artists, row, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    for (QSpinBox *box : {m_validation, m_test, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &SplitForm::tell);
    connect(m_artists, &QCheckBox::toggled, this, &SplitForm::tell);
    tell();
}

SplitOptions SplitForm::options() const
{
    return {.train = 100.0 - m_validation->value() - m_test->value(),
            .validation = static_cast<double>(m_validation->value()),
            .test = static_cast<double>(m_test->value()),
            .seed = static_cast<std::uint64_t>(m_seed->value()),
            .groupByArtist = m_artists->isChecked()};
}

void SplitForm::tell()
{
    m_training->setText(QStringLiteral("%1 %").arg(100 - m_validation->value() - m_test->value()));
    Q_EMIT changed();
}

} // namespace genrescope::ui
