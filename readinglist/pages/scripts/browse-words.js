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
  return {
    /**
     * The papers in whose words each of these is found; Chinese, which has no spaces, anywhere within.
     * @returns {?number[]} null where nothing is looked for
     */
    find(words) {
      const parts = fold(words).split(/\s+/).filter(Boolean);
      if (!parts.length) return null;
      texts ??= list.titles.map(fold);
      const found = [];
      texts.forEach((text, paper) => parts.every((part) => text.includes(part)) && found.push(paper));
      return found;
    },
    /** Look through authors, tags and summaries, too; settles once these are there. */
    widen() {
      more ??= list.words().then((words) => {
        texts = words.map((each, paper) => fold(`${list.titles[paper]}\n${each}`));
      });
      return more;
    },
  };
}
