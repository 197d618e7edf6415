#!/usr/bin/env bash
# The workbench's main job without a window; run.sh calls it. Usage: headless_demo.sh BIN-FOLDER DEMO-LIBRARY OUT
# Prints the training run's folder on standard output.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
bin="$1"
demo="$2"
out="$3"

say "1/3 naming the genre of the demo tracks"
"$bin/genrescope-cli" predict "$demo" --csv >"$out/predictions.csv"
head -n 6 "$out/predictions.csv" >&2

say "2/3 training the paper's CNN on the demo library"
run="$("$bin/genrescope-cli" train --data "$demo/manifest.csv" --model cnn --name demo --set training.epochs=10 \
    --set training.batch_size=8 --out "$out/runs" | tail -n 1)"

say "3/3 drawing its curves, its confusion chart and the window"
export QT_QPA_PLATFORM=offscreen
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # Qt wants one and complains without
    XDG_RUNTIME_DIR="$(mktemp -d)"
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
for figure in accuracy confusion; do
    "$bin/genrescope-cli" plot "$run" --figure "$figure" --out "$out/$figure.svg" >/dev/null
    "$bin/genrescope-cli" plot "$run" --figure "$figure" --out "$out/$figure.png" >/dev/null
done
"$bin/genrescope" --screenshot "$out/window.png" --size 1280x800 --page library
printf '%s\n' "$run"
