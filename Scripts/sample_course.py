"""What happens in one sample case, and when; generate-sample-cases.py writes it down."""
import datetime as dt
import hashlib

from sample_catalog import CATALOG, snapshot

SEED = "midori-2025"
# Code, writer's id, coordinator, first day.
DESKS = [("A", "5mq2w8r0td4k", "mi", dt.date(2025, 4, 1)), ("B", "9hx3c7z1vn6b", "te", dt.date(2025, 4, 2)),
         ("C", "e0p8s5j2ya7g", "hi", dt.date(2025, 7, 1))]
LAST = dt.date(2026, 10, 30)
STAGES = {"相談": "相談", "紹介": "紹介", "面談": "面談・現地確認", "試験": "依頼試験・機器利用", "共同研究": "共同研究・受託研究",
          "申請": "公募申請", "採択": "採択", "事業化": "事業化"}
OUTCOMES = {"十分": "十分解決", "一部": "一部解決"}  # the others are not shortened
# Public holidays of Japan, April 2025 to 2026, and the days off around the new year.
HOLIDAYS = set("""2025-04-29 2025-05-05 2025-05-06 2025-07-21 2025-08-11 2025-09-15 2025-09-23 2025-10-13 2025-11-03
2025-11-24 2025-12-29 2025-12-30 2025-12-31 2026-01-01 2026-01-02 2026-01-12 2026-02-11 2026-02-23 2026-03-20
2026-04-29 2026-05-04 2026-05-05 2026-05-06 2026-07-20 2026-08-11 2026-09-21 2026-09-22 2026-09-23 2026-10-12
2026-11-03 2026-11-23""".split())
FAMILY, GIVEN = "例田 仮屋 試野 作例 例村 架野 仮井 試原 例沢 仮本".split(), "一郎 直子 健 由美 誠 恵 大輔 真理 浩 千春".split()
CHANNELS = ["電話"] * 12 + ["来所", "来所", "メール", "メール", "訪問", "Web", "FAX"]


def digest(*words):
    return hashlib.sha256("|".join((SEED,) + words).encode()).digest()


