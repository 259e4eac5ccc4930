"""Random landscapes in the YAML format, with texts that YAML finds awkward."""

from typing import Any

from hypothesis import strategies as st

from landscape.load.files import CONTROL
from landscape.model.board import CAPACITIES, FUNCTIONS, LINE_KINDS, TIERS
from tests.builders import expand

Plain = dict[str, Any]

AWKWARD = (
    "no", "No", "NO", "yes", "true", "~", "null", "1.10", "1e3", "0x1F", "007", "12:30:45",
    "2020-01-01", ".", "-", "- a", "-a", "? a", ": a", "a: b", "a:b", "a # b", "#a", "a#", "&a",
    "*a", "!a", "!!str a", "%a", "@a", "`a`", "'", "''", '"', '"a"', "it's", "[a", "{a}", "a, b",
    "|", ">", "|-", "a\nb", "a\n\nb", "a\n b\n  c", "a\\nb", "a\\", "\\0", "...", "---", "<<", "=",
    "Tŷ'r Cyffredin", "Bwrdd Diogelwch Ŵyr ŷ ô î â ï", "Café naïve", "🧭", "a🧭b", "e\u0301",
    "\u200b", "\u200fa", "\ufeffa", "a\u2028b", "a\u2029b", "a\x85b", "a\u00a0b", "a\tb", "a\r\nb",
    "x" * 4000, "long " * 700, "<b>Audit</b> \\N", "${HOME}", "a  b", "a   \nb",
)  # fmt: skip

letters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
words = st.one_of(
    st.sampled_from(AWKWARD), st.text(st.one_of(letters, st.sampled_from("\n :#'\"-,[]{}")))
).filter(lambda text: text.strip(" \t\n\r\x85\u2028\u2029") and text.strip())
words = words.filter(lambda text: not CONTROL.search(text))

ids = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)


@st.composite
def texts(draw: st.DrawFn) -> Plain:
    text = {"en": draw(words)}
    if draw(st.booleans()):
        status = draw(st.sampled_from(["official", "draft"]))
        text |= {"cy": draw(words), "cy-status": status}
    return text


@st.composite
def spans(draw: st.DrawFn) -> Plain:
    years = draw(st.lists(st.integers(1900, 2100), min_size=2, max_size=2, unique=True))
    since, until = sorted(years)
    ends = st.sampled_from(["", "-04", "-04-30"])
    both = {"since": f"{since}{draw(ends)}", "until": f"{until}{draw(ends)}"}
    keys = draw(st.sets(st.sampled_from(sorted(both))))
    return {key: both[key] for key in sorted(keys)}


