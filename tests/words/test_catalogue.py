"""The two catalogues say the same things, and every sentence can be filled in."""

from collections import defaultdict
from gettext import c2py
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

from landscape.findings.rule import explain, split_docstring
from landscape.findings.rules import RULES
from landscape.words import (
    LANGUAGES,
    Language,
    UnknownMessageError,
    catalogue,
    find_ids,
    find_unchecked_ids,
    is_unchecked,
    say,
)

PARTS = ("title", "flags", "matters", "do", "fine")

RULE_IDS = frozenset(f"rule.{rule.code}.{part}" for rule in RULES for part in PARTS)
"""What the catalogue holds in Welsh only: the English stands in each rule's file."""

ALIKE = frozenset({"data.title", "mode.map", "page.data", "page.map", "problems.caption"})
"""Messages of which a form reads the same in both languages."""

FROM_THE_LAW = frozenset(
    {"organisation-type.corporate-joint-committee", "organisation-type.health-board"}
)
"""Terms taken from Welsh legislation: they do not wait for a translator."""

DOGS = ("{count} ci", "{count} ci", "{count} gi", "{count} chi", "{count} chi")
"""A noun that Welsh changes after 2, after 3 and after 6; the form for other numbers first."""


def path(language: Language) -> Path:
    return Path(catalogue.__file__).with_name(f"{language}.po")


def read(language: Language) -> Catalog:
    with path(language).open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def key(entry: Message) -> str:
    return entry.id if isinstance(entry.id, str) else entry.id[0]


def forms(entry: Message) -> tuple[str, ...]:
    return (entry.string,) if isinstance(entry.string, str) else tuple(entry.string)


def placeholders(words: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(words) if field is not None}


def has_words(form: str) -> bool:
    return any(letter.isalpha() for text, *_ in Formatter().parse(form) for letter in text)


ENTRIES = {lang: {key(entry): entry for entry in read(lang) if entry.id} for lang in LANGUAGES}
ENGLISH, WELSH = ENTRIES["en"], ENTRIES["cy"]


def test_every_english_message_has_welsh_words():
    assert sorted(set(find_ids("en")) - set(find_ids("cy"))) == []


def test_every_welsh_message_has_english_words_or_explains_a_rule():
    assert set(find_ids("cy")) - set(find_ids("en")) == RULE_IDS


def test_no_message_stands_twice_in_a_file():
    for language in LANGUAGES:
        lines = path(language).read_text(encoding="utf-8").splitlines()
        ids = [line for line in lines if line.startswith("msgid ")]
        assert sorted(ids) == sorted(set(ids))


def test_the_welsh_stands_in_the_order_of_the_english():
    assert [message_id for message_id in WELSH if message_id not in RULE_IDS] == list(ENGLISH)


def test_both_languages_put_the_same_values_in():
    different = [
        (message_id, form)
        for message_id, entry in ENGLISH.items()
        for form in (*forms(entry), *forms(WELSH.get(message_id, entry)))
        if placeholders(form) != set().union(*map(placeholders, forms(entry)))
    ]
    assert different == []


def test_no_explanation_of_a_rule_asks_for_a_value():
    assert [id_ for id_ in sorted(RULE_IDS) if placeholders(say(id_, "cy"))] == []


def test_no_welsh_is_the_english_left_standing():
    both = ENGLISH.keys() & WELSH.keys()
    alike = {id_: set(forms(ENGLISH[id_])) & set(forms(WELSH[id_])) for id_ in both}
    assert {id_ for id_, said in alike.items() if any(map(has_words, said))} == ALIKE


def test_no_words_are_empty_or_begin_or_end_with_a_blank():
    untidy = [
        (language, message_id)
        for language in LANGUAGES
        for message_id, entry in ENTRIES[language].items()
        if not all(form and form == form.strip() for form in forms(entry))
    ]
    assert untidy == []


def test_different_terms_of_one_kind_have_different_welsh_words():
    kinds = ("organisation-type", "area-kind", "line-kind", "function", "evidence", "capacity")
    said: dict[tuple[str, str], list[str]] = defaultdict(list)
    for message_id in ENGLISH:
        kind = message_id.partition(".")[0]
        if kind in kinds and message_id in WELSH:
            said[kind, say(message_id, "cy")].append(message_id)
    assert [ids for ids in said.values() if len(ids) > 1] == []


