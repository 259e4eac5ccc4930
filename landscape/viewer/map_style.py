"""How the map and what was chosen on it share the page: side by side, or below one another."""

MAP, CHART, PANEL = "map-parts", "map-chart", "map-panel"
CHOICES, HOW, NEAR = "map-choices", "map-how", "map-near"
"""The names of the parts, by which the style knows them."""

MAP_STYLE = f"""
<style>
.st-key-{MAP} {{display: grid; grid-template-columns: minmax(0, 1fr); align-items: start}}
/* The panel stays in the window with a scroll bar of its own, however long the list of members. */
@media (min-width: 60rem) {{
  .st-key-{MAP}:has(.st-key-{PANEL}) {{grid-template-columns: minmax(0, 1fr) 25rem}}
  .st-key-{PANEL} {{
    position: sticky; top: 0.5rem; max-height: calc(100vh - 1rem); overflow-y: auto;
    border-left: 1px solid currentColor; padding: 0 0.5rem 0 1rem; flex-wrap: nowrap}}
}}
/* Close together, so that the map begins high on a small screen. */
.st-key-{CHOICES}, .st-key-{NEAR} {{gap: 0.4rem 0.6rem}}
:is(.st-key-{CHOICES}, .st-key-{NEAR}) button {{min-height: 2rem; padding: 0.1rem 0.6rem}}
.st-key-{NEAR} [data-testid="stButtonGroup"] {{
  display: flex; flex-direction: row; align-items: center; gap: 0.4rem}}
/* On a telephone what the map is stands in its heading, and its drawing begins below. */
@media (max-width: 40rem) {{
  .st-key-heading-map {{gap: 0}}
  .st-key-heading-map .words > p, .st-key-{CHOICES} p, .st-key-{HOW} p {{line-height: 1.3}}
}}
.st-key-{PANEL} table.landscape tbody th {{min-width: 7rem}}
</style>
"""
