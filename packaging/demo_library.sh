#!/usr/bin/env bash
# Makes the demo library: some 60 excerpts of 30 s, as tagged MP3, out of free music that Debian packages carry, with
# their licences beside them. Usage: demo_library.sh [FOLDER]   (default: the user's data folder)
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
-h | --help)
    sed -n '2,3s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
esac
target="${1:-${XDG_DATA_HOME:-$HOME/.local/share}/genrescope/demo-library}"
# Libraries of an older making (no metal in the test) are made anew.
version=3
[ -s "$target/manifest.csv" ] && [ "$(cat "$target/.version" 2>/dev/null)" = "$version" ] && exit 0

# package : genre : composer : excerpts per piece at most : where its pieces go
# Nobody is in training and in the test: a network could answer by whose music it is. Every third piece of the composers
# in training is for validation, whole. "by-tag" asks each file's tag for its composer and leaves pieces without one out.
# About 105 MB of download in all. Every genre has composers for both, so that the test speaks of all of them.
sources=(
    "fretsonfire-songs-muldjord:metal:Lars Bjerregaard Muldjord:5:train"
    "fretsonfire-songs-sectoid:metal:Sectoid:2:test"
    "lordsawar-data:orchestral:by-tag:6:train Max Von Juntz"
    "a7xpg-data:electronic:Kenta Cho:2:train"
    "torus-trooper-data:electronic:Kenta Cho:2:train"
    "wizznic-data:electronic:Sean Hawk:1:test"
)
excerpt_s=30
shortest_s=20

# Beside the target, so that the last step is a rename: a killed call leaves no half library behind.
mkdir -p "$(dirname "$target")"
work="$(mktemp -d "$(dirname "$target")/.demo-library.XXXXXX")"
trap 'rm -rf "$work"' EXIT
new="$work/demo-library"
mkdir -p "$new/licences"
printf 'path,genre,split,artist,album,title\n' >"$new/manifest.csv"

duration_of() { ffprobe -v error -show_entries format=duration -of csv=p=0 "$1" 2>/dev/null | cut -d. -f1; }

# Train or, for every third piece of a genre, validation: excerpts of one piece never lie on both sides. Sets `split`,
# rather than printing it, to keep count across calls.
declare -A pieces_seen=()
train_or_validate() {
    local n=${pieces_seen[$1]:-0}
    pieces_seen[$1]=$((n + 1))
    [ $((n % 3)) -eq 2 ] && split=validation || split=train
}

artist_of() {
    ffprobe -v error -show_entries format_tags=artist:stream_tags=artist -of default=nw=1:nk=1 "$1" 2>/dev/null | head -n 1
}

# add_excerpt FILE START GENRE SPLIT ARTIST ALBUM TITLE
add_excerpt() {
    local name
    name="$(printf '%s' "$7" | tr -c 'A-Za-z0-9\n' '-' | tr -s '-' | sed 's/^-//; s/-$//' | tr 'A-Z' 'a-z')"
    local path="$3/$name.mp3"
    mkdir -p "$new/$3"
    ffmpeg -nostdin -v error -y -ss "$2" -t "$excerpt_s" -i "$1" -vn -map_metadata -1 -ar 44100 -ac 2 -c:a libmp3lame \
        -b:a 128k -metadata title="$7" -metadata artist="$5" -metadata album="$6" -metadata genre="$3" "$new/$path" \
        || return 0
    printf '%s,%s,%s,"%s","%s","%s"\n' "$path" "$3" "$4" "$5" "$6" "$7" >>"$new/manifest.csv"
}

