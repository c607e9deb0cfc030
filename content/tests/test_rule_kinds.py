from dataclasses import MISSING, fields, is_dataclass
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from content.registry.rule_kinds import RULE_KINDS

from .rule_samples import CONTRADICTIONS, NUMBERS, SAMPLES


def as_parameters(value: object) -> object:
    if is_dataclass(value):
        values = {field: getattr(value, field.name) for field in fields(value)}
        return {
            field.name: as_parameters(given)
            for field, given in values.items()
            if given != field.default
        }
    if isinstance(value, tuple):
        return [as_parameters(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def refusal(kind: str, parameters: object) -> str:
    with override("en"), pytest.raises(ValidationError) as caught:
        RULE_KINDS[kind].from_parameters(parameters)
    return " ".join(caught.value.messages)


def test_every_kind_has_a_sample():
    assert {kind for kind, _parameters in SAMPLES} == set(RULE_KINDS)


@pytest.mark.parametrize("kind", RULE_KINDS)
def test_a_kind_is_known_by_its_code_and_has_a_label(kind):
    assert RULE_KINDS[kind].code == kind
    assert str(RULE_KINDS[kind].label)


@pytest.mark.parametrize(("kind", "parameters"), SAMPLES)
def test_parameters_come_back_as_they_were(kind, parameters):
    assert as_parameters(RULE_KINDS[kind].from_parameters(parameters)) == parameters


@pytest.mark.parametrize(("kind", "parameters"), SAMPLES)
def test_an_unknown_parameter_is_refused_by_name(kind, parameters):
    assert "Parameter colour is unknown." in refusal(kind, {**parameters, "colour": 1})


@pytest.mark.parametrize(("kind", "parameters"), SAMPLES)
def test_a_missing_parameter_is_refused_by_name(kind, parameters):
    for field in fields(RULE_KINDS[kind]):
        if field.default is MISSING:
            left = {name: value for name, value in parameters.items() if name != field.name}
            assert f"Parameter {field.name} is missing." in refusal(kind, left)


@pytest.mark.parametrize(("kind", "parameters"), SAMPLES)
def test_a_value_of_the_wrong_type_is_refused_by_name(kind, parameters):
    for name in parameters:
        assert f"Parameter {name} must be" in refusal(kind, {**parameters, name: {"a": 1}})


@pytest.mark.parametrize("parameters", [[], "minimum", 4, None])
def test_parameters_that_are_no_object_are_refused(parameters):
    assert "must be an object" in refusal("min_countries", parameters)


@pytest.mark.parametrize(("kind", "parameters", "name", "inside", "outside"), NUMBERS)
def test_a_number_is_allowed_up_to_its_bound(kind, parameters, name, inside, outside):
    assert RULE_KINDS[kind].from_parameters({**parameters, name: inside})
    assert f"Parameter {name} must" in refusal(kind, {**parameters, name: outside})


@pytest.mark.parametrize("value", [True, "4", 4.5, 4.0])
def test_a_count_is_a_whole_number(value):
    assert "Parameter minimum must be a whole number." in refusal(
        "min_countries", {"minimum": value}
    )


def test_a_mistake_in_a_list_is_named_with_its_place():
    allowed = [{"kinds": ["hei"]}, {"kinds": ["school"], "conditions": ["old"], "colour": "red"}]
    message = refusal("only_kinds", {"role": "applicant", "allowed": allowed})
    assert "Parameter allowed[1].colour is unknown." in message
    assert "Parameter allowed[1].conditions[0] must be one of: eche, " in message


@pytest.mark.parametrize("groups", [[], ["eu", "eu"], ["mars"], "eu"])
def test_a_list_is_neither_empty_nor_repeats_itself_nor_leaves_the_choices(groups):
    assert "Parameter groups" in refusal("min_countries", {"minimum": 4, "groups": groups})


@pytest.mark.parametrize(("kind", "parameters", "message"), CONTRADICTIONS)
def test_parameters_that_do_not_fit_together_are_refused(kind, parameters, message):
    assert message in refusal(kind, parameters)
