"""One post sits on several boards whose themes are related.

## What it flags

A post, which is a role in an organisation and never a person, with a seat on three or more boards
that hold the same theme, or themes under one broader theme, and that all work in at least one same
council's area. Advisers and secretaries are not counted. Boards marked as sensitive are left out,
so there may be more.

## Why it matters

Whoever holds the post may hear related papers several times, and may be the only one who knows what
each board does. Time that one post gives to one subject cannot be given by somebody else.

## What to do

Ask whoever holds the post whether each of these meetings needs that post, or whether a colleague
could take some of them; whether papers could go to the boards once; or whether the boards could
meet on one day.

## When it is fine

When the post is there to carry decisions from one board to the other, when the law names the post,
or when several people hold a post of the same name and share the boards between them.
"""

from collections.abc import Iterator

from landscape.findings.finding import Figure, Finding, find_sources_of, find_weakest_of, ref
from landscape.findings.rule import Rule
from landscape.graph import LandscapeGraph
from landscape.graph.posts import PostOnBoards, find_posts_on_related_boards, key_of
from landscape.model.landscape import Landscape
from landscape.model.message import message

FEWEST_BOARDS = 3
"""Two are often a board and the one that it answers to, where one post joins them on purpose."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each post and broad theme with several boards."""
    for post in find_posts_on_related_boards(graph.landscape, at_least=FEWEST_BOARDS):
        yield _finding(graph.landscape, post)


def _finding(landscape: Landscape, post: PostOnBoards) -> Finding:
    facts = (*(member for _, member in post.seats), *post.held)
    return Finding(
        code=RULE.code,
        about=(
            ref("organisation", post.organisation),
            ref("post", key_of(post.post)),
            ref("theme", post.theme),
        ),
        severity="note",
        boards=tuple(board.id for board in post.boards),
        areas=tuple(sorted({board.area for board in post.boards})),
        message=message(
            "finding.WKL002",
            post=post.post,
            organisation=landscape.name_of(post.organisation),
            theme=landscape.theme_by_id[post.theme].name,
            count=len(post.boards),
            boards=tuple(board.name for board in post.boards),
        ),
        figures=(Figure(id="related-boards", value=len(post.boards)),),
        sources=find_sources_of(facts),
        evidence=find_weakest_of(facts),
    )


RULE = Rule(
    code="WKL002",
    name="post-on-related-boards",
    family="workload",
    check=check,
    reach="subject",
    tells_particulars=True,
)
