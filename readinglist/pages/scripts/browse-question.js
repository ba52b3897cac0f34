/** What is asked for, kept in the address: changed by the reader, or by going back and forth. */

import * as address from "./browse-address.js";
import { isNothing } from "./browse-facets.js";
import { afterPainting } from "./page.js";

const SCREEN = 24; // cards at first, and with each request for more

/**
 * @param {string[]} names of the facets
 * @param {(change: {isNew: boolean}) => void} changed called after each change
 */
export function questions(names, changed) {
  let now = address.read(location.search, names);
  let shown = history.state?.shown ?? SCREEN;
  let isTyping = false;
  let due = null;
  const most = () => shown;
  addEventListener("click", settle, { capture: true }); // a link that is followed is come back from to the latest address
  addEventListener("popstate", () => {
    now = address.read(location.search, names);
    shown = history.state?.shown ?? SCREEN;
    due = null;
    isTyping = false;
    changed({ isNew: false });
  });
  return { now: () => now, most, change, type, ask, narrow, reset, more };

  /** Ask for something else, under an address of its own. */
  function change(what) {
    isTyping = false;
    turn(what, "pushState");
  }

  /** Ask for words; all the letters of one go at typing share an address. */
  function type(words) {
    turn({ words }, isTyping ? "replaceState" : "pushState");
    isTyping = true;
  }

  /** Show the answer first: a browser takes longer to change the address than we do to find what to show. */
  function turn(what, way) {
    settle();
    now = { ...now, ...what };
    shown = SCREEN;
    due = () => history[way](null, "", `${location.pathname}${address.write(now)}`);
    changed({ isNew: true });
    afterPainting(settle);
  }

  function settle() {
    due?.();
    due = null;
  }

  /** Ask for something else of one facet. */
  function ask(name, asked) {
    const all = new Map(now.asked);
    if (isNothing(asked)) all.delete(name);
    else all.set(name, asked);
    change({ asked: all });
  }

  /** Ask for what a link asks for, besides what is asked of other facets. */
  function narrow(query) {
    change({ asked: new Map([...now.asked, ...address.read(query, names).asked]) });
  }

  function reset() {
    change({ words: "", asked: new Map() });
  }

  /** Show more of the same; going back shows as many again. */
  function more() {
    settle();
    shown += SCREEN;
    history.replaceState({ shown }, "");
    changed({ isNew: false });
  }
}