def named(names: list[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(names))


@st.composite
def facts(draw: st.DrawFn, sources: list[str]) -> Plain:
    level = draw(st.sampled_from(["documented", "inferred", "assumed"]))
    fact: Plain = {"evidence": level}
    if level == "documented" or draw(st.booleans()):
        cited = draw(st.lists(named(sources), min_size=1, max_size=2))
        fact["sources"] = [{"source": name, "where": draw(words)} for name in cited]
    if level != "documented":
        fact["because"] = draw(texts())
    return fact


def boards(names: dict[str, list[str]], board_ids: list[str]) -> st.SearchStrategy[Plain]:
    """A board, with all that it may have."""
    parts = (what_a_board_is(names), what_a_board_has(names, board_ids))
    return st.tuples(*parts).map(lambda both: {**both[0], **both[1]})


@st.composite
def what_a_board_is(draw: st.DrawFn, names: dict[str, list[str]]) -> Plain:
    fact, span = facts(names["sources"]), spans()
    return {
        "name": draw(texts()),
        "aliases": draw(st.lists(words, max_size=2)),
        "function": draw(st.sampled_from(FUNCTIONS)),
        "tier": draw(st.sampled_from(TIERS)),
        "area": draw(named(names["areas"])),
        "basis": draw(st.sampled_from(["statutory", "non-statutory", "unknown"])),
        "sensitive": draw(st.sampled_from(["true", "false"])),
        "member-list": draw(st.sampled_from(["complete", "partial", "unknown"])),
        "meetings": {"a-year": str(draw(st.floats(0.001, 366))), **draw(fact)},
        "terms-of-reference": {"review-by": "2030-01", **draw(span), **draw(fact)},
        "notes": draw(st.lists(texts(), max_size=2)),
        **draw(span),
        **draw(fact),
    }


@st.composite
def what_a_board_has(draw: st.DrawFn, names: dict[str, list[str]], board_ids: list[str]) -> Plain:
    fact, span = facts(names["sources"]), spans()

    def entries(key: str, known: list[str], most: int = 2) -> list[Plain]:
        chosen = draw(st.lists(named(known), max_size=most, unique=True)) if known else []
        return [{key: name, **draw(span), **draw(fact)} for name in chosen]

    def seats(key: str, known: list[str]) -> list[Plain]:
        return [
            {
                **entry,
                "capacity": draw(st.sampled_from(CAPACITIES)),
                "reason": draw(st.sampled_from(["statutory", "ex-officio", "agreed", "unknown"])),
                **({"post": draw(texts())} if draw(st.booleans()) else {}),
            }
            for entry in entries(key, known)
        ]

    return {
        "themes": entries("theme", names["themes"]),
        "duties": entries("duty", names["duties"]),
        "members": [*seats("organisation", names["organisations"]), *seats("board", board_ids)],
        "lines": [
            {**entry, "kind": draw(st.sampled_from(LINE_KINDS))}
            for entry in entries("to", [*board_ids, *names["organisations"]])
        ],
        "succeeds": [
            {k: v for k, v in entry.items() if k not in ("since", "until")}
            for entry in entries("board", board_ids)
        ],
        "legal-boards": [{"name": draw(texts()), **e} for e in entries("area", names["areas"])],
        "back-to-back": entries("board", board_ids),
        "tasks": [
            {"what": draw(texts()), **entry} for entry in entries("held-by", names["organisations"])
        ],
    }


@st.composite
def estimates(draw: st.DrawFn, sources: list[str]) -> Plain:
    figures = sorted(draw(st.lists(st.floats(0, 366), min_size=3, max_size=3)))
    low, central, high = map(str, figures)
    return {"low": low, "central": central, "high": high, **draw(facts(sources))}


@st.composite
def assumptions(draw: st.DrawFn, sources: list[str]) -> Plain:
    names = ("short-meeting", "preparation", "chair-preparation", "travel")
    by_function = st.fixed_dictionaries({name: estimates(sources) for name in FUNCTIONS})
    return {
        **{name: draw(by_function) for name in ("meetings-a-year", "hours-per-meeting")},
        **{f"{name}-hours": draw(estimates(sources)) for name in names},
        "representatives-per-seat": draw(estimates(sources)),
    }


@st.composite
def decisions(draw: st.DrawFn, themes: list[str]) -> list[Plain]:
    """Accepted findings; only an overlap may be deliberate, and none is accepted twice."""
    codes = {"OVL001": ["true", "false"], "GAP001": ["false"]}
    pairs = st.tuples(named(list(codes)), named(themes))
    return [
        {
            "code": code,
            "about": [f"theme:{theme}"],
            "reason": draw(texts()),
            "by": draw(texts()),
            "since": str(draw(st.integers(1900, 1999))),
            "review-by": str(draw(st.integers(2000, 2100))),
            "deliberate": draw(st.sampled_from(codes[code])),
        }
        for code, theme in draw(st.lists(pairs, max_size=3, unique=True))
    ]


@st.composite
def cases(draw: st.DrawFn) -> Plain:
    """A whole landscape as plain values of the YAML format."""
    some = st.lists(ids, min_size=1, max_size=3, unique=True)
    names = {key: draw(some) for key in ("organisations", "themes", "duties", "sources")}
    names["areas"] = ["conwy", "north-wales"]
    taken = {*names["organisations"]}
    board_ids = draw(st.lists(ids.filter(lambda name: name not in taken), max_size=3, unique=True))
    themes = {
        name: {"name": draw(texts()), **({"parent": above} if above else {})}
        for name, above in zip(names["themes"], [None, *names["themes"]], strict=False)
    }
    fact = facts(names["sources"])
    assumed = {"assumptions": draw(assumptions(names["sources"]))} if draw(st.booleans()) else {}
    return expand(
        {
            **assumed,
            "name": draw(texts()),
            "organisations": {
                name: {"name": draw(texts()), "aliases": draw(st.lists(words, max_size=2))}
                | draw(spans())
                | draw(fact)
                for name in names["organisations"]
            },
            "themes": themes,
            "accepted": draw(decisions(names["themes"])),
            "duties": {name: {"instrument": draw(words)} for name in names["duties"]},
            "sources": {name: {"title": draw(words)} for name in names["sources"]},
            "boards": {
                name: draw(boards(names, [other for other in board_ids if other != name]))
                for name in board_ids
            },
        }
    )
