// Streamlit's own English in the language of the page, wherever it turns up.

const TOLD_BY = ["aria-label", "title", "placeholder", "alt"];
let words = [];  // [what to look for, what to put there]
let given = null;

/** Takes `[Streamlit's text, ours]`; what was put there for another language is found as well. */
function setWords(pairs) {
  const asText = JSON.stringify(pairs);
  if (asText === given) return;
  const before = given ? JSON.parse(given) : [];
  given = asText;
  const back = before.map(([own, put]) => [put, new Map(pairs).get(own) ?? own]);
  words = [...pairs, ...back].map(([own, put]) => [asPattern(own), put]);
  putAllWords(document.body);
}

/** A text with `{}` where anything may stand, which is put where the other text has `{}`. */
function asPattern(text) {
  const parts = text.split("{}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^\\s*${parts.join("(.+?)")}\\s*$`);
}

function translate(text) {
  for (const [pattern, put] of words) {
    const found = pattern.exec(text);
    if (!found) continue;
    let place = 0;
    return put.replace(/\{\}/g, () => found[++place] ?? "");
  }
  return text;
}

// What the app itself says is in the right language already.
const OURS = '[data-testid="stHtml"], .words, script, style';

const OTHERS = (node) => (
  node.nodeType === Node.ELEMENT_NODE && node.matches(OURS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
);

function putWord(node) {
  if (!node.nodeValue.trim()) return;
  const put = translate(node.nodeValue);
  if (put !== node.nodeValue) node.nodeValue = put;
}

function putTold(element) {
  for (const name of TOLD_BY) {
    const value = element.getAttribute(name);
    const put = value && translate(value);
    if (put && put !== value) element.setAttribute(name, put);
  }
}

const isOurs = (node) => (node.parentElement ?? node).closest?.(OURS);

function putAllWords(part) {
  if (isOurs(part) || OTHERS(part) === NodeFilter.FILTER_REJECT) return;
  if (part.nodeType === Node.TEXT_NODE) { putWord(part); return; }
  if (part.nodeType !== Node.ELEMENT_NODE) return;
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, OTHERS);
  for (let node = part; node; node = nodes.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) putWord(node);
    else putTold(node);
  }
}

function watchWords() {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(putAllWords);
      else if (isOurs(target)) continue;
      else if (type === "attributes") putTold(target);
      else putWord(target);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: TOLD_BY });
}
