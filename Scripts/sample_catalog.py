"""The sample's records, and what of one is read out to a caller."""
import glob
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data")


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


CATALOG = {r["id"]: r for f in sorted(glob.glob(os.path.join(DATA, "catalog", "*.json"))) for r in read(f)}


def japanese(name):
    return name if isinstance(name, str) else name["ja"]


def snapshot(id, service=None):
    """A target as the desk writes it (Domain/Consultation/TargetSnapshot.swift), but for its key, mode and consent."""
    record = CATALOG[id]
    institution = record if record["kind"] == "institution" else CATALOG.get(record.get("institution"), {})
    usual = {"programme": "公募・助成金相談", "equipment": "機器利用"}.get(record["kind"], "技術相談")
    if record["kind"] == "equipment" and "機器利用" not in record["use"]["modes"]:
        usual = "依頼試験"
    target = {"id": id, "kind": record["kind"], "name": japanese(record["name"])}
    if institution:
        target |= {"institutionId": institution["id"], "institution": japanese(institution["name"])}
    department = (record.get("contact") or institution.get("contact") or {}).get("department")
    if department:
        target["department"] = japanese(department)
    return target | {"service": service or record.get("service") or usual}
