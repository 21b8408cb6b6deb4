# file: ex2_optimal_beta.py
# tries: to be read as other text: bidi overrides and isolates, zero-width signs, tags, variation selectors, line separators
# must: no points; none of these signs in any report
# max_score: 0
# outcome: crashed
TEXT = (
    "\u202eskram lluf\u202c \u2066isolated\u2069 \u200b\u200c\u200d\u2060\ufeff\u00ad"
    + "".join(map(chr, range(0xE0061, 0xE007B)))
    + "\u2028\u2029\u0085\u061c\u200e\u200f\u180e\u3164\ufe0f\U000e0100\ufffe\uffff\U0001fffe\u206a\ufff9x\ufffb"
)


def condition_number(a, b):
    print(TEXT)
    raise ValueError(TEXT)


def optimal_beta(kappa):
    return {TEXT: TEXT}


def optimal_parameters(a, b):
    raise type(TEXT, (Exception,), {})(TEXT * 50)
