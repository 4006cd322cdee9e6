// A table of any length: only the rows in sight are in the page, and all of them can be reached by keyboard.
import {html, useEffect, useLayoutEffect, useRef, useState} from "../ui.js";

const ROW = 31;          // Height of a row in pixels; views-work.css has the same.
const BEYOND = 6;        // Rows beyond the edges, so that quick scrolling shows no gap.
const TALLEST = 15000000; // Browsers draw nothing beyond some 30 million pixels.

/**
 * columns: [{name, title, number, width, sort}]; length: number of rows; cells(row): the contents of a row, by column.
 *
 * rowKey(row): what is told apart; onOpen(row): on a click or Enter; selected(row): whether it is the one that is open;
 * from: what the rows follow from, such as the filters: when it changes, they are shown from the first one on;
 * sort, onSort: the column by which it is sorted, "-" before it for the largest first, and what changes that.
 */
export function VirtualTable({columns, length, cells, rowKey, onOpen, selected, sort = "", onSort, label, from}) {
  const place = useRef();
  const [view, setView] = useState({top: 0, height: 600});
  const [active, setActive] = useState(0);
  const wanted = useRef(false);
  useWindow(place, setView);
  const shownFrom = useRef(from);
  useLayoutEffect(() => {
    if (shownFrom.current !== from) {
      shownFrom.current = from;
      place.current.scrollTop = 0;
      setActive(0);
    }
  }, [from]);
  const tall = Math.min(length * ROW, TALLEST);
  const shown = Math.ceil(view.height / ROW) + 2 * BEYOND;
  const most = Math.max(1, tall - view.height);
  const at = length * ROW <= TALLEST ? Math.floor(view.top / ROW) : Math.round(Math.min(1, view.top / most) * (length - view.height / ROW));
  const first = Math.max(0, Math.min(at - BEYOND, length - shown));
  const last = Math.min(length, first + shown);
  const above = length * ROW <= TALLEST ? first * ROW : Math.max(0, view.top - BEYOND * ROW);
  const focusRow = Math.min(active, length - 1);
  useLayoutEffect(() => {
    const row = wanted.current && place.current.querySelector('tr[data-at="' + focusRow + '"]');
    if (row) { // One that was scrolled to comes a frame later.
      row.focus({preventScroll: true});
      wanted.current = false;
    }
  });
  const move = to => {
    const row = Math.max(0, Math.min(length - 1, to));
    wanted.current = true;
    setActive(row);
    reveal(place.current, row, length, tall);
  };
  const keys = {ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15};
  const onKeyDown = event => {
    if (event.target.closest("thead")) {
      return;
    }
    if (keys[event.key]) {
      event.preventDefault();
      move(event.target === place.current ? Math.floor(view.top / ROW) : focusRow + keys[event.key]);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      move(event.key === "Home" ? 0 : length - 1);
    } else if (event.key === "Enter" && event.target.dataset?.at) {
      onOpen?.(Number(event.target.dataset.at));
    }
  };
  const rows = [];
  for (let row = first; row < last; row++) {
    rows.push(html`<${Row} key=${rowKey(row)} row=${row} cells=${cells(row)} columns=${columns} focusable=${row === focusRow}
      selected=${selected?.(row)} onOpen=${onOpen} setActive=${setActive} />`);
  }
  return html`<div class="virtual" ref=${place} role="region" aria-label=${label} tabindex="0" onKeyDown=${onKeyDown}
      style=${{height: "min(70vh, 60rem, " + (length * ROW + 52) + "px)"}}>
    <table aria-rowcount=${length + 1} aria-colcount=${columns.length}>
      <colgroup>${columns.map(column => html`<col style=${{width: column.width}} />`)}</colgroup>
      <thead><tr aria-rowindex="1">${columns.map(column => html`<${Head} column=${column} sort=${sort} onSort=${onSort} />`)}</tr></thead>
      <tbody>
        ${above > 0 && html`<tr aria-hidden="true" class="gap"><td colspan=${columns.length} style=${{height: above + "px"}}></td></tr>`}
        ${rows}
        ${last < length && html`<tr aria-hidden="true" class="gap"><td colspan=${columns.length}
          style=${{height: Math.max(0, tall - above - rows.length * ROW) + "px"}}></td></tr>`}
      </tbody>
    </table>
  </div>`;
}

function Row({row, cells, columns, focusable, selected, onOpen, setActive}) {
  const open = event => {
    setActive(row);
    event.target.closest("a, button") || onOpen?.(row);
  };
  return html`<tr data-at=${row} aria-rowindex=${row + 2} tabindex=${focusable ? 0 : -1} class=${selected ? "selected" : ""}
      aria-current=${selected ? "true" : undefined} onClick=${open}>
    ${cells.map((cell, at) => (at === 0
      ? html`<th scope="row">${cell}</th>`
      : html`<td class=${columns[at].number ? "number" : ""}>${cell}</td>`))}</tr>`;
}

function Head({column, sort, onSort}) {
  const by = sort.replace("-", "") === column.name;
  const down = by && sort.startsWith("-");
  const said = by ? (down ? "descending" : "ascending") : "none";
  const next = by && !down ? "-" + column.name : by ? "" : column.name;
  return html`<th scope="col" class=${column.number ? "number" : ""} aria-sort=${column.sort ? said : undefined}>
    ${column.sort
      ? html`<button class="sort" onClick=${() => onSort(next)}>${column.title}<span aria-hidden="true">${by ? (down ? " ▾" : " ▴") : ""}</span></button>`
      : column.title}</th>`;
}

/** Follows what part of the rows is in sight, at most once a frame. */
function useWindow(place, setView) {
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      setView({top: place.current?.scrollTop || 0, height: place.current?.clientHeight || 600});
    };
    const ask = () => {
      asked = asked || requestAnimationFrame(look);
    };
    const size = new ResizeObserver(ask);
    size.observe(place.current);
    place.current.addEventListener("scroll", ask, {passive: true});
    return () => {
      cancelAnimationFrame(asked);
      size.disconnect();
    };
  }, []);
}

function reveal(place, row, length, tall) {
  const head = place.querySelector("thead").offsetHeight;
  const at = length * ROW <= TALLEST ? row * ROW : (row / length) * tall;
  if (at < place.scrollTop) {
    place.scrollTop = at;
  } else if (at + ROW + head > place.scrollTop + place.clientHeight) {
    place.scrollTop = at + ROW + head - place.clientHeight;
  }
}
