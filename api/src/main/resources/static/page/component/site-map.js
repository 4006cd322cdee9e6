// The map: centers sized by handovers and coloured by use, yards, ports, and flows of vehicles. Its tables stand below it.
import {count} from "../format.js";
import {loadLand, outline, projectionOf} from "../geo.js";
import {centerUse} from "../tables.js";
import {html, useEffect, useMemo, useRef, useState} from "../ui.js";
import {STEPS, useClass, useText} from "../use-scale.js";

const MOST_ZOOM = 24;
const LARGEST = 15; // Radii in pixels; less on a small map.
const SMALLEST = 3;
const MOST_FLOWS = 400;

export function SiteMap({problem, tables, chosen, flows, yards, center, choose}) {
  const [place, width] = usePlace();
  const [land, setLand] = useState(null);
  const [zoom, setZoom] = useState({k: 1, x: 0, y: 0});
  const height = Math.round(Math.max(260, Math.min(620, width * 0.56)));
  const sites = useMemo(() => [...problem.centers, ...problem.yards], [problem]);
  const projection = useMemo(() => width && projectionOf(sites, width, height), [sites, width, height]);
  useEffect(() => {
    loadLand(sites).then(setLand, () => setLand({}));
  }, [sites]);
  const paths = useMemo(() => (land && projection
    ? {countries: outline(projection, land.countries), states: outline(projection, land.states)} : {}), [land, projection]);
  const at = site => {
    const [x, y] = projection([site.lon, site.lat]);
    return [x * zoom.k + zoom.x, y * zoom.k + zoom.y];
  };
  const by = factor => setZoom(old => zoomed(old, factor, center === undefined ? [width / 2, height / 2] : at(problem.centers[center]), width, height));
  return html`<div ref=${place} class="map-place">
    ${projection && html`<svg class="site-map" width=${width} height=${height} role="img" ...${drag(zoom, setZoom, width, height)}
        aria-label="Map of centers, yards and flows; the tables below have the same">
      <g transform=${"translate(" + zoom.x + " " + zoom.y + ") scale(" + zoom.k + ")"}>
        <path class="land" d=${paths.countries} /><path class="land" d=${paths.states} />
      </g>
      <${Flows} problem=${problem} flows=${flows} at=${at} />
      <${Centers} problem=${problem} tables=${tables} chosen=${chosen} at=${at} center=${center} choose=${choose} size=${[width, height]} />
      <${Yards} yards=${yards} at=${at} />
    </svg>
    <div class="map-zoom"><button aria-label="Nearer" disabled=${zoom.k >= MOST_ZOOM} onClick=${() => by(2)}>+</button>
      <button aria-label="Farther" disabled=${zoom.k <= 1} onClick=${() => by(0.5)}>−</button></div>`}
    <${Legend} />
  </div>`;
}

function usePlace() {
  const place = useRef();
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    size.observe(place.current);
    return () => size.disconnect();
  }, []);
  return [place, width];
}

/** The zoom after a step about a point of the screen; the map never leaves its frame. */
function zoomed({k, x, y}, factor, [px, py], width, height) {
  const next = Math.max(1, Math.min(MOST_ZOOM, k * factor));
  return framed({k: next, x: px - ((px - x) * next) / k, y: py - ((py - y) * next) / k}, width, height);
}

function framed({k, x, y}, width, height) {
  return {k, x: Math.min(0, Math.max(width * (1 - k), x)), y: Math.min(0, Math.max(height * (1 - k), y))};
}

/** Moves the map with the pointer, and zooms by a double click. */
function drag(zoom, setZoom, width, height) {
  return {
    onPointerDown: event => {
      if (zoom.k > 1) {
        event.currentTarget.from = {x: event.clientX - zoom.x, y: event.clientY - zoom.y};
      }
    },
    onPointerMove: event => {
      const {from} = event.currentTarget;
      if (from && event.buttons) {
        setZoom(framed({k: zoom.k, x: event.clientX - from.x, y: event.clientY - from.y}, width, height));
      }
    },
    onPointerUp: event => {
      event.currentTarget.from = null;
    },
    onDblClick: event => {
      const box = event.currentTarget.getBoundingClientRect();
      setZoom(old => zoomed(old, 2, [event.clientX - box.left, event.clientY - box.top], width, height));
    }
  };
}

