/** The figures of a paper's page → one of them large, in a dialog that leads to the others. */

const SWIPE_PX = 50; // a finger that moves less meant to tap

/** @param {HTMLElement} figures what holds the links to the large images, and the words for the dialog */
function start(figures) {
  const links = [...figures.querySelectorAll("a.rl-zoom")];
  const box = boxOf(figures.dataset, links.length > 1);
  let opener = 0;
  let shown = 0;
  const show = (index) => {
    shown = (index + links.length) % links.length;
    fill(box, links[shown], links.length > 1 ? `${shown + 1} / ${links.length}` : "");
  };
  links.forEach((link, index) =>
    link.addEventListener("click", (event) => {
      if (isForAnotherTab(event)) return;
      event.preventDefault();
      opener = index;
      show(index);
      box.showModal();
    }),
  );
  box.addEventListener("close", () => links[opener].focus());
  onStep(box, (step) => show(shown + step));
  figures.append(box);
  figures.classList.add("rl-figures--zoom");
}

/** @param {MouseEvent} event */
const isForAnotherTab = (event) => event.button || event.ctrlKey || event.metaKey || event.shiftKey;

/**
 * @param {DOMStringMap} words
 * @param {boolean} leadsOn to other figures
 * @returns {HTMLDialogElement}
 */
function boxOf(words, leadsOn) {
  const box = element("dialog", { class: "rl-lightbox", "aria-label": words.name });
  const steps = leadsOn
    ? [button("‹", words.previous, "-1"), element("span", { role: "status" }), button("›", words.next, "1")]
    : [];
  const bar = element("div", { class: "rl-lightbox__bar" });
  bar.append(...steps, button("×", words.close, "close"));
  const caption = element("p", { class: "rl-lightbox__caption" });
  box.append(bar, element("img", { class: "rl-lightbox__image", alt: "" }), caption);
  return box;
}

/** Show one figure: its large image, its caption, and whose it is. */
function fill(box, link, position) {
  const image = element("img", {
    class: "rl-lightbox__image",
    src: link.href,
    alt: link.querySelector("img").alt,
    width: link.dataset.width,
    height: link.dataset.height,
  });
  box.querySelector("img").replaceWith(image); // a new one: the last picture does not linger until this one comes
  const credit = link.parentElement.querySelector("small").cloneNode(true);
  box.querySelector("p").replaceChildren(`${link.dataset.caption} `, credit);
  const status = box.querySelector("[role=status]");
  if (status) status.textContent = position;
}

/**
 * Buttons, arrow keys and a swipe lead on; the close button and the ground around the picture close.
 * @param {HTMLDialogElement} box
 * @param {(step: number) => void} go
 */
function onStep(box, go) {
  let from = 0;
  const arrows = { ArrowLeft: -1, ArrowRight: 1 };
  box.addEventListener("click", (event) => {
    const { value } = event.target;
    if (event.target === box || value === "close") box.close();
    else if (value) go(Number(value));
  });
  box.addEventListener("keydown", (event) => {
    if (event.key in arrows) go(arrows[event.key]);
  });
  box.addEventListener("touchstart", (event) => (from = event.touches[0].clientX), { passive: true });
  box.addEventListener("touchend", (event) => {
    const moved = event.changedTouches[0].clientX - from;
    if (Math.abs(moved) > SWIPE_PX) go(moved < 0 ? 1 : -1);
  });
}

function button(sign, name, value) {
  const made = element("button", { type: "button", value, "aria-label": name, title: name });
  made.textContent = sign;
  return made;
}

/** @returns {HTMLElement} */
function element(name, attributes = {}) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  return made;
}

document.querySelectorAll(".rl-figures:not(.rl-figures--zoom)").forEach(start);
