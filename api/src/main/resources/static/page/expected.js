// What a revision was made for: that an order has its handover. Kept in this tab, and looked for in the revision's plan.
import {state, updateEntry, useStored} from "./state.js";

const STORED = "quarterback-expected";

/** Notes what is expected of a revision: {order, center, day, said}; without center and day any handover will do. */
export function expect(id, place) {
  updateEntry("expected", id, place);
  sessionStorage.setItem(STORED, JSON.stringify(state.expected));
}

/** What is expected of a plan; undefined where nothing is. */
export function useExpected(id) {
  return useStored(now => now.expected[id]);
}

/** What became of it: {met, delivery, missing}; delivery and missing are the order's in the result. */
export function outcomeOf({order, center, day}, {result, tables}) {
  const index = tables.orderIndex.get(order);
  const delivery = result.deliveries[tables.deliveryOf[index]];
  return {
    delivery, missing: result.undelivered[tables.missingOf[index]],
    met: Boolean(delivery) && (!center || delivery.center === center) && (!day || delivery.day === day)
  };
}

try {
  state.expected = JSON.parse(sessionStorage.getItem(STORED)) || {};
} catch {
  state.expected = {};
}
