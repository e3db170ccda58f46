#!/usr/bin/env bash
# Makes types for other languages from the JSON Schemas, as their users would, and uses them: types.sh DATASET.json
set -euo pipefail
dataset=$(realpath "$1")
cd "$(dirname "$0")"

schemas=../../upr-model/src/main/resources/schema/1.0
export PATH=$PWD/node_modules/.bin:$PATH
rm -rf build
mkdir build

echo "TypeScript: json-schema-to-typescript, then tsc --strict, then the program reads $dataset"
json2ts "$schemas/upr-dataset.schema.json" > build/upr-dataset.d.ts
json2ts "$schemas/upr-record.schema.json" > build/upr-line.d.ts
cp read-dataset.ts build/
(cd build && tsc --strict --noEmitOnError --target es2022 --module nodenext --types node read-dataset.ts upr-line.d.ts)
node build/read-dataset.js "$dataset"

for schema in dataset:UprDataset record:UprLine report:UprReport; do
  kind=${schema%%:*} type=${schema##*:}
  quicktype --src-lang schema --lang python --python-version 3.7 --no-date-times --top-level "$type" "$schemas/upr-$kind.schema.json" -o "build/upr_$kind.py"
  mkdir "build/upr$kind"
  quicktype --src-lang schema --lang go --no-date-times --package "upr$kind" --top-level "$type" "$schemas/upr-$kind.schema.json" -o "build/upr$kind/upr$kind.go"
done
if command -v python3 > /dev/null; then
  echo "Python: quicktype's classes read $dataset and write it again"
  python3 - "$dataset" << 'END'
import json, sys
sys.path.insert(0, "build")
from upr_dataset import upr_dataset_from_dict, upr_dataset_to_dict
import upr_record, upr_report
data = json.load(open(sys.argv[1], encoding="utf-8"))
dataset = upr_dataset_from_dict(data)
assert upr_dataset_to_dict(dataset) == data, "the classes lose members"
print(len(dataset.recommendations or []), "recommendations")
END
else
  echo "SKIPPED: Python's classes were made, but python3 is not here to read a dataset with them"
fi
if command -v go > /dev/null; then
  for kind in dataset record report; do (cd "build/upr$kind" && gofmt -l . && GO111MODULE=off go vet .); done
  echo "Go: quicktype's types compile"
else
  echo "SKIPPED: Go's types were made, but go is not here to compile them"
fi
