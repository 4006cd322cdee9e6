// What stands where there is nothing to show: loading, empty, failed.
import {html} from "../ui.js";

export function Loading({what}) {
  return html`<p class="state" role="status"><span class="spinner" aria-hidden="true"></span> Loading ${what} …</p>`;
}

export function Empty({children}) {
  return html`<div class="state empty">${children}</div>`;
}

/** An error with its places, and a way out where there is one. */
export function Failure({error, retry, children}) {
  return html`<div class="state failure" role="alert">
    <p>${error.message}</p>
    <${FaultList} errors=${error.errors} />
    ${retry && html`<p><button onClick=${retry}>Try again</button></p>`}
    ${children}
  </div>`;
}

/** The errors of an invalid input, each with its place. */
export function FaultList({errors}) {
  if (!errors?.length) {
    return null;
  }
  return html`<table class="faults">
    <caption class="unseen">Errors, each with its place</caption>
    <thead><tr><th scope="col">Place</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>${errors.map(({pointer, place: told, message}) => html`<tr><th scope="row">${told || place(pointer)}</th><td>${message}</td></tr>`)}</tbody>
  </table>`;
}

/** A JSON pointer as people write places: /problem/orders/17/centers/0 is orders[17].centers[0]. */
export function place(pointer = "") {
  const parts = pointer.split("/").slice(1).map(part => part.replace(/~1/g, "/").replace(/~0/g, "~"));
  const named = parts[0] === "problem" && parts.length > 1 ? parts.slice(1) : parts;
  const text = named.reduce((path, part) => path + (/^\d+$/.test(part) ? "[" + part + "]" : (path && ".") + part), "");
  return text || "the whole";
}
