// The state of the page, in one place. Whoever changes it calls update; whoever shows a part of it calls useStored.
import {useEffect, useState} from "./ui.js";

export const state = {
  route: null,      // Where the page is; set by router.js alone.
  keyNeeded: false, // Whether the service wants an API key that is not there, or not valid.
  keyAsked: false,  // Whether the reader is asked for it now.
  plans: null,      // The list: {list, next, error}; null before it is there. See plans.js.
  courses: {},      // Of plans followed here: id -> [[seconds, delivered, most orders proven], …].
  books: {},        // Of plans opened here: id -> problem and plan with what follows from them. See book.js.
  schedules: {},    // Of plans opened here: when their carriers do what. See schedules.js.
  questions: {},    // Of plans asked about here: "ID/what" -> {job, result, error}. See questions.js.
  changes: {},      // Of revisions that are shown: the change that each was made of. See change-words.js.
  drafts: {},       // Of plans: changes that are being put together. See drafts.js.
  expected: {},     // Of revisions made here: what they are for. See expected.js.
  notice: null      // The last thing done, for all to see and hear: {text, failed}.
};

const listeners = new Set();

/** Changes parts of the state and tells all who show them. */
export function update(patch) {
  Object.assign(state, patch);
  for (const listener of [...listeners]) {
    listener();
  }
}

/** Changes one entry of a part that has entries: the books, say. */
export function updateEntry(part, key, value) {
  const entries = {...state[part]};
  if (value === undefined) {
    delete entries[key];
  } else {
    entries[key] = value;
  }
  update({[part]: entries});
}

/** The part of the state that select gives; the component is shown anew when it is another one. */
export function useStored(select) {
  const [, show] = useState(0);
  const value = select(state);
  useEffect(() => {
    let last = value;
    const listener = () => {
      const now = select(state);
      if (now !== last) {
        last = now;
        show(count => count + 1);
      }
    };
    listeners.add(listener);
    listener();
    return () => listeners.delete(listener);
  });
  return value;
}

/** Tells what was done, or what went wrong. */
export function notify(text, failed = false) {
  update({notice: {text, failed, at: Date.now()}});
}
