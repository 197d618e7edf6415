# Flags live on one interface target; nothing is set globally but the language standard.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()

add_library(genrescope_options INTERFACE)
target_compile_options(genrescope_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers -Wno-maybe-uninitialized)
if(GENRESCOPE_WERROR)
    target_compile_options(genrescope_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # False alarms of GCC 12's optimiser inside std::string (GCC bugs 105329, 105651): shown, not fatal.
        target_compile_options(genrescope_options INTERFACE -Wno-error=restrict -Wno-error=array-bounds
            -Wno-error=stringop-overflow -Wno-error=stringop-overread)
    endif()
endif()
# maybe-uninitialized: GCC 12 reports libstdc++'s own std::stop_source. missing-field-initializers: designated
# initialisers leave fields at their defaults on purpose. Never -ffast-math: the trainer's NaN guard and the golden comparisons rely on IEEE arithmetic.
target_include_directories(genrescope_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(GENRESCOPE_SANITIZE)
    # -O1 -g1: what the checks add to the code makes -O2 take twice as long to build; lines are all a report needs.
    target_compile_options(genrescope_options INTERFACE -fsanitize=${GENRESCOPE_SANITIZE} -O1 -g1 -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    target_link_options(genrescope_options INTERFACE -fsanitize=${GENRESCOPE_SANITIZE})
endif()

# Qt's lower-case `slots` and `signals` macros break LibTorch's headers, and implicit casts hide encoding bugs.
add_library(genrescope_qt_options INTERFACE)
target_compile_definitions(genrescope_qt_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(genrescope_qt_options INTERFACE genrescope_options)
