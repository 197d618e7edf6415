# Shared by run.sh and test.sh: talking to people, installing what is missing, building.
# shellcheck shell=bash

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() { printf 'genrescope: %s\n' "$*" >&2; exit 1; }

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# What a bare Debian 12 or 13 needs to build and run the workbench. libopenblas0-pthread is not a luxury: without it
# Debian's LibTorch multiplies matrices thirty times slower.
build_packages=(
    ca-certificates g++ cmake ninja-build pkg-config ccache git python3
    qt6-base-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libgl-dev libvulkan-dev libqt6svg6
    libtorch-dev libopenblas0-pthread libsndfile1-dev libavformat-dev libavcodec-dev libswresample-dev libavutil-dev
    libsoxr-dev librubberband-dev libtag1-dev libcli11-dev nlohmann-json3-dev libtomlplusplus-dev libfmt-dev
    libxxhash-dev libzip-dev libfftw3-dev libsqlite3-dev libpng-dev libjpeg-dev libgoogle-perftools-dev
)
run_packages=(ffmpeg fonts-dejavu-core qt6-translations-l10n) # the last: what Qt itself says in other languages

check_packages=(appstream desktop-file-utils shared-mime-info dpkg-dev file) # tests of the package are skipped without them

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo -E "$@"
    else
        die "these packages are missing and neither root nor sudo is at hand to install them; as root run: $*"
    fi
}

# install_missing PACKAGE...: asks dpkg first, so that a second call costs milliseconds.
install_missing() {
    command -v apt-get >/dev/null 2>&1 || { say "no apt here: assuming that the libraries are in place"; return 0; }
    local missing=() package there
    # By name, or provided by another: what is a package in one release may be part of a larger one in the next.
    there="$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides},\n' | sed -n 's/^installed //p' |
        tr ',' '\n' | sed 's/(.*//; s/ //g')"
    for package in "$@"; do
        grep -qxF "$package" <<<"$there" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "installing ${#missing[@]} packages with apt: ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -qq || say "apt-get update failed (is the network there?); trying with the lists at hand"
    as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 \
        || die "apt could not install: ${missing[*]}"
}

# build PRESET [TARGET...]
build() {
    local preset="$1"
    shift
    say "configuring (preset $preset)"
    (cd "$root" && cmake --preset "$preset" >"$root/build/$preset.configure.log" 2>&1) \
        || { tail -n 40 "$root/build/$preset.configure.log" >&2; die "configuring failed; the whole log: build/$preset.configure.log"; }
    say "building (the first time takes a while: $(nproc) cores)"
    local job_count
    job_count="$(build_jobs)"
    (cd "$root" && NINJA_STATUS='[%f/%t %es] ' cmake --build --preset "$preset" -j "$job_count" "${@/#/--target=}")  >&2 \
        || die "the build failed"
}

# LibTorch's translation units take up to 2 GB each.
build_jobs() {
    local cores memory_gb
    cores="$(nproc)"
    memory_gb="$(awk '/MemAvailable/ {print int($2 / 1048576)}' /proc/meminfo 2>/dev/null || echo 4)"
    local by_memory=$((memory_gb / 2))
    [ "$by_memory" -lt 1 ] && by_memory=1
    [ "$cores" -lt "$by_memory" ] && echo "$cores" || echo "$by_memory"
}
