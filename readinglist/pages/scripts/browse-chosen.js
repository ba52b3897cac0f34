/** What is asked for → chips above the results, each of which takes its part of the question away. */

import { element, inLanguage } from "./page.js";
import { toggled } from "./browse-panel.js";

/**
 * @param {object} parts
 * @param {HTMLElement} parts.root the list of the chips
 * @param {import("./browse-facets.js").Facet[]} parts.facets
 * @param {Function} parts.say
 * @param {(facet: string, asked: object) => void} parts.ask
 * @param {() => void} parts.forget the words that were looked for
 * @param {() => HTMLElement} parts.after what has the focus when no chip is left
 */
export function chosen({ root, facets, say, ask, forget, after }) {
  return function show({ words, asked }) {
    const chips = facets.flatMap((facet) => chipsOf(facet, asked.get(facet.name)));
    if (words.trim()) chips.unshift(chip(`“${words.trim()}”`, "", forget));
    root.replaceChildren(...chips);
    root.hidden = !chips.length;
  };

  function chipsOf(facet, asked) {
    const of = (side, other) => (asked?.[side] ?? []).map((key) => {
      const { name, language } = facet.values[facet.places.get(key)] ?? { name: key, language: "" };
      const words = side === "not" ? say("without", { name }) : name;
      return chip(words, language, () => ask(facet.name, toggled(asked, side, other, key)), side === "not");
    });
    return [...of("has", "not"), ...of("not", "has")];
  }

  function chip(words, language, takeAway, isNot = false) {
    const cross = element("span", { "aria-hidden": "true" }, "✕");
    const label = say("remove-filter", { name: words });
    const button = element("button", { type: "button", class: isNot && "rl-chosen__not", "aria-label": label }, element("span", inLanguage(language), words), " ", cross);
    const made = element("li", {}, button);
    button.addEventListener("click", () => {
      const place = [...root.children].indexOf(made);
      takeAway();
      const left = [...root.children];
      (left[Math.min(place, left.length - 1)]?.firstChild ?? after()).focus();
    });
    return made;
  }
}
