import pytest

from content.typography.alphabets import dictionary_key, initial


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["action", "Agency", "Erasmus+", "étude", "lump sum"]),
        ("bg", ["акредитация", "действие", "„Еразъм+“", "йога", "консорциум", "яснота", "„STEM“"]),
        ("lv", ["ceļš", "čeks", "gads", "ģimene", "kalns", "ķirsis", "šķirne", "zāle", "žogs"]),
        ("lv", ["abece", "ābols", "acs", "āda", "adrese"]),
    ],
)
def test_words_stand_in_the_order_of_a_dictionary(language, words):
    shuffled = words[1::2] + words[::2]
    assert sorted(shuffled, key=lambda word: dictionary_key(word, language)) == words


@pytest.mark.parametrize(
    ("word", "language", "letter"),
    [
        ("„Еразъм+“", "bg", "Е"),
        ("āda", "lv", "A"),
        ("šķirne", "lv", "Š"),
        ("(EU)", "en", "E"),
    ],
)
def test_a_word_stands_under_its_first_letter(word, language, letter):
    assert initial(word, language) == letter
