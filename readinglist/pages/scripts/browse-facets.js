/** What a reader asks for → which papers that is, and how many more each further value would give. */

/**
 * @typedef {object} Facet a kind of value to filter by
 * @property {string} name
 * @property {string} title
 * @property {boolean} many may a paper have several of its values?
 * @property {{key: string, name: string, language: string, parent: string}[]} values
 * @property {Map<string, number>} places of the values, by key
 * @property {Int32Array[]} papers of each value, those of narrower values included
 *
 * @typedef {object} Asked of one facet
 * @property {string[]} has keys of the values that papers have to have: one of them, or with `all`, each
 * @property {string[]} not keys of the values that papers must not have
 * @property {boolean} all
 *
 * @typedef {Uint32Array} Bits one bit a paper
 */

/** @returns {Asked} */
export const nothing = () => ({ has: [], not: [], all: false });

/** @param {Asked} asked */
export const isNothing = (asked) => asked.has.length + asked.not.length === 0;

/**
 * The papers that were asked for, and of each facet the papers that its values are counted in.
 * @param {{size: number, facets: Facet[]}} list
 * @param {Map<string, Asked>} asked by the facet's name
 * @param {?Bits} words the papers that the words are found in; null: all
 */
export function filter(list, asked, words) {
  const parts = list.facets.map((facet) => matching(list.size, facet, asked.get(facet.name) ?? nothing()));
  const others = (left) => intersection(list.size, [words, ...parts.filter((_, place) => place !== left)]);
  const found = others(-1);
  return {
    found,
    /** How many papers there would be with each of these values, besides what else is asked for. */
    counts(place, values) {
      const facet = list.facets[place];
      const own = asked.get(facet.name) ?? nothing();
      const without = isNothing(own) ? found : others(place);
      const base = own.all ? found : minus(without, union(list.size, papersOf(facet, own.not)));
      const left = new Set(own.not.map((key) => facet.places.get(key)));
      return values.map((value) => common(facet.papers[value], left.has(value) ? without : base));
    },
  };
}

/** The papers of which a facet's part of the question is true; null: of all. */
function matching(size, facet, asked) {
  if (isNothing(asked)) return null;
  const sets = papersOf(facet, asked.has);
  const having = asked.all ? intersection(size, sets.map((each) => union(size, [each]))) : union(size, sets);
  return minus(sets.length ? having : full(size), union(size, papersOf(facet, asked.not)));
}

/** The papers of each of these values; of a value that the list does not know, none. */
function papersOf(facet, keys) {
  return keys.map((key) => facet.papers[facet.places.get(key)] ?? new Int32Array());
}

/** @returns {Bits} */
export function full(size) {
  const bits = new Uint32Array((size + 31) >> 5).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

/**
 * @param {Iterable<number>[]} sets
 * @returns {Bits}
 */
export function union(size, sets) {
  const bits = new Uint32Array((size + 31) >> 5);
  for (const set of sets) for (const paper of set) bits[paper >> 5] |= 1 << (paper & 31);
  return bits;
}

/** What all of these have in common; null stands for everything. */
function intersection(size, sets) {
  const bits = full(size);
  for (const set of sets) if (set) for (let word = 0; word < bits.length; word++) bits[word] &= set[word];
  return bits;
}

function minus(bits, others) {
  return bits.map((word, place) => word & ~others[place]);
}

/** How many of these papers are among those? */
function common(papers, bits) {
  let count = 0;
  for (let place = 0; place < papers.length; place++) count += has(bits, papers[place]);
  return count;
}

/** How many papers there are among these. */
export function howMany(bits) {
  let count = 0;
  for (let word of bits) for (; word; word &= word - 1) count++;
  return count;
}

/**
 * The first papers of an order that are among these, so many at most.
 * @param {Iterable<number>} order
 * @param {Bits} bits
 * @param {number} most
 */
export function first(order, bits, most) {
  const found = [];
  for (const paper of order) {
    if (found.length >= most) break;
    if (has(bits, paper)) found.push(paper);
  }
  return found;
}

/** 1 if the paper is among these, else 0. */
export function has(bits, paper) {
  return (bits[paper >> 5] >>> (paper & 31)) & 1;
}
