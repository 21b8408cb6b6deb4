# file: ex4_effective_lr.py
# tries: to fill the report: messages of 40 MB, names of a megabyte, messages without line breaks, a million lines
# must: no points; the report stays small
# max_score: 0
# outcome: crashed


def effective_lr(lr, momentum):
    raise ValueError("x" * 40_000_000)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    raise type("N" * 1_000_000, (Exception,), {})("\n" * 1_000_000)


def steps_to_fraction(momentum, fraction):
    raise KeyError({"k" * 1_000: ["v" * 1_000] * 1_000})


def matched_lr(plain_lr, momentum):
    return {"x" * 500_000: "y" * 1_000_000}
