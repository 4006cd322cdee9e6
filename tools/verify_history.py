#!/usr/bin/env python3
"""Checks the history of a simulated quarter against its problem and sample path; shares no code with the engine.

usage: verify_history.py QUARTER.json PATH.json HISTORY.json [--json]

What holds for a history is in docs/quarter.md. Prints every broken rule (the first 20 of each kind), then the figures, counted
anew. A lot that was over-full breaks no rule: such nights are among the figures, as fullLots. Exit status: 0 the history breaks
no rule, 1 it breaks one, 2 a file cannot be read.
"""
import json
import math
import sys
from bisect import bisect_right
from collections import Counter, defaultdict

from verify_plan import Problem, day, duty_on_days, iso


class Quarter(Problem):
    def __init__(self, raw):
        super().__init__(raw)
        self.progress = raw.get("progress")


class Path:
    def __init__(self, raw, problem):
        self.problem = raw["problem"]
        self.p = problem
        self.orders = {o["order"]: o for o in raw.get("orders", [])}
        self.carriers = {c["carrier"]: c for c in raw.get("carriers", [])}
        self.landings = {v: day(problem.vessels[v]["day"]) for v in problem.vessels}
        for v in raw.get("vessels", []):
            self.landings[v["vessel"]] = day(v["day"])

    def known(self, order):
        entry = self.orders.get(order, {})
        if "known" in entry:
            return day(entry["known"])
        ordered = self.p.orders[order].get("orderedDay")
        return self.p.first if ordered is None else max(self.p.first, day(ordered))

    def ready(self, order):
        o, entry = self.p.orders[order], self.orders.get(order, {})
        if "arrival" in o:
            return max(self.p.first, day(o["arrival"]["day"]))
        told = entry.get("ready", o.get("readyDay"))
        ready = max(self.p.first, day(told)) if told is not None else self.p.first
        if "vessel" in o:
            ready = max(ready, self.landings[o["vessel"]] + self.p.vessels[o["vessel"]].get("handlingDays", 0))
        return ready

    def absent(self, order, d):
        return iso(d) in self.orders.get(order, {}).get("absent", [])

    def unfit(self, order, d):
        """For how many days a vehicle is not fit if it was to be handed over on a day."""
        return next((s["days"] for s in self.orders.get(order, {}).get("failedPreparations", []) if day(s["day"]) == d), 0)

    def breakdown(self, carrier, d):
        return any(day(s["day"]) == d for s in self.carriers.get(carrier, {}).get("breakdowns", []))

    def broken_down(self, carrier, d):
        return any(0 <= d - day(s["day"]) < s["days"] for s in self.carriers.get(carrier, {}).get("breakdowns", []))

    def late(self, carrier, d):
        return next((s["days"] for s in self.carriers.get(carrier, {}).get("lateTrips", []) if day(s["day"]) == d), 0)


def known_ids(p, history, broken):
    """The days, without what names ids that the problem does not have."""
    def keep(entries, ok, d, what):
        kept = []
        for e in entries:
            if ok(e):
                kept.append(e)
            else:
                broken["names what is not there"].append(f"{d} {what}")
        return kept

    handover = lambda e: e["order"] in p.orders and e["center"] in p.centers
    trip = lambda t: t["carrier"] in p.carriers and all(s["center"] in p.centers and all(o in p.orders for o in s["orders"]) for s in t["stops"])
    mishap = lambda m: m.get("carrier") in p.carriers if m["kind"] == "broken-down" else m.get("order") in p.orders
    return [{**x, "d": day(x["day"]),
             "appointments": keep(x["appointments"], handover, x["day"], "appointment"),
             "trips": keep(x["trips"], trip, x["day"], "trip"),
             "handovers": keep(x["handovers"], handover, x["day"], "handover"),
             "mishaps": keep(x["mishaps"], mishap, x["day"], "mishap")} for x in history["days"]]


