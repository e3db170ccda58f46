#!/usr/bin/env bash
# Runs what applications.md says about other languages, word for word, on a dataset: types.sh DATASET.json
set -euo pipefail
dataset=$(realpath "$1")
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)

upr() { java -jar "$root/upr-examples/target/upr.jar" "$@"; }

# The block of the page's section in this language.
block() {
  awk -v language="$1" '/^## / {found = $0 == "## In other languages"} /^```$/ {inside = 0} found && inside {print} $0 == "```" language {inside = 1}' "$root/upr-model/docs/applications.md"
}

rm -rf build
mkdir build
for program in ts:read-dataset.ts python:read_dataset.py js:validate-dataset.mjs; do
  cp "${program##*:}" build/
  diff <(block "${program%%:*}") "build/${program##*:}" || { echo "applications.md has another ${program##*:}" >&2; exit 1; }
done
cd build

echo "the page's commands: types for TypeScript, Python and Go"
eval "$(block sh)"
node validate-dataset.mjs "$dataset" | grep -x valid
node read-dataset.js "$dataset"

for name in Record Report; do
  kind=$(echo "$name" | tr '[:upper:]' '[:lower:]')
  upr schema "$kind" > "upr-$kind.schema.json"
  npx json-schema-to-typescript "upr-$kind.schema.json" > "upr-$kind.d.ts"
  npx tsc --strict --noEmit "upr-$kind.d.ts"
  npx quicktype --src-lang schema --lang python --no-date-times --top-level "Upr$name" "upr-$kind.schema.json" -o "upr_$kind.py"
  npx quicktype --src-lang schema --lang go --no-date-times --top-level "Upr$name" "upr-$kind.schema.json" -o "upr_$kind.go"
done

if command -v python3 > /dev/null; then
  python3 read_dataset.py "$dataset"
  python3 - "$dataset" << 'END'
import json, sys
import upr_dataset, upr_record, upr_report
data = json.load(open(sys.argv[1], encoding="utf-8"))
assert upr_dataset.upr_dataset_to_dict(upr_dataset.upr_dataset_from_dict(data)) == data, "the classes lose members"
print("Python's classes write what they read")
END
else
  echo "SKIPPED: Python's classes were made, but python3 is not here to read a dataset with them"
fi
if command -v go > /dev/null; then
  for kind in dataset record report; do go vet "upr_$kind.go"; done
  echo "Go's types compile"
else
  echo "SKIPPED: Go's types were made, but go is not here to compile them"
fi
