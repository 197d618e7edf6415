# The Debian package: cpack -G DEB in a build folder.
install(FILES linux/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_PACKAGE_NAME genrescope)
set(CPACK_PACKAGE_VENDOR "The Genrescope developers")
set(CPACK_PACKAGE_CONTACT "The Genrescope developers <genrescope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for music-genre research")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Drag a track in and see its genre; browse and hear a library with its mel-spectrograms;
train neural networks and watch accuracy and confusions live; compare runs
with paired tests and draw figures for papers. With a command-line twin.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_FILE_NAME "genrescope_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION sound)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_BINARY_DIR}/lib")
# Without it Debian's LibTorch multiplies matrices thirty times slower.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread | libopenblas0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "ffmpeg")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
