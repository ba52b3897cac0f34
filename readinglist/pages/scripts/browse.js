/** The page for browsing: loads the list, shows what the address asks for, and follows the reader. */

import { bar } from "./browse-bar.js";
import { cards } from "./browse-cards.js";
import { chosen } from "./browse-chosen.js";
import { load } from "./browse-data.js";
import { drawer } from "./browse-drawer.js";
import { filter, first, howMany, nothing, union } from "./browse-facets.js";
import { marksFacet, marksFile } from "./browse-marks.js";
import { orders } from "./browse-order.js";
import { panel } from "./browse-panel.js";
import { questions } from "./browse-question.js";
import { results } from "./browse-results.js";
import { search } from "./browse-words.js";
import { onChange } from "./marks.js";
import { pause, wording } from "./page.js";

const OPEN = ["topic", "venue", "year", "has"]; // facets that are unfolded at first

/** @param {HTMLElement} root what the template `browse.md` makes */
async function start(root) {
  const list = await load(root.dataset.papers);
  const say = wording(list.phrases);
  await pause();
  list.facets.push(marksFacet(list, say));
  await pause();
  browse(root, list, say);
  await list.settled(); // a card that grows after it is seen moves all below it
  root.classList.remove("rl-browse--written", "rl-browse--asked");
  document.querySelector(".rl-browse-lists").hidden = true;
}

/** What is written is of use still, unless the address asks for something else. */
function failed(root) {
  root.hidden = root.classList.contains("rl-browse--asked");
  document.querySelector(".rl-browse__failed").hidden = false;
}

function browse(root, list, say) {
  const words = search(list);
  const order = orders(list);
  const widen = () => words.widen().then(() => question.now().words && paint(), () => {});
  const question = questions(list.facets.map(({ name }) => name), ({ isNew }) => {
    const section = root.querySelector(".rl-browse__results");
    const isBelow = isNew && section.getBoundingClientRect().top < 0; // asked before anything moves: that is cheap
    paint({ isNew });
    if (isBelow) section.scrollIntoView(); // a new answer is read from its beginning
  });
  const panels = makePanels(root, list, say, question, () => paint());
  const showChosen = chosen(root, { facets: list.facets, say, question });
  const showBar = bar(root, question, { look: widen, known: order.known });
  const showResults = results(root, { say, question, cardOf: cards(root, list, say) });
  const showDrawer = drawer(root, say);
  onChange(() => paint());
  root.addEventListener("toggle", () => panels.some((each) => each.isAwaited()) && paint(), { capture: true });
  if (question.now().words) widen();
  paint();

  function paint({ isNew = false } = {}) {
    const now = question.now();
    const looked = words.find(now.words);
    const answer = filter(list, now.asked, looked && union(list.size, [looked]));
    const count = howMany(answer.found);
    panels.forEach((each, place) => showPanel(each, now.asked.get(each.name) ?? nothing(), (values) => answer.counts(place, values)));
    showChosen(now);
    showBar(now);
    showResults({ count, papers: first(order.by(now.sort), answer.found, question.most()) }, now, isNew);
    showDrawer(count);
  }
}

/** A panel for each facet; the last one, of the reader's own marks, with what saves and loads them. */
function makePanels(root, list, say, question, recount) {
  const asked = question.now().asked;
  const panels = list.facets.map((facet) =>
    panel({
      facet,
      say,
      open: OPEN.includes(facet.name) || asked.has(facet.name),
      ask: (now) => question.ask(facet.name, now),
      recount,
    }),
  );
  root.querySelector(".rl-facets").append(...panels.map((each) => each.root));
  panels.at(-1).root.append(marksFile(say));
  return panels;
}

function showPanel(each, asked, count) {
  const values = each.shown(asked);
  each.update(asked, values, count(values));
}

document.querySelectorAll(".rl-browse").forEach((root) => start(root).catch(() => failed(root)));
