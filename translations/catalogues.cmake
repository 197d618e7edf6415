# The window's languages, built into genrescope_ui. English needs a file too: its plurals ("1 track", "2 tracks").
set(languages en de fr es zh_CN ja)
set(translations "${CMAKE_SOURCE_DIR}/translations")
set(catalogues)
set(updates)
foreach(language IN LISTS languages)
    set(source "${translations}/genrescope_${language}.ts")
    set(catalogue "${CMAKE_BINARY_DIR}/translations/genrescope_${language}.qm")
    add_custom_command(OUTPUT "${catalogue}" DEPENDS "${source}" VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/translations"
        COMMAND Qt6::lrelease -silent "${source}" -qm "${catalogue}")
    list(APPEND catalogues "${catalogue}")
    set(only $<$<STREQUAL:${language},en>:-pluralonly>)
    # translatable() marks core's texts (core/base/translatable.h). tests/lint/translations.py asks in the same words.
    list(APPEND updates COMMAND Qt6::lupdate -silent -no-obsolete -locations none -source-language en_US
        -target-language ${language} -tr-function-alias QT_TRANSLATE_NOOP+=translatable -I "${CMAKE_SOURCE_DIR}" ${only}
        "${CMAKE_SOURCE_DIR}/core" "${CMAKE_SOURCE_DIR}/ui" "${CMAKE_SOURCE_DIR}/app" -ts "${source}")
endforeach()
qt_add_resources(genrescope_ui genrescope_translations PREFIX /translations BASE "${CMAKE_BINARY_DIR}/translations"
    FILES ${catalogues})

# New and changed texts into the .ts files; run it after touching a tr(), then translate.
add_custom_target(update_translations ${updates} VERBATIM COMMAND_EXPAND_LISTS)
