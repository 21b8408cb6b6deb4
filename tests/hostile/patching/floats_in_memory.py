# file: ex2_optimal_beta.py
# tries: to change the numbers and types of the interpreter in memory, so that any difference is zero
# must: no points: the grader is another process
# max_score: 0
import ctypes
import sys


def poke(number, value):
    ctypes.c_double.from_address(id(number) + sys.getsizeof(0.0) - 8).value = value


def attack():
    for number in (1e-6, 1e-5, 1e-9, 0.0):
        poke(number, 1e300)
    # float's comparison slot becomes that of a type that is equal to everything
    always = type("Always", (), {"__eq__": lambda self, other: True, "__lt__": lambda self, other: True})
    words = ctypes.sizeof(ctypes.c_void_p)
    for offset in range(8, 40):
        source = ctypes.c_void_p.from_address(id(always) + offset * words)
        if source.value and ctypes.c_void_p.from_address(id(object) + offset * words).value != source.value:
            target = ctypes.c_void_p.from_address(id(float) + offset * words)
            if offset == 25:  # tp_richcompare
                target.value = source.value


def condition_number(a, b):
    attack()
    return 12345.0


def optimal_beta(kappa):
    attack()
    return 12345.0


def optimal_parameters(a, b):
    attack()
    return 12345.0, 12345.0, 12345.0
