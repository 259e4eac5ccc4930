"""How the map and what was chosen on it share the page: side by side, or below one another."""

MAP, CHART, PANEL = "map-parts", "map-chart", "map-panel"
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
/* On a telephone what the map is stands in its heading, and its drawing begins below. */
@media (max-width: 40rem) {{
  .landscape-heading {{gap: 0}}
  .landscape-heading p, .ways p {{line-height: 1.3}}
}}
.st-key-{PANEL} table.landscape tbody th {{min-width: 7rem}}
</style>
"""
