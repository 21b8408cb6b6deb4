"""What Python says of a file that it cannot read."""

_IN_EDITORS = "(VS Code: click the encoding at the bottom right, Save with Encoding; Notepad: Save As, Encoding)"

MEANINGS: tuple[tuple[str, str, str], ...] = (
    ("TabError", "", "tabs and spaces are mixed in the indentation: use four spaces everywhere"),
    (
        "IndentationError",
        r"expected an indented block after (.*) on line (\d+)$",
        "the {0} in line {1} has no body: the lines that belong to it have to be there, and indented",
    ),
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
    (
        "SyntaxError",
        r"the file is (UTF-16|UTF-32)",
        f"the file is saved as {{0}}: save it as UTF-8 in the editor {_IN_EDITORS}",
    ),
    ("SyntaxError", "a NUL byte", "this line holds a NUL byte, which cannot be seen: delete the line and type it anew"),
    (
        "SyntaxError",
        r"(?:unknown encoding|encoding problem):? '?([\w-]+)",
        "a comment says that the file is written in {0}, which Python does not know: delete it",
    ),
    (
        "SyntaxError",
        "(?i)null byte|codec|encoding|utf-8",
        f"the file is no UTF-8 text: save it as UTF-8 in the editor {_IN_EDITORS}",
    ),
    (
        "SyntaxError",
        "Perhaps you forgot a comma",
        "something is missing between two values in this line: a comma, or *, which is never left out",
    ),
    (
        "SyntaxError",
        "invalid (?:decimal|hexadecimal|octal|binary|imaginary) literal",
        "a digit is followed by a letter: no name begins with a digit, and between a number and a name stands *",
    ),
    (
        "SyntaxError",
        "positional argument follows keyword",
        "in a call what has a name comes last: here something without one stands behind it",
    ),
    (
        "SyntaxError",
        "(?:non-default|parameter without a default).* follows",
        "parameters with a default come last: here one without stands behind them",
    ),
    ("SyntaxError", r"duplicate argument '(\w+)'", "two parameters have one name, {0}"),
    (
        "SyntaxError",
        "expected 'else' after 'if'",
        "an if in a value needs its else: a if condition else b",
    ),
    (
        "SyntaxError",
        "expected 'except' or 'finally'",
        "the try above needs its except in front of this line",
    ),
    (
        "SyntaxError",
        r"expected '\('",
        "def needs brackets behind the name, also where nothing is in them",
    ),
    (
        "SyntaxError",
        r"cannot assign to (\w+(?: \w+)?)",
        "what stands in front of = is no name that can be set",
    ),
    ("SyntaxError", "f-string", "what stands in the {{ }} of an f-text is not valid Python"),
    ("SyntaxError", "", "this line, or the one before it, is not valid Python"),
)
