"""What an exception of a beginner's means, in plain words: a cause and what to do about it.

A table of types and messages, the first match counts. The messages are those of Python 3.11 to 3.13 and numpy 2. What a
row quotes are parts of the message, which a student's code can choose: whoever shows them cleans them.
"""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from collections.abc import Iterator, Sequence


def meaning(type: str, message: str, line: int | None = None) -> str | None:
    """Return what an exception means, None where the table does not know it; `line` is where it was raised.

    Examples
    --------
    >>> meaning("NameError", "name 'np' is not defined")
    'np is not imported: put its import at the top of the file'
    >>> meaning("StrangeError", "so") is None
    True
    """
    for pattern, sentence in _rows(type):
        found = re.search(pattern, message[:_LONGEST], re.DOTALL)
        if found is not None:
            return sentence.format(*found.groups(""), line=line or "?") + _nearest(type, found.groups(""))
    return None


def _nearest(type: str, said: Sequence[str]) -> str:
    """Return which name may have been meant, empty where none is near."""
    if type == "ModuleNotFoundError":
        name, names = said[0], _MODULES
    elif type == "AttributeError" and len(said) == 2 and said[0] in ("numpy", "math"):
        name, names = said[1], tuple(dir(sys.modules.get(said[0])))
    else:
        return ""
    near = difflib.get_close_matches(name, names, 1, 0.75)
    return f"; is it {near[0]}?" if near and near[0] != name else ""


_MODULES: tuple[str, ...] = (
    "numpy",
    "matplotlib",
    "scipy",
    "math",
    "itertools",
    "functools",
    "collections",
    "dataclasses",
    "typing",
)


def meaning_of_line(source: str) -> str | None:
    """Return what to say of a line that is not valid Python, where that shows at its beginning; None elsewhere.

    Examples
    --------
    >>> meaning_of_line("retur x / 2")
    'retur is no word of Python: is it return?'
    >>> meaning_of_line("lambda = 3")
    'lambda is a word of Python itself: choose another name'
    """
    if source.startswith(("%", "!")):
        return "lines that begin with % or ! are commands of notebooks, and no Python: delete them"
    first = re.match(r"([A-Za-z]+)(\s*=(?!=))?", source)
    if first is None:
        return None
    if keyword.iskeyword(first[1]):
        return f"{first[1]} is a word of Python itself: choose another name" if first[2] else None
    near = difflib.get_close_matches(first[1].lower(), _STARTS, 1, 0.7) if not first[2] else []
    return f"{first[1]} is no word of Python: is it {near[0]}?" if near and source[first.end() :][:1] == " " else None


_STARTS = ("return", "for", "while", "def", "if", "elif", "else", "import", "from")


def _rows(type: str) -> Iterator[tuple[str, str]]:
    return ((pattern, sentence) for types, pattern, sentence in MEANINGS if type in types.split())


_LONGEST = 1_000  # of a message: what says more than that says nothing known

