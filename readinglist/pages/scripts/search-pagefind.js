// In the place of the theme's search worker, for long lists: answers from Pagefind's index, of which only the
// parts that a query needs are loaded. It speaks the theme's messages: 0 set up, 1 ready, 2 query, 3 result.
"use strict";

const SETUP = 0;
const READY = 1;
const QUERY = 2;
const RESULT = 3;
const MOST_SHOWN = 10; // each is a file to load
const TYPING_MS = 200; // between two keys; what is asked half-way loads parts that the whole word does not need

/** Words that nearly every page has: to look for them loads much and leaves out little. */
const COMMON = new Set("a an and are as at by for from in is it of on or that the this to we with".split(" "));

importScripts("search-words.js");

/** Loaded with the first query, not with the page. @type {Promise<object> | undefined} */
let library;
/** The last query typed: what was asked before it needs no answer any more. */
let latest = 0;

self.addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) self.postMessage({ type: READY });
  if (type === QUERY) answer(data);
});

async function answer(query) {
  latest += 1;
  const own = latest;
  await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
  if (own !== latest) return;
  const items = await found(query);
  if (own === latest) self.postMessage({ type: RESULT, data: { items } });
}

/** Pages that have the words and, in one piece, each run of Chinese characters. */
async function found(query) {
  const asked = questions(bareOf(query));
  if (!asked.length) return [];
  library ??= import(new URL("pagefind/pagefind.js", location.href).href);
  const { search } = await library;
  const answers = await Promise.all(asked.map((each) => search(each)));
  const shown = inAll(answers.map((each) => each.results)).slice(0, MOST_SHOWN);
  return Promise.all(shown.map(async (result, place) => [item(await result.data(), shown.length - place)]));
}

/** What Pagefind is asked, one after the other: it takes a piece of several words only by itself. */
function questions(typed) {
  const pieces = (typed.match(/"[^"]+"|\p{Script=Han}+/gu) ?? []).map((piece) => `"${apart(piece)}"`);
  const words = typed.replace(/"[^"]+"|\p{Script=Han}+/gu, " ").replaceAll('"', " ").split(" ").filter(Boolean);
  const telling = words.filter((word) => !COMMON.has(word));
  if (telling.length) return [telling.join(" "), ...pieces];
  return pieces.length || !words.length ? pieces : [words.join(" ")];
}

/** Words as the index has them, a space around each Chinese character. */
function apart(piece) {
  return piece.replaceAll('"', "").replace(/\p{Script=Han}/gu, " $& ").replace(/ +/g, " ").trim();
}

/** The results of the first list that are in all others too. */
function inAll([first, ...others]) {
  const ids = others.map((results) => new Set(results.map((result) => result.id)));
  return first.filter((result) => ids.every((each) => each.has(result.id)));
}

/** A result as the theme shows it, which takes titles and tags for HTML. */
function item({ meta, excerpt }, score) {
  const tags = meta.tags ? { tags: [inHtml(meta.tags)] } : {};
  return { location: meta.at, title: inHtml(meta.title), text: joined(excerpt), score, terms: {}, ...tags };
}

/** Chinese as it is written: the index has a space on either side of each character and mark. */
function joined(html) {
  const wide = "[\\p{Script=Han}\u3000-\u303f\uff01-\uff65]";
  const between = new RegExp(`(${wide}(?:</?mark>)*) +(?=(?:</?mark>)*${wide})`, "gu");
  return html.replace(between, "$1").replaceAll("</mark><mark>", "");
}

function inHtml(words) {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
