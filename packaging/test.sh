#!/usr/bin/env bash
# Every test, from nothing: installs what is missing, builds the CI preset (warnings are errors) and runs ctest; then
# builds the command-line program without Qt, as a server would, and tests that too.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'TEXT'
Usage: packaging/test.sh [--preset NAME] [--no-install] [-- CTEST-ARGUMENTS...]

Installs what is missing with apt (as root or through sudo), builds and runs the tests. The last lines are ctest's.

  --preset NAME   ci (default: also builds and tests core-only), dev, asan, tsan
  --no-install    never call apt
  -h, --help      this text

Tests on real labelled music read it from the folder in GENRESCOPE_DATA and are skipped, loudly, without it.
TEXT
}

preset=ci
install=1
while [ $# -gt 0 ]; do
    case "$1" in
    -h | --help) usage; exit 0 ;;
    --no-install) install=0 ;;
    --preset)
        [ $# -ge 2 ] || die "--preset needs a name"
        preset="$2"
        shift
        ;;
    --) shift; break ;;
    *) usage >&2; die "unknown option $1" ;;
    esac
    shift
done

[ "$install" -eq 0 ] || install_missing "${build_packages[@]}" "${run_packages[@]}" "${check_packages[@]}"
mkdir -p "$root/build"
if [ "$preset" = ci ]; then
    # The boundary is proven by building without Qt. The objects are the CI build's own, out of the compiler cache.
    build core-only
    (cd "$root" && ctest --preset core-only -Q) || die "the core-only tests failed: build/core-only/Testing"
fi
build "$preset"
cd "$root"
exec ctest --preset "$preset" "$@"