MEANINGS = (
    # --- the file
    ("TabError", "", "tabs and spaces are mixed in the indentation: use four spaces everywhere"),
    (
        "IndentationError",
        "expected an indented block",
        "a body is missing: the lines that belong to the one before have to be indented",
    ),
    ("IndentationError", "", "the indentation is off: lines of one block begin in the same column"),
    ("SyntaxError", "a fence mark is left", "lines with ``` belong to the page that this was copied from: delete them"),
    (
        "SyntaxError",
        "a conflict mark is left",
        "<<<<<<<, ======= and >>>>>>> are left by git: keep one of the two versions, and delete these lines",
    ),
    ("SyntaxError", "expected ':'", "a colon is missing at the end of this line"),
    ("SyntaxError", "'(.)' was never closed", "the {0} of line {line} is never closed"),
    (
        "SyntaxError",
        r"'(.)' does not match opening parenthesis '(.)' on line (\d+)",
        "the {1} of line {2} is closed by a {0} in line {line}: the two have to be of one kind",
    ),
    (
        "SyntaxError",
        "'(.)' does not match opening parenthesis '(.)'",
        "the {1} of line {line} is closed by a {0}: the two have to be of one kind",
    ),
    ("SyntaxError", r"unmatched '(.)'", "the {0} of line {line} closes nothing: no bracket is open there"),
    ("SyntaxError", "instead of '='|cannot assign to (?:expression|comparison)", "= sets a name; to compare write =="),
    ("SyntaxError", "Missing parentheses in call to 'print'", "print needs brackets: print(...)"),
    (
        "SyntaxError",
        r"character '?(.*?)'? \((U\+\w+)\)",
        "the character {0} ({1}) is none of Python's: type it, do not paste it",
    ),
    (
        "SyntaxError",
        r"non-printable character (U\+00[01]\w)",
        "the file holds bytes that are no text ({0}): save it as plain text",
    ),
    (
        "SyntaxError",
        r"non-printable character (U\+\w+)",
        "a character that cannot be seen ({0}) was pasted, a non-breaking space say: type the spaces of this line anew",
    ),
    ("SyntaxError", "unterminated", "a text that begins here has no closing quote"),
    (
        "SyntaxError",
        "'(return|break|continue)' (?:outside|not)",
        "{0} stands outside of what it belongs to: look at the indentation",
    ),
    ("SyntaxError", "the file is UTF-16", "the file is saved as UTF-16: save it as UTF-8 in the editor"),
    ("SyntaxError", "a NUL byte", "this line holds a NUL byte, which cannot be seen: delete the line and type it anew"),
    ("SyntaxError", "(?i)null byte|codec|encoding|utf-8", "the file is no UTF-8 text: save it as UTF-8 in the editor"),
    ("SyntaxError", "", "this line, or the one before it, is not valid Python"),
    # --- names
    ("UnboundLocalError", r"variable '(\w+)'", "{0} is used before it is set in this function"),
    ("NameError", "name '(np|plt|math)' is not defined", "{0} is not imported: put its import at the top of the file"),
    (
        "NameError",
        r"name '(\w+)' is not defined",
        "the name {0} is used and was never set: look for a misspelling, or an import that is missing",
    ),
    (
        "ModuleNotFoundError",
        r"'(\w+)' is not available",
        "the module {0} is not available here: the standard library, numpy, matplotlib and scipy are",
    ),
    ("ModuleNotFoundError", r"No module named '([\w.]+)'", "the module {0} is not installed, or its name is misspelt"),
    ("ImportError", r"cannot import name '(\w+)' from '([\w.]+)'", "{1} has nothing called {0}"),
    (
        "AttributeError",
        r"module '([\w.]+)' has no attribute '(\w+)'",
        "{0} has nothing called {1}: look for a misspelling",
    ),
    (
        "AttributeError",
        r"'numpy\.ndarray' object has no attribute 'append'",
        "an array cannot grow: collect in a list, and make an array of it at the end",
    ),
    (
        "AttributeError",
        "'(?:list|tuple)' object has no attribute '(shape|copy|T|mean|sum|size|ndim|dot|astype|reshape)'",
        "this is a list, and {0} is an array's: make it one with np.array(...)",
    ),
    (
        "AttributeError",
        "'NoneType' object has no attribute",
        "None stands where a value is needed: a function without a return gives None",
    ),
    ("AttributeError", r"'([\w.]+)' object has no attribute '(\w+)'", "a value of type {0} has nothing called {1}"),
    # --- calls
    ("TypeError", r"(\w+)\(\) missing \d+ required .*? arguments?: (.*)$", "{0} is called without its {1}"),
    (
        "TypeError",
        r"(\w+)\(\) got an unexpected keyword argument '(\w+)'",
        "{0} is called with {1}=, which it does not have: compare with its def line",
    ),
    (
        "TypeError",
        r"(\w+)\(\) got multiple values for argument '(\w+)'",
        "{0} is given {1} twice, by its place and by its name",
    ),
    (
        "TypeError",
        r"\w+\.(\w+)\(\) takes 2 positional arguments but \w+ were given",  # the first is the problem itself
        "{0}_fn takes one argument and is called with more: several numbers go into one array",
    ),
    (
        "TypeError",
        r"(\w+)\(\) takes (.*?) positional arguments? but (\w+) (?:was|were) given",
        "{0} takes {1} and is called with {2} arguments",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object is not callable",
        "round brackets stand behind a value of type {0}, which is no function: [ ] takes an element, * multiplies",
    ),
    # --- numbers and arrays
    ("TypeError UFuncTypeError _UFuncNoLoopError", r"\^|bitwise_xor", "^ is not a power in Python: write **"),
    (
        "TypeError",
        "Field elements must be|as a data type|data type .* not understood",
        "numpy takes a shape, or the numbers of an array, as one argument: np.zeros((T, d)), np.array([a, b])",
    ),
    (
        "TypeError",
        "return arrays must be of ArrayType",
        "this function of numpy takes one argument: log has no base there",
    ),
    (
        "TypeError",
        r"'(?:function|method|builtin_function_or_method)' object is not (?:subscriptable|iterable)",
        "a function stands where its result is needed: call it, with its arguments in brackets",
    ),
    (
        "TypeError",
        "multiply sequence by non-int",
        "a list cannot be multiplied by a fraction: make it an array with np.array(...)",
    ),
    (
        "TypeError",
        "unsupported operand .*'(?:list|tuple)'",
        "a list does not calculate as an array does: make it one with np.array(...)",
    ),
    (
        "TypeError",
        "'NoneType' object is not (?:subscriptable|iterable)|non-iterable NoneType",
        "None stands where values are needed: a function without a return gives None",
    ),
    ("TypeError", "NoneType", "None is used as a number: a function without a return gives None"),
    (
        "TypeError",
        "unsupported operand .*'(?:function|method|builtin_function_or_method)'",
        "a function is used as a number: call it, with its argument in brackets",
    ),
    (
        "TypeError UFuncTypeError _UFuncNoLoopError",
        r"can only concatenate str \(not",
        'a number is added to a text: put it into the text, as in f"beta = {{beta}}"',
    ),
    (
        "TypeError",
        "only integer scalar arrays can be converted|'numpy.ndarray' object cannot be interpreted as an integer",
        "an array stands where one whole number is needed, in range(...) or as an index: len(x) is how many it holds",
    ),
    (
        "TypeError UFuncTypeError _UFuncNoLoopError",
        "unsupported operand .*'str'|must be str|<U|StrDType",
        "a text is used as a number",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (\S+): '([\w.]+)' and '([\w.]+)'",
        "{0} does not work between {1} and {2}",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object cannot be interpreted as an integer",
        "a whole number is needed here, as in range, and not a {0}: use int(...) or //",
    ),
    ("TypeError IndexError", "indices must be integers|only integers, slices", "an index has to be a whole number"),
    (
        "TypeError",
        r"'([\w.]+)' object is not (?:subscriptable|iterable)",
        "one value of type {0} stands where several are needed",
    ),
    (
        "TypeError",
        r"non-iterable ([\w.]+) object|'([\w.]+)' has no len",
        "one value of type {0}{1} stands where several are needed",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object does not support item assignment",
        "a value of type {0} cannot be changed in place",
    ),
    (
        "TypeError",
        "only (?:length-1|0-dimensional|size-1) arrays",
        "a whole array stands where one number is needed: math works on numbers, numpy on arrays",
    ),
    (
        "TypeError",
        r"float\(\) argument must be|must be real number",
        "something that is no number stands where a number is needed",
    ),
    ("TypeError", r"unhashable type: '([\w.]+)'", "a value of type {0} cannot be the key of a dict"),
    (
        "UFuncTypeError _UFuncOutputCastingError",
        "Cannot cast",
        "the array holds whole numbers, and -= cannot put others into it: np.array(..., dtype=float) holds them",
    ),
    (
        "ValueError",
        "truth value of an array",
        "a whole array stands where one yes or no is needed: compare one number of it, or use np.all or np.any",
    ),
    (
        "ValueError",
        r"broadcast together with shapes (\(\d+,\) \(\d+,\))",
        "arrays of different lengths are put together, {0}: look for a length that is typed in, as in np.zeros(2); "
        "np.zeros_like(x) is always as long as x",
    ),
    (
        "ValueError",
        "broadcast together with (?:remapped )?shapes (.*)$",
        "arrays of different shapes are put together: {0}",
    ),
    (
        "ValueError",
        r"from shape (\(.*?\)) into shape (\(.*?\))",
        "an array of shape {0} is put where there is room for {1}",
    ),
    (
        "ValueError",
        r"\(has 0,",
        "one side of this product is a single value or None, no array: a function without a return gives None",
    ),
    (
        "ValueError",
        "matmul: |not aligned|core dimension",
        "the shapes of the two sides of this product do not go together",
    ),
    (
        "ValueError",
        r"setting an array element with a sequence\.?$",
        "several numbers are put where an array has a place for one: make it as large as what it is to hold, as by "
        "np.zeros_like(x)",
    ),
    (
        "ValueError",
        "setting an array element with a sequence|inhomogeneous",
        "the rows of an array are not all of one length, or one of its elements is a list",
    ),
    (
        "ValueError",
        r"not enough values to unpack \(expected (.*?), got (\d+)\)",
        "{0} names are set at once, and only {1} values come",
    ),
    (
        "ValueError",
        r"too many values to unpack \(expected (\d+)",
        "only {0} names are set at once, and more values come",
    ),
    (
        "ValueError",
        "math domain error|expected a (?:nonnegative|positive) input",
        "math is asked for a root or a logarithm that there is not, of a negative number say",
    ),
    ("ValueError", "same first dimension, but have shapes (.*)$", "x and y of a line have different lengths: {0}"),
    (
        "TypeError ValueError",
        "(?:Input z|Length of [xy]|Shapes of [xy]|Number of (?:rows|columns))",
        "contour is given z values that are not one for each point of the grid",
    ),
    ("ValueError", "could not convert string to float: (.*)$", "the text {0} is no number"),
    (
        "IndexError",
        r"index (-?\d+) is out of bounds for axis \d+ with size (\d+)",
        "index {0} is asked of {1} entries: the first is 0, the last is one less than their number",
    ),
    (
        "IndexError",
        "list assignment index out of range",
        "an entry is set that the list does not have yet: append adds one",
    ),
    (
        "IndexError",
        "index out of range|pop from empty",
        "an entry is asked for that the list does not have: the first is 0, the last is one less than their number",
    ),
    ("IndexError", "too many indices|invalid index to scalar", "more indices are given than the array has axes"),
    (
        "AxisError",
        r"axis (-?\d+) is out of bounds for array of dimension (\d+)",
        "axis {0} is asked for of an array with {1} axes",
    ),
    ("KeyError", "^(.*)$", "the dict has no key {0}"),
    ("ZeroDivisionError", "", "something is divided by 0"),
    ("OverflowError FloatingPointError", "", "a number grows beyond what a float can hold"),
    ("LinAlgError", "[Ss]ingular", "the matrix is singular: it has no inverse"),
    ("LinAlgError", "", "linear algebra does not work on this matrix: look at its shape"),
    ("RecursionError", "", "a function calls itself without end"),
    ("MemoryError _ArrayMemoryError", "", "more memory is asked for than there is: look at the sizes of the arrays"),
    # --- the surroundings
    ("EOFError", "", "input() asks the keyboard, and graded code has none: use the arguments instead"),
    ("BdbQuit", "", "breakpoint() waits for the keyboard, and graded code has none: take it out before grading"),
    (
        "FileNotFoundError",
        "",
        "a file is opened that is not there: graded code has no files, use the arguments instead",
    ),
    ("RuntimeError", "can't start new thread", "graded code has one thread and no other process: use a plain loop"),
    ("PermissionError", "", "files and the network are closed to graded code: return the result instead"),
    ("SystemExit", "", "exit() ends the whole program: a function returns its result instead"),
    ("KeyboardInterrupt", "", "the code itself raises KeyboardInterrupt"),
    ("AssertionError", "", "an assert of the code itself does not hold"),
)
