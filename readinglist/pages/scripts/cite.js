/** The forms of a citation, folded one below the other → tabs, each with a button that copies it. */

/** @param {HTMLElement} section what the template `cite.html` makes */
function start(section) {
  const forms = [...section.querySelectorAll("details")];
  const tabs = forms.map(tabOf);
  const list = element("div", { role: "tablist", "aria-label": section.dataset.forms });
  list.append(...tabs);
  forms[0].before(list);
  forms.forEach((form, index) => dress(form, tabs[index], section.dataset));
  list.addEventListener("click", (event) => choose(forms, tabs, tabs.indexOf(event.target)));
  list.addEventListener("keydown", (event) => move(event, forms, tabs));
  section.classList.add("rl-cite--tabs");
  choose(forms, tabs, 0);
}

/**
 * @param {HTMLDetailsElement} form
 * @returns {HTMLButtonElement}
 */
function tabOf(form) {
  const panel = panelOf(form);
  const names = { role: "tab", id: `${panel.id}-tab`, "aria-controls": panel.id };
  const tab = element("button", { type: "button", ...names });
  tab.textContent = form.querySelector("summary").textContent;
  return tab;
}

/** @param {HTMLDetailsElement} form */
const panelOf = (form) => form.querySelector("div");

/** Make a form the panel of its tab, with a button that copies it and a place where that is said. */
function dress(form, tab, words) {
  const panel = panelOf(form);
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
  form.querySelector("summary").hidden = true;
  const code = panel.querySelector("code");
  const copy = element("button", { type: "button", class: "rl-cite__copy" });
  const said = element("span", { role: "status" });
  copy.textContent = words.copy;
  copy.addEventListener("click", async () => {
    said.textContent = "";
    said.textContent = (await copied(code)) ? words.copied : words.failed;
  });
  const row = panel.querySelector("p") ?? panel.appendChild(element("p"));
  row.prepend(copy, said);
}

/** Open the form of one tab, and close the others. */
function choose(forms, tabs, chosen) {
  if (chosen < 0) return;
  tabs.forEach((tab, index) => {
    tab.setAttribute("aria-selected", String(index === chosen));
    tab.tabIndex = index === chosen ? 0 : -1;
    forms[index].open = index === chosen;
    forms[index].hidden = index !== chosen;
  });
}

/** Arrow keys, Home and End lead from tab to tab. */
function move(event, forms, tabs) {
  const here = tabs.indexOf(document.activeElement);
  const last = tabs.length - 1;
  const targets = {
    ArrowRight: here === last ? 0 : here + 1,
    ArrowLeft: here === 0 ? last : here - 1,
    Home: 0,
    End: last,
  };
  if (here < 0 || !(event.key in targets)) return;
  event.preventDefault();
  choose(forms, tabs, targets[event.key]);
  tabs[targets[event.key]].focus();
}

/**
 * Copy the code; where the browser does not let a page do so, select it, so that one key remains to press.
 * @param {HTMLElement} code
 * @returns {Promise<boolean>}
 */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(`${code.textContent}\n`);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}

/** @returns {HTMLElement} */
function element(name, attributes = {}) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

document.querySelectorAll(".rl-cite:not(.rl-cite--tabs)").forEach(start);
