"""Tables with very many columns: they scroll in a box of their own, and their headings stay."""

from html import escape

from landscape.viewer import ui


def show_grid_box(key: str, table: str, caption: str, *, named_by: str = "") -> None:
    """A table, as HTML, in a box that the keyboard reaches and scrolls, under its key.

    `named_by` are the names in an address that tell which cell is opened. The link of that cell is
    marked by the browser: the table itself stays the same, and need not be drawn anew.
    """
    ui.html(
        f'{key}<div class="grid-scroll" tabindex="0" role="region" data-named-by="{named_by}" '
        f'aria-label="{escape(caption)}">{table}</div>'
    )


GRID_STYLE = """
<style>
.grid-scroll {
  position: relative; overflow: auto; max-height: 82vh; border: 1px solid #8a8a8a;
  margin-bottom: 0.5rem}
.grid-scroll:focus-visible {outline: 3px solid; outline-offset: 1px}
.grid-scroll table.landscape {
  border-collapse: separate; border-spacing: 0; width: auto; margin: 0; font-size: 0.82rem}
.grid-scroll table.landscape caption {padding: 0.3rem 0.5rem}
.grid-scroll table.landscape th, .grid-scroll table.landscape td {
  border-width: 0 1px 1px 0; padding: 0.15rem 0.2rem; text-align: center; vertical-align: middle}
.grid-scroll table.landscape thead th {
  position: sticky; top: 0; z-index: 3; background: Canvas; border-bottom-width: 2px;
  vertical-align: bottom; font-weight: 600}
.grid-scroll table.coverage thead tr:first-child th[colspan] {height: 1.8rem; padding: 0}
.grid-scroll table.coverage thead tr.second th {top: 1.8rem}
.grid-scroll table.landscape tfoot th, .grid-scroll table.landscape tfoot td {
  position: sticky; bottom: 0; z-index: 2; background: Canvas; border-top: 2px solid #8a8a8a}
.grid-scroll table.landscape tr > :first-child:not([colspan], .up) {
  position: sticky; left: 0; z-index: 2; background: Canvas; text-align: left; width: 15rem;
  min-width: 15rem; max-width: 15rem; border-right-width: 2px}
.grid-scroll table.landscape thead tr > :first-child, .grid-scroll table.landscape tfoot
  tr > :first-child {z-index: 4}
.grid-scroll table.landscape tbody th {font-weight: 400}
.grid-scroll tbody th[scope="row"] .mark {display: block}
.grid-scroll table.landscape th[scope="rowgroup"] {
  position: sticky; left: 0; text-align: left; font-weight: 700}
.grid-scroll table.landscape th.up > span {
  writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 9rem;
  display: inline-block; line-height: 1.15; font-weight: 400}
.grid-scroll table.matrix td {min-width: 2.9rem; line-height: 1.15}
.grid-scroll td.members, .grid-scroll td.member-list {font-size: 0.9em; min-width: 4rem}
.grid-scroll td a {
  display: block; min-width: 24px; min-height: 24px; padding: 0.1rem; color: inherit;
  text-underline-offset: 2px; position: relative}
.grid-scroll table.matrix td a {white-space: nowrap}
.grid-scroll td a.leads {font-weight: 700}
.grid-scroll td a:focus-visible, .grid-scroll th a:focus-visible {
  outline: 3px solid; outline-offset: -1px}
.grid-scroll td a[aria-current] {outline: 2px solid; font-weight: 700}
:is([data-testid="stHtml"], .words) ul.matrix-key {
  list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; margin: 0; padding: 0;
  font-size: 0.85rem}
.matrix-key li {margin: 0}
.grid-scroll table.together tbody tr > :first-child:not([colspan], .up) {
  width: 8rem; min-width: 8rem}
.grid-scroll table.together tbody td:last-child {text-align: left; min-width: 24rem}
.grid-scroll table.together tbody td:last-child a {display: inline; position: static}
.grid-scroll .bar {display: block; height: 0.5rem; background: currentColor; margin-top: 0.2rem;
  forced-color-adjust: none}
@media (max-width: 40rem) {
  .grid-scroll table.landscape tr > :first-child:not([colspan], .up) {
    width: 8.5rem; min-width: 8.5rem; max-width: 8.5rem; overflow-wrap: anywhere}
}
</style>
"""
