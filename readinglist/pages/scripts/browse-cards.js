/**
 * A paper → its card: the one that is written into the page, or one like it, as `printed_cards.py` has it, whose
 * links come as soon as they are loaded.
 */

import { element, inLanguage } from "./page.js";
import * as marks from "./marks.js";

const MARKS = ["want", "read"];
const AT_ONCE = 2; // cards whose pictures are in sight when the page opens, as on the pages that are written

/**
 * @param {HTMLElement} root
 * @param {object} list
 * @param {Function} say
 * @returns {(paper: number) => HTMLElement} the same for the same paper
 */
export function cards(root, list, say) {
  const written = new Map([...root.querySelectorAll(".rl-card")].map((each) => [leadsTo(each), each]));
  const made = new Map();
  const showMarks = new Map();
  marks.onChange(() => showMarks.forEach((show) => show()));
  return (paper) => {
    if (!made.has(paper)) made.set(paper, cardOf(paper));
    return made.get(paper);
  };

  function cardOf(paper) {
    const href = `../papers/${list.id(paper)}/`;
    return written.has(href) ? adopted(written.get(href), paper) : card(paper, href);
  }

  /** Its chips, which led to pages of their own, narrow what is shown from now on; and it can be marked. */
  function adopted(root, paper) {
    root.dataset.paper = list.id(paper);
    root.querySelector(".rl-card__venue")?.replaceWith(venue(paper));
    root.querySelector(".rl-subjects")?.replaceWith(...subjects(paper));
    const links = root.querySelector(".rl-links") ?? element("ul", { class: "rl-links" });
    links.append(markButtons(paper));
    root.querySelector(".rl-card__words").append(links);
    return root;
  }

  function card(paper, href) {
    const top = element("div", { class: "rl-card__top" }, heading(paper, href), venue(paper));
    const words = element("div", { class: "rl-card__words" }, top, ...subjects(paper));
    const links = element("ul", { class: "rl-links" }, markButtons(paper));
    words.append(links);
    const plate = has(paper, "has", "figure") ? [element("a", { class: "rl-card__picture rl-plate", href, tabindex: -1 })] : [];
    const isAtOnce = made.size < AT_ONCE;
    const root = element("article", { class: `rl-card${plate.length ? " rl-card--pictured" : ""}`, "data-paper": list.id(paper) }, ...plate, words);
    list.card(paper).then((more) => complete({ top, links, plate: plate[0], isAtOnce }, more), () => {});
    return root;
  }

  function heading(paper, href) {
    const title = element("a", { href, ...inLanguage(list.languages[paper]) }, list.titles[paper]);
    return element("h2", { class: "rl-card__title" }, title);
  }

  /** The venue and its year, then what sets the paper apart. */
  function venue(paper) {
    const [place] = values(paper, "venue");
    const [year] = values(paper, "year");
    const words = [place?.name, year?.name].filter(Boolean).join(" ");
    const query = [place && `venue=${encodeURIComponent(place.key)}`, year && `year=${year.key}`].filter(Boolean).join("&");
    const badges = values(paper, "award").flatMap(({ name }) => [" ", element("span", { class: "rl-badge" }, name)]);
    if (!words && !badges.length) return "";
    return element("p", { class: "rl-card__venue" }, words ? element("a", { href: `?${query}` }, words) : "", ...badges);
  }

  function subjects(paper) {
    const chips = ["topic", "tag"].flatMap((name) =>
      values(paper, name).map((value) =>
        element("li", { class: name === "tag" && "rl-subjects__tag" }, chip(name, value)),
      ),
    );
    return chips.length ? [element("ul", { class: "rl-subjects" }, ...chips)] : [];
  }

  function chip(name, { key, name: words, language }) {
    const href = `?${name}=${encodeURIComponent(key)}`;
    return element("a", { href, ...inLanguage(language) }, name === "tag" ? `#${words}` : words);
  }

  function markButtons(paper) {
    const buttons = MARKS.map((kind) => {
      const name = say(`mark-${kind}`);
      const icon = element("span", { class: `rl-icon rl-icon--${kind}`, "aria-hidden": "true" });
      return element("button", { type: "button", class: "rl-mark", value: kind, title: name, "aria-label": name }, icon);
    });
    showMarks.set(paper, marks.bind(buttons, list.id(paper)));
    return element("li", { class: "rl-marks" }, ...buttons);
  }

  function values(paper, name) {
    const facet = list.facets.find((each) => each.name === name);
    return facet ? facet.own[paper].map((place) => facet.values[place]) : [];
  }

  function has(paper, name, key) {
    return values(paper, name).some((value) => value.key === key);
  }
}

const leadsTo = (card) => card.querySelector(".rl-card__title a").getAttribute("href");

/**
 * Add to a card what was loaded after it.
 * @param {import("./browse-data.js").Card} more
 */
function complete({ top, links, plate, isAtOnce }, more) {
  const titles = more.otherTitles.map(({ language, text }) => element("p", { class: "rl-card__other", ...inLanguage(language) }, text));
  const authors = more.authors ? [element("p", { class: "rl-card__authors" }, more.authors)] : [];
  if (more.more) authors[0]?.append(" ", element("span", {}, more.more));
  top.after(...titles, ...authors);
  links.prepend(...more.links.map((link) => element("li", {}, anchor(link))));
  if (plate && more.picture) plate.append(picture(more.picture, isAtOnce));
}

function anchor({ href, text, icon, language, note }) {
  const words = [element("span", inLanguage(language), text), ...(note ? [" ", element("small", {}, note)] : [])];
  if (icon) words.unshift(element("span", { class: `rl-icon rl-icon--${icon}`, "aria-hidden": "true" }));
  return element(href ? "a" : "span", { href }, ...words);
}

function picture({ src, width, height, alt }, isAtOnce) {
  const way = isAtOnce ? { fetchpriority: "high" } : { loading: "lazy", decoding: "async" };
  const image = element("img", { width, height, ...way });
  image.alt = alt;
  image.src = src;
  return image;
}