def test_the_same_messages_have_plural_forms_in_both_languages():
    both = ENGLISH.keys() & WELSH.keys()
    assert [id_ for id_ in both if ENGLISH[id_].pluralizable != WELSH[id_].pluralizable] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_all_forms_of_its_language_and_none_is_empty(language: Language):
    number = get_plural(language).num_plurals
    plurals = [entry for entry in ENTRIES[language].values() if entry.pluralizable]
    assert plurals
    assert [key(e) for e in plurals if len(forms(e)) != number or not all(forms(e))] == []


def test_every_plural_takes_a_value_called_count():
    plurals = {id_: entry for id_, entry in ENGLISH.items() if entry.pluralizable}
    assert [id_ for id_, e in plurals.items() if "count" not in placeholders(forms(e)[0])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_of_a_file_names_the_plural_rule_that_is_used(language: Language):
    header, used = read(language), get_plural(language)
    assert header.num_plurals == used.num_plurals
    rules = c2py(header.plural_expr), c2py(used.plural_expr)
    assert [rules[0](count) for count in range(200)] == [rules[1](count) for count in range(200)]


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 ci"), (1, "1 ci"), (2, "2 gi"), (3, "3 chi"), (4, "4 ci"), (6, "6 chi"), (10, "10 ci")],
)
def test_welsh_changes_a_noun_after_its_number(
    count: int, words: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(catalogue, "_forms", lambda _id, _language: DOGS)
    assert say("dogs", "cy", count=count) == words


def test_english_counts_one_apart_from_all_other_numbers(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(catalogue, "_forms", lambda _id, _language: ("{count} dog", "{count} dogs"))
    said = [say("dogs", "en", count=count) for count in (0, 1, 2)]
    assert said == ["0 dogs", "1 dog", "2 dogs"]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 10])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_says_each_value_that_it_is_given(language: Language, count: int):
    faults = []
    for message_id, entry in ENTRIES[language].items():
        values: dict[str, object] = {name: f"<{name}>" for name in placeholders(forms(entry)[0])}
        if "count" in values:
            values["count"] = count
        said = say(message_id, language, **values)
        if "{" in said or "}" in said or not all(str(value) in said for value in values.values()):
            faults.append((message_id, said))
    assert faults == []


def test_a_sentence_with_names_in_it_reads_well_in_either_language():
    names = {"board": "Bwrdd Diogelwch", "to": "Cyngor Conwy"}
    assert say("sentence.route", "en", **names) == "Bwrdd Diogelwch answers to Cyngor Conwy."
    assert say("sentence.route", "cy", **names) == "Mae Bwrdd Diogelwch yn atebol i: Cyngor Conwy."


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_id_that_the_catalogue_does_not_have_is_refused(language: Language):
    with pytest.raises(UnknownMessageError, match=f"no-such-message has no words in {language}"):
        say("no-such-message", language)


def test_the_text_of_a_rule_is_refused_in_english_for_it_stands_in_the_file_of_the_rule():
    with pytest.raises(UnknownMessageError):
        say(f"rule.{RULES[0].code}.title", "en")


def test_a_value_that_is_not_given_is_a_fault():
    with pytest.raises(KeyError, match="to"):
        say("sentence.route", "cy", board="Bwrdd Diogelwch")


def test_no_english_waits_for_a_check():
    assert find_unchecked_ids("en") == ()


def test_the_welsh_that_waits_for_a_check_is_what_the_file_marks_as_fuzzy():
    marks = path("cy").read_text(encoding="utf-8").count("\n#, fuzzy\n")
    assert len(find_unchecked_ids("cy")) == marks
    assert set(find_unchecked_ids("cy")) <= set(find_ids("cy"))


def test_terms_taken_from_the_law_do_not_wait_for_a_check():
    assert FROM_THE_LAW.isdisjoint(find_unchecked_ids("cy"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_unchecked_just_when_it_is_among_the_unchecked_ones(language: Language):
    unchecked = [
        message_id for message_id in find_ids(language) if is_unchecked(message_id, language)
    ]
    assert tuple(unchecked) == find_unchecked_ids(language)


def test_an_unknown_message_does_not_wait_for_a_check():
    assert not is_unchecked("no-such-message", "cy")


@pytest.mark.parametrize("code", [rule.code for rule in RULES])
def test_every_rule_is_explained_in_five_parts_in_welsh(code: str):
    texts = [say(f"rule.{code}.{part}", "cy") for part in PARTS]
    assert all(texts)
    assert len(set(texts)) == len(PARTS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_as_many_paragraphs_in_welsh_as_in_english(rule):
    english = split_docstring(rule.docstring)[1:]
    welsh = [text for _, text in explain(rule, "cy").sections]
    assert [text.count("\n\n") for text in welsh] == [text.count("\n\n") for text in english]
