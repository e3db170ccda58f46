#!/usr/bin/env python3
"""Compares whole processes that read files of about 200 MB: this library and what people use today.

    upr-io/src/bench/peers/compare.py [--rounds 5] [--folder /tmp/upr-peers]

Needs upr-examples/target/upr.jar (mvn -DskipTests package), a JDK, Node with npm, and Python. The files are made once, of made-up rows:
all of them recommendations, which this library turns into records. The programs take turns; the table has the median of their seconds,
the median of each pair's ratio to this library, and the peak of memory.
"""

import argparse
import csv
import json
import os
import random
import statistics
import subprocess
import time
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
SIZE = 200_000_000
SHEET_ROWS = 100_000
SESSIONS = {1: 5, 2: 15}

VERBS = ["Ratify", "Strengthen", "Continue", "Consider", "Adopt", "Extend", "Review", "Fund"]
THINGS = ["the convention on decent work", "schools in rural districts", "the law on free assembly", "care for older persons",
          "independent courts", "the fight against trafficking", "clean water for every village", "protection of witnesses"]
THEMES = ["Access to justice & remedy", "Human rights education, trainings", "Rights to public participation & to vote", "Death penalty"]
GROUPS = ["Children", "Women & girls", "Migrants"]
GOALS = ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "4 - QUALITY EDUCATION"]
COLUMNS = ["Text", "Countries Concerned", "Reccomending Body", "Document Symbol", "Themes", "Affected Persons", "Sdgs",
           "Document Publication Date", "UPR Reccomending States", "UPR Position", "Type", "OHCHR Annotation Id", "UPR Session",
           "Regions Concerned", "Recommending Regions", "Date of publication on UHRI"]


def states():
    """Name, group and organisations of each State that UPR Info's export names, as it has them."""
    with open(ROOT / "upr-model/src/main/resources/codelist/states.csv", encoding="utf-8", newline="") as file:
        return [(row["upr_info_name"], row["upr_info_group"], ", ".join(filter(None, row["upr_info_organisations"].split("|"))))
                for row in csv.DictReader(file) if row["upr_info_name"] and row["upr_info_group"]]


def review(number, all_states):
    """The State under review and the cycle of a row: the rows of a review stand together, as they do in the real files."""
    place = number // 200
    return all_states[place % len(all_states)], 1 + place // len(all_states) % 2


def text(chance, number):
    words = " ".join(chance.choice(THINGS) + " and" for _ in range(chance.randint(1, 6)))
    return f"{chance.choice(VERBS)} {words} report on step {number}"


def entities():
    chance = random.Random(48)
    everybody = states()
    number = 0
    while True:
        number += 1
        state, cycle = review(number, everybody)
        yield {
            "AnnotationId": f"{number:08x}-1f0c-4b7e-9d55-0242ac120002", "AnnotationType": "- Recommendations",
            "AffectedPersons": chance.sample(GROUPS, 1), "Body": "- UPR", "Countries": [state[0]], "DocumentId": str(10_000 + number // 200),
            "PublicationDate": "2014-12-15T00:00:00", "PublicationDateOnUhri": "2015-02-01T10:20:30", "Regions": ["Africa"],
            "Sdgs": chance.sample(GOALS, 1), "Symbol": f"A/HRC/{10 + cycle}/{number // 200 % len(everybody) + 1}",
            "Text": f"{100 + cycle}.{number % 200 + 1} {text(chance, number)};", "Themes": chance.sample(THEMES, 2),
            "UprCycle": cycle, "UprPositions": [chance.choice(["Supported", "Noted"])], "UprRecommendingCountry": [recommending(chance, state, everybody)[0]],
            "UprRecommendingRegions": ["GRULAC"], "UprSession": [str(SESSIONS[cycle])],
        }


def recommending(chance, state, everybody):
    other = chance.choice(everybody)
    return other if other != state else recommending(chance, state, everybody)


def make_json(path):
    with open(path, "w", encoding="utf-8") as out:
        for number, entity in enumerate(entities()):
            out.write("[\n" if number == 0 else ",\n")
            json.dump(entity, out, ensure_ascii=False)
            if out.tell() > SIZE:
                break
        out.write("\n]\n")


def make_csv(path):
    chance = random.Random(48)
    everybody = states()
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow("To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session".split(","))
        number = 0
        while out.tell() < SIZE:
            for _ in range(1_000):
                number += 1
                state, cycle = review(number, everybody)
                writer.writerow([*state, text(chance, number), *recommending(chance, state, everybody), chance.choice(["Accepted", "Noted"]),
                                 chance.randint(1, 5), "Justice,Women's rights", SESSIONS[cycle]])


def make_xlsx(path):
    strings, index = [], {}

    def cell(column, row, value):
        if isinstance(value, float):
            return f'<c r="{column}{row}"><v>{value:.4f}</v></c>'
        if value not in index:
            index[value] = len(strings)
            strings.append(value)
        return f'<c r="{column}{row}" t="s"><v>{index[value]}</v></c>'

    def lines(values):
        return "\n".join("- " + value for value in values)

    letters = "ABCDEFGHIJKLMNOP"
    sheet = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
    sheet.append('<row r="1">' + "".join(cell(c, 1, name) for c, name in zip(letters, COLUMNS)) + "</row>")
    for row, entity in zip(range(2, SHEET_ROWS + 2), entities()):
        values = [entity["Text"], lines(entity["Countries"]), "- UPR", entity["Symbol"], lines(entity["Themes"]), lines(entity["AffectedPersons"]),
                  lines(entity["Sdgs"]), 41988.0, lines(entity["UprRecommendingCountry"]), lines(entity["UprPositions"]), "- Recommendations",
                  entity["AnnotationId"], lines(entity["UprSession"]), lines(entity["Regions"]), lines(entity["UprRecommendingRegions"]), 42036.4309]
        sheet.append(f'<row r="{row}">' + "".join(cell(c, row, value) for c, value in zip(letters, values)) + "</row>")
    sheet.append("</sheetData></worksheet>")
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                     f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{sheet_type}.worksheet+xml"/>'
                     f'<Override PartName="/xl/sharedStrings.xml" ContentType="{sheet_type}.sharedStrings+xml"/></Types>')
        out.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        out.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{relation}"><sheets><sheet name="Annotations" sheetId="1" r:id="rId1"/></sheets></workbook>')
        out.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relation}/worksheet" Target="worksheets/sheet1.xml"/>'
                     f'<Relationship Id="rId2" Type="{relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        out.writestr("xl/worksheets/sheet1.xml", "".join(sheet))
        out.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}" uniqueCount="{len(strings)}">' + "".join(f'<si><t xml:space="preserve">{escape(each)}</t></si>' for each in strings) + "</sst>")


