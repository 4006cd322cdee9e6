// Opens plans: metadata, problem and result of one, with the tables that views share.
import {api} from "./api.js";
import {followPlan, hasResult, isActive} from "./plans.js";
import {state, updateEntry, useStored} from "./state.js";
import {tables} from "./tables.js";
import {useEffect} from "./ui.js";

const MOST_OPEN = 3; // Problems are large: those opened longest ago are forgotten.
const loading = new Set();

/**
 * The book of a plan, loaded when it is first used: {plan, problem, result, tables, error}.
 *
 * plan is the metadata, as new as the last event; problem, result and tables are absent until there is a result.
 */
export function useBook(id) {
  const book = useStored(now => now.books[id]);
  const version = book?.plan?.resultVersion;
  const active = book?.plan ? isActive(book.plan) : false;
  useEffect(() => {
    if (!book || (!book.error && book.plan && hasResult(book.plan) && isOutdated(book, active))) {
      load(id);
    }
  }, [id, !book, version, active, book?.loadedAt]);
  return book;
}

/** A plan that still gets better is fetched again now and then; its last version always. */
function isOutdated(book, active) {
  if (!book.result) {
    return true;
  }
  return book.result.resultVersion < book.plan.resultVersion && (!active || Date.now() - book.loadedAt > 5000);
}

/** Loads a plan's book anew. */
export async function load(id) {
  if (loading.has(id)) {
    return;
  }
  loading.add(id);
  const problem = state.books[id]?.problem || api.problem(id); // The largest part, so it is asked for first.
  Promise.resolve(problem).catch(() => {}); // What is wrong is told where it is waited for.
  try {
    const plan = state.books[id]?.plan || await api.plan(id);
    keep(id, {...state.books[id], plan, error: undefined});
    if (isActive(plan)) {
      followPlan(id);
    }
    if (!hasResult(plan)) {
      const read = await problem;
      updateEntry("books", id, {...state.books[id], problem: read});
    }
    if (hasResult(state.books[id].plan || plan)) { // The first result may have come while the problem was on its way.
      await loadResult(id, problem);
    }
  } catch (error) {
    updateEntry("books", id, {...state.books[id], error});
  } finally {
    loading.delete(id);
  }
}

/** Loads the best plan so far into the book. */
export async function loadResult(id, asked = state.books[id].problem) {
  const [problem, result] = await Promise.all([asked, api.result(id)]);
  updateEntry("books", id,
    {...state.books[id], problem, result, tables: tables(problem, result), loadedAt: Date.now(), error: undefined});
}

function keep(id, book) {
  const others = Object.keys(state.books).filter(other => other !== id);
  for (const other of others.slice(0, Math.max(0, others.length - MOST_OPEN + 1))) {
    updateEntry("books", other, undefined);
    updateEntry("schedules", other, undefined);
  }
  updateEntry("books", id, book);
}
