// What the codes of reasons mean, in a few words; docs/reasons.md explains each.
const WORDS = {
  "ready-too-late": "ready too late",
  "arrives-too-late": "arrives too late",
  "vessel-too-late": "vessel too late",
  "no-carrier-at-yard": "no carrier at its yard",
  "too-heavy": "too heavy for a carrier",
  "too-many-positions": "too large for a carrier",
  "out-of-reach": "out of reach in time",
  "centers-closed": "its centers are closed",
  "customer-away": "customer away",
  "wrong-site": "at a center that is none of its own",
  "handovers-full": "handovers are full",
  "carriers-busy": "carriers are busy",
  "positions-full": "trips are full",
  "payload-full": "trips are at their weight",
  "departures-full": "departures are full",
  "lot-full": "the lot is full",
  "several": "one of several things",
  "not-placed": "found no place in this plan"
};

/** A code in words; one that is not known here as it is. */
export function reasonText(code) {
  return WORDS[code] || code || "no reason given";
}
