"""Where a sentence tells to look, in words that are right for this program: it need not have what others have there.

What names code is said of a program that has some of it. Of any other, what is left is what was seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping

Writes = Callable[[Collection[str]], bool]
_LOOK, _SEVERAL = "Look for ", " Two: "
_CODE = re.compile(
    r"(?:np\.(?:\w+\.)*)?\b(?:sqrt|isqrt|int|log(?:2|10)?|std|var|sign|clip|norm|round|ravel|reshape|atleast_2d|insert)\b"
    r"|\*\* ?(?:2|0\.5)|//|(?<![\w.])\d+\.\d+|(?<= )[-*/](?= in place of)"
)
_ARTICLE = re.compile(r"\b(?:a|an|the|second|two) $")
_BREAK = re.compile(r" or |, ")

_ADVICE = re.compile(
    r"(^|[.:;] |, and )(look )((?:for|at|whether|how|where|what) .*?)(?=\.(?:\s+[A-Z(]|$))", re.IGNORECASE
)
_CLAUSE = re.compile(r"(?<!theta_old)(,? (?:and|or) |, |; )(?=(?:for|at|whether|what|which) )(?![^()]*\))")
_EXPRESSION = re.compile(
    rf"{_CODE.pattern}|\[[^\]]*\]|(?<![\w.])\.T\b|\*\*|(?<=typed )\d+|(?<= )[-+] 1\b|\b1 - (?=in )|[-+*]="
    r"|\bnp\.(?:\w+\.)*\w+|\b(?:abs|append|axis(?==)|ddof(?==)|dtype|enumerate|flatten|float32|imshow|isclose|meshgrid|zip)\b"
    r"|\b(?:set_[xy]lim|invert_[xy]axis)\b"
    r"|\b[a-z_]+\.[a-z_]+(?:\.[a-z_]+)*\b|\b\w+(?=\()"
)
_LOOP = re.compile(r"\bthe loops?\b")
_PLACES: Mapping[str, frozenset[str]] = {
    r"\brange\b": frozenset({"range", "arange"}),
    r"\bbreak\b": frozenset({"break", "while"}),
    r"\b(?:slice|index)\b": frozenset({"["}),
    r"\b(?:division|denominator|numerator|quotient)\b": frozenset({"/", "//", "divide", "true_divide", "reciprocal"}),
    r"\b(?:condition|an? if|the if|under if)\b": frozenset({"if", "while", "where"}),
    r"\ba not\b": frozenset({"not"}),
    r"\breturn\b": frozenset({"return"}),
}
"""What a program has to have some of where a sentence points to such a place."""
_IN_THE_LOOP = re.compile(r"(?<=^)((?:for|at what is) .*) in the loop$")
_REMEDY = re.compile(r" (Use|Store|Append) (max and min|(?:\w+\.)+\w+)(?:\(\))?(?:,? (?:or|and) (\w)|\.(?= |$))")
_REST = re.compile(r"(?:: give it|,? (?:such as|and (?:use|divide|drop|keep))) .*")
"""What is named as an example, or is to be done: that need not stand there."""
_NO_NAMES = frozenset({"np", "math", "and"})


def pointed(sentence: str, writes: Writes) -> str:
    """Return a sentence with its advice in words that are right for a program, or without it.

    Examples
    --------
    >>> pointed("This matches the root. Look for sqrt.", lambda words: False)
    'This matches the root. Look for what does the same as sqrt.'
    >>> pointed("This matches the root. Look for sqrt.", lambda words: True)
    'This matches the root. Look for sqrt.'
    >>> pointed("This matches another norm. Look at the argument of np.linalg.cond.", lambda words: False)
    'This matches another norm.'
    """
    alike = _SEVERAL.join(_alike(part, writes) for part in sentence.split(_SEVERAL))
    left = _ADVICE.sub(lambda advice: _advised(advice, writes), alike)
    return _REMEDY.sub(lambda remedy: _remedied(remedy, writes), left)


def _remedied(remedy: re.Match[str], writes: Writes) -> str:
    """Return a remedy without what the program has already; that cannot be it."""
    if not writes(frozenset(re.findall(r"\w+", remedy[2])) - _NO_NAMES):
        return remedy[0]
    return f" {remedy[3].upper()}" if remedy[3] else ""


def _advised(advice: re.Match[str], writes: Writes) -> str:
    """Return an advice without what names code that is not there."""
    before, look, rest = advice.groups()
    if any(words in rest for words in ("the same as", "the like", "missing", "end of the formula")):
        return advice[0]
    pieces = _CLAUSE.split(rest)
    has_loop = writes({"for"}) or writes({"while"})
    links, clauses = ["", *pieces[1::2]], [one if has_loop else _IN_THE_LOOP.sub(r"\1", one) for one in pieces[::2]]
    shown = [has_loop or not _LOOP.search(clause) for clause in clauses]
    kept = [
        (link, clause)
        for link, clause, in_place in zip(links, clauses, shown, strict=True)
        if in_place and _is_there(clause, writes)
    ]
    if not kept:
        return "" if before else advice[0]
    if len(kept) > 1:
        kept[-1] = (links[-1], kept[-1][1])
    return f"{before}{look}{kept[0][1]}{''.join(link + clause for link, clause in kept[1:])}"


def _is_there(clause: str, writes: Writes) -> bool:
    """Tell whether a program has some of the code that is named, or of the places where none is; true of no names."""
    named = list(_named(clause))
    return not named or any(writes(words) for words in named)


def _named(clause: str) -> Iterator[frozenset[str]]:
    """Yield the words of each piece of code that is named; where there is none, those of places, one by one."""
    clause = _REST.sub("", clause)
    found = _EXPRESSION.finditer(f" {clause}", 1)
    codes = [
        _words(code[0])
        for code in found
        if not (code[0].isalnum() and _CODE.fullmatch(code[0]) and _is_named(clause, code))
    ]
    yield from codes
    if not codes:
        for place, words in _PLACES.items():
            if re.search(place, clause):
                yield from (frozenset({word}) for word in words)


def _alike(sentence: str, writes: Writes) -> str:
    """Return a sentence that says "Look for sqrt" in words that are right as well where there is none."""
    before, look, rest = sentence.rpartition(_LOOK)
    code = _CODE.match(f" {rest}", 1) if look else None
    if code is None or "the like" in rest:
        return sentence
    place = rest.partition(".")[0] if "." not in code[0] else rest
    ways = [[word[0] for word in _CODE.finditer(f" {way}") if not _is_named(way, word)] for way in _BREAK.split(place)]
    if any(way and writes(_words(" ".join(way))) for way in ways):
        return sentence
    return f"{before}{_LOOK}what does the same as {rest}"


def _is_named(way: str, word: re.Match[str]) -> bool:
    """Tell whether a word is one of the sentence's own: "a norm"."""
    return _ARTICLE.search(f" {way}"[: word.start()]) is not None


def _words(code: str) -> frozenset[str]:
    found = re.findall(r"[A-Za-z_]\w*(?!\w*\.)|\d+(?:\.\d+)?|\*\*|//|[-+*/[]", code)
    return frozenset(word for word in found if len(word) > 1 or word == "T" or not word.isalpha())
