// Draws the carriers' schedule on a canvas; only what is in sight.
import {wholePart} from "./format.js";
import {paint} from "./theme.js";
import {STEPS} from "./use-scale.js";

export const HEAD = 26;
export const SIDE = 104;
const FONT = "'Barlow Semi Condensed', system-ui, sans-serif";
const TOKENS = ["surface", "ground", "sunken", "ink", "ink-2", "line", "line-2", "band", "focus", "accent-soft"];
const LEVELS = STEPS.map(([name]) => name).filter(name => name !== "use-closed");

/** The colours at present, and the pattern of days off. */
export function paints(context) {
  const colours = Object.fromEntries([...TOKENS, ...LEVELS, ...LEVELS.map(level => "on-" + level)].map(token => [token, paint(token)]));
  const tile = document.createElement("canvas");
  tile.width = tile.height = 6;
  const on = tile.getContext("2d");
  on.fillStyle = colours.sunken;
  on.fillRect(0, 0, 6, 6);
  on.strokeStyle = colours["line-2"];
  on.lineWidth = 0.7;
  on.beginPath();
  on.moveTo(-1, 7);
  on.lineTo(7, -1);
  on.stroke();
  return {...colours, off: context.createPattern(tile, "repeat")};
}

/**
 * Draws what a view shows.
 *
 * view: {x, y, day, row, width, height}: the day at the left edge, pixels above the first row in sight, width of a day,
 * height of a row, size; model: {rows, trips, levels, order, dayTexts, weekends, texts, locks, selected, marked}.
 */
export function draw(context, view, model, colours) {
  const {width, height} = view;
  const first = Math.max(0, Math.floor(view.y / view.row));
  const last = Math.min(model.order.length, Math.ceil((view.y + height - HEAD) / view.row));
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(SIDE, HEAD, width - SIDE, height - HEAD);
  context.clip();
  drawGround(context, view, model, colours, first, last);
  drawBlocks(context, view, model, colours, first, last);
  context.restore();
  drawSide(context, view, model, colours, first, last);
  drawHead(context, view, model, colours);
}

const xOf = (view, day) => SIDE + (day - view.x) * view.day;
const yOf = (view, at) => HEAD + at * view.row - view.y;

function drawGround(context, view, model, colours, first, last) {
  const left = xOf(view, 0);
  const right = xOf(view, model.days);
  context.fillStyle = colours.surface;
  context.fillRect(left, HEAD, right - left, yOf(view, last) - HEAD);
  for (let at = first; at < last; at++) {
    if (model.marked === model.order[at]) {
      context.fillStyle = colours["accent-soft"];
      context.fillRect(left, yOf(view, at), right - left, view.row);
    }
  }
  context.fillStyle = colours.off;
  for (let at = first; at < last; at++) {
    for (const [from, to] of model.rows[model.order[at]].off) {
      context.fillRect(xOf(view, from), yOf(view, at), (to - from + 1) * view.day, view.row);
    }
  }
  context.fillStyle = colours.line;
  for (let day = Math.max(0, Math.floor(view.x)); view.day >= 8 && day <= model.days && xOf(view, day) < view.width; day++) {
    context.fillRect(Math.round(xOf(view, day)), HEAD, 1, yOf(view, last) - HEAD);
  }
  for (let at = first; view.row >= 9 && at <= last; at++) {
    context.fillRect(left, Math.round(yOf(view, at)), right - left, 1);
  }
}

function drawBlocks(context, view, model, colours, first, last) {
  const boxes = boxesInSight(view, model, first, last);
  const pad = view.row >= 9 ? 2 : view.row >= 4 ? 0.5 : 0;
  const tall = view.row - 2 * pad;
  const byLevel = new Map(LEVELS.map(level => [level, []]));
  boxes.forEach(box => byLevel.get(box.level)?.push(box));
  for (const [level, own] of byLevel) {
    context.fillStyle = colours[level];
    own.forEach(box => context.fillRect(box.x, box.y + pad, box.wide, tall));
  }
  context.strokeStyle = colours["line-2"]; // An empty trip is as light as idle time.
  context.lineWidth = 1;
  byLevel.get("use-0").forEach(box => context.strokeRect(box.x + 0.5, box.y + pad + 0.5, Math.max(1, box.wide - 1), Math.max(1, tall - 1)));
  context.fillStyle = colours["line-2"];
  boxes.forEach(({x, y, wide, trip}) => trip || context.fillRect(x, y + pad + tall * 0.25, wide, tall * 0.5));
  if (view.row >= 9 && view.day >= 30) {
    context.fillStyle = colours.surface;
    boxes.forEach(({x, y, trip, duty}) => trip?.stops.forEach(({reachedAfter}) => context.fillRect(x + (reachedAfter / duty) * view.day - 1, y + pad + tall * 0.8, 2, tall * 0.2)));
  }
  if (view.row >= 15) {
    drawTexts(context, boxes, view, model, colours);
  }
  drawFrames(context, boxes, model, colours, pad, tall);
}

