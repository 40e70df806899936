#!/usr/bin/env python3
"""Writes the sample council's past cases from the hand-written ones in sample-cases.json.

Usage: Scripts/generate-sample-cases.py [FOLDER]   (rewrites journal/, texts/ and private/ in FOLDER, else in data/)

Nothing here depends on a clock or on chance: days, people, ids and salts are drawn from the seed and the case's own
words, so that a case added or mended moves only itself (and the numbers behind it). What the lines look like is fixed
by the journal's format: see Sources/Storage/Journal/JournalLine.swift and PayloadLine.swift, and for each type's data
Sources/Domain/Journal/.

sample-cases.json, a case: company, town, size (people), fields, problem, to (catalog ids, in the order read out), ask
(id → service other than the usual), answers (id → state and reason), notes (what the coordinator jots later, oldest
first), stage and outcome (short words, below; no outcome: still open), end (said at closing), unmet and unmetNote,
conf, kind, month (of opening), programme (applied to), then (say, to, outcome, end: the company came again).
sample_course.py turns a case into its events; sample_catalog.py knows the records.
"""
import datetime as dt
import hashlib
import json
import os
import sys

sys.dont_write_bytecode = True
from sample_catalog import DATA, HERE, read  # noqa: E402
from sample_course import DESKS, Course, Dice, digest, moment  # noqa: E402


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def sha(data):
    return hashlib.sha256(data).hexdigest()


def desks_opened():
    for desk in DESKS:
        course = Course.__new__(Course)
        course.events, course.dice, course.level, course.acting = [], Dice(desk[1]), "open", desk
        course.now = dt.datetime.combine(desk[3], dt.time(8, 31, 5 + ord(desk[0]) % 7))
        course.add("deskOpened", {"code": desk[0]})
        yield course


def write(folder):
    courses = list(desks_opened()) + [Course(case) for case in read(os.path.join(HERE, "sample-cases.json"))]
    events = sorted((e for c in courses for e in c.events), key=lambda e: (e["at"], e["id"]))
    files = {(part, d[1]): [] for part in ("journal", "texts", "private") for d in DESKS}
    heads, numbers = {d[1]: (0, "") for d in DESKS}, {}
    # All three look into one folder, so each has seen what was written before: the clock counts through.
    for clock, event in enumerate(events, 1):
        code, writer, coordinator, _ = event["desk"]
        seq, head = heads[writer]
        if event["type"] == "consultationOpened":
            happened = event["occurred"] or event["at"]
            year = happened.year - (happened.month < 4)
            numbers[year, code] = numbers.get((year, code), 0) + 1
            event["data"]["number"] = f"{year}-{code}-{numbers[year, code]:04d}"
        sealed = {}
        for part in ("texts", "private"):
            if event[part]:
                salt = digest(event["id"], part).hex()[:32]
                payload = line({"id": event["id"], "salt": salt, "data": event[part]})
                files[part, writer].append(payload)
                sealed[part] = sha(payload)
        members = {"v": 1, "id": event["id"], "writer": writer, "seq": seq + 1, "clock": clock, "at": moment(event["at"])}
        if event["occurred"]:
            members["occurredAt"] = moment(event["occurred"])
        members |= {"by": coordinator, "type": event["type"], "data": event["data"]}
        members |= ({"sealed": sealed} if sealed else {}) | {"prev": head}
        covered = line(members)[:-1]
        heads[writer] = (seq + 1, sha(covered))
        files["journal", writer].append(covered + b',"sum":"' + sha(covered).encode() + b'"}')
    for (part, writer), lines in files.items():
        os.makedirs(os.path.join(folder, part), exist_ok=True)
        with open(os.path.join(folder, part, writer + ".jsonl"), "wb") as file:
            file.write(b"".join(l + b"\n" for l in lines))


write(sys.argv[1] if len(sys.argv) > 1 else DATA)
