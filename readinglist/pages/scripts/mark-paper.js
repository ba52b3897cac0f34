/** A paper's own page: the buttons with which a reader marks it. */

import { bind, onChange } from "./marks.js";

for (const place of document.querySelectorAll(".rl-marks--paper")) {
  onChange(bind([...place.querySelectorAll("button")], place.dataset.paper));
  place.hidden = false;
}
