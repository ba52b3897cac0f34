/** Papers, newest first as the list has them → the order a reader chose. */

/** @param {{size: number, titles: string[], days: number[], citations: number[], facets: object[]}} list */
export function orders(list) {
  const made = new Map();
  const ways = {
    added: () => descending(list.days),
    citations: () => descending(list.citations),
    title: () => ascending(ranks(list.titles)),
    venue: () => ascending(venueRanks(list)),
  };
  return {
    /** @returns {Iterable<number>} */
    by(sort) {
      if (!made.has(sort)) made.set(sort, sorted(list.size, ways[sort] ?? (() => () => 0)));
      return made.get(sort);
    },
    known: (sort) => sort === "newest" || Object.hasOwn(ways, sort),
  };
}

/** Papers of equal rank keep the list's order. */
function sorted(size, way) {
  return Int32Array.from({ length: size }, (_, paper) => paper).sort(way());
}

const descending = (column) => (one, other) => column[other] - column[one] || one - other;
const ascending = (column) => (one, other) => column[one] - column[other] || one - other;

/** The place of each of these words in the alphabet. */
function ranks(words) {
  const alphabet = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const places = words.map((_, place) => place).sort((one, other) => alphabet.compare(words[one], words[other]));
  const found = new Int32Array(words.length);
  places.forEach((place, rank) => (found[place] = rank));
  return found;
}

/** The place of each paper's venue in the alphabet; papers without one come last. */
function venueRanks(list) {
  const facet = list.facets.find(({ name }) => name === "venue");
  const found = ranks(facet.values.map(({ name }) => name));
  return facet.own.map(([place]) => (place === undefined ? facet.values.length : found[place]));
}
