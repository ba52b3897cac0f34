/** A facet → its foldable part of the panel: values with live counts, each to be had, left out, or neither. */

import { isNothing, nothing } from "./browse-facets.js";
import { fold } from "./browse-words.js";
import { arrange, element, inLanguage } from "./page.js";
import { withWider } from "./browse-data.js";

const FIRST = 10; // what is seen of a facet without asking for more
const MORE = 40;
const FIND_FROM = 30; // values; fewer are found by looking

/**
 * @param {object} parts
 * @param {import("./browse-facets.js").Facet} parts.facet
 * @param {Function} parts.say
 * @param {boolean} parts.open
 * @param {(asked: import("./browse-facets.js").Asked) => void} parts.ask
 * @param {() => void} parts.recount called when more of the facet is to be seen
 */
export function panel({ facet, say, open, ask, recount }) {
  let asked = nothing();
  let most = FIRST;
  let looked = "";
  let isDrawn = false;
  const rows = new Map();
  const chosen = element("small");
  const values = element("ul", { class: "rl-facet__values" });
  const every = box(say("all-of-these"), (all) => ask({ ...asked, all }));
  every.label.classList.add("rl-facet__all");
  const more = element("button", { type: "button", class: "rl-facet__more" }, say("show-more"));
  const root = element(
    "details",
    { class: "rl-facet", "data-facet": facet.name, open },
    element("summary", {}, facet.title, " ", chosen),
    ...(facet.values.length > FIND_FROM ? [finder()] : []),
    values,
    more,
    ...(facet.many ? [every.label] : []),
  );
  more.addEventListener("click", showMore);
  return { name: facet.name, root, shown, update, isAwaited: () => isSeen() && !isDrawn };

  /** Neither it nor the drawer is folded. */
  function isSeen() {
    return !root.closest("details:not([open])");
  }

  /** The places of the values that are to be seen. */
  function shown(now = asked) {
    if (!isSeen()) return [];
    const known = [...facet.values.keys()];
    const found = looked ? known.filter((place) => fold(facet.values[place].name).includes(looked)) : known;
    const set = [...now.has, ...now.not].flatMap((key) => withWider(facet.values, facet.places, facet.places.get(key)));
    const first = new Set([...found.slice(0, most), ...set]);
    return known.filter((place) => first.has(place));
  }

  /** Show what is asked for, and of each value in `shown()` the count. */
  function update(now, places, counts) {
    asked = now;
    const count = asked.has.length + asked.not.length;
    chosen.textContent = count ? say("filters-set", { count }) : "";
    isDrawn = isSeen();
    if (!isDrawn) return;
    places.forEach((place, index) => row(place).show(asked, counts[index]));
    arrange(values, places.map((place) => row(place).root));
    more.hidden = looked !== "" || places.length >= facet.values.length;
    every.label.hidden = !asked.all && asked.has.length < 2;
    every.input.checked = asked.all;
  }

  function row(place) {
    if (!rows.has(place)) rows.set(place, valueRow(place));
    return rows.get(place);
  }

  function valueRow(place) {
    const { key, name, language } = facet.values[place];
    const depth = withWider(facet.values, facet.places, place).length - 1;
    const count = element("small");
    const having = box(element("span", inLanguage(language), name), () => ask(toggled(asked, "has", "not", key)), count);
    const label = say("none-of", { name });
    const not = element("button", { type: "button", class: "rl-facet__not", title: label, "aria-label": label }, "−");
    not.addEventListener("click", () => ask(toggled(asked, "not", "has", key)));
    const root = element("li", { style: depth && `--rl-depth: ${depth}` }, having.label, not);
    return { root, show };

    function show(now, number) {
      const isLeftOut = now.not.includes(key);
      having.input.checked = now.has.includes(key);
      not.setAttribute("aria-pressed", String(isLeftOut));
      if (count.textContent !== String(number)) count.textContent = String(number);
      root.classList.toggle("rl-facet__left-out", isLeftOut);
      root.classList.toggle("rl-facet__none", number === 0);
    }
  }

  function finder() {
    const name = say("find-among", { name: facet.title });
    const input = element("input", { type: "search", class: "rl-facet__find", placeholder: name, "aria-label": name, autocomplete: "off" });
    input.addEventListener("input", () => {
      looked = fold(input.value.trim());
      recount();
    });
    return input;
  }

  function showMore() {
    const before = new Set(values.children);
    most += MORE;
    recount();
    [...values.children].find((child) => !before.has(child))?.querySelector("input").focus();
  }
}

/** What is asked for once a value was added to one side, or taken from it. */
export function toggled(asked, side, other, key) {
  const without = (keys) => keys.filter((each) => each !== key);
  const now = { ...asked, [side]: asked[side].includes(key) ? without(asked[side]) : [...asked[side], key] };
  now[other] = without(asked[other]);
  return isNothing(now) ? nothing() : { ...now, all: now.all && now.has.length > 0 };
}

/** A box to tick, with its words. */
function box(words, ticked, ...more) {
  const input = element("input", { type: "checkbox" });
  input.addEventListener("change", () => ticked(input.checked));
  return { input, label: element("label", {}, input, " ", words, ...more.flatMap((each) => [" ", each])) };
}
