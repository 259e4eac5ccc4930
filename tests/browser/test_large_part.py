"""What is taken out of a large piece of HTML before it is on the page."""

from importlib.resources import files

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SCRIPT = files("landscape.viewer.large_part").joinpath("large.js").read_text(encoding="utf-8")

SHOW = """async ([script, html]) => {
  const address = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
  const { default: show } = await import(address);
  document.body.innerHTML = '<div class="words"></div>';
  window.ran = false;
  show({data: {html}, parentElement: document.body});
  await new Promise((done) => setTimeout(done, 100));
  return [document.querySelector('.words').innerHTML, window.ran];
}"""


@pytest.fixture(scope="module")
def empty(browser: Browser) -> Page:
    return browser.new_page()


def show(page: Page, html: str) -> str:
    """What is on the page; nothing of it has run."""
    shown, ran = page.evaluate(SHOW, [SCRIPT, html])
    assert ran is False
    return str(shown)


def test_what_the_render_layer_makes_is_left_as_it_is(empty: Page):
    html = (
        '<table class="landscape"><caption>C</caption><thead><tr><th scope="col" colspan="2">H</th>'
        '</tr></thead><tbody><tr><td lang="cy"><a href="board?board=a&amp;day=2020-01-01" '
        'target="_self">B</a> <a href="https://example.org/a:b">S</a></td></tr></tbody></table>'
        '<details class="landscape" open=""><summary>S</summary><p>T<br>U</p></details>'
        '<img src="data:image/png;base64,AAAA" alt="A" style="width: 100%;">'
    )

    assert show(empty, html) == html


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("<p>A</p><script>window.ran = true</script>", "<p>A</p>"),
        ('<img src="x" onerror="window.ran = true" alt="A">', '<img alt="A">'),
        ('<p onclick="window.ran = true">A</p>', "<p>A</p>"),
        ("<svg onload=\"window.ran = true\"><script>window.ran = true</script></svg>A", "A"),
        ('<a href="javascript:window.ran = true">A</a>', "<a>A</a>"),
        ('<a href=" java\tscript:window.ran = true">A</a>', "<a>A</a>"),
        ('<a href="JaVaScRiPt:window.ran = true">A</a>', "<a>A</a>"),
        ('<a href="data:text/html,A">A</a>', "<a>A</a>"),
        ('<iframe srcdoc="A"></iframe><object data="x"></object><form action="x"></form>A', "A"),
        ("<template><script>window.ran = true</script></template>A", "A"),
        ('<style>p {display: none}</style><link rel="stylesheet" href="x"><base href="x">A', "A"),
    ],
)  # fmt: skip
def test_what_could_run_or_lead_elsewhere_is_taken_out(empty: Page, given: str, left: str):
    assert show(empty, given) == left


def test_what_is_there_already_is_not_put_there_again(empty: Page):
    is_same = empty.evaluate(
        """async (script) => {
          const address = URL.createObjectURL(new Blob([script], {type: 'text/javascript'}));
          const { default: show } = await import(address);
          document.body.innerHTML = '<div class="words"></div>';
          const first = {data: {html: '<p>A</p>'}, parentElement: document.body};
          show(first);
          const there = document.querySelector('p');
          show({...first, data: {html: '<p>A</p>'}});
          const still = document.querySelector('p') === there;
          show({...first, data: {html: '<p>B</p>'}});
          return [still, document.querySelector('p').innerText];
        }""",
        SCRIPT,
    )

    assert is_same == [True, "B"]
