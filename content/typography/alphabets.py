"""The order of words in a dictionary. PostgreSQL and SQLite may know none of it."""

import unicodedata

# A letter with a mark stands after the plain one; Latvian long vowels are ordered as short ones.
LATVIAN = "aābcčdeēfgģhiījkķlļmnņopqrsštuūvwxyzž"
LATVIAN_VOWELS = str.maketrans("āēīū", "aeiu")
LATVIAN_ORDER = {letter: number for number, letter in enumerate(LATVIAN)}


def dictionary_key(word: str, language: str) -> tuple:
    """Sorts words as a dictionary of the language does, foreign letters last in Bulgarian; what is
    no letter counts for nothing."""
    letters = "".join(sign for sign in word.casefold() if sign.isalnum() or sign == " ")
    if language == "lv":
        short = letters.translate(LATVIAN_VOWELS)
        return [(LATVIAN_ORDER.get(letter, ord(letter) - 200), letter) for letter in short], letters
    if language == "bg":
        return [(sign < "а", sign) for sign in letters], letters
    plain = unicodedata.normalize("NFD", letters)
    return [sign for sign in plain if not unicodedata.combining(sign)], letters


def initial(word: str, language: str) -> str:
    """The letter under which a dictionary has the word, upper case."""
    first = next((sign for sign in word.casefold() if sign.isalnum()), "")
    if language == "lv":
        first = first.translate(LATVIAN_VOWELS)
    return first.upper()
