# file: ex2_optimal_beta.py
# tries: to spoil or to read the other exercises of its submission: replaces their modules and functions, runs their code
# must: at most its own points; the other four exercises keep theirs
# max_score: 20
import sys
import types

for name in ("ex1_visualize", "ex3_compare", "ex4_effective_lr", "ex5_noise"):
    try:
        module = __import__(name)
        for key, value in list(vars(module).items()):
            if isinstance(value, types.FunctionType):
                setattr(module, key, lambda *args, **kwargs: "spoiled")
    except ImportError:
        pass
    sys.modules[name] = types.ModuleType(name)


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
