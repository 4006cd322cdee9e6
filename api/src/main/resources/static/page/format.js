// Numbers, days and times as the reader's locale has them. Days are texts such as 2019-06-24, without a time zone.
const whole = new Intl.NumberFormat(undefined, {maximumFractionDigits: 0});
const tenth = new Intl.NumberFormat(undefined, {maximumFractionDigits: 1});
const share = new Intl.NumberFormat(undefined, {style: "percent", maximumFractionDigits: 1});
const wholeShare = new Intl.NumberFormat(undefined, {style: "percent", maximumFractionDigits: 0});
const percents = new Intl.NumberFormat(undefined, {style: "percent", maximumFractionDigits: 3});
const shortDay = new Intl.DateTimeFormat(undefined, {weekday: "short", day: "numeric", month: "short", timeZone: "UTC"});
const fullDay = new Intl.DateTimeFormat(undefined, {dateStyle: "full", timeZone: "UTC"});
const month = new Intl.DateTimeFormat(undefined, {month: "long", year: "numeric", timeZone: "UTC"});
const moment = new Intl.DateTimeFormat(undefined, {dateStyle: "medium", timeStyle: "short"});
const list = new Intl.ListFormat("en", {type: "conjunction"});

export const NOTHING = "–";

/** A whole number: 12,000. */
export function count(value) {
  return value === undefined || value === null ? NOTHING : whole.format(value);
}

/** A number with at most one decimal: 2.5. */
export function tenths(value) {
  return tenth.format(value);
}

/** A part of a whole as percent: 92.4%. What is not all never looks like all, nor what is not nothing like nothing. */
export function part(value, of) {
  return of ? share.format(between(value / of, 0.001)) : NOTHING;
}

/** The same in whole percent: 92%. */
export function wholePart(value, of) {
  return of ? wholeShare.format(between(value / of, 0.01)) : NOTHING;
}

function between(exact, least) {
  return exact > 0 && exact < 1 ? Math.max(least, Math.min(1 - least, exact)) : exact;
}

/** A number of percent as the service gives it: 1.25%. What is above 0 never looks like 0. */
export function percent(value) {
  if (value === undefined || value === null) {
    return NOTHING;
  }
  return value > 0 && value < 0.001 ? "below " + percents.format(0.00001) : percents.format(value / 100);
}

/** A number with its noun: 1 order, 12 orders. */
export function counted(value, one, many = one + "s") {
  return count(value) + " " + (value === 1 ? one : many);
}

function date(day) {
  return new Date(day + "T00:00:00Z");
}

/** A day in short; what is no day, such as one that is half typed or an id that looks like one, stays as it is. */
export function dayText(day) {
  if (!day) {
    return NOTHING;
  }
  const at = date(day);
  return Number.isNaN(at.getTime()) ? day : shortDay.format(at);
}

/** A text of the service about a plan with its days as the page has them; one that is an id in the plan's book, too, stays as it is. */
export function withDays(text, book) {
  const ids = book?.tables?.dayLikeIds;
  return text?.replace(/(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])/g, day => (ids?.has(day) ? day : dayText(day)));
}

export function fullDayText(day) {
  return day ? fullDay.format(date(day)) : NOTHING;
}

export function monthText(day) {
  return month.format(date(day));
}

export function quarterText(day) {
  return "Q" + (Math.floor(date(day).getUTCMonth() / 3) + 1) + " " + day.slice(0, 4);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day) {
  return date(day).getUTCDay() % 6 === 0;
}

/** An instant: 24 Jun 2019, 18:00. */
export function momentText(instant) {
  return instant ? moment.format(new Date(instant)) : NOTHING;
}

/** Seconds as people say them: 30 s, 2 min 10 s, 1 h 5 min. */
export function secondsText(seconds) {
  if (seconds === undefined || seconds === null) {
    return NOTHING;
  }
  const all = Math.round(seconds);
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor(all / 60) % 60;
  const parts = [[hours, "h"], [minutes, "min"], [hours ? 0 : all % 60, "s"]].filter(([value]) => value);
  return parts.length ? parts.map(([value, unit]) => value + " " + unit).join(" ") : "0 s";
}

/** Texts as a sentence lists them: a, b and c. */
export function listed(texts) {
  return list.format(texts);
}
