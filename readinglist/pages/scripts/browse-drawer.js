/** The filters: beside the papers where there is room, else in a drawer that opens above them. */

const WIDE = matchMedia("(min-width: 60em)"); // as 60-browse.css has it

/** @param {HTMLElement} root */
export function drawer(root, say) {
  const [box, done, count] = [".rl-drawer", ".rl-drawer__done button", ".rl-browse__count"].map((selector) => root.querySelector(selector));
  const fit = () => (box.open = WIDE.matches);
  WIDE.addEventListener("change", fit);
  fit();
  done.addEventListener("click", () => {
    box.open = false;
    count.focus();
    root.querySelector(".rl-browse__results").scrollIntoView();
  });
  return (count) => (done.textContent = say("show-papers", { count }));
}
