// What somebody asked for who had to sign in first. Streamlit leads back from signing in to the
// start of the app, in English; from there the way goes on to the page, and its language. It is kept
// in this tab alone, and until somebody has signed in. A scenario that was being made before is not for
// whoever signs in next.

const ASKED = "landscape-asked";
const DRAFT = "landscape-draft-";  // as draft_tab.py names them

function keepAsked(standing, pages) {
  if (standing === "asked") {
    Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT)).forEach((key) => sessionStorage.removeItem(key));
    sessionStorage.setItem(ASKED, location.pathname.slice(folder().length) + location.search);
    return;
  }
  const asked = sessionStorage.getItem(ASKED);
  sessionStorage.removeItem(ASKED);
  const isAtStart = location.pathname === folder() && !location.search;
  if (asked && isAtStart && ["", ...pages].includes(asked.split("?")[0])) goOnTo(asked);
}

/** In the place of the start, so that Back does not lead there. */
function goOnTo(asked) {
  history.replaceState({}, "", new URL(folder() + asked, location.origin));
  dispatchEvent(new PopStateEvent("popstate", { state: { followed: true } }));
}
