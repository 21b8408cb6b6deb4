"""What is said of names that are not there, and of calls that do not fit."""

IMPORTS = {"np": "import numpy as np", "plt": "import matplotlib.pyplot as plt", "math": "import math"}
MEANINGS: tuple[tuple[str, str, str], ...] = (
    ("UnboundLocalError", r"variable '(\w+)'", "{0} is used before it is set in this function"),
    *(
        ("NameError", f"name '{name}' is not defined", f"{name} is not imported: put {line} at the top of the file")
        for name, line in IMPORTS.items()
    ),
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
        r"^(\w+_fn) takes one point, shape \(\d+,\), and gets an array of shape (\(.*\))$",
        "{0} takes one point and gets an array of shape {1}: call it once for each point",
    ),
    (
        "TypeError",
        r"^(\w+_fn)\(\) takes 1 positional argument but \w+ were given",
        "{0} takes one argument and is called with more: several numbers go into one array",
    ),
    (
        "TypeError",
        r"(?:^|\.)\w+\.(\w+)\(\) takes (\w+) positional arguments? but (\w+) (?:was|were) given",
        "{0} takes {1} and is called with {2}, where self counts as one",
    ),
    (
        "TypeError",
        r"(\w+)\(\) takes (.*?) positional arguments? but (\w+) (?:was|were) given",
        "{0} takes {1} and is called with {2}",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object is not callable",
        "round brackets stand behind a value of type {0}, which is no function: [ ] takes an element, * multiplies",
    ),
)
