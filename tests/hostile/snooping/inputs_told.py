# file: ex2_optimal_beta.py
# tries: to tell its hidden inputs by the report: prints, messages, types, frames, quoted source, line numbers, keys, values
# must: no points; a brief report holds none of them
# max_score: 2
# inputs: shown
# outcome: crashed
import linecache

MARK = "input-mark"
LINE = 7_000_000


def tell(*values):
    """Raise from a function whose name, file, line and quoted source hold the values."""
    text = f"{MARK} {values!r}"
    print(text)

    def teller():
        raise type(text, (ValueError,), {})(text)

    first = LINE + int(abs(values[0]) * 1000)
    name = "ex2_optimal_beta.py"
    lines = dict(enumerate([f"{text}\n"] * 50))
    linecache.cache[name] = (1, None, Lines(text), name)
    linecache.getline = lambda *args: text
    teller.__code__ = teller.__code__.replace(co_name=text, co_firstlineno=first, co_filename=name)
    teller.__name__ = teller.__qualname__ = text
    teller()
    return lines


class Lines(list):
    def __init__(self, text):
        self.text = text

    def __len__(self):
        return 2**40

    def __getitem__(self, index):
        return self.text


def condition_number(a, b):
    tell(a, b)


def optimal_beta(kappa):
    if kappa != 1:
        tell(kappa)
    return 0.0


def optimal_parameters(a, b):
    return {f"{MARK} {a} {b}": f"{MARK} {a}"}, type(f"{MARK} {a}", (), {})(), f"{MARK} {b}"