from_packages() {
    local entry package genre composer artist most place file length count offset split title i
    for entry in "${sources[@]}"; do
        IFS=: read -r package genre composer most place <<<"$entry"
        (cd "$work" && apt-get download -qq "$package" 2>/dev/null) || return 1
        dpkg-deb -x "$work/$package"_*.deb "$work/$package" || return 1
        rm -f "$work/$package"_*.deb
        cp "$work/$package/usr/share/doc/$package/copyright" "$new/licences/$package.txt" 2>/dev/null || true
        while IFS= read -r file; do
            case "$(basename "$file")" in guitar.* | rhythm.* | crowd.* | preview.*) continue ;; esac
            length="$(duration_of "$file")"
            [ -n "$length" ] && [ "$length" -ge "$shortest_s" ] 2>/dev/null || continue
            title="$(basename "$file")"
            title="${title%.*}"
            [ "$title" = song ] && title="$(basename "$(dirname "$file")")"
            title="${title//_/ }"
            count=$((length / excerpt_s))
            [ "$count" -lt 1 ] && count=1
            [ "$count" -gt "$most" ] && count="$most"
            artist="$composer"
            [ "$composer" = by-tag ] && artist="$(artist_of "$file")"
            [ -n "$artist" ] || continue
            case "$place" in
            train | "train $artist") train_or_validate "$genre" ;;
            *) split=test ;;
            esac
            for ((i = 0; i < count; ++i)); do
                offset=$((length > excerpt_s ? (length - excerpt_s) * (2 * i + 1) / (2 * count) : 0))
                add_excerpt "$file" "$offset" "$genre" "$split" "$artist" "$package" \
                    "$title$([ "$count" -gt 1 ] && echo " $((i + 1))" || true)"
            done
        done < <(find "$work/$package" -type f \( -name '*.ogg' -o -name '*.mp3' -o -name '*.wav' \) | LC_ALL=C sort)
        rm -rf "${work:?}/$package"
    done
}

# Where no package can be had: four kinds of synthetic sound, plainly called that.
synthesise() {
    local i kind expression split
    for kind in drone pulse noise sweep; do
        for ((i = 0; i < 12; ++i)); do
            case "$kind" in
            drone) expression="0.25*sin(2*PI*$((110 + 11 * i))*t)+0.2*sin(2*PI*$((165 + 17 * i))*t)" ;;
            pulse) expression="0.6*sin(2*PI*$((180 + 25 * i))*t)*lt(mod(t\,0.$((25 + i)))\,0.08)" ;;
            noise) expression="0.3*(random(0)*2-1)*(0.5+0.5*sin(2*PI*t/$((2 + i))))" ;;
            sweep) expression="0.4*sin(2*PI*(200+$((100 + 30 * i))*sin(2*PI*t/$((3 + i))))*t)" ;;
            esac
            case $((i % 5)) in
            2) split=validation ;;
            3) split=test ;;
            *) split=train ;;
            esac
            ffmpeg -nostdin -v error -y -f lavfi -i "aevalsrc=$expression:d=20" -c:a libmp3lame -b:a 128k "$work/piece.mp3"
            add_excerpt "$work/piece.mp3" 0 "$kind" "$split" "" "synthesised" "$kind $((i + 1))"
        done
    done
    echo "Synthesised by packaging/demo_library.sh; no rights reserved." >"$new/licences/synthesised.txt"
}

# Says in the library itself what its split is worth. Genres of one composer cannot be tested fairly here.
describe() {
    local genre untested=""
    echo "$version" >"$new/.version"
    if [ -e "$new/licences/synthesised.txt" ]; then
        echo "Genrescope's demo library: synthesised sounds of $(ls "$new" | grep -cvE 'licences|manifest') kinds; no music." \
            >"$new/README.txt"
        return 0
    fi
    for genre in $(tail -n +2 "$new/manifest.csv" | cut -d, -f2 | sort -u); do
        grep -q "^[^,]*,$genre,test," "$new/manifest.csv" || untested="$untested $genre"
    done
    {
        echo "Genrescope's demo library: excerpts of $excerpt_s s. Licences and composers: licences/, manifest.csv."
        echo
        echo "Nobody's music is both in training and in the test, or a network could answer by whose music it is. Validation"
        echo "has other pieces of the composers in training, so its accuracy is too good to be true; the test's is not."
        if [ -n "$untested" ]; then
            echo
            echo "All pieces of these genres are by one composer, so none is in the test, which says nothing of them:"
            echo "$untested."
        fi
    } >"$new/README.txt"
    [ -z "$untested" ] || say "all by one composer, and so not in the test:$untested (README.txt in the library)"
}

say "making the demo library (free music from Debian's packages, about 105 MB of download)"
if ! { command -v apt-get >/dev/null 2>&1 && from_packages; }; then
    if [ -s "$target/manifest.csv" ]; then
        say "the music packages cannot be had here: keeping the older demo library, whose test has no metal"
        exit 0
    fi
    say "the music packages cannot be had here: making a SYNTHESISED demo library instead"
    rm -rf "$new"
    mkdir -p "$new/licences"
    printf 'path,genre,split,artist,album,title\n' >"$new/manifest.csv"
    synthesise
fi
describe
rm -rf "$target"
mv "$new" "$target"
say "demo library: $(($(wc -l <"$target/manifest.csv") - 1)) clips in $target"
