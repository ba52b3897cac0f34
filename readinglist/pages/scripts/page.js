/** What scripts need to build a page: elements whose words are always text, never HTML. */

/**
 * @param {string} name
 * @param {Record<string, string | boolean | number>} attributes those that are false or "" are left out
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false && value !== "") made.setAttribute(attribute, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** The attribute that says in which language words are, where that is not the page's. */
export function inLanguage(language) {
  return language && language !== pageLanguage() ? { lang: language } : {};
}

function pageLanguage() {
  const content = document.querySelector(".rl-browse")?.closest("[lang]");
  return content?.lang ?? document.documentElement.lang;
}

/**
 * The interface's words, as `Wording.pattern` gives them: for one, and for many.
 * @param {Record<string, [string, string]>} phrases
 */
export function wording(phrases) {
  return (phrase, parts = {}) => {
    const [one, many] = phrases[phrase];
    return (parts.count === 1 ? one : many).replace(/\{(\w+)\}/g, (_, part) => String(parts[part]));
  };
}

/** Once the reader sees what was just changed: the second frame begins when the first was painted. */
export function afterPainting(then) {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
}

/** Let the reader act in between: what takes long is done in pieces, first of all on a slow phone. */
export function pause() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** Make these the children, without touching those that stay: one of them may have the focus. */
export function arrange(parent, children) {
  if (children.length === parent.children.length && children.every((child, place) => child === parent.children[place])) return;
  const stay = new Set(children);
  for (const child of [...parent.children]) if (!stay.has(child)) child.remove();
  children.forEach((child, place) => {
    if (parent.children[place] !== child) parent.insertBefore(child, parent.children[place] ?? null);
  });
}
