// What a reader types → what has to be on a page. Loaded by search workers, so no module: workers that
// the theme starts can load none.
"use strict";

/**
 * One thing that has to be on a page.
 * @typedef {object} Part
 * @property {string} shown what is marked in the results
 * @property {string} clauses what the theme's index is asked
 * @property {string} loose the same for a page that may lack it
 * @property {(text: string) => boolean} isIn with any ending
 * @property {(text: string) => boolean} isJust as it was typed, or as the beginning of a word
 * @property {string} mended what the index is asked if no page has it; "" where nothing can be mended
 */

const LETTER = "(?!\\p{Script=Han})[\\p{L}\\p{N}]";
const LONG = 5; // letters: shorter words have too many neighbours one letter away

/** What people copy along with an identifier, which alone is in the list. @type {[RegExp, string][]} */
const AROUND = [
  [/(?:https?:\/\/)?(?:www\.)?(?:arxiv\.org\/(?:abs|pdf|html)\/|arxiv:\s*)/g, " "],
  [/\b(\d{4}\.\d{4,5})v\d+\b(?:\.pdf)?/g, "$1"],
  [/(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*/g, " "],
];

/**
 * @param {string} query
 * @param {RegExp} separator where the index ends a word
 * @returns {Part[]}
 */
function partsOf(query, separator) {
  const runs = bareOf(query).match(/"[^"]+"|\p{Script=Han}+|[^\s"\p{Script=Han}]+/gu) ?? [];
  return runs.flatMap((run) => (run.startsWith('"') ? [quoted(run, separator)] : written(run, separator)))
    .filter((part) => part.clauses);
}

/** The query in small letters, without what is copied along. */
function bareOf(query) {
  const plain = query.normalize("NFKC").toLowerCase().replaceAll("*", " ");
  return AROUND.reduce((words, [around, rest]) => words.replace(around, rest), plain);
}

/** @returns {Part[]} */
function written(run, separator) {
  if (/^\p{Script=Han}/u.test(run)) return [phrase(run)];
  return run.split(separator).filter(Boolean).map(word);
}

/** Words in quotation marks: on the page just so. */
function quoted(run, separator) {
  const said = run.slice(1, -1).trim();
  const words = said.split(separator).filter(Boolean);
  return { ...asked(said, words), mended: "" };
}

/** Chinese characters in a row: on the page in that order, for no index knows which of them make a word. */
function phrase(run) {
  const characters = [...new Set(run)];
  return { ...asked(run, characters), mended: all(characters) };
}

/** A word of letters or digits: on the page with any ending, or as the beginning of a longer one. */
function word(typed) {
  const stem = stemOf(typed);
  const common = shared(typed, stem);
  const like = new RegExp(`(?<!${LETTER})${escaped(common)}(?:${LETTER})*`, "gu");
  const just = new RegExp(`(?<!${LETTER})${escaped(typed)}`, "u");
  return {
    shown: common,
    clauses: `+${common}*`,
    loose: `${common}*`,
    mended: typed.length >= LONG ? `+${typed}~1` : "",
    isJust: (text) => just.test(text),
    isIn: (text) => just.test(text) || some(text.matchAll(like), ([found]) => stemOf(found) === stem),
  };
}

/** What is on a page just so or not at all. */
function asked(said, words) {
  const isIn = (text) => text.includes(said);
  return { shown: said, clauses: all(words), loose: words.join(" "), isIn, isJust: isIn };
}

function some(values, holds) {
  for (const value of values) if (holds(value)) return true;
  return false;
}

function all(words) {
  return words.map((each) => `+${each}`).join(" ");
}

/** The word without its English ending, as the theme's own library has it. */
function stemOf(written) {
  return self.lunr.stemmer(new self.lunr.Token(written, {})).toString();
}

/** What both begin with. */
function shared(one, other) {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end += 1;
  return one.slice(0, end) || one;
}

function escaped(words) {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
