// Addresses: #/plans/ID/VIEW?name=value. Each view with its filters has one, so that it can be shared.
import {state, update} from "./state.js";

/** The route that an address means: {path: [parts], query: {name: value}}. */
export function parse(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter(Boolean).map(decode);
  return {path: parts.length ? parts : ["plans"], query: Object.fromEntries(new URLSearchParams(query))};
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a path and a query, whose empty values are left out: for links. */
export function address(path, query = {}) {
  const values = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(values.map(([name, value]) => [name, String(value)])).toString();
  return "#/" + path.map(encodeURIComponent).join("/") + (text ? "?" + text : "");
}

/** The address of a plan's view. */
export function planAddress(id, view, query = {}) {
  return address(view && view !== "glance" ? ["plans", id, view] : ["plans", id], query);
}

/** Goes to an address; there is a way back. */
export function go(hash) {
  location.hash = hash;
}

/** Changes values of the present address, without a step in the history: for filters. */
export function setQuery(values) {
  const hash = address(state.route.path, {...state.route.query, ...values});
  if (hash !== location.hash) {
    history.replaceState(null, "", hash);
    read();
  }
}

function read() {
  update({route: parse(location.hash)});
}

/** Follows the address from now on. */
export function startRouter() {
  addEventListener("hashchange", read);
  read();
}
