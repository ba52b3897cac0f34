/** The files that `readinglist` wrote → the list as the page for browsing uses it. */

import { pause } from "./page.js";

/** @typedef {import("./browse-facets.js").Facet} Facet */

/**
 * @typedef {object} Card what only a card shows
 * @property {string} authors
 * @property {string} more how many authors there are besides
 * @property {{language: string, text: string}[]} otherTitles
 * @property {{href: string, text: string, icon: string, language: string, note: string}[]} links
 * @property {?{src: string, width: number, height: number, alt: string}} picture
 */

const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const LONGEST_NAME = 80;

/**
 * @param {string} address of papers.json, its version included
 */
export async function load(address) {
  const url = new URL(address, document.baseURI);
  const read = async (name) => fetched(new URL(`${name}?v=${columns.version}`, url));
  const columns = await fetched(url);
  const files = new Map();
  const facets = [];
  for (const each of columns.facets) {
    await pause();
    facets.push(facetOf(each));
  }
  return {
    size: columns.titles.length,
    titles: columns.titles,
    languages: columns.languages,
    days: columns.days,
    citations: columns.citations,
    phrases: columns.phrases,
    facets,
    id: (paper) => columns.ids[paper] || nameFrom(columns.titles[paper]),
    /** @returns {Promise<Card>} */
    async card(paper) {
      const number = Math.floor(paper / columns.rows);
      if (!files.has(number)) files.set(number, read(`cards-${number}.json`));
      return cardOf((await files.get(number))[paper % columns.rows]);
    },
    /** When all cards that were asked for are there, or are known not to come. */
    settled: () => Promise.allSettled(files.values()),
    /** @returns {Promise<string[]>} */
    words: () => read("words.json"),
  };
}

async function fetched(url) {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return reply.json();
}

/** @returns {Facet} */
function facetOf({ name, title, many, values, papers }) {
  const named = values.map(([key, words = "", language = "", parent = ""]) => ({ key, name: words, language, parent }));
  const places = new Map(named.map(({ key }, place) => [key, place]));
  const own = many ? papers : papers.map((place) => (place < 0 ? [] : [place]));
  return { name, title, many, values: named, places, own, papers: papersByValue(named, places, own) };
}

/** The papers of each value and of all that are narrower. */
function papersByValue(values, places, own) {
  const found = values.map(() => []);
  const wider = values.map((_, place) => withWider(values, places, place));
  own.forEach((held, paper) => {
    const all = held.length === 1 ? wider[held[0]] : new Set(held.flatMap((place) => wider[place]));
    for (const place of all) found[place].push(paper);
  });
  return found.map((each) => Int32Array.from(each));
}

/** The value, its wider one, and so on; a circle of them ends where it began. */
export function withWider(values, places, place) {
  const line = [];
  for (let here = place; here !== undefined && !line.includes(here); here = places.get(values[here].parent)) line.push(here);
  return line;
}

/** @returns {Card} */
function cardOf([authors, more, titles, links, picture]) {
  const [src, width, height, alt] = picture;
  return {
    authors,
    more,
    otherTitles: titles.map(([language, text]) => ({ language, text })),
    links: links.map(([href, text, icon, language, note]) => ({ href, text, icon, language, note })),
    picture: src ? { src, width, height, alt } : null,
  };
}

/** A title as the name of its page, by the rule of `text.slug` for titles in ASCII. */
export function nameFrom(title) {
  const name = title.toLowerCase().replace(/'/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (DEVICES.test(name)) return `${name}-x`;
  if (name.length <= LONGEST_NAME) return name;
  const whole = name.slice(0, LONGEST_NAME + 1);
  return whole.slice(0, Math.max(0, whole.lastIndexOf("-"))) || name.slice(0, LONGEST_NAME);
}
