// What somebody asked for who had to sign in first. Streamlit leads back from signing in to the
// start of the app, in English; from there the way goes on to the page, and its language. It is kept
// in this tab alone, and until somebody has signed in.

const ASKED = "landscape-asked";

function keepAsked(standing, pages) {
  if (standing === "asked") {
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