def run(command):
    """Seconds, peak of memory in MB and what was printed."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE, text=True)
    printed = process.stdout.read().strip()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"compare.py: {' '.join(map(str, command))} failed")
    return time.monotonic() - start, usage.ru_maxrss / 1024, printed


def compare(title, file, commands, rounds):
    seen = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            seen[name].append(run([*command, file]))
    ours = next(iter(commands))
    print(f"\n{title}: {file.stat().st_size / 1e6:.0f} MB")
    print(f"{'':34} {'seconds':>8} {'ratio':>6} {'peak MB':>8}  what it counted")
    for name, runs in seen.items():
        ratio = statistics.median(theirs[0] / own[0] for theirs, own in zip(runs, seen[ours]))
        print(f"{name:34} {statistics.median(r[0] for r in runs):8.2f} {ratio:6.2f} {statistics.median(r[1] for r in runs):8.0f}  {runs[0][2]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path("/tmp/upr-peers"))
    options = parser.parse_args()
    jar = ROOT / "upr-examples" / "target" / "upr.jar"
    if not jar.exists():
        raise SystemExit(f"compare.py: {jar} is missing: run mvn -DskipTests package first")
    options.folder.mkdir(parents=True, exist_ok=True)
    modules = options.folder / "node_modules"
    if not modules.exists():
        (options.folder / "package.json").write_text((HERE / "package.json").read_text())
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--loglevel=error"], cwd=options.folder, check=True)
    os.environ["NODE_PATH"] = str(modules)
    subprocess.run(["javac", "-cp", jar, "-d", options.folder, HERE / "CountRecords.java"], check=True)
    files = {}
    for name, make in {"uhri.json": make_json, "export.csv": make_csv, "uhri.xlsx": make_xlsx}.items():
        files[name] = options.folder / name
        if not files[name].exists():
            make(files[name])
    ours = ["java", "-Xmx44m", "-XX:+UseSerialGC", "-cp", f"{jar}{os.pathsep}{options.folder}", "CountRecords"]
    python = ["python3"]
    node = ["node", "--max-old-space-size=8192"]
    compare("UHRI, JSON", files["uhri.json"],
            {"this library, -Xmx44m": ours, "Node, JSON.parse": [*node, HERE / "json_parse.js"], "Python, json.load": [*python, HERE / "json_load.py"]}, options.rounds)
    compare("UPR Info, CSV", files["export.csv"],
            {"this library, -Xmx44m": ours, "Node, papaparse (objects)": [*node, HERE / "papaparse.js"], "Python, csv.DictReader": [*python, HERE / "csv_dict.py"]}, options.rounds)
    compare(f"UHRI, XLSX of {SHEET_ROWS:,} rows", files["uhri.xlsx"],
            {"this library, -Xmx44m": ours, "Node, SheetJS (objects)": [*node, HERE / "sheetjs.js"]}, options.rounds)


if __name__ == "__main__":
    main()
