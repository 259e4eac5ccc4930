// Puts HTML that the server made on the page, and leaves what is there already as it is.
//
// Streamlit's own way cleans all of a large table at every change, which takes longer than drawing
// it. The render layer escapes whatever it was given; what could do something all the same, should
// it ever come through, is taken out here while it is still apart from the page.

const TAGS = new Set(("A B BR BUTTON CAPTION COL COLGROUP DD DETAILS DIV DL DT EM FIGCAPTION FIGURE "
  + "H1 H2 H3 H4 IMG LI NAV OL P PRE SECTION SMALL SPAN STRONG SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL").split(" "));
const NAMES = new Set(("alt class colspan hreflang href id lang open role rowspan scope src start style tabindex target "
  + "title type").split(" "));
const LEADS = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i;  // no other scheme than these
const PICTURE = /^data:image\/(png|svg\+xml);base64,/;  // nothing in a picture is run

function isHarmless({ name, value }) {
  if (name === "href") return LEADS.test(value.replace(/[\s\u0000-\u001f]/g, ""));
  if (name === "src") return PICTURE.test(value);
  return NAMES.has(name) || name.startsWith("aria-") || name.startsWith("data-");
}

function clean(part) {
  for (const element of part.querySelectorAll("*")) {
    if (!TAGS.has(element.tagName)) { element.remove(); continue; }
    for (const attribute of [...element.attributes]) {
      if (!isHarmless(attribute)) element.removeAttribute(attribute.name);
    }
  }
  return part;
}

const shown = new WeakMap();

export default function ({ data, parentElement }) {
  const place = parentElement.querySelector(".words");
  if (shown.get(place) === data.html) return;
  shown.set(place, data.html);
  const apart = document.createElement("template");
  apart.innerHTML = data.html;
  place.replaceChildren(clean(apart.content));
}
