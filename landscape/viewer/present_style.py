"""How a presentation fills the window, with nothing else of the page."""

PRESENT_STYLE = """
<style>
/* Whatever else stands on the page, its menu among it, is neither seen nor walked. */
[data-testid="stVerticalBlock"]:has(.st-key-presentation)
  > :not(:has(.st-key-presentation), .st-key-presentation) {display: none}
/* Streamlit names keys in English and in a pale grey; our own words on the buttons name them. */
.st-key-presentation kbd {display: none}
.st-key-presentation {min-height: 92vh}
.st-key-presentation h1 {font-size: 2.1rem !important}
.st-key-presentation h2 {font-size: 1.4rem !important}
.st-key-presentation :is([data-testid="stHtml"], .words) :is(p, li) {
  font-size: 1.35rem; line-height: 1.5}
.st-key-presentation table.landscape {font-size: 1.05rem}
</style>
"""
