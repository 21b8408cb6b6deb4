# file: ex2_optimal_beta.py
# tries: to be converted: text, bytes, decimals, fractions, dates, ranges, sets of the right numbers
# must: no points: none of them is a number
# max_score: 0
# outcome: failed
import datetime
import decimal
import fractions


def condition_number(a, b):
    return str(max(a, b) / min(a, b))


def optimal_beta(kappa):
    return decimal.Decimal(((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2)


def optimal_parameters(a, b):
    return (
        fractions.Fraction(4 / ((2 * a) ** 0.5 + (2 * b) ** 0.5) ** 2),
        {0.5},
        datetime.timedelta(seconds=1),
    )
