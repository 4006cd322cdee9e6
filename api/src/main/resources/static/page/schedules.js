// The service's schedules of the plans that are opened: when carriers do what. Each is asked for when a view first needs it.
import {api} from "./api.js";
import {loadResult} from "./book.js";
import {schedule} from "./schedule.js";
import {state, updateEntry, useStored} from "./state.js";
import {useEffect} from "./ui.js";

const ATTEMPTS = 3; // While it is planned, a better plan may come between the schedule and the result.
const asking = new Set();

/** The schedule of a plan: {plan, book, error}; plan is as schedule.js has it, and book the one whose result it is of. */
export function useSchedule(id, book) {
  const kept = useStored(now => now.schedules[id]);
  const isCurrent = kept && (kept.error || kept.book.result === book.result);
  useEffect(() => {
    if (!isCurrent) {
      loadSchedule(id);
    }
  }, [id, book.result]);
  return kept || {};
}

/** Asks for the schedule anew. */
export async function loadSchedule(id) {
  if (asking.has(id)) {
    return;
  }
  asking.add(id);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const answer = await api.schedule(id);
      if (state.books[id]?.result?.resultVersion < answer.resultVersion) {
        await loadResult(id);
      }
      const book = state.books[id];
      if (book?.result?.resultVersion === answer.resultVersion) {
        updateEntry("schedules", id, {book, plan: schedule(book, answer)});
        return;
      }
    }
  } catch (error) {
    updateEntry("schedules", id, {error});
  } finally {
    asking.delete(id);
  }
}
