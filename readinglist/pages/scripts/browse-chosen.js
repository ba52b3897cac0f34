/** What is asked for → chips above the results, each of which takes its part of the question away. */

import { element, inLanguage } from "./page.js";
import { toggled } from "./browse-panel.js";

/**
 * @param {HTMLElement} root
 * @param {object} parts
 * @param {import("./browse-facets.js").Facet[]} parts.facets
 * @param {Function} parts.say
 * @param {ReturnType<import("./browse-question.js").questions>} parts.question
 * @returns {(now: import("./browse-address.js").Question) => void}
 */
export function chosen(root, { facets, say, question }) {
  const list = root.querySelector(".rl-chosen");
  return function show({ words, asked }) {
    const chips = facets.flatMap((facet) => chipsOf(facet, asked.get(facet.name)));
    if (words.trim()) chips.unshift(chip(`“${words.trim()}”`, "", () => question.change({ words: "" })));
    list.replaceChildren(...chips);
    list.hidden = !chips.length;
  };

  function chipsOf(facet, asked) {
    const of = (side, other) => (asked?.[side] ?? []).map((key) => {
      const { name, language } = facet.values[facet.places.get(key)] ?? { name: key, language: "" };
      const words = side === "not" ? say("without", { name }) : name;
      return chip(words, language, () => question.ask(facet.name, toggled(asked, side, other, key)), side === "not");
    });
    return [...of("has", "not"), ...of("not", "has")];
  }

  function chip(words, language, takeAway, isNot = false) {
    const cross = element("span", { "aria-hidden": "true" }, "✕");
    const label = say("remove-filter", { name: words });
    const button = element("button", { type: "button", class: isNot && "rl-chosen__not", "aria-label": label }, element("span", inLanguage(language), words), " ", cross);
    const made = element("li", {}, button);
    button.addEventListener("click", () => {
      const place = [...list.children].indexOf(made);
      takeAway();
      const left = [...list.children];
      (left[Math.min(place, left.length - 1)]?.firstChild ?? root.querySelector(".rl-browse__count")).focus();
    });
    return made;
  }
}
