// In front of the theme's own search worker, whose file's name is in this one's address: asks its index for
// pages that have everything a reader typed, with Chinese words in one piece, and mends a slip if none has.
// It speaks the theme's four messages: 0 set up, 1 ready, 2 query, 3 result.
"use strict";

const THEIRS = new URL(`../javascripts/workers/${location.search.slice(1)}`, location.href);
const SETUP = 0;
const QUERY = 2;
const RESULT = 3;

const load = self.importScripts.bind(self);
const tell = self.postMessage.bind(self);

const MOST_LOST = 8; // each costs a question of its own

/** The words of every page, in small letters, by its address. @type {Map<string, string>} */
const texts = new Map();
/** @type {Map<string, string>} */
const titles = new Map();
/** @type {RegExp} */
let separator;
/** Takes the next result of theirs. @type {((result: object) => void) | undefined} */
let taker;
/** Queries wait for each other, for a result does not say whose it is. */
let turn = Promise.resolve();

self.addEventListener("message", (event) => {
  if (event.data.type === SETUP) prepare(event.data.data);
  if (event.data.type !== QUERY || !event.isTrusted) return;
  event.stopImmediatePropagation();
  turn = turn.then(async () => tell({ type: RESULT, data: await found(event.data.data) }));
});

self.postMessage = (message) => {
  if (message.type === RESULT && taker) taker(message.data);
  else tell(message);
};
self.importScripts = (...files) => load(...files.map((file) => new URL(file, THEIRS).href));

load("search-words.js", THEIRS.href);

/** Make one document of each paper: what was typed may be partly in its title and partly in its notes. */
function prepare(setup) {
  separator = new RegExp(setup.config.separator, "g");
  const pages = new Map();
  setup.docs = setup.docs.filter((doc) => {
    const page = pageOf(doc);
    const whole = pages.get(page);
    const isPart = whole !== undefined && isOneWith(whole, doc);
    if (!whole) pages.set(page, doc);
    if (!whole) titles.set(page, plain([doc.title]));
    if (isPart) whole.text += ` ${doc.text}`;
    texts.set(page, `${texts.get(page) ?? ""} ${plain(isPart ? [doc.text] : [doc.title, doc.text, ...(doc.tags ?? [])])}`);
    return !isPart;
  });
}

/** Is it a section of a paper, or what stands below a page's title? */
function isOneWith(whole, doc) {
  return doc.location.startsWith("papers/") || (!whole.text && whole.title === doc.title);
}

/** What the theme shows: pages with everything; else with slips mended; else with some of it. */
async function found(query) {
  const parts = partsOf(query, separator);
  if (!parts.length) return ask(query);
  const strict = await having(parts, parts.map((part) => part.clauses));
  if (strict.items.length) return strict;
  const lost = await missed(parts, strict);
  if (lost.items.length) return lost;
  const known = parts.filter((part) => [...texts.values()].some(part.isIn));
  const mended = await having(known, parts.map((part) => (known.includes(part) ? part.clauses : part.mended)));
  return mended.items.length ? mended : ask(parts.map((part) => part.loose).join(" "));
}

/**
 * Pages that have everything though their index finds none: asked for by their titles. The index, lunr's, names
 * its states by letters and numbers in a row, and so takes some words of digits (2407.08885) for others.
 */
async function missed(parts, result) {
  const pages = [...texts.keys()].filter((page) => parts.every((part) => part.isJust(texts.get(page))));
  const items = [];
  for (const page of pages.slice(0, MOST_LOST)) {
    const title = partsOf(titles.get(page), separator).map((part) => part.loose).join(" ");
    const named = title ? await ask(title) : { items: [] };
    items.push(...named.items.filter(([first]) => pageOf(first) === page));
  }
  return { ...result, items: items.map((group) => group.map((item) => marked(item, parts))) };
}

/** Theirs for these clauses, if on the page of each all these parts are. */
async function having(parts, clauses) {
  const result = await ask(clauses.join(" "));
  const text = ([first]) => texts.get(pageOf(first)) ?? "";
  const items = result.items.filter((group) => parts.every((part) => part.isIn(text(group))));
  const just = items.filter((group) => parts.every((part) => part.isJust(text(group))));
  const rest = items.filter((group) => !just.includes(group));
  const best = Math.max(0, ...rest.flat().map((item) => item.score));
  const ahead = just.map((group) => group.map((item) => ({ ...item, score: item.score + best })));
  return { ...result, items: [...ahead, ...rest].map((group) => group.map((item) => marked(item, parts))) };
}

/** The result with whole words marked, and highlighted on the page it leads to. */
function marked(item, parts) {
  const whole = (html) => html.replaceAll("</mark><mark>", "");
  const terms = parts.length ? Object.fromEntries(parts.map((part) => [part.shown, true])) : item.terms;
  return { ...item, title: whole(item.title), text: whole(item.text), terms };
}

/** What their index finds for a query in its own language. */
function ask(query) {
  return new Promise((resolve) => {
    taker = (result) => {
      taker = undefined;
      resolve(result);
    };
    self.dispatchEvent(new MessageEvent("message", { data: { type: QUERY, data: query } }));
  });
}

function pageOf(doc) {
  return doc.location.split("#")[0];
}

/** Words without their HTML, in small letters. */
function plain(html) {
  return html.join(" ").replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&").toLowerCase();
}
