// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Every setting there is: name, type, default. Add a line here, never a string elsewhere.
namespace genrescope::ui::keys {

inline const SettingKey<QByteArray> windowGeometry{"window/geometry"};
inline const SettingKey<QString> windowPage{"window/page", QStringLiteral("classify")};
inline const SettingKey<QString> themeMode{"window/theme",
                                           QStringLiteral("system")}; ///< system, light or dark
inline const SettingKey<QString> language{"window/language"};         ///< "de" ...; empty: the system's
inline const SettingKey<QString> lastFolder{"files/lastFolder"};      ///< where file dialogs open
inline const SettingKey<QStringList> recentFiles{"files/recent"};     ///< RecentFiles
inline const SettingKey<QStringList> paletteRecent{"palette/recent"}; ///< ids of commands, the last used first
inline const SettingKey<QStringList> panelsAway{"window/panelsAway"}; ///< pages whose side panel is put away
inline const SettingKey<QStringList> changedKeys{"window/keys"}; ///< KeyBindings::store()
inline const SettingKey<bool> tourDone{"window/tourDone", false};
inline const SettingKey<bool> restoreSession{"window/restoreSession", true};
inline const SettingKey<QString> reportFolder{"report/folder"};
inline const SettingKey<QString> reportFormat{"report/format", QStringLiteral("html")};

inline const SettingKey<QString> classifyModel{"classify/model"}; ///< model file; empty: the bundled default
inline const SettingKey<QStringList> classifyWatched{"classify/watchedFolders"};
inline const SettingKey<QString> classifyResults{"classify/resultsFile"}; ///< CSV that grows; empty: none
inline const SettingKey<QByteArray> classifyColumns{"classify/columns"};
inline const SettingKey<QByteArray> classifyPanel{"classify/panel"};

inline const SettingKey<QString> libraryManifest{"library/manifest"}; ///< opened again at the next start
inline const SettingKey<QByteArray> libraryColumns{"library/columns"};
inline const SettingKey<QByteArray> libraryPanel{"library/panel"};

inline const SettingKey<QString> spectrogramColourMap{"spectrogram/colourMap", QStringLiteral("magma")};
inline const SettingKey<int> spectrogramFloor{"spectrogram/floor_dB", -80};
inline const SettingKey<int> spectrogramCeiling{"spectrogram/ceiling_dB", 0};
inline const SettingKey<bool> spectrogramSmooth{"spectrogram/smooth", true};
inline const SettingKey<bool> spectrogramPeaks{"spectrogram/peaks", true}; ///< SpectrogramScene::peaks
inline const SettingKey<bool> spectrogramModelView{"spectrogram/modelView", false};
inline const SettingKey<bool> spectrogramWindows{"spectrogram/windows", true}; ///< in the model's view
inline const SettingKey<QString> spectrogramScale{"spectrogram/scale",
                                                  QStringLiteral("mel")}; ///< mel or linear

inline const SettingKey<QByteArray> comparePanel{"compare/panel"};
inline const SettingKey<QStringList> compareHidden{
    "compare/hiddenColumns",
    {QStringLiteral("last_validation"), QStringLiteral("interval"),
     QStringLiteral("seconds")}}; ///< by RunTableModel::columnName()
inline const SettingKey<bool> compareGroupSeeds{"compare/groupSeeds", false};
inline const SettingKey<QStringList> compareHiddenAxes{"compare/hiddenAxes"}; ///< ParallelAxis::key
inline const SettingKey<QStringList> compareAxisOrder{"compare/axisOrder"};

inline const SettingKey<double> figureWidth{"figure/width_cm", 12.0};
inline const SettingKey<double> figureHeight{"figure/height_cm", 8.0};
inline const SettingKey<int> figureDpi{"figure/dpi", 300};
inline const SettingKey<double> figureFont{"figure/font_pt", 9.0};
inline const SettingKey<bool> figureData{"figure/data", true};
inline const SettingKey<bool> figurePgfplots{"figure/pgfplots", false};
inline const SettingKey<bool> figureCaption{"figure/caption", true};
inline const SettingKey<bool> figureOutlines{"figure/outlines", false};
inline const SettingKey<QString> figureFormat{"figure/format", QStringLiteral("pdf")};
inline const SettingKey<QString> figureFolder{"figure/folder"};

inline const SettingKey<QString> runsFolder{"runs/folder"}; ///< of runs to come; empty: the usual one (runs_folder.h)
inline const SettingKey<int> trainThreads{"train/threads", 0}; ///< of runs that do not say; 0: all
inline const SettingKey<QByteArray> trainPanel{"train/panel"};
inline const SettingKey<QString> trainManifest{"train/manifest"}; ///< data set last trained on
inline const SettingKey<QString> trainOptions{"train/options"};   ///< the form's settings, as TOML
inline const SettingKey<double> trainSmoothing{"train/smoothing", 0.0}; ///< of curves, [0, 0.99]
inline const SettingKey<QStringList> trainQueue{"train/queue"};   ///< RunQueue::toTexts()

} // namespace genrescope::ui::keys
