/** What is asked for, kept in the address: changed by the reader, or by going back and forth. */

import * as address from "./browse-address.js";
import { isNothing } from "./browse-facets.js";

const SCREEN = 24; // cards at first, and with each request for more

/**
 * @param {string[]} names of the facets
 * @param {(change: {isNew: boolean}) => void} changed called after each change
 */
export function questions(names, changed) {
  let now = address.read(location.search, names);
  let isTyping = false;
  const most = () => history.state?.shown ?? SCREEN;
  addEventListener("popstate", () => {
    now = address.read(location.search, names);
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

  function turn(what, way) {
    now = { ...now, ...what };
    history[way](null, "", `${location.pathname}${address.write(now)}`);
    changed({ isNew: true });
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
    history.replaceState({ shown: most() + SCREEN }, "");
    changed({ isNew: false });
  }
}