function Flows({problem, flows, at}) {
  const most = flows[0]?.vehicles || 1;
  return html`<g class="flows">${flows.slice(0, MOST_FLOWS).map(flow => {
    const [x1, y1] = at(problem.yards[flow.yard]);
    const [x2, y2] = at(problem.centers[flow.center]);
    const [bx, by] = [(x1 + x2) / 2 - (y2 - y1) * 0.12, (y1 + y2) / 2 + (x2 - x1) * 0.12];
    return html`<path d=${`M${x1} ${y1}Q${bx} ${by} ${x2} ${y2}`} stroke-width=${0.6 + (4 * flow.vehicles) / most} />`;
  })}</g>`;
}

function Yards({yards, at}) {
  return html`<g class="yards">${yards.map(({yard, departures, vessels}) => {
    const [x, y] = at(yard);
    const shape = vessels.length ? `M${x} ${y - 7}l7 7l-7 7l-7 -7z` : `M${x - 4} ${y - 4}h8v8h-8z`;
    return html`<path class=${vessels.length ? "port" : "yard"} d=${shape}><title>${yard.name || yard.id}: ${count(departures)} departures</title></path>`;
  })}</g>`;
}

function Centers({problem, tables, chosen, at, center, choose, size}) {
  const uses = useMemo(() => problem.centers.map((_, c) => centerUse(tables.cells, tables.days.length, c, chosen)), [tables, chosen]);
  const most = Math.max(1, ...uses.map(use => use.handovers));
  const largest = Math.max(7, Math.min(LARGEST, size[0] / 55));
  const drawn = problem.centers.map((site, c) => ({site, c, use: uses[c], spot: at(site), r: radius(uses[c], most, largest)}))
    .sort((a, b) => b.use.handovers - a.use.handovers);
  return html`<g class="centers">${drawn.map(({site, c, use, spot: [x, y], r}) => html`<circle cx=${x} cy=${y} r=${r}
      class=${useClass(use) + (c === center ? " chosen" : "")} data-center=${site.id} onClick=${() => choose(c)}>
      <title>${site.name || site.id}: ${useText(use)}</title></circle>`)}</g>
    <g class="labels" aria-hidden="true">${labels(drawn, center, size).map(({text, x, y}) => html`<text x=${x} y=${y}>${text}</text>`)}</g>`;
}

function radius({handovers}, most, largest) {
  return handovers ? Math.max(SMALLEST, largest * Math.sqrt(handovers / most)) : SMALLEST;
}

/** Names of as many centers as have room for one, the chosen and the largest first. */
function labels(drawn, center, [width, height]) {
  const taken = [];
  const order = [...drawn].sort((a, b) => (b.c === center) - (a.c === center));
  for (const {site, c, spot: [x, y], r} of order) {
    const text = site.name || site.id;
    const [w, left] = [text.length * 6 + 4, x + r + 3];
    const box = [left, y - 8, left + w, y + 6];
    const inside = box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height;
    const free = !taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])
      && !drawn.some(one => one.site !== site && one.r > 5 && covers(box, one));
    if (inside && (free || c === center)) {
      taken.push(Object.assign(box, {text, x: left, y: y + 4}));
    }
  }
  return taken;
}

function covers([x1, y1, x2, y2], {spot: [x, y], r}) {
  return x + r > x1 && x - r < x2 && y + r > y1 && y - r < y2;
}

function Legend() {
  return html`<div class="legend"><span class="legend-title">Handovers, surge included</span>
    ${STEPS.map(([name, text]) => html`<span class=${"key scale " + name}>${text}</span>`)}<span class="key in-surge">in surge</span>
    <span class="key yard">yard</span><span class="key port">port</span><span class="key flow">vehicles leaving</span></div>`;
}