def moment(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S+09:00")


class Dice:
    """Numbers for one case, each by its own label."""

    def __init__(self, key):
        self.key = key

    def __call__(self, label, low, high):
        return low + int.from_bytes(digest(self.key, label)[:6], "big") % (high - low + 1)

    def one_of(self, label, things):
        return things[self(label, 0, len(things) - 1)]

    def in_(self, label, chance):
        """True once in so many."""
        return self(label, 1, chance) == 1


def workday(day):
    while day.weekday() > 4 or day.isoformat() in HOLIDAYS:
        day += dt.timedelta(1)
    return day


class Course:
    """One case from the call to its end: its events with the moments at which they are recorded."""

    def __init__(self, case):
        self.case, self.events = case, []
        self.dice = Dice(case.get("company", "") + case["problem"])
        self.level = case.get("conf", "open")
        # Planned twice: once to see how long it takes, then from a day from which it can be done in time.
        self.start, self.pace = DESKS[0][3], 1.0
        self.plan()
        self.start, self.pace = self.first_day()
        self.plan()

    def first_day(self):
        lasted = (self.now.date() - self.start).days
        if "month" in self.case:
            first = dt.date.fromisoformat(self.case["month"] + "-03") + dt.timedelta(self.dice("day", 0, 24))
        else:
            low = dt.date(2026, 8, 20) if self.is_open else dt.date(2025, 4, 3)
            high = LAST - dt.timedelta(12 if self.is_open else lasted + 8)
            first = low + dt.timedelta(self.dice("day", 0, max((high - low).days, 0)))
        first = workday(first)
        return first, min(1.0, max((LAST - first).days - 9, 1) / max(lasted, 1))

    @property
    def is_open(self):
        return "outcome" not in self.case and self.case.get("kind") is None

    def plan(self):
        case, dice = self.case, self.dice
        self.events = []
        self.now = dt.datetime.combine(self.start, dt.time(9)) + dt.timedelta(minutes=dice("minute", 0, 420))
        self.desk = dice.one_of("desk", [d for d in DESKS for _ in range(4 if d[0] == "A" else 3) if self.start >= d[3]])
        self.acting = self.desk
        self.open()
        if "to" in case:
            self.first_referral()
        elif not self.is_open and "unmet" in case:
            self.unmet()
        if self.is_open:
            self.keep_open()
        else:
            self.close(case["outcome"], case["end"])
        if "then" in case:
            self.come_again(case["then"])

    # Time.
    def later(self, label, low, high):
        days = round((self.dice(label, low, high) if low < high else low) * self.pace)
        if days < 1:
            self.now += dt.timedelta(minutes=self.dice(label + "m", 4, 14), seconds=self.dice(label + "s", 0, 59))
            return
        day = workday(self.now.date() + dt.timedelta(days))
        self.now = dt.datetime.combine(day, dt.time(8, 40)) + dt.timedelta(seconds=self.dice(label + "t", 0, 29400))

    def wait_until(self, day, label):
        """Mostly on the day that was set, now and then some days late; False where it is past already."""
        days = (day - self.now.date()).days + self.dice(label, 0, 5) // 4 * self.dice(label + "late", 2, 9)
        return days > 0 and (self.later(label + "at", days / self.pace, days / self.pace) or True)

    # Events.
    def add(self, type, data, words=None, private=None, occurred=None):
        """`words` go where the confidentiality of the case puts them."""
        milliseconds = int((self.now - dt.datetime(1970, 1, 1, 9)).total_seconds()) * 1000 + len(self.events)
        chance = digest(self.dice.key, "id", str(len(self.events))).hex()
        id = f"{milliseconds:012x}"
        id = f"{id[:8]}-{id[8:]}-7{chance[:3]}-{'89ab'[int(chance[3], 16) % 4]}{chance[4:7]}-{chance[7:19]}"
        texts, private = dict(words or {}), dict(private or {})
        if self.level == "underNDA":
            texts, private = {}, {**texts, **private}
        self.events.append({"id": id, "at": self.now, "occurred": occurred, "desk": self.acting, "type": type,
                            "data": data, "texts": texts, "private": private, "course": self})
        return id

    def on_case(self, type, extra=None, note=None):
        return self.add(type, {"case": self.id, **(extra or {})}, {"note": note} if note else None)

    def open(self):
        case, dice = self.case, self.dice
        channel = dice.one_of("channel", CHANNELS)
        called = self.now
        # A slip on paper, entered after the round of visits.
        self.occurred = called if channel == "訪問" or dice.in_("slip", 14) else None
        if self.occurred:
            self.now += dt.timedelta(minutes=dice("slip minutes", 50, 190))
        data = {"number": None, "kind": case.get("kind", "技術相談"), "channel": channel, "confidentiality": self.level,
                "fields": case.get("fields", []), "coordinator": self.desk[2]}
        if channel == "電話" and not self.occurred:
            data["startedAt"] = moment(called - dt.timedelta(seconds=dice("call", 170, 1100)))
        words = {"problem": case["problem"]}
        if "town" in case:
            words["note"] = case["town"] + (f"、{case['size']}人" if "size" in case else "")
        if "company" in case and self.level == "open":
            words["company"] = case["company"]
        caller = {"company": case["company"]} if "company" in case else {}
        if case.get("kind") != "途切れ":
            caller["caller"] = dice.one_of("family", FAMILY) + " " + dice.one_of("given", GIVEN)
            caller["phone"] = f"000-{dice('exchange', 2000, 8999)}-{dice('line', 0, 9999):04d}"
            if channel in ("メール", "Web"):
                caller["email"] = f"toiawase{dice('mail', 100, 999)}@kaisha.example"
        self.id = self.add("consultationOpened", data, words, caller, occurred=self.occurred)

    def refer(self, ids, query, follow_up):
        targets = []
        for place, id in enumerate(ids, 1):
            programme = CATALOG[id]["kind"] == "programme"
            mode = self.dice.one_of("mode" + id, ["紹介"] * 6 + ["電話転送", "文書", "同席"])
            targets.append({"target": str(place)} | snapshot(id, self.case.get("ask", {}).get(id)))
            told = self.level == "open" and not programme
            targets[-1]["mode"] = "情報提供のみ" if programme else mode
            targets[-1]["consent"] = {"given": told}
            if told:
                targets[-1]["consent"] |= {"on": self.now.date().isoformat(), "manner": "電話"}
        data = {"targets": targets, "followUp": follow_up.isoformat()}
        return self.add("referralMade", {"case": self.id, **data}, {"query": query}, occurred=self.occurred)

    def answer(self, referral, place, state, reason=None):
        self.add("referralAnswered", {"case": self.id, "referral": referral, "target": str(place), "state": state},
                 {"reason": reason} if reason else None)

    def first_referral(self):
        case, dice = self.case, self.dice
        if dice.in_("sought", 6):  # the name came to mind only after asking round
            self.later("seek", 1, 3)
            self.occurred = None
        follow_up = workday(self.now.date() + dt.timedelta(dice("follow", 10, 18)))
        referral = self.refer(case["to"], case["problem"], follow_up)
        self.occurred = None
        if dice.in_("taken", 22):
            self.later("taken", 1, 2)
            other = dice.one_of("taker", [d for d in DESKS if d != self.desk and self.now.date() >= d[3]])
            self.desk = self.acting = other
            self.on_case("caseTaken", {"coordinator": other[2]})
        for place, id in enumerate(case["to"], 1):
            state, _, reason = case.get("answers", {}).get(id, "").partition(" ")
            if state == "打診中":
                continue
            self.later(f"answer{place}", 9, 15) if state == "無回答" else self.later(f"answer{place}", 0, 3)
            agreed_only = place > 1 and dice.in_("only yes" + id, 4)
            if not state and (agreed_only or dice.in_("first yes" + id, 3)):
                self.answer(referral, place, "承諾")
                if agreed_only:
                    continue
                self.later("met" + id, 2, 5)
            self.answer(referral, place, state or "引合せ済", reason)
        if "unmet" in case:
            self.unmet()
        self.go_on(follow_up)

    def go_on(self, follow_up):
        """The way through the stages, with a note at each stop."""
        case, dice, notes = self.case, self.dice, self.case.get("notes", [])
        stage, ways = case["stage"], []
        if stage in ("申請", "採択", "事業化"):
            asked = {case.get("ask", {}).get(id) or CATALOG[id].get("service") for id in case["to"]}
            tested = any(CATALOG[id]["kind"] == "equipment" for id in case["to"])
            ways = (["共同研究"] if asked & {"共同研究", "受託研究"} else ["試験"] if tested else []) + ["申請", "採択", "事業化"]
            ways = ways[:ways.index(stage) + 1]
        elif stage == "共同研究":
            ways = [stage]
        # The stop of each: the last is at the last note, or before it where that tells of a refusal.
        end = len(notes) - (2 if stage == "申請" else 1)
        stops = {(min(1, end) if stage == "共同研究" else end - len(ways) + 1 + k): way for k, way in enumerate(ways)}
        if stage == "面談" or ways or (stage == "試験" and dice.in_("met", 2)):
            self.later("meeting", 3, 9)
            self.on_case("stageReached", {"stage": STAGES["面談"]})
        if stage == "試験":
            self.later("test", 4, 14)
            self.test()
        for place, note in enumerate(notes):
            # Some call before the day that was set, and the day stands.
            early = dice.in_(f"early{place}", 4)
            if early or not follow_up or not self.wait_until(follow_up, f"due{place}"):
                self.later(f"note{place}", *((25, 60) if ways and not early else (3, 12)))
            if dice.in_(f"helped{place}", 12):
                self.acting = dice.one_of(f"helper{place}", [d for d in DESKS if self.now.date() >= d[3]])
            self.on_case("followUpDone" if follow_up and not early else "contactNoted", note=note)
            follow_up = follow_up if early else None
            if place in stops:
                self.reach(stops[place])
            elif stage == "申請" and place == len(notes) - 1:
                self.on_case("applicationStep", {"programme": case["programme"], "step": "不採択"})
            if not follow_up and place < len(notes) - 1 and (ways or dice.in_(f"next{place}", 2)):
                days = round(dice(f"on{place}", *((30, 80) if ways else (7, 16))) * self.pace)
                follow_up = workday(self.now.date() + dt.timedelta(days))
                self.on_case("followUpSet", {"on": follow_up.isoformat()})
            self.acting = self.desk

    def test(self):
        self.on_case("stageReached", {"stage": STAGES["試験"]})
        for id in self.case["to"]:
            if id not in self.case.get("answers", {}):
                self.use(id)

    def use(self, id):
        """A machine that a company may run itself; the others are run for it."""
        if "機器利用" in CATALOG[id].get("use", {}).get("modes", []):
            self.on_case("equipmentUsed", {"record": id})

    def reach(self, stage):
        if stage == "試験":
            return self.test()
        if stage == "申請":
            self.on_case("applicationMade", {"programme": self.case["programme"]})
        if stage == "採択":
            self.on_case("applicationStep", {"programme": self.case["programme"], "step": "採択"})
        self.on_case("stageReached", {"stage": STAGES[stage]})

    def unmet(self):
        self.later("unmet", 0, 2)
        self.on_case("needUnmet", {"reason": self.case["unmet"]}, self.case["unmetNote"])

    def close(self, outcome, note):
        waits = {"不明": (20, 34), "未解決": (1, 6)}.get(outcome, (2, 20))
        if self.case.get("stage") == "事業化":
            waits = (80, 100)
        if "to" not in self.case:
            waits = (0, 2) if outcome != "不明" else (7, 12)
        self.later("close" + note, *waits)
        self.on_case("consultationClosed", {"outcome": OUTCOMES.get(outcome, outcome)}, note)

    def keep_open(self):
        day = workday(dt.date(2026, 11, 4) + dt.timedelta(self.dice("due", 0, 44)))
        self.later("due set", 0, 0)
        self.on_case("followUpSet", {"on": day.isoformat()}, self.dice.one_of(
            "due note", ["結果を聞く", "見積りの返事を確かめる", "先方に進み具合を電話", "試作の様子を聞く"]))

    def come_again(self, then):
        self.later("again", 40, 110)
        self.on_case("consultationReopened")
        self.on_case("consultationContinued", note=then["say"])
        self.later("again to", 0, 0)
        referral = self.refer(then["to"], then["say"], workday(self.now.date() + dt.timedelta(14)))
        self.later("again yes", 1, 4)
        for place, id in enumerate(then["to"], 1):
            self.answer(referral, place, "引合せ済")
        self.later("again test", 8, 20)
        for id in then["to"]:
            self.use(id)
        self.close(then["outcome"], then["end"])
