"""Leads the eye and the keyboard to what was just opened, which stands elsewhere on the page."""

from landscape.viewer import ui
from landscape.viewer.hidden_part import hidden_part

# The heading may be drawn a moment later than this part, and this part be put into another place
# meanwhile. What was led to last is kept in the page, so that another run of the script does not
# take the keyboard away from where it went since.
_component = hidden_part(
    "landscape_come_to",
    """
let last, isDone = true, timer;
export default function ({ data, parentElement }) {
  const place = lift(parentElement);
  if (data.what !== last) isDone = !data.what;
  last = data.what;
  clearTimeout(timer);
  if (!isDone) lead(place, 60);
}
function lead(place, tries) {
  const heading = place?.nextElementSibling?.querySelector("h2");
  isDone = tries === 0;
  if (heading && !heading.closest('[data-stale="true"]')) {
    isDone = true;
    heading.tabIndex = -1;
    heading.dataset.ledTo = "";
    heading.style.scrollMarginTop = "1rem";
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  } else if (tries) timer = setTimeout(lead, 50, place, tries - 1);
}
""",
)


def come_to(what: str) -> None:
    """Brings the heading that follows into view once, when another `what` was opened.

    To be called with nothing while nothing is open, so that the same can be opened again.
    """
    ui.flush()
    _component(key="come-to", data={"what": what})
