// A plan while it is planned: deliveries and proven bound converge in one chart, drawn by uPlot.
import {count, percent, secondsText} from "../format.js";
import {isActive} from "../plans.js";
import {useStored} from "../state.js";
import {onTheme, paint} from "../theme.js";
import {html, useEffect, useRef} from "../ui.js";

const HEIGHT = 200;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21600, 86400]; // Seconds from line to line.
const NO_COURSE = [];

export function Convergence({plan}) {
  const course = useStored(now => now.courses[plan.id] || NO_COURSE);
  return html`<section class="card convergence" aria-labelledby=${"course-" + plan.id}>
    <h2 id=${"course-" + plan.id}>${isActive(plan) ? "Planning" : "How it was planned"}</h2>
    <p role="status" class="said">${said(plan)}</p>
    <${Progress} plan=${plan} />
    ${course.length > 1 && html`<${Chart} course=${course} />`}
  </section>`;
}

function said(plan) {
  if (plan.status === "QUEUED") {
    return "It waits for its turn.";
  }
  if (plan.delivered === undefined) {
    return "The first plan is being made.";
  }
  const bound = plan.upperBound
    ? "; proven: no plan that keeps as many appointments has more than " + count(plan.upperBound.deliveries)
      + ", gap " + percent(plan.gapPercent)
    : "";
  return count(plan.deliveredWeight) + " deliveries, counted with their priority" + bound + ".";
}

function Progress({plan}) {
  const elapsed = Math.min(plan.elapsedSeconds, plan.seconds);
  return html`<label class="progress">
    <span>${isActive(plan) ? secondsText(elapsed) + " of " + secondsText(plan.seconds) : "in " + secondsText(plan.elapsedSeconds)}</span>
    <progress max=${plan.seconds} value=${elapsed}></progress>
  </label>`;
}

function Chart({course}) {
  const place = useRef();
  const chart = useRef(null);
  const latest = useRef(course);
  latest.current = course;
  useEffect(() => {
    let gone = false;
    let made = null;
    const make = Plot => {
      made?.destroy();
      place.current.replaceChildren();
      made = new Plot(options(place.current.clientWidth), columns(latest.current), place.current);
      chart.current = made;
    };
    let end = () => {};
    import("../lib/uplot.esm.js").then(({default: Plot}) => {
      if (!gone) {
        make(Plot);
        const size = new ResizeObserver(() => made.setSize({width: place.current.clientWidth, height: HEIGHT}));
        size.observe(place.current);
        const unheard = onTheme(() => make(Plot));
        end = () => {
          size.disconnect();
          unheard();
        };
      }
    });
    return () => {
      gone = true;
      end();
      made?.destroy();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setData(columns(course)), [course]);
  const last = course[course.length - 1];
  return html`<figure class="chart">
    <div ref=${place} class="chart-place" role="img"
      aria-label=${"Deliveries rose from " + count(course[0][1]) + " to " + count(last[1])
        + (last[2] === null ? "" : "; the proven bound is " + count(last[2]))}></div>
    <figcaption><span class="key made">Deliveries of the best plan</span> <span class="key bound">Proven limit</span></figcaption>
  </figure>`;
}

function columns(course) {
  return [0, 1, 2].map(column => course.map(point => point[column]));
}

function options(width) {
  const ink = paint("ink-2");
  const grid = {stroke: paint("line"), width: 1};
  const font = "12px 'Barlow Semi Condensed', system-ui, sans-serif";
  return {
    width, height: HEIGHT, legend: {show: false}, cursor: {show: false},
    scales: {x: {time: false}},
    axes: [
      {stroke: ink, grid, font, incrs: STEPS, values: (_, ticks) => ticks.map(secondsText)},
      {stroke: ink, grid, font, size: 62, values: (_, ticks) => ticks.map(count)}
    ],
    series: [
      {},
      {stroke: paint("kept"), width: 2, points: {show: false}},
      {stroke: paint("limit"), width: 2, dash: [6, 4], points: {show: false}, spanGaps: true}
    ]
  };
}
