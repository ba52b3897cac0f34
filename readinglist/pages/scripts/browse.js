/** The page for browsing: reads the question from the address, shows what it asks for, and follows the reader. */

import * as address from "./browse-address.js";
import { cards } from "./browse-cards.js";
import { chosen } from "./browse-chosen.js";
import { load } from "./browse-data.js";
import { filter, has, isNothing, union } from "./browse-facets.js";
import { marksFacet, marksFile } from "./browse-marks.js";
import { orders } from "./browse-order.js";
import { panel } from "./browse-panel.js";
import { search } from "./browse-words.js";
import { onChange } from "./marks.js";
import { arrange, wording } from "./page.js";

const SCREEN = 24; // cards at first, and with each request for more
const OPEN = ["topic", "venue", "year", "has"];
const WIDE = matchMedia("(min-width: 60em)");

async function start(root) {
  const list = await load(root.dataset.papers);
  const say = wording(list.phrases);
  list.facets.push(marksFacet(list, say));
  browse(root, list, say);
  root.hidden = false;
  document.querySelector(".rl-browse-lists").hidden = true;
}

function failed() {
  document.querySelector(".rl-browse__failed").hidden = false;
}

function browse(root, list, say) {
  const find = (selector) => root.querySelector(selector);
  const names = list.facets.map(({ name }) => name);
  const found = search(list);
  const order = orders(list);
  const shelf = cards({ list, say, papersFolder: "../papers/" });
  const [input, sort, count, results, more] = ["[name=q]", "[name=sort]", ".rl-browse__count", ".rl-cards", ".rl-browse__more"].map(find);
  const [drawer, done, reset] = [".rl-drawer", ".rl-drawer__done button", ".rl-browse__reset"].map(find);
  let question = address.read(location.search, names);
  let most = history.state?.shown ?? SCREEN;
  let isTyping = false;

  const panels = list.facets.map((facet) => panel({
    facet,
    say,
    open: OPEN.includes(facet.name) || question.asked.has(facet.name),
    ask: (asked) => ask(facet.name, asked),
    recount: () => paint(),
  }));
  find(".rl-facets").append(...panels.map((each) => each.root));
  panels.at(-1).root.append(marksFile(say));
  const showChosen = chosen({
    root: find(".rl-chosen"), facets: list.facets, say, ask, after: () => count, forget: () => change({ words: "" }),
  });

  listen();
  follow();

  /** Ask something else of one facet. */
  function ask(name, asked) {
    const all = new Map(question.asked);
    if (isNothing(asked)) all.delete(name);
    else all.set(name, asked);
    change({ asked: all });
  }

  /** Ask something else, under an address of its own; of a word that is being typed, one for all its letters. */
  function change(what, { typing = false } = {}) {
    question = { ...question, ...what };
    most = SCREEN;
    const target = `${location.pathname}${address.write(question)}`;
    if (typing && isTyping) history.replaceState(null, "", target);
    else history.pushState(null, "", target);
    isTyping = typing;
    if (!typing) input.value = question.words;
    paint();
    if (results.getBoundingClientRect().top < 0) find(".rl-browse__results").scrollIntoView();
  }

  /** Show what the address asks for. */
  function follow() {
    question = address.read(location.search, names);
    if (!order.known(question.sort)) question.sort = address.SORT;
    most = history.state?.shown ?? SCREEN;
    isTyping = false;
    input.value = question.words;
    if (question.words) widen();
    paint();
  }

  function paint() {
    const words = found.find(question.words);
    const answer = filter(list, question.asked, words && union(list.size, [words]));
    panels.forEach((each, place) => {
      const shown = each.shown();
      const asked = question.asked.get(list.facets[place].name) ?? { has: [], not: [], all: false };
      each.update(asked, shown, answer.counts(place, shown));
    });
    showChosen(question);
    showResults(answer.found);
  }

  function showResults(bits) {
    const papers = [];
    for (const paper of order.by(question.sort)) if (has(bits, paper)) papers.push(paper);
    const shown = papers.slice(0, most);
    arrange(results, shown.map((paper) => shelf.of(paper)));
    const words = say("count-papers", { count: papers.length });
    if (count.textContent !== words) count.textContent = words;
    more.hidden = shown.length === papers.length;
    more.lastElementChild.textContent = say("shown-of", { shown: shown.length, count: papers.length });
    done.textContent = say("show-papers", { count: papers.length });
    results.classList.toggle("rl-cards--wall", question.view === "wall");
    sort.value = question.sort;
    reset.hidden = !question.words && !question.asked.size;
    for (const button of root.querySelectorAll(".rl-browse__view button")) {
      button.setAttribute("aria-pressed", String(button.value === question.view));
    }
  }

  function widen() {
    found.widen().then(() => question.words && paint(), () => {});
  }

  function listen() {
    addEventListener("popstate", follow);
    onChange(paint);
    input.addEventListener("focus", widen, { once: true });
    input.addEventListener("input", () => change({ words: input.value }, { typing: true }));
    input.addEventListener("change", () => (isTyping = false));
    sort.addEventListener("change", () => change({ sort: sort.value }));
    find(".rl-browse__view").addEventListener("click", ({ target }) => target.value && change({ view: target.value }));
    find("form").addEventListener("submit", (event) => event.preventDefault());
    reset.addEventListener("click", () => {
      change({ words: "", asked: new Map() });
      count.focus();
    });
    results.addEventListener("click", followChip);
    more.firstElementChild.textContent = say("show-more");
    more.firstElementChild.addEventListener("click", showMore);
    done.addEventListener("click", () => {
      drawer.open = false;
      count.focus();
    });
    const unfold = () => (drawer.open = WIDE.matches);
    WIDE.addEventListener("change", unfold);
    unfold();
  }

  function showMore() {
    const before = most;
    most += SCREEN;
    history.replaceState({ shown: most }, "");
    paint();
    results.children[before]?.querySelector("h2 a").focus();
  }

  /** A chip on a card narrows what is shown; opened elsewhere, it asks for itself alone. */
  function followChip(event) {
    const link = event.target.closest("a[href^='?']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change({ asked: new Map([...question.asked, ...address.read(link.search, names).asked]) });
    count.focus();
  }
}

document.querySelectorAll(".rl-browse").forEach((root) => start(root).catch(failed));