function boxesInSight(view, model, first, last) {
  const boxes = [];
  const end = view.x + (view.width - SIDE) / view.day;
  for (let at = first; at < last; at++) {
    const {blocks, duty} = model.rows[model.order[at]];
    const y = yOf(view, at);
    for (const {from, to, trip: index} of blocks) {
      if (from > end) {
        break;
      }
      if (to >= view.x) {
        const trip = model.trips[index];
        const gap = view.day >= 30 ? 1 : 0;
        boxes.push({x: xOf(view, from), y, wide: Math.max(1, (to - from) * view.day - gap), trip, index, duty, level: model.levels[index]});
      }
    }
  }
  return boxes;
}

function drawTexts(context, boxes, view, model, colours) {
  context.font = "500 12px " + FONT;
  context.textBaseline = "middle";
  for (const {x, y, wide, trip, index, level} of boxes) {
    if (trip && wide >= 34) {
      const text = model.texts(index);
      const from = Math.max(x, SIDE) + 4;
      if (context.measureText(text).width <= x + wide - from - 2) {
        context.fillStyle = colours["on-" + level];
        context.fillText(text, from, y + view.row / 2 + 0.5);
      }
    }
  }
}

function drawFrames(context, boxes, model, colours, pad, tall) {
  for (const {x, y, wide, index} of boxes) {
    const isSelected = index >= 0 && index === model.selected;
    if (isSelected || model.locks.has(index)) {
      context.lineWidth = isSelected ? 3 : 2;
      context.strokeStyle = isSelected ? colours.focus : colours.band;
      context.strokeRect(x + 1, y + pad, wide - 2, tall);
    }
  }
}

function drawSide(context, view, model, colours, first, last) {
  context.fillStyle = colours.surface;
  context.fillRect(0, HEAD, SIDE, view.height - HEAD);
  context.textBaseline = "middle";
  context.save();
  context.beginPath();
  context.rect(0, HEAD, view.width, view.height - HEAD);
  context.clip();
  const every = Math.max(1, Math.ceil(14 / view.row));
  for (let at = first; at < last; at++) {
    const {carrier, used, open} = model.rows[model.order[at]];
    const y = yOf(view, at) + view.row / 2 + 0.5;
    if (at % every === 0 && y >= HEAD + 6) {
      context.font = (model.marked === model.order[at] ? "600" : "400") + " 13px " + FONT;
      context.textAlign = "left";
      context.fillStyle = colours.ink;
      context.fillText(short(context, carrier.id, SIDE - 46), 6, y);
      context.textAlign = "right";
      context.fillStyle = colours["ink-2"];
      context.fillText(wholePart(used, open), SIDE - 7, y);
    }
    if (at > 0 && model.byYard && carrier.yard !== model.rows[model.order[at - 1]].carrier.yard) {
      context.fillStyle = colours["line-2"];
      context.fillRect(every > 1 ? SIDE : 0, Math.round(yOf(view, at)), view.width, 1);
    }
  }
  context.textAlign = "left";
  context.restore();
  context.fillStyle = colours["line-2"];
  context.fillRect(SIDE - 1, 0, 1, view.height);
}

function short(context, text, wide) {
  let shown = text;
  while (shown.length > 3 && context.measureText(shown).width > wide) {
    shown = shown.slice(0, -2) + "…";
  }
  return shown;
}

function drawHead(context, view, model, colours) {
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, view.width, HEAD);
  context.fillStyle = colours["line-2"];
  context.fillRect(0, HEAD - 1, view.width, 1);
  context.textBaseline = "middle";
  context.fillStyle = colours["ink-2"];
  context.font = "500 12px " + FONT;
  context.fillText("Carrier", 6, HEAD / 2);
  context.save();
  context.beginPath();
  context.rect(SIDE, 0, view.width - SIDE, HEAD);
  context.clip();
  const every = Math.max(1, Math.ceil(84 / view.day));
  const from = Math.max(0, Math.floor(view.x));
  for (let day = from - (from % every); day < model.days && xOf(view, day) < view.width; day += every) {
    context.font = (model.weekends[day] ? "600" : "400") + " 12px " + FONT;
    context.fillStyle = model.weekends[day] ? colours.ink : colours["ink-2"];
    context.fillText(model.dayTexts[day], Math.max(xOf(view, day), every === 1 ? Math.min(SIDE, xOf(view, day + 1) - 78) : -100) + 5, HEAD / 2);
  }
  context.restore();
}
