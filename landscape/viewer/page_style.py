"""How every page is set: close together, for small screens; tables and lists alike on all."""

import streamlit as st

from landscape.viewer.grid_box import GRID_STYLE
from landscape.viewer.map_style import MAP_STYLE
from landscape.viewer.present_style import PRESENT_STYLE
from landscape.viewer.rows import ROW_STYLE
from landscape.viewer.tile_style import TILE_STYLE
from landscape.viewer.ways import WAY_STYLE

# A selector such as [class*="..."] would have the browser look at all that stands below whatever
# changes its class, which Streamlit does with every part of a page at every click.
_STYLE = """
<style>
/* The colours of Streamlit's light and dark themes, which it tells only to components: whatever
   stands on the page is legible on either. */
:root {
  --st-text-color: light-dark(#2f2d2b, #edebe8);
  --st-background-color: light-dark(#ffffff, #171614);
  --st-secondary-background-color: light-dark(#f8f8f7, #2d2b27);
  --st-primary-color: light-dark(#1d4f91, #9cc3f5);
  --st-link-color: light-dark(#1d4f91, #9cc3f5);
  --st-border-color: light-dark(#767676, #8f8a84);
  --landscape-quiet: light-dark(#595959, #b9b4ae);
}
[data-testid="stMain"] a {color: var(--st-link-color); text-decoration: underline}
/* What has the keyboard is seen on every ground. */
[data-testid="stApp"] :focus-visible {outline: 3px solid var(--st-text-color); outline-offset: 2px}
[data-testid="stSkipToContent"]:focus {z-index: 100}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after {
    animation-duration: 0.01ms !important; animation-iteration-count: 1 !important;
    transition-duration: 0.01ms !important; scroll-behavior: auto !important}
}
/* Only Streamlit's own English signs stand here. */
header[data-testid="stHeader"], [data-testid="InputInstructions"] {display: none}
[data-testid="stMainBlockContainer"] {padding: 0.75rem 2.5rem 3rem}
[data-testid="stMainBlockContainer"] h1 {font-size: 1.6rem; padding: 0}
[data-testid="stMainBlockContainer"] h2 {font-size: 1.25rem; padding: 0.5rem 0 0}
[data-testid="stMainBlockContainer"] h3 {font-size: 1.1rem; padding: 0}
[data-testid="stMainBlockContainer"] h4 {font-size: 1rem; padding: 0}
:is([data-testid="stHtml"], .words) :is(h1, h2, h3) {margin: 0; line-height: 1.2}
:is([data-testid="stHtml"], .words) h4 {margin: 0.6rem 0 0}
:is([data-testid="stHtml"], .words) p {margin: 0 0 0.4rem}
/* What follows one another in words stands as far apart as parts of Streamlit do. */
[data-testid] .words > * + * {margin-top: 0.7rem}
[data-testid="stHtml"] .words > p, [data-testid="stHtml"] > p {margin-bottom: 0}
.words > h2 {padding-top: 0.5rem}
[data-testid] .words > :is(h1, h2) + p {margin-top: 0.4rem}
.words p.caption, [data-testid="stHtml"] p.caption {
  font-size: 0.875rem; color: var(--landscape-quiet)}
/* Streamlit's own grey has too little contrast. */
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] * {
  color: var(--landscape-quiet); opacity: 1}
/* Streamlit writes in white on the pale blue of the dark scheme. */
button:is([data-testid="stBaseButton-primary"], [data-testid="stBaseButton-primaryFormSubmit"]
  ):not(:disabled) {color: var(--st-background-color)}
/* A long name is read whole. */
.st-key-proposals-boards [data-testid="stMarkdownContainer"] * {
  white-space: normal; overflow: visible}
.note {
  padding: 0.5rem 0.75rem; border-left: 4px solid var(--st-primary-color);
  background: var(--st-secondary-background-color)}
[data-testid] .note > p + p {margin-top: 0.4rem}
.landscape-progress progress {width: 20rem; max-width: 100%; vertical-align: middle}
[data-testid="stAlertContainer"] {padding: 0.5rem 0.75rem}
[data-testid="stMainBlockContainer"] > div > [data-testid="stVerticalBlock"] {gap: 0.7rem}
/* The menu: in rows, as many as it takes. */
nav.landscape ul {
  display: flex; flex-wrap: wrap; gap: 0.1rem 0.25rem; list-style: none; margin: 0; padding: 0}
nav.landscape li {margin: 0}
nav.landscape a {display: block; min-height: 24px; padding: 0.2rem 0.4rem; border-radius: 4px}
nav.landscape a[aria-current] {
  font-weight: 700; color: inherit; text-decoration: none;
  border-bottom: 3px solid currentColor; border-radius: 0}
.landscape-menu {display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem}
.landscape-menu nav {flex: 1 1 20rem}
/* What the keyboard does: over the page, and on a small one in it. */
.landscape-keys {position: relative}
.landscape-keys summary {min-height: 24px; padding: 0.2rem 0.4rem; cursor: pointer}
.landscape-keys > div {
  position: absolute; z-index: 10; right: 0; width: 30rem; max-width: 80vw; padding: 0.75rem;
  background: var(--st-background-color); border: 1px solid var(--st-border-color)}
.landscape-keys ul {margin: 0; padding-left: 1.1rem}
.landscape-keys label {display: block; padding-top: 0.5rem}
.landscape-keys input {width: 24px; height: 24px; vertical-align: middle}
@media (max-width: 40rem) {
  .landscape-keys > div {position: static; max-width: none; width: auto}
  [data-testid="stMainBlockContainer"] {padding: 0.5rem 0.9rem 3rem}
  [data-testid="stMainBlockContainer"] > [data-testid="stVerticalBlock"],
  [data-testid="stMainBlockContainer"] > div > [data-testid="stVerticalBlock"] {gap: 0.4rem}
  [data-testid="stMainBlockContainer"] h1 {font-size: 1.3rem}
  nav.landscape {font-size: 0.9rem}
  nav.landscape a {padding: 0.1rem 0.4rem}
}
/* A heading with what belongs beside it. */
.st-key-heading-build, .landscape-heading {gap: 0.2rem 1rem}
.landscape-heading {display: flex; flex-wrap: wrap; align-items: baseline}
[data-testid] .landscape-heading p {margin: 0}
.st-key-build-tools button {
  min-height: 2rem; padding: 0.1rem 0.6rem}
.st-key-area-chooser {gap: 0.1rem}
.st-key-area-chooser .tile-map {max-width: 27rem; margin: 0}
/* Filters: in one row; on a telephone folded, two side by side and the tiers below them. */
.filter-fold, [data-testid="stElementContainer"]:has(.filter-fold) {display: none}
.filter-fold summary {min-height: 24px; padding: 0.2rem 0; cursor: pointer; font-weight: 600}
@media (max-width: 40rem) {
  .filter-fold, [data-testid="stElementContainer"]:has(.filter-fold) {display: block}
  [data-testid="stElementContainer"]:has(.filter-fold:not([open])) + .st-key-row-filters,
  [data-testid="stElementContainer"]:has(.filter-fold:not([open])) + * > .st-key-row-filters {
    display: none}
  .st-key-row-filters {
    display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.4rem 0.6rem}
  .st-key-row-filters > * {min-width: 0}
  .st-key-row-filters > :nth-child(3) {grid-column: 1 / -1}
}
/* Tables and lists. */
table.landscape {border-collapse: collapse; width: 100%; font-size: 0.92rem; margin-bottom: 1rem}
table.landscape caption {text-align: left; font-weight: 600; padding: 0.3rem 0}
table.landscape th, table.landscape td {
  border: 1px solid var(--st-border-color); padding: 0.35rem 0.5rem;
  text-align: left; vertical-align: top}
table.landscape thead th {border-bottom-width: 2px}
table.landscape tbody th {font-weight: 600; min-width: 9rem}
table.long tbody th, table.landscape tbody th a {font-weight: 400}
table.wide td:not(.number) {min-width: 10rem}
table.landscape .number {text-align: right}
table.landscape td.number, table.landscape td.date {white-space: nowrap}
table.landscape td a[href^="http"] {overflow-wrap: anywhere}
ul.landscape li, ol.landscape li {margin-bottom: 0.25rem; break-inside: avoid}
dl.landscape {margin: 0; padding: 0}
dl.landscape dt {margin: 0; font-weight: 600}
dl.landscape dd {margin: 0 0 0.6rem}
.landscape-scroll {overflow-x: auto}
/* On a telephone a column is as wide as it reads well, and the table scrolls in its box. */
@media (max-width: 40rem) {
  .landscape-scroll table.landscape:has(th:nth-child(3)) {width: max-content; min-width: 100%}
  .landscape-scroll table.landscape:has(th:nth-child(3)) :is(th, td) {max-width: 16rem}
  table.landscape tbody th {min-width: 7rem}
}
/* As an expander of Streamlit looks. */
details.landscape {border: 1px solid var(--st-border-color); border-radius: 0.5rem}
details.landscape + details.landscape {margin-top: 0.7rem}
details.landscape > summary {min-height: 24px; padding: 0.5rem 0.75rem; cursor: pointer}
details.landscape[open] > summary {font-weight: 600}
details.landscape > .landscape-scroll {padding: 0 0.75rem}
/* A message is read beside the path of its file on a telephone as well. */
.st-key-own-brought-files tbody th {overflow-wrap: anywhere}
.st-key-own-brought-files tbody td:last-child {min-width: 14rem}
/* What every row is about, and how it is today, stay in view beside many scenarios. */
@media (min-width: 60rem) {
  table.stay {border-collapse: separate; border-spacing: 0}
  table.stay th, table.stay td {border-width: 0 1px 1px 0}
  table.stay thead th {border-width: 1px 1px 2px 0}
  table.stay tr > :first-child {border-left-width: 1px}
  table.stay tr > :first-child, table.stay-2 tr > :nth-child(2) {
    position: sticky; left: 0; z-index: 1; background: var(--st-background-color)}
  table.stay-1 tr > :first-child {width: 20rem; min-width: 20rem; max-width: 20rem}
  table.stay-2 tr > :first-child {width: 14rem; min-width: 14rem; max-width: 14rem}
  table.stay-2 tr > :nth-child(2) {left: 14rem; min-width: 5rem; border-right-width: 3px}
  table.stay tr > :nth-child(n+3) {min-width: 7.5rem}
}
.mark {font-size: 0.85em}
</style>
"""


def set_page_style(*, is_presenting: bool) -> None:
    """Gives every page the same look."""
    # Its selectors have the browser look at the whole page whenever a part comes or goes.
    present = PRESENT_STYLE if is_presenting else ""
    st.html(_STYLE + TILE_STYLE + GRID_STYLE + ROW_STYLE + WAY_STYLE + MAP_STYLE + present)
