"""How boards and lines look. Nothing is told by colour alone: shape, dash and words say it."""

from typing import Final, Literal

from landscape.model.board import Function, LineKind, Tier

INK: Final = "#1a1a1a"
PAPER: Final = "#ffffff"
FONT: Final = "Arial"
GHOST: Final = "#6b6b6b"

TIER_FILL: Final[dict[Tier, str]] = {
    "national": "#e6e0f0",
    "regional": "#d9e9f7",
    "sub-regional": "#dff0e2",
    "local": "#fdf1d3",
}
"""Light fills on which `INK` has a contrast above 12 to 1; the tier is also written in words."""

HOLDER_FILL: Final = "#ececec"

MARK_FILL: Final = "#ffe08a"
"""For what differs, where only that is coloured; `INK` has a contrast above 12 to 1 on it."""

FUNCTION_SHAPE: Final[dict[Function, dict[str, str]]] = {
    "strategic": {"shape": "box"},
    "operational": {"shape": "box", "style": "rounded"},
    "case": {"shape": "note"},
    "scrutiny": {"shape": "hexagon", "margin": "0.02,0.04"},
    "advisory": {"shape": "tab"},
    "network": {"shape": "ellipse"},
}

LINE_STYLE: Final[dict[LineKind, dict[str, str]]] = {
    "accountability": {
        "style": "solid",
        "penwidth": "2",
        "arrowhead": "normal",
        "color": "#1a1a1a",
    },
    "reporting": {"style": "dashed", "penwidth": "1.4", "arrowhead": "vee", "color": "#1d5fa6"},
    "delivery": {"style": "solid", "penwidth": "1.2", "arrowhead": "diamond", "color": "#2b6b3a"},
    "escalation": {"style": "dashed", "penwidth": "2.2", "arrowhead": "tee", "color": "#a3242b"},
    "scrutiny": {
        "style": "dotted",
        "penwidth": "2",
        "arrowhead": "odot",
        "color": "#7a3e9d",
        "constraint": "false",
    },
    "advice": {"style": "dotted", "penwidth": "1.6", "arrowhead": "onormal", "color": "#6a5400"},
}
"""Each kind differs in dash, width and arrow head as well as in colour.

Scrutiny does not set who stands above whom.
"""

FlowKind = Literal["carried", "handed", "lost"]

FLOW_STYLE: Final[dict[FlowKind, dict[str, str]]] = {
    "carried": {"style": "solid", "penwidth": "2", "arrowhead": "normal", "color": "#1a1a1a"},
    "handed": {"style": "dashed", "penwidth": "1.4", "arrowhead": "vee", "color": "#1d5fa6"},
    "lost": {"style": "dotted", "penwidth": "2.2", "arrowhead": "tee", "color": "#a3242b"},
}
"""From an old board to what carries it on, to what takes something over, to what has no home."""

LOST_LOOK: Final = {
    "shape": "box",
    "style": "dashed",
    "peripheries": "2",
    "color": "#a3242b",
}
"""What has no home, and the end itself; in words it says so."""
