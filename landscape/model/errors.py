"""Everything that can be wrong with what the reader gave us.

    LandscapeError
    ├── LoadError           the data folder cannot be used; carries every problem found
    ├── ScenarioError       a step of a scenario cannot be done
    ├── AcceptanceError     an accepted finding matches nothing
    ├── QuestionError       a question names something that the landscape does not have
    ├── TooManyGroupsError  more groups of boards keep the rules than can be looked at
    ├── LayoutError         a chart could not be laid out
    ├── ChartError          a chart cannot be written where it was asked for
    ├── ProposalFileError   a proposal cannot be written where it was asked for
    └── PortTakenError      another program uses the port of the viewer

The command line catches the base and nothing else.
"""

from landscape.words import Language


class LandscapeError(Exception):
    """Something the reader can put right; its text says what and how."""

    def text(self, language: Language) -> str:  # noqa: ARG002
        """What and how, in a language where there are words in it; otherwise in English."""
        return str(self)


class QuestionError(LandscapeError):
    """A question names a board, organisation, theme, duty or area that is not there."""
