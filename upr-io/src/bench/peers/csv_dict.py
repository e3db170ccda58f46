import csv
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    count = characters = 0
    for row in csv.DictReader(file):
        count += 1
        characters += len(row["Text"])
print(count, characters)
