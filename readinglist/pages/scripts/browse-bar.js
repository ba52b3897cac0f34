/** The line above the papers: words to look for, the order, list or wall, and starting over. */

/**
 * @param {HTMLElement} root
 * @param {ReturnType<import("./browse-question.js").questions>} question
 * @param {{look: () => void, known: (sort: string) => boolean}} ways `look`: the reader is about to look for words
 * @returns {(now: import("./browse-address.js").Question) => void} shows what is asked for
 */
export function bar(root, question, { look, known }) {
  const [input, sort, view, reset, count] = ["[name=words]", "[name=sort]", ".rl-browse__view", ".rl-browse__reset", ".rl-browse__count"].map(
    (selector) => root.querySelector(selector),
  );
  input.addEventListener("focus", look, { once: true });
  input.addEventListener("input", () => question.type(input.value));
  sort.addEventListener("change", () => question.change({ sort: sort.value }));
  view.addEventListener("click", ({ target }) => target.value && question.change({ view: target.value }));
  reset.addEventListener("click", () => {
    question.reset();
    count.focus();
  });
  return (now) => {
    if (input.value.trim() !== now.words.trim()) input.value = now.words;
    const order = known(now.sort) ? now.sort : sort.options[0].value;
    if (sort.value !== order) sort.value = order; // a browser lays it out anew even for what it has
    reset.hidden = !now.words && !now.asked.size;
    for (const button of view.children) button.setAttribute("aria-pressed", String(button.value === now.view));
  };
}
