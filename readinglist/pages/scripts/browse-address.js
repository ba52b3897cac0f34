/** What a reader asks for ↔ the query of the page's address: ?topic=video&venue=cvpr,iccv&tag.not=survey */

import { isNothing, nothing } from "./browse-facets.js";

/**
 * @typedef {object} Question
 * @property {string} words
 * @property {Map<string, import("./browse-facets.js").Asked>} asked by the facet's name
 * @property {string} sort
 * @property {"list" | "wall"} view
 */

/** Not `q`: at that the theme opens its own search. */
const WORDS = "words";
export const SORT = "newest";
export const VIEW = "list";

/**
 * @param {string} query
 * @param {string[]} names of the facets
 * @returns {Question}
 */
export function read(query, names) {
  const from = new URLSearchParams(query);
  const keys = (name) => [...new Set((from.get(name) ?? "").split(",").filter(Boolean))];
  const asked = new Map();
  for (const name of names) {
    const all = keys(`${name}.all`);
    const each = { ...nothing(), has: all.length ? all : keys(name), not: keys(`${name}.not`), all: all.length > 0 };
    if (!isNothing(each)) asked.set(name, each);
  }
  return { words: from.get(WORDS) ?? "", asked, sort: from.get("sort") ?? SORT, view: from.get("view") === "wall" ? "wall" : VIEW };
}

/**
 * @param {Question} question
 * @returns {string} with its question mark, or "" where nothing is asked for
 */
export function write({ words, asked, sort, view }) {
  const parts = [];
  const add = (name, values) => values.length && parts.push(`${name}=${values.map(encodeURIComponent).join(",")}`);
  if (words.trim()) add(WORDS, [words.trim()]);
  for (const [name, each] of asked) {
    add(each.all ? `${name}.all` : name, each.has);
    add(`${name}.not`, each.not);
  }
  if (sort !== SORT) add("sort", [sort]);
  if (view !== VIEW) add("view", [view]);
  return parts.length ? `?${parts.join("&")}` : "";
}
