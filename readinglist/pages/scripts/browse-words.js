/** Words that a reader types → the papers that have them all, whatever their case, accents and width. */

/** @param {string} words */
export function fold(words) {
  return /^[\x20-\x7e]*$/.test(words)
    ? words.toLowerCase()
    : words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** @param {{size: number, titles: string[], words: () => Promise<string[]>}} list */
export function search(list) {
  let texts = null;
  let more = null;
  let last = null;
  return {
    /**
     * The papers in whose words each of these is found; Chinese, which has no spaces, anywhere within.
     * @returns {?number[]} null where nothing is looked for
     */
    find(words) {
      const parts = fold(words).split(/\s+/).filter(Boolean);
      if (!parts.length) return null;
      texts ??= list.titles.map(fold);
      const found = (narrows(parts, last) ? last.found : [...texts.keys()]).filter((paper) => parts.every((part) => texts[paper].includes(part)));
      last = { parts, found };
      return found;
    },
    /** Look through authors, tags and summaries, too; settles once these are there. */
    widen() {
      more ??= list.words().then((words) => {
        last = null;
        texts = words.map((each, paper) => fold(`${list.titles[paper]}\n${each}`));
      });
      return more;
    },
  };
}

/** Can these only be found where the last ones were? Each further letter of a word asks fewer papers. */
function narrows(parts, last) {
  return last?.parts.every((before) => parts.some((part) => part.includes(before)));
}
