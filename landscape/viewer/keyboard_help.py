"""What the keyboard does on every page, behind a word in the menu that anybody can open."""

from html import escape

from landscape.words import Language, say

KEYS = ("move", "press", "list", "chart", "zoom", "back", "help")
"""Of what there is a sentence, in the order in which a newcomer needs them."""


def keyboard_html(language: Language) -> str:
    """The sentences on the keys, folded; and the switch of the one key that is a bare sign."""
    sentences = "".join(f"<li>{escape(say(f'keys.{key}', language))}</li>" for key in KEYS)
    return (
        '<details class="landscape-keys">'
        f"<summary>{escape(say('keys.name', language))}</summary>"
        f"<div><ul>{sentences}</ul>"
        f'<label><input type="checkbox" checked> {escape(say("keys.switch", language))}</label>'
        "</div></details>"
    )
