/** The reader's own marks → one more facet, with a way to take them to another browser. */

import { element } from "./page.js";
import * as marks from "./marks.js";

/**
 * @param {{size: number, id: (paper: number) => string}} list
 * @returns {import("./browse-facets.js").Facet}
 */
export function marksFacet(list, say) {
  const keys = ["want", "read"];
  const values = keys.map((key) => ({ key, name: say(`mark-${key}`), language: "", parent: "" }));
  const places = new Map(keys.map((key, place) => [key, place]));
  const facet = { name: "mark", title: say("marks"), many: false, values, places, own: [], papers: [] };
  let papers = null;
  const count = () => {
    papers ??= Array.from({ length: list.size }, (_, paper) => list.id(paper));
    facet.papers = keys.map((key) => Int32Array.from(papers.keys()).filter((paper) => marks.markOf(papers[paper]) === key));
  };
  count();
  marks.onChange(count);
  return facet;
}

/** Where marks are kept, and the buttons that save and load them. */
export function marksFile(say) {
  const said = element("span", { role: "status" });
  const input = element("input", { type: "file", accept: "application/json,.json", hidden: true });
  const save = button(say("marks-save"), () => download("reading-marks.json", marks.exported()));
  const load = button(say("marks-load"), () => input.click());
  input.addEventListener("change", async () => {
    said.textContent = await loaded(input.files[0], say);
    input.value = "";
  });
  return element("div", { class: "rl-facet__file" }, element("p", {}, say("marks-kept")), save, " ", load, input, " ", said);
}

async function loaded(file, say) {
  try {
    return say("marks-loaded", { count: marks.imported(await file.text()) });
  } catch {
    return say("marks-unreadable");
  }
}

function button(words, pressed) {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", pressed);
  return made;
}

function download(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000); // some browsers read it late
}
