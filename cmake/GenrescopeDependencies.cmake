# Every outside library, found once and given an imported target.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(PNG REQUIRED)
find_package(JPEG REQUIRED)

foreach(entry
    "sndfile:SNDFILE" "soxr:SOXR" "taglib:TAGLIB" "libxxhash:XXHASH" "libzip:LIBZIP" "fftw3:FFTW3"
    "rubberband:RUBBERBAND" "tomlplusplus:TOMLPLUSPLUS" "sqlite3:SQLITE3")
    string(REPLACE ":" ";" pair "${entry}")
    list(GET pair 0 module)
    list(GET pair 1 prefix)
    pkg_check_modules(${prefix} REQUIRED IMPORTED_TARGET ${module})
endforeach()
# For fftw_make_planner_thread_safe; it has no pkg-config file of its own and comes with libfftw3-dev.
find_library(FFTW3_THREADS_LIBRARY NAMES fftw3_threads HINTS ${FFTW3_LIBRARY_DIRS} REQUIRED)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET libavformat libavcodec libswresample libavutil)

# The C library's malloc gives every large block back to the kernel at once and fetches it anew, page by page: a fifth of
# a training's time (dcrnn, batches of 64, one thread: 29.5 s against 23.7). Optional, since programs are the same without it, only slower; a sanitizer brings its
# own malloc.
pkg_check_modules(TCMALLOC libtcmalloc_minimal)
if(TCMALLOC_FOUND AND NOT GENRESCOPE_SANITIZE)
    add_library(genrescope_malloc INTERFACE)
    # Nothing refers to it by a name of its own, which a linker may take for a reason to leave it out.
    target_link_options(genrescope_malloc INTERFACE
        "LINKER:--push-state,--no-as-needed" ${TCMALLOC_LDFLAGS} "LINKER:--pop-state")
endif()

find_package(Torch REQUIRED)

if(GENRESCOPE_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Multimedia Svg PrintSupport LinguistTools)
    if(GENRESCOPE_TESTS)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
    set(CMAKE_AUTOMOC OFF) # switched on per target: only ui, app and the Qt tests need it
endif()
