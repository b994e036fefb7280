#!/usr/bin/env bash
# Start-to-finish time of one article, and articles per second and peak memory of `brief batch` on N copies of the
# articles in Examples: Benchmarks/batch.sh [N], 10,000 if not given. Wants /usr/bin/time (Debian package `time`).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

count=${1:-10000}
brief=$PWD/.build/release/brief
[[ -x $brief ]] || { echo "batch.sh: no $brief: run 'swift build -c release' first" >&2; exit 66; }
[[ -x /usr/bin/time ]] || { echo "batch.sh: no /usr/bin/time: install the package 'time'" >&2; exit 66; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The best of ten runs, as other programs on the machine only ever add time.
best=$(for _ in {1..10}; do
  /usr/bin/time -f '%e s, peak %M KiB' "$brief" Examples/water-talks.txt -o "$folder/brief.txt" 2>&1
done | sort -n | head -n 1)
echo "one article, best of ten runs: $best"

mkdir "$folder/articles"
articles=(Examples/*.txt Examples/*.html)
for ((number = 0; number < count; number++)); do
  article=${articles[number % ${#articles[@]}]}
  # A hundred to a folder.
  ((number % 100)) || mkdir -p "$folder/articles/$((number / 100))"
  printf '%s\0%s\0' "$article" "$folder/articles/$((number / 100))/$number-${article##*/}"
done | xargs -0 -n 2 cp

/usr/bin/time -v "$brief" batch "$folder/articles" -o "$folder/briefs" --quiet 2>"$folder/time"
made=$(find "$folder/briefs" -name '*.md' ! -name index.md | wc -l)
awk -v made="$made" -v jobs="$(nproc)" '
  /Elapsed/ { parts = split($NF, clock, ":"); for (i = 1; i <= parts; i++) seconds = seconds * 60 + clock[i] }
  /Maximum resident/ { memory = $NF / 1024 }
  END {
    printf "batch of %d articles with %d jobs: %.1f s, %.0f articles/s, peak %.0f MiB\n", made, jobs, seconds,
      made / seconds, memory
  }' "$folder/time"
