// What somebody asked for who had to sign in first. Streamlit leads back from signing in to the
// start of the app, in English; from there the way goes on to the page, and its language. It is kept
// in this tab alone, and until somebody has signed in. A scenario that was being made before is not for
// whoever signs in next.

const ASKED = "landscape-asked";
const SPOKEN = "landscape-language-signed-in";
const DRAFT = "landscape-draft-";  // as draft_tab.py names them

/** `isLoaded`: for the first time in a page that was loaded. */
function keepAsked({ standing, pages, lang }, isLoaded) {
  if (standing === "asked") {
    if (isLoaded && goOnInLanguage(lang)) return;
    Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT)).forEach((key) => sessionStorage.removeItem(key));
    sessionStorage.setItem(ASKED, location.pathname.slice(folder().length) + location.search);
    return;
  }
  if (standing === "in") sessionStorage.setItem(SPOKEN, lang);
  const asked = sessionStorage.getItem(ASKED);
  sessionStorage.removeItem(ASKED);
  const isAtStart = location.pathname === folder() && !location.search;
  if (asked && isAtStart && ["", ...pages].includes(asked.split("?")[0])) goOnTo(asked);
}

/** Whoever signed out comes to the start in English; once, it goes on in the language they had. */
function goOnInLanguage(lang) {
  const spoken = sessionStorage.getItem(SPOKEN);
  sessionStorage.removeItem(SPOKEN);
  const goesOn = location.pathname === folder() && !location.search && spoken && spoken !== lang;
  if (goesOn) goOnTo(`?lang=${spoken}`);
  return goesOn;
}

/** In the place of the start, so that Back does not lead there. */
function goOnTo(asked) {
  history.replaceState({}, "", new URL(folder() + asked, location.origin));
  dispatchEvent(new PopStateEvent("popstate", { state: { followed: true } }));
}
