/** What is asked for → chips above the results, each of which takes its part of the question away. */

import { arrange, element, inLanguage } from "./page.js";
import { nothing } from "./browse-facets.js";
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
  let chips = new Map();
  return function show({ words, asked }) {
    const now = new Map(parts(words.trim(), asked));
    chips = new Map([...now].map(([name, make]) => [name, chips.get(name) ?? make()])); // what stays is not laid out anew
    arrange(list, [...chips.values()]);
    list.hidden = !chips.size;
  };

  /** Of each part of the question a name that no other has, and how its chip is made. */
  function* parts(words, asked) {
    if (words) yield [words, () => chip(`“${words}”`, "", () => question.change({ words: "" }))];
    for (const facet of facets) {
      const { has, not } = asked.get(facet.name) ?? nothing();
      for (const key of has) yield [`${facet.name}=${key}`, () => valueChip(facet, key, "has", "not")];
      for (const key of not) yield [`${facet.name}.not=${key}`, () => valueChip(facet, key, "not", "has")];
    }
  }

  function valueChip(facet, key, side, other) {
    const { name, language } = facet.values[facet.places.get(key)] ?? { name: key, language: "" };
    const words = side === "not" ? say("without", { name }) : name;
    const takeAway = () => question.ask(facet.name, toggled(question.now().asked.get(facet.name), side, other, key));
    return chip(words, language, takeAway, side === "not");
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
