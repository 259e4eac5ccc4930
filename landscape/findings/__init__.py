"""From a graph to findings, one rule a file."""

from landscape.findings.accepted import AcceptanceError
from landscape.findings.again import reanalyse
from landscape.findings.analysed import Analysed
from landscape.findings.finding import SEVERITIES, Figure, Finding, Severity
from landscape.findings.rule import HEADINGS, Explanation, Rule, explain
from landscape.findings.rules import RULES
from landscape.findings.run import Analysis, analyse, find_rule

__all__ = [
    "HEADINGS",
    "RULES",
    "SEVERITIES",
    "AcceptanceError",
    "Analysed",
    "Analysis",
    "Explanation",
    "Figure",
    "Finding",
    "Rule",
    "Severity",
    "analyse",
    "explain",
    "find_rule",
    "reanalyse",
]
