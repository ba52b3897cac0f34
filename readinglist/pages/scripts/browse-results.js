/** Papers → the cards that are shown of them, and how many there are, said aloud when that changes. */

import { afterPainting, arrange } from "./page.js";

const IN_SIGHT = 4; // cards that a phone shows; the others, on a desk in sight as well, follow in the next frame

/**
 * @param {HTMLElement} root
 * @param {object} parts
 * @param {Function} parts.say
 * @param {(paper: number) => HTMLElement} parts.cardOf
 * @param {ReturnType<import("./browse-question.js").questions>} parts.question
 */
export function results(root, { say, cardOf, question }) {
  const [cards, count, nothing, more] = [".rl-cards", ".rl-browse__count", ".rl-browse__nothing", ".rl-browse__more"].map(
    (selector) => root.querySelector(selector),
  );
  const [button, shown] = more.children;
  button.addEventListener("click", () => {
    const before = cards.children.length;
    question.more();
    cards.children[before]?.querySelector("h2 a").focus();
  });
  cards.addEventListener("click", (event) => followChip(event, question, count));

  let latest = null;

  /**
   * @param {{count: number, papers: number[]}} answer how many papers there are, and those of them that are to be seen
   * @param {import("./browse-address.js").Question} now
   * @param {boolean} isNew the question has changed: what is in sight is shown first
   */
  return function show({ count: all, papers }, { view }, isNew) {
    const draw = (most) => keepFocus(cards, count, () => arrange(cards, papers.slice(0, most).map(cardOf)));
    latest = papers;
    draw(isNew ? IN_SIGHT : papers.length);
    if (isNew) afterPainting(() => latest === papers && draw(papers.length));
    cards.classList.toggle("rl-cards--wall", view === "wall");
    const words = say("count-papers", { count: all });
    if (count.textContent !== words) count.textContent = words;
    nothing.hidden = all > 0;
    more.hidden = papers.length === all;
    shown.textContent = say("shown-of", { shown: papers.length, count: all });
  };
}

/** Where what has the focus goes away, the count of papers gets it. */
function keepFocus(cards, count, change) {
  const held = cards.contains(document.activeElement);
  change();
  if (held && !cards.contains(document.activeElement)) count.focus();
}

/** A chip on a card narrows what is shown; opened in a new tab, it asks for itself alone. */
function followChip(event, question, count) {
  const link = event.target.closest("a[href^='?']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  question.narrow(link.search);
  count.focus();
}
