"""How a map of tiles is set: as wide as its column, in the colours of the page."""

TILE_STYLE = """
<style>
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap}
.tile-map {margin: 0 0 0.75rem; max-width: 34rem; container-type: inline-size}
.tile-map figcaption {font-weight: 600; padding: 0.3rem 0}
:is([data-testid="stHtml"], .words) ul.tiles, :is([data-testid="stHtml"], .words) ul.tile-key {
  list-style: none; margin: 0; padding: 0}
:is([data-testid="stHtml"], .words) ul.tiles {
  display: grid; grid-template-columns: repeat(var(--halves), minmax(0, 1fr));
  grid-auto-rows: minmax(0, 10cqi);
  gap: 0.5cqi; font-size: clamp(0.55rem, 2.5cqi, 0.86rem); line-height: 1.12}
.tiles .tile {
  position: relative; display: flex; margin: 0; border: 1px solid #8a8a8a; border-radius: 4px;
  text-align: center; hyphens: manual}
.tiles .tile > * {
  flex: 1; display: flex; align-items: center; justify-content: center; padding: 0.1em;
  text-decoration-thickness: 1px}
.tiles .tile .sign {position: absolute; right: 0.2em; top: 0; font-size: 0.85em}
.tiles .tile > .unseen, .tiles .tile .unseen {flex: none; padding: 0}
.tile.full, td.full {background: color-mix(in srgb, currentColor 18%, transparent)}
.tile.full, .tile.stripes {border: 2px solid}
.tile.stripes, td.stripes {
  background: repeating-linear-gradient(135deg,
    color-mix(in srgb, currentColor 20%, transparent) 0 2px, transparent 2px 8px)}
.tile.dots {border: 2px dotted}
.tile.dots, td.dots {
  background: radial-gradient(
    color-mix(in srgb, currentColor 28%, transparent) 1.2px, transparent 1.4px) 0 0 / 8px 8px}
.tile.dashes {border: 1px dashed}
.tile.full a, .tile.stripes a, .tile.dots a {color: inherit; font-weight: 600}
.tiles .tile a:focus-visible {outline: 3px solid; outline-offset: 1px; z-index: 1}
.tiles .tile.chosen {outline: 3px solid; outline-offset: -1px; font-weight: 700}
ul.tile-key {display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font-size: 0.9rem}
:is([data-testid="stHtml"], .words) ul.tile-key {margin-top: 0.5rem}
.tile-key li {margin: 0}
.tile-key .tile {
  display: inline-block; width: 1.6rem; text-align: center; border-radius: 3px; line-height: 1.3}
</style>
"""
