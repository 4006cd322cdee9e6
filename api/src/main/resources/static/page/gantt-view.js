// Where the schedule is looked at: moving and zooming by mouse, touch and keys. It knows nothing of what is drawn.
import {HEAD, SIDE} from "./gantt-drawing.js";

const LEAST_DAY = 4;
const MOST_DAY = 900;
const LEAST_ROW = 1.5;
const MOST_ROW = 44;
const STEP = 60;

/** The view that shows all days, rows at a height that can be read; days are not narrower than can be read either. */
export function firstView(width, height, days) {
  return {x: 0, y: 0, day: Math.max(36, (width - SIDE) / days), row: 22, width, height};
}

/** The view that shows all days and all rows. */
export function wholeView(view, days, rows) {
  return {...view, x: 0, y: 0, day: Math.max(LEAST_DAY, (view.width - SIDE) / days),
    row: Math.min(22, Math.max(LEAST_ROW, (view.height - HEAD) / Math.max(1, rows)))};
}

/** A view kept within what there is to see. */
export function within(view, days, rows) {
  const day = Math.min(MOST_DAY, Math.max(LEAST_DAY, view.day));
  const row = Math.min(MOST_ROW, Math.max(LEAST_ROW, view.row));
  const right = Math.max(0, days - (view.width - SIDE) / day);
  const bottom = Math.max(0, rows * row - (view.height - HEAD));
  return {...view, day, row, x: Math.min(right, Math.max(0, view.x)), y: Math.min(bottom, Math.max(0, view.y))};
}

/** The view zoomed around a place on the canvas; what is there stays there. */
export function zoomed(view, factor, atX, atY, rowFactor = factor) {
  const day = Math.min(MOST_DAY, Math.max(LEAST_DAY, view.day * factor));
  const row = Math.min(MOST_ROW, Math.max(LEAST_ROW, view.row * rowFactor));
  const under = view.x + (atX - SIDE) / view.day;
  const rowUnder = (atY - HEAD + view.y) / view.row;
  return {...view, day, row, x: under - (atX - SIDE) / day, y: rowUnder * row - (atY - HEAD)};
}

/** The view after a key; undefined where the key means nothing here. */
export function afterKey(view, key, days, rows) {
  const middleX = SIDE + (view.width - SIDE) / 2;
  const middleY = HEAD + (view.height - HEAD) / 2;
  const page = view.height - HEAD - view.row;
  const moves = {
    ArrowLeft: {x: view.x - STEP / view.day}, ArrowRight: {x: view.x + STEP / view.day}, ArrowUp: {y: view.y - STEP}, ArrowDown: {y: view.y + STEP},
    PageUp: {y: view.y - page}, PageDown: {y: view.y + page}, Home: {x: 0}, End: {x: days}
  };
  if (moves[key]) {
    return {...view, ...moves[key]};
  }
  if (key === "+" || key === "=" || key === "-") {
    return zoomed(view, key === "-" ? 1 / 1.25 : 1.25, middleX, middleY);
  }
  return key === "0" ? wholeView(view, days, rows) : undefined;
}

/**
 * Follows mouse, touch and wheel on a canvas; gives what ends that.
 *
 * get, set: the view; onClick, onHover: places on the canvas.
 */
export function followPointers(canvas, {get, set, onClick, onHover}) {
  const down = new Map();
  let moved = 0;
  const place = event => {
    const box = canvas.getBoundingClientRect();
    return {x: event.clientX - box.left, y: event.clientY - box.top};
  };
  const onDown = event => {
    canvas.setPointerCapture(event.pointerId);
    down.set(event.pointerId, place(event));
    moved = down.size > 1 ? Infinity : 0;
  };
  const onMove = event => {
    const now = place(event);
    const before = down.get(event.pointerId);
    if (!before) {
      onHover(now);
      return;
    }
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    const view = get();
    if (down.size === 2) {
      const other = [...down].find(([id]) => id !== event.pointerId)[1];
      const distance = (a, b) => Math.max(20, Math.hypot(a.x - b.x, a.y - b.y));
      set(zoomed(view, distance(now, other) / distance(before, other), (now.x + other.x) / 2, (now.y + other.y) / 2));
    } else if (moved > 4) {
      set({...view, x: view.x - (now.x - before.x) / view.day, y: view.y - (now.y - before.y)});
    }
    down.set(event.pointerId, now);
  };
  const onUp = event => {
    if (down.delete(event.pointerId) && moved <= 4 && event.type === "pointerup") {
      onClick(place(event));
    }
  };
  const onWheel = event => {
    const view = get();
    const at = place(event);
    const next = event.ctrlKey ? zoomed(view, Math.exp(-event.deltaY / 300), at.x, at.y)
      : event.shiftKey ? {...view, x: view.x + event.deltaY / view.day}
      : {...view, x: view.x + event.deltaX / view.day, y: view.y + event.deltaY};
    if (set(next) || event.ctrlKey) {
      event.preventDefault(); // At its ends the page goes on scrolling.
    }
  };
  const listeners = {pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp};
  Object.entries(listeners).forEach(([name, listener]) => canvas.addEventListener(name, listener));
  canvas.addEventListener("wheel", onWheel, {passive: false});
  return () => {
    Object.entries(listeners).forEach(([name, listener]) => canvas.removeEventListener(name, listener));
    canvas.removeEventListener("wheel", onWheel);
  };
}
