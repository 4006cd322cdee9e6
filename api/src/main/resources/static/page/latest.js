// Answers that count only until the next question.
import {useEffect} from "./ui.js";

/**
 * Asks when it is first shown and when what it asks of changes.
 *
 * ask: gets a function that makes a taker of answers one that takes them only while no later question is asked.
 */
export function useLatest(ask, of) {
  useEffect(() => {
    let isLatest = true;
    ask(take => answer => isLatest && take(answer));
    return () => {
      isLatest = false;
    };
  }, of);
}
