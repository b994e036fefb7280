#!/usr/bin/env bash
# Scores `brief gloss` on FLORES-200 devtest: Benchmarks/rendering.sh [DATA], where DATA has parallel/flores-devtest.ar
# and .en, one sentence a line; ../shared/data if not given. The first 500 lines are the development half, whose
# mistakes may be looked at; the rest is held out. Wants sacrebleu (pip install sacrebleu) and python3.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

data=${1:-../shared/data}/parallel
brief=$PWD/.build/release/brief
[[ -x $brief ]] || { echo "rendering.sh: no $brief: run 'swift build -c release' first" >&2; exit 66; }
[[ -r $data/flores-devtest.ar ]] || { echo "rendering.sh: no $data/flores-devtest.ar: name the data folder" >&2; exit 66; }
command -v sacrebleu >/dev/null || { echo "rendering.sh: no sacrebleu: pip install sacrebleu" >&2; exit 66; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for half in development held-out; do
  if [[ $half == development ]]; then part=(head -n 500); else part=(tail -n +501); fi
  "${part[@]}" "$data/flores-devtest.ar" >"$folder/source"
  "${part[@]}" "$data/flores-devtest.en" >"$folder/reference"
  "$brief" gloss "$folder/source" --glossary Glossary --format json >"$folder/glosses"
  python3 - "$folder" <<'PYTHON'
import json, sys
folder = sys.argv[1]
glosses = [json.loads(line) for line in open(folder + "/glosses", encoding="utf-8")]
with open(folder + "/target", "w", encoding="utf-8") as target:
    target.writelines(gloss["target"] + "\n" for gloss in glosses)
coverage = sum(gloss["coverage"] for gloss in glosses) / len(glosses)
shaky = sum(gloss["shaky"] for gloss in glosses)
print(f"{len(glosses)} sentences, mean coverage {100 * coverage:.1f}%, {shaky} shaky", end="")
PYTHON
  sacrebleu "$folder/reference" -i "$folder/target" -m bleu chrf --chrf-word-order 2 -b -w 1 -f text |
    paste -s -d ' ' | { read -r bleu chrf; echo ", BLEU $bleu, chrF++ $chrf  ($half)"; }
done
