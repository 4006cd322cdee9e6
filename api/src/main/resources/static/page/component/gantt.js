// The carriers' days on a canvas, with what moves and zooms it.
import {dayText, isWeekend} from "../format.js";
import {HEAD, SIDE, draw, paints} from "../gantt-drawing.js";
import {afterKey, firstView, followPointers, wholeView, within, zoomed} from "../gantt-view.js";
import {onTheme} from "../theme.js";
import {html, useEffect, useMemo, useRef, useState} from "../ui.js";
import {useStep} from "../use-scale.js";

const KEYS = "Arrow keys move, plus and minus zoom, 0 shows all; with Shift the arrow keys go from trip to trip. The table has the same content.";

/** plan: the schedule; order: carriers by row; selected: index of the trip that is open; marked: a carrier; locks: trips. */
export function Gantt({plan, book, order, byYard, selected, marked, locks, select, said}) {
  const canvas = useRef();
  const drawing = useRef({});
  const [hovered, setHovered] = useState("");
  const model = useMemo(() => {
    const {tables} = book;
    const levels = plan.trips.map(trip => useStep(trip.positions, plan.rows[trip.row].carrier.positions));
    return {...plan, levels, order, byYard, selected, marked, locks, dayTexts: tables.days.map(dayText), weekends: tables.days.map(isWeekend),
      texts: index => plan.trips[index].stops.map(({center, vehicles}) => center + " " + vehicles).join(" · ")};
  }, [plan, book, order, byYard, selected, marked, locks]);
  useEffect(() => start(canvas.current, drawing.current, {select: index => select(index), hover: index => setHovered(index === undefined ? "" : said(index))}), []);
  useEffect(() => {
    Object.assign(drawing.current, {model, select, said});
    drawing.current.show?.();
  }, [model]);
  const days = book.tables.days.length;
  const change = next => drawing.current.set(next(drawing.current.view));
  const onKeyDown = event => {
    const next = event.shiftKey && event.key.startsWith("Arrow") ? null : afterKey(drawing.current.view, event.key, days, order.length);
    if (next === null) {
      const to = neighbour(drawing.current.model, event.key);
      if (to !== undefined) {
        select(to);
      }
    } else if (next) {
      drawing.current.set(next);
    }
    if (next !== undefined) {
      event.preventDefault();
    }
  };
  const middle = view => [SIDE + (view.width - SIDE) / 2, HEAD + (view.height - HEAD) / 2];
  return html`<div class="gantt">
    <div class="row gantt-tools" role="group" aria-label="Zoom">
      <button onClick=${() => change(view => zoomed(view, 1.5, ...middle(view)))} aria-label="Zoom in">+</button>
      <button onClick=${() => change(view => zoomed(view, 1 / 1.5, ...middle(view)))} aria-label="Zoom out">−</button>
      <button data-zoom="all" onClick=${() => change(view => wholeView(view, days, order.length))}>All</button>
      <span class="hovered" aria-hidden="true">${hovered}</span>
    </div>
    <canvas ref=${canvas} tabindex="0" role="application" aria-roledescription="schedule" aria-label=${"Carriers by day. " + KEYS} onKeyDown=${onKeyDown}
      style=${{height: "min(66vh, 56rem, " + Math.max(160, HEAD + order.length * 22 + 4) + "px)"}}></canvas>
    <p class="note">${KEYS}</p>
  </div>`;
}

/** Begins to draw, and goes on until what it gives back is called. Draws once a frame at most, when something has changed. */
function start(canvas, drawing, {select, hover}) {
  const context = canvas.getContext("2d", {alpha: false});
  let asked = 0;
  let colours = paints(context);
  const now = () => {
    asked = 0;
    if (drawing.model && drawing.view) {
      const from = performance.now();
      draw(context, drawing.view, drawing.model, colours);
      canvas.dataset.drawMs = (performance.now() - from).toFixed(1);
      canvas.dataset.draws = Number(canvas.dataset.draws || 0) + 1;
    }
  };
  drawing.show = () => {
    reveal(drawing);
    asked = asked || requestAnimationFrame(now);
  };
  drawing.set = view => {
    const next = within(view, drawing.model.days, drawing.model.order.length);
    const isOther = ["x", "y", "day", "row"].some(name => next[name] !== drawing.view[name]);
    drawing.view = next;
    asked = asked || requestAnimationFrame(now);
    return isOther;
  };
  const resize = () => {
    const {clientWidth: width, clientHeight: height} = canvas;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawing.view = drawing.view ? {...drawing.view, width, height} : firstView(width, height, drawing.model.days);
    drawing.set(drawing.view);
    reveal(drawing);
    cancelAnimationFrame(asked);
    now(); // A canvas that was resized is empty until then.
  };
  const size = new ResizeObserver(resize);
  size.observe(canvas);
  const unheard = onTheme(() => {
    colours = paints(context);
    drawing.show();
  });
  document.fonts?.ready.then(() => drawing.show());
  const unfollowed = followPointers(canvas, {
    get: () => drawing.view, set: drawing.set,
    onClick: place => drawing.select(tripAt(drawing, place)),
    onHover: place => hover(tripAt(drawing, place))
  });
  return () => {
    cancelAnimationFrame(asked);
    size.disconnect();
    unheard();
    unfollowed();
  };
}

/** The index of the trip at a place on the canvas; undefined where there is none. */
function tripAt({view, model}, {x, y}) {
  const row = model.rows[model.order[Math.floor((y - HEAD + view.y) / view.row)]];
  const day = view.x + (x - SIDE) / view.day;
  const near = 2 / view.day;
  const block = x < SIDE || y < HEAD ? undefined : row?.blocks.find(one => one.trip >= 0 && day >= one.from - near && day <= one.to + near);
  return block?.trip;
}

/** Brings the trip that is open, or the carrier that is marked, into sight, once each. */
function reveal(drawing) {
  const {model, view} = drawing;
  const key = model.selected + "/" + model.marked;
  if (!view || drawing.revealed === key) {
    return;
  }
  drawing.revealed = key;
  const trip = model.trips[model.selected];
  const at = model.order.indexOf(trip ? trip.row : model.marked);
  if (at >= 0) {
    const top = at * view.row;
    const tall = view.height - HEAD;
    const y = top < view.y || top + view.row > view.y + tall ? top - tall / 2 : view.y;
    const wide = (view.width - SIDE) / view.day;
    const x = trip && (trip.first < view.x || trip.first + 0.5 > view.x + wide) ? trip.first - wide / 3 : view.x;
    drawing.view = within({...view, x, y}, model.days, model.order.length);
  }
}

/** The trip beside the one that is open: of its carrier, or at about that time of the next carrier that has one. */
function neighbour(model, key) {
  const trip = model.trips[model.selected];
  const at = model.order.indexOf(trip ? trip.row : model.order[0]);
  const own = model.rows[model.order[at]]?.blocks.filter(block => block.trip >= 0) || [];
  const place = own.findIndex(block => block.trip === model.selected);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    return own[place < 0 ? 0 : place + (key === "ArrowRight" ? 1 : -1)]?.trip;
  }
  const step = key === "ArrowDown" ? 1 : -1;
  const time = place < 0 ? 0 : own[place].from;
  for (let row = at + (place < 0 ? 0 : step); row >= 0 && row < model.order.length; row += step) {
    const blocks = model.rows[model.order[row]].blocks.filter(block => block.trip >= 0);
    if (blocks.length) {
      return blocks.reduce((best, block) => (Math.abs(block.from - time) < Math.abs(best.from - time) ? block : best)).trip;
    }
  }
  return undefined;
}
