import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
print(len(rows), sum(len(row["Text"]) for row in rows))
