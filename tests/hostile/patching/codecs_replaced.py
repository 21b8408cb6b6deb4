# file: ex2_optimal_beta.py
# tries: to spoil text on its way: error handlers and codecs that insert other text
# must: no points, text in the report is clean
# max_score: 0
import codecs


def handler(error):
    return ("\x1b[2J" + "BREACH" + "ED", error.end)


for name in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape", "surrogatepass"):
    codecs.register_error(name, handler)
codecs.register(lambda name: codecs.CodecInfo(lambda s, e="": (b"100", 3), lambda b, e="": ("100", 3), name=name))


def condition_number(a, b):
    return "\ud800 full marks \udfff"


def optimal_beta(kappa):
    raise ValueError("\ud800")


def optimal_parameters(a, b):
    print("\udcff\ud83d")
    return {"\ud800": "\udfff"}
