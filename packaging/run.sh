#!/usr/bin/env bash
# Genrescope from nothing: installs what is missing, builds, and opens the workbench with the demo library. Without a
# display it does the same job on the command line and leaves its results in a folder.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/run.sh [--headless] [--out FOLDER] [--] [FILE...]

Installs what is missing with apt (as root or through sudo), builds Genrescope into build/release, makes the demo
library on the first run, and opens the workbench. FILEs are classified in it at once.

  --headless      do the same main job without a window: predict the demo tracks, train a small run, write its curves,
                  confusion chart and a screenshot (the default when there is no display)
  --out FOLDER    where --headless writes (default: ./genrescope-demo)
  --no-install    never call apt
  -h, --help      this text
TEXT
}

headless=0
install=1
out="$PWD/genrescope-demo"
files=()
while [ $# -gt 0 ]; do
    case "$1" in
    -h | --help) usage; exit 0 ;;
    --headless) headless=1 ;;
    --no-install) install=0 ;;
    --out)
        [ $# -ge 2 ] || die "--out needs a folder"
        out="$2"
        shift
        ;;
    --) shift; files+=("$@"); break ;;
    -*) usage >&2; die "unknown option $1" ;;
    *) files+=("$1") ;;
    esac
    shift
done
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || headless=1

[ "$install" -eq 0 ] || install_missing "${build_packages[@]}" "${run_packages[@]}"
mkdir -p "$root/build"
build release genrescope genrescope-cli

demo="${XDG_DATA_HOME:-$HOME/.local/share}/genrescope/demo-library"
bash "$root/packaging/demo_library.sh" "$demo"

bin="$root/build/release/bin"
if [ "$headless" -eq 0 ]; then
    say "opening the workbench"
    exec "$bin/genrescope" ${files[@]+"${files[@]}"}
fi

say "no window: the same job on the command line, into $out"
mkdir -p "$out"
demo_run="$(bash "$root/packaging/headless_demo.sh" "$bin" "$demo" "$out")"
say "done. Look at:"
printf '  %s\n' "$out/predictions.csv" "$out/accuracy.svg" "$out/confusion.svg" "$out/window.png" "$demo_run" >&2
