import numpy as np


def condition_number(a, b)
    return b / a