def check_trips(p, path, days, broken):
    """Checks trips, loads and carriers; gives for each day the km and hire of its trips."""
    ids, loaded = set(), set()
    duty, day_trips, away = defaultdict(Counter), defaultdict(Counter), defaultdict(Counter)
    planned_away = set()  # (carrier, day) away by plan, and not only since it is late
    paid = {(c, d) for c, busy in p.busy.items() for d, (_, trips) in busy.items() if trips}
    km, hire = Counter(), Counter()
    for x in days:
        d, departures = x["d"], Counter()
        last_of = {t["carrier"]: i for i, t in enumerate(x["trips"])}
        for i, t in enumerate(x["trips"]):
            carrier, at = p.carriers[t["carrier"]], f"{x['day']} trip {t['id']}"
            stops, h = [s["center"] for s in t["stops"]], carrier.get("dutyMinutesPerDay", 660)
            if t["id"] in ids:
                broken["trip id twice"].append(at)
            ids.add(t["id"])
            if not 1 <= len(stops) <= p.rules["maxStops"] or len(set(stops)) != len(stops):
                broken["trip has too few, too many or repeated stops"].append(at)
            if path.broken_down(carrier["id"], d):
                broken["carrier left while it was broken down"].append(at)
            trip_km, minutes, reached = p.tour(carrier["yard"], stops)
            late = path.late(carrier["id"], d) if last_of[carrier["id"]] == i else 0
            if t.get("lateDays", 0) != late:
                broken["arrival is not what trip and path say"].append(at)
            for s, m in zip(t["stops"], reached):
                arrival = d + late + (0 if minutes <= h else max(1, -(-m // h)) - 1)
                if day(s["arrival"]) != arrival:
                    broken["arrival is not what trip and path say"].append(f"{at} {s['center']}")
            work = [minutes] if minutes <= h else duty_on_days(minutes, h)
            for n in range(len(work) + max(0, t.get("lateDays", 0))):
                if n < len(work):
                    duty[carrier["id"]][d + n] += work[n]
                    if d + n <= p.last and not p.carrier_available(carrier, d + n):
                        broken["carrier busy on a day it is not available"].append(at)
                (day_trips if minutes <= h and n == 0 else away)[carrier["id"]][d + n] += 1
                if n < len(work) and minutes > h:
                    planned_away.add((carrier["id"], d + n))
                if (carrier["id"], d + n) not in paid:
                    paid.add((carrier["id"], d + n))
                    hire[d] += carrier.get("hire", 0)
            km[d] += math.ceil(trip_km - 1e-6)
            departures[carrier["yard"]] += 1
            positions = kg = 0
            for order in (o for s in t["stops"] for o in s["orders"]):
                o = p.orders[order]
                positions += p.models[o["model"]].get("positions", 1)
                kg += p.models[o["model"]]["weightKg"]
                if d < path.known(order):
                    broken["used before it was known"].append(f"{at} {order}")
                if d < path.ready(order):
                    broken["used before it was ready"].append(f"{at} {order}")
                if order in loaded or "arrival" in o or o["location"] in p.centers:
                    broken["vehicle loaded that was not in a yard any more"].append(f"{at} {order}")
                elif o["location"] != carrier["yard"]:
                    broken["trip leaves from another yard"].append(f"{at} {order}")
                loaded.add(order)
            if positions > carrier["positions"]:
                broken["too many vehicles on a trip"].append(at)
            if kg > carrier["payloadKg"] + 1e-6:
                broken["trip is overweight"].append(at)
        for yard, n in departures.items():
            most = p.departures(yard, d)
            if most is not None and n > most:
                broken["too many departures from a yard"].append(f"{x['day']} {yard}")
    check_carriers(p, duty, day_trips, away, planned_away, broken)
    return km, hire


def check_carriers(p, duty, day_trips, away, planned_away, broken):
    for c in {*duty, *away}:
        h, busy = p.carriers[c].get("dutyMinutesPerDay", 660), p.busy[c]
        for d in {*duty[c], *away[c]}:
            minutes, trips = busy.get(d, (0, 0))
            at = f"{iso(d)} {c}"
            if away[c][d] > 1 or away[c][d] and day_trips[c][d] or (c, d) in planned_away and (minutes or trips):
                broken["carrier in two places"].append(at)
            if day_trips[c][d] and day_trips[c][d] + trips > p.rules["maxTripsPerDay"]:
                broken["too many day trips"].append(at)
            if not away[c][d] and duty[c][d] + minutes > h:
                broken["day trips exceed the duty time"].append(at)
        cycle = p.rules["dutyCycle"]
        if cycle:
            for end in {*duty[c], *busy}:
                window = range(end - cycle["days"] + 1, end + 1)
                own = sum(m for d, m in duty[c].items() if d in window)
                if own and own + sum(m for d, (m, _) in busy.items() if d in window) > cycle["minutes"]:
                    broken["duty cycle exceeded"].append(f"{iso(end)} {c}")


def check_handovers(p, path, days, arrivals, broken):
    rides, stranded = {}, defaultdict(set)  # order: (departure, late?); day: yards where a carrier broke down
    for x in days:
        for t in x["trips"]:
            for s in t["stops"]:
                for order in s["orders"]:
                    rides.setdefault(order, (x["d"], t.get("lateDays", 0) > 0))
        stranded[x["d"]] = {p.carriers[m["carrier"]]["yard"] for m in x["mishaps"] if m["kind"] == "broken-down"}

    def missing(o, d):
        """Whether a vehicle was not there for a cause: not ready, not arrived yet, left behind, or on a trip that ran late."""
        if "arrival" not in o and o["id"] not in arrivals and o["location"] in p.centers:
            return d < path.ready(o["id"])
        departure, late = rides.get(o["id"], (None, False))
        if "arrival" not in o and (departure is None or d < departure):
            return o["location"] in stranded[d]
        where, came = arrivals[o["id"]]
        return d < came + p.centers[where].get("prepDays", 0) and ("arrival" in o or late)

    seen, fit, told = set(), {}, {o["id"]: o["appointment"] for o in p.orders.values() if "appointment" in o}
    for x in days:
        d, per_center = x["d"], Counter()
        for a in x["appointments"]:
            o, at = p.orders[a["order"]], f"{x['day']} appointment of {a['order']}"
            if d < path.known(o["id"]):
                broken["used before it was known"].append(at)
            if a["center"] not in o["centers"] or a["day"] in o.get("unavailableDays", []) or not d <= day(a["day"]) <= p.last or o["id"] in seen:
                broken["appointment that cannot be given"].append(at)
            told[o["id"]] = {"center": a["center"], "day": a["day"]}
        for e in x["handovers"]:
            o, center, at = p.orders[e["order"]], e["center"], f"{x['day']} {e['order']}"
            per_center[center] += 1
            if o["id"] in seen:
                broken["vehicle handed over twice"].append(at)
                continue
            seen.add(o["id"])
            if d < path.known(o["id"]):
                broken["used before it was known"].append(at)
            if center not in o["centers"]:
                broken["center not one of the order's"].append(at)
            if x["day"] in o.get("unavailableDays", []):
                broken["handover on a day that the order does not allow"].append(at)
            if path.absent(o["id"], d):
                broken["handed over to a customer who did not come"].append(at)
            if path.unfit(o["id"], d) or d < fit.get(o["id"], d):
                broken["handed over though it was not fit"].append(at)
            if o["id"] in arrivals:
                where, came = arrivals[o["id"]]
                if where != center or d < came + p.centers[where].get("prepDays", 0):
                    broken["handed over where the vehicle was not"].append(at)
            elif o["location"] != center:
                broken["handed over where the vehicle was not"].append(at)
            elif d < path.ready(o["id"]):
                broken["used before it was ready"].append(at)
            if told.get(o["id"]) != {"center": center, "day": x["day"]}:
                broken["handed over without an appointment then and there"].append(at)
        for center, n in per_center.items():
            if n > sum(p.handovers(center, d)):
                broken["too many handovers"].append(f"{x['day']} {center}")
        for m in x["mishaps"]:
            if m["kind"] == "broken-down":
                ok = path.breakdown(m["carrier"], d)
            elif m["kind"] == "absent":
                ok = path.absent(m["order"], d)
            elif m["kind"] == "not-fit":
                ok = path.unfit(m["order"], d) > 0
                fit[m["order"]] = d + path.unfit(m["order"], d)
            else:
                ok = m["kind"] == "not-there" and missing(p.orders[m["order"]], d)
            if not ok:
                broken["mishap that the path does not have"].append(f"{x['day']} {m}")


def appointments(p, path, days, handed):
    """By day, and in all: appointments given, kept, moved and broken; the customers with one, and those who were moved."""
    last = days[-1]["d"] if days else p.first - 1
    given = defaultdict(list)
    for o in p.orders.values():
        on = max(p.first, path.known(o["id"]))
        if "appointment" in o and on <= last:
            given[o["id"]].append((on, o["appointment"]["center"], day(o["appointment"]["day"])))
    for x in days:
        for a in x["appointments"]:
            given[a["order"]].append((x["d"], a["center"], day(a["day"])))
    counts, moved, by_day = Counter(), set(), defaultdict(Counter)
    for order, entries in given.items():
        for i, (on, center, d) in enumerate(entries):
            by_day[on]["given"] += 1
            if i + 1 < len(entries) and entries[i + 1][0] <= d:
                counts["moved"] += 1
                by_day[entries[i + 1][0]]["moved"] += 1
                moved.add(order)
            elif handed.get(order) == (center, d):
                counts["kept"] += 1
                by_day[d]["kept"] += 1
            elif d <= last:
                counts["broken"] += 1
                by_day[d]["broken"] += 1
    return by_day, {"appointments": sum(map(len, given.values())), "appointmentsKept": counts["kept"], "appointmentsMoved": counts["moved"],
            "appointmentsBroken": counts["broken"], "customers": len(given), "movedCustomers": len(moved)}


def check_open(p, path, days, handed, broken):
    """Open in the morning are the orders that are known and not handed over yet."""
    known = sorted(path.known(o) for o in p.orders)
    gone = sorted(max(path.known(o), d + 1) for o, (_, d) in handed.items())
    for x in days:
        count = bisect_right(known, x["d"]) - bisect_right(gone, x["d"])
        if x["open"] != count:
            broken["open orders that do not follow"].append(f"{x['day']}: {x['open']}, not {count}")


def check_figures(told, counted, place, broken):
    for name, value in counted.items():
        if name in told and told[name] != value:
            broken["figure that does not follow"].append(f"{place}{name}: {told[name]}, not {value}")


def period(progress, before, target, handovers):
    """Month or quarter against its targets, in the words of a history's figures."""
    low_high = progress.get(target, {})
    known = progress.get(before)
    entries = {"before": known, "handovers": handovers, "total": None if known is None else known + handovers,
               "low": low_high.get("low"), "high": low_high.get("high")}
    return {name: value for name, value in entries.items() if value is not None}


def percentile(numbers, percent):
    return sorted(numbers)[math.ceil(len(numbers) * percent / 100) - 1] if numbers else 0


def figures(p, path, days, arrivals, handed, km, hire):
    last = days[-1]["d"] if days else p.first - 1
    per_day = {x["d"]: Counter(e["center"] for e in x["handovers"]) for x in days}
    surge = {d: sum(max(0, n - p.handovers(c, d)[0]) for c, n in centers.items()) for d, centers in per_day.items()}
    nights = Counter()
    for order, (center, came) in arrivals.items():
        for night in range(max(came, p.first), handed[order][1] if order in handed else last + 1):
            nights[center, night] += 1
    over = defaultdict(list)
    for (c, d), n in nights.items():
        if d <= last and "lotSpaces" in p.centers[c] and n > p.centers[c]["lotSpaces"]:
            over[d].append(n - p.centers[c]["lotSpaces"])
    waits, cost = [], Counter()
    for order, (center, d) in handed.items():
        o = p.orders[order]
        waits.append(max(0, d - path.ready(order)))
        there = max(p.first, arrivals[order][1] if order in arrivals else path.ready(order))
        cost["wait"] += max(0, d - there)
        cost["preference"] += o["centers"].index(center) if center in o["centers"] else 0
        cost["late"] += max(0, d - day(o["promisedDay"])) if "promisedDay" in o else 0
    terms = {"km": sum(km.values()), "surge": sum(surge.values()), "preference": cost["preference"], "late": cost["late"], "wait": cost["wait"],
             "level": sum(sum(c.values()) ** 2 for c in per_day.values()), "hire": sum(hire.values()), "crowd": sum(map(sum, over.values()))}
    given, in_all = appointments(p, path, days, handed)
    counted = {
        "known": sum(path.known(o) <= last for o in p.orders), "delivered": len(handed),
        "deliveredWeight": sum(p.orders[o].get("priority", 1) for o in handed), **in_all,
        "trips": sum(len(x["trips"]) for x in days), "vehiclesOnTrips": sum(len(s["orders"]) for x in days for t in x["trips"] for s in t["stops"]),
        "cost": sum(p.weights[k] * v for k, v in terms.items()), "costTerms": terms, "fullLots": sum(map(len, over.values())),
        "readyToHandedOver": {"total": sum(waits), "median": percentile(waits, 50), "most90": percentile(waits, 90), "longest": max(waits, default=0)},
    }
    progress, end = p.progress, iso(p.last)[:7]
    if progress is not None:
        in_month = sum(sum(c.values()) for d, c in per_day.items() if iso(d)[:7] == end)
        counted["month"] = period(progress, "deliveredInMonth", "monthTarget", in_month)
        counted["quarter"] = period(progress, "deliveredInQuarter", "quarterTarget", sum(sum(c.values()) for c in per_day.values()))
    of_days = [{"departures": len(x["trips"]), "loaded": sum(len(s["orders"]) for t in x["trips"] for s in t["stops"]),
                "handovers": len(x["handovers"]), "surge": surge[x["d"]], **{kind: given[x["d"]][kind] for kind in ("given", "moved", "kept", "broken")},
                "fullLots": len(over[x["d"]]), "crowd": sum(over[x["d"]]), "km": km[x["d"]], "hire": hire[x["d"]]} for x in days]
    return counted, of_days


def check(p, raw_path, history):
    """(broken rules by kind, figures)"""
    broken = defaultdict(list)
    path = Path(raw_path, p)
    if history["problem"] != p.name or path.problem != p.name:
        broken["history or path of another problem"].append(history["problem"])
    if [day(x["day"]) for x in history["days"]] != list(range(p.first, p.last + 1))[:len(history["days"])]:
        broken["days are not the planning days in their order"].append("days")
    days = known_ids(p, history, broken)
    arrivals = {o["id"]: (o["arrival"]["center"], day(o["arrival"]["day"])) for o in p.orders.values() if "arrival" in o}
    handed = {}
    for x in days:
        for t in x["trips"]:
            for s in t["stops"]:
                for order in s["orders"]:
                    arrivals.setdefault(order, (s["center"], day(s["arrival"])))
        for e in x["handovers"]:
            handed.setdefault(e["order"], (e["center"], x["d"]))
    km, hire = check_trips(p, path, days, broken)
    check_handovers(p, path, days, arrivals, broken)
    check_open(p, path, days, handed, broken)
    counted, of_days = figures(p, path, days, arrivals, handed, km, hire)
    check_figures(history.get("figures", {}), counted, "", broken)
    for x, of_day in zip(days, of_days):
        check_figures(x.get("figures", {}), of_day, x["day"] + " ", broken)
    return {kind: places for kind, places in broken.items() if places}, counted


def main(argv):
    files = [a for a in argv if not a.startswith("--")]
    if len(files) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        raw = []
        for name in files:
            with open(name) as f:
                raw.append(json.load(f))
        broken, counted = check(Quarter(raw[0]), raw[1], raw[2])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        print(f"cannot read: {e!r}", file=sys.stderr)
        return 2
    if "--json" in argv:
        print(json.dumps({**counted, "broken": {kind: len(places) for kind, places in broken.items()}}))
    else:
        for kind, places in sorted(broken.items()):
            print(f"BROKEN {kind}: {len(places)}: {', '.join(map(str, places[:20]))}")
        for k, v in counted.items():
            print(f"{k}: {v}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
