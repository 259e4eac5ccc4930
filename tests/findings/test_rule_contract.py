"""What every rule owes its reader."""

from pathlib import Path

import pytest

from landscape.findings import HEADINGS, RULES, SEVERITIES, explain, find_rule, rules
from landscape.findings.rule import split_docstring
from landscape.graph import build
from landscape.model.errors import QuestionError
from landscape.scenario.matching import in_order
from landscape.words import LANGUAGES, find_ids
from tests.findings.cases import CASES, landscape_of, read_cases

FOLDER = Path(rules.__file__).parent
FILES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def file_of(rule):
    return rule.check.__module__.rsplit(".", 1)[-1]


def test_every_rule_file_is_in_the_tuple_in_order():
    assert [file_of(rule) for rule in RULES] == FILES


def test_no_two_rules_share_a_code_or_a_name():
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@every_rule
def test_the_file_is_named_after_the_code_and_the_name(rule):
    assert file_of(rule) == f"{rule.code.lower()}_{rule.name.replace('-', '_')}"


@every_rule
def test_the_code_begins_with_the_letters_of_its_family(rule):
    letters = {
        "duplication": "DUP",
        "fragmentation": "FRG",
        "overlap": "OVL",
        "gap": "GAP",
        "footprint": "FTP",
        "workload": "WKL",
    }

    assert rule.code[:3] == letters[rule.family]


@every_rule
def test_the_docstring_has_a_title_and_the_four_headings_in_order(rule):
    headings = [line[3:] for line in rule.docstring.splitlines() if line.startswith("## ")]
    title, *texts = split_docstring(rule.docstring)

    assert headings == list(HEADINGS)
    assert title.endswith(".")
    assert all(text.endswith(".") for text in texts)


def test_a_docstring_without_the_four_headings_is_refused():
    with pytest.raises(ValueError, match="the headings are not What it flags, Why it matters"):
        split_docstring("A title.\n\n## Why it matters\n\nIt does.\n")


@every_rule
def test_the_rule_is_explained_in_both_languages(rule):
    english, welsh = (explain(rule, language) for language in LANGUAGES)

    assert [heading for heading, _ in english.sections] == list(HEADINGS)
    assert len(welsh.sections) == len(HEADINGS)
    assert welsh.title != english.title
    assert all(text for _, text in (*english.sections, *welsh.sections))


@every_rule
def test_the_rule_has_a_case_that_flags_and_one_that_does_not(rule):
    expected = [bool(case["expect"]) for case in read_cases(rule)]

    assert True in expected
    assert False in expected


@every_rule
def test_no_two_cases_of_a_rule_have_the_same_name(rule):
    names = [case["name"] for case in read_cases(rule)]

    assert len(set(names)) == len(names)


@every_rule
def test_every_sentence_of_the_rule_is_in_both_catalogues(rule):
    of_rule = {
        language: {i for i in find_ids(language) if i.startswith(f"finding.{rule.code}")}
        for language in LANGUAGES
    }

    assert of_rule["en"]
    assert of_rule["cy"] == of_rule["en"]


@every_rule
def test_every_sentence_of_the_rule_is_said_in_some_case(rule):
    said = {
        finding.message.id
        for case in read_cases(rule)
        for finding in rule.check(build(landscape_of(case)))
    }

    assert said == {i for i in find_ids("en") if i.startswith(f"finding.{rule.code}")}


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_checking_twice_gives_the_same_and_leaves_the_landscape_as_it_was(rule, case):
    landscape = landscape_of(case)
    before = landscape.model_dump_json()
    graph = build(landscape)

    first, second = list(rule.check(graph)), list(rule.check(graph))

    assert first == second
    assert graph.landscape is landscape
    assert landscape.model_dump_json() == before


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_every_finding_says_what_it_is_about_with_its_own_code(rule, case):
    findings = list(rule.check(build(landscape_of(case))))

    assert {finding.code for finding in findings} <= {rule.code}
    assert len({finding.identity for finding in findings}) == len(findings)
    for finding in findings:
        assert finding.severity in SEVERITIES
        assert finding.about
        assert all(figure_id in find_ids("en") for figure_id in _figure_words(finding))


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_what_a_finding_is_about_is_in_the_order_in_which_a_comparison_looks_for_it(rule, case):
    for finding in rule.check(build(landscape_of(case))):
        assert finding.about == in_order(finding.about)


def _figure_words(finding):
    return [f"figure.{figure.id}" for figure in finding.figures]


def test_a_rule_is_found_by_its_code_in_any_letter_case():
    assert find_rule("dup001") is RULES[0]


def test_an_unknown_code_is_answered_with_the_codes_there_are():
    with pytest.raises(QuestionError) as error:
        find_rule("DUP999")

    assert str(error.value) == (
        "no rule has the code 'DUP999'. The codes are DUP001, DUP002, DUP003, DUP004, "
        "DUP005, FRG001, FTP001, FTP002, GAP001, GAP002, GAP003, GAP004, GAP005, GAP006, "
        "GAP007, GAP008, GAP009, GAP010, GAP011, GAP012, GAP013, GAP014, GAP015, GAP016, "
        "GAP017, GAP018, OVL001, OVL002, OVL003, OVL004, WKL001, WKL002."
    )
