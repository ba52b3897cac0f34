/** What a reader marked as read or to be read: kept in this browser, and nowhere else. */

const KINDS = ["want", "read"];
/** Sites on one host share its storage, so each has a key of its own. */
const KEY = `readinglist:marks:${new URL("../../", import.meta.url).pathname}`;
const listeners = new Set();
let marks = stored();

/** @returns {"want" | "read" | ""} */
export const markOf = (paper) => marks.get(paper) ?? "";

/** Mark the paper, or take its mark away. */
export function mark(paper, kind) {
  if (kind) marks.set(paper, kind);
  else marks.delete(paper);
  keep();
}

/** Call this whenever a mark was changed, here or in another window. */
export const onChange = (listener) => listeners.add(listener);

/** All marks as the text of a file. */
export function exported() {
  const papers = (kind) => [...marks].filter(([, each]) => each === kind).map(([paper]) => paper).sort();
  return `${JSON.stringify({ readinglist: "marks", want: papers("want"), read: papers("read") }, null, 2)}\n`;
}

/**
 * Add the marks of such a file to those there are.
 * @param {string} text
 * @returns {number} how many it holds
 */
export function imported(text) {
  const file = JSON.parse(text);
  if (file?.readinglist !== "marks") throw new Error("not a file of marks");
  const found = KINDS.flatMap((kind) => papersIn(file[kind]).map((paper) => [paper, kind]));
  found.forEach(([paper, kind]) => marks.set(paper, kind));
  keep();
  return found.length;
}

const papersIn = (value) => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);

function stored() {
  try {
    const pairs = Object.entries(JSON.parse(localStorage.getItem(KEY) ?? "{}"));
    return new Map(pairs.filter(([, kind]) => KINDS.includes(kind)));
  } catch {
    return new Map(); // a browser that keeps nothing, or something else under our name
  }
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(marks)));
  } catch {
    // Kept until the page is left: some browsers lend no storage.
  }
  listeners.forEach((listener) => listener());
}

addEventListener("storage", (event) => {
  if (event.key !== KEY) return;
  marks = stored();
  listeners.forEach((listener) => listener());
});

/** Make each of these buttons show and change the mark of its kind that the paper has. */
export function bind(buttons, paper) {
  const show = () => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(markOf(paper) === button.value));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => mark(paper, markOf(paper) === button.value ? "" : button.value));
  }
  show();
  return show;
}
