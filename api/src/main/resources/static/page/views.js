// All views, each in a file of its own whose default export is its component.

/**
 * Views beside the plans: components take {route}.
 *
 * path: the address after #/; title: what the window is called.
 */
const PAGES = [
  {name: "plans", path: "plans", title: "Plans", load: () => import("./view/plans.js")},
  {name: "new", path: "new", title: "New plan", load: () => import("./view/new-plan.js")},
  {name: "quarters", path: "quarters", title: "Quarters", load: () => import("./view/quarters.js")}
];

/** The view of one quarter, whose address is #/quarters/ID: its component takes {route, id}. */
const QUARTER = {name: "quarter", title: "Quarter", load: () => import("./view/quarter.js")};

/**
 * Views of a plan, in the order of their tabs: components take {route, id, book}, and are shown once the book has a result.
 *
 * name: the address is #/plans/ID/NAME; hidden: without a tab.
 */
export const PLAN_VIEWS = [
  {name: "glance", title: "Glance", load: () => import("./view/glance.js")},
  {name: "map", title: "Map and centers", load: () => import("./view/map.js")},
  {name: "carriers", title: "Carriers", load: () => import("./view/carriers.js")},
  {name: "orders", title: "Orders", load: () => import("./view/orders.js")},
  {name: "changes", title: "Changes", load: () => import("./view/changes.js")},
  {name: "compare", title: "Compare", hidden: true, load: () => import("./view/compare.js")}
];

/** The view that an address means, and the id of its plan or quarter: {view, id}; both may be undefined. */
export function findView(path) {
  if (path[0] === "plans" && path.length > 1) {
    const name = path[2] || "glance";
    return {view: PLAN_VIEWS.find(view => view.name === name), id: path[1]};
  }
  if (path[0] === "quarters" && path.length === 2) {
    return {view: QUARTER, id: path[1]};
  }
  return {view: path.length === 1 ? PAGES.find(view => view.path === path[0]) : undefined};
}
