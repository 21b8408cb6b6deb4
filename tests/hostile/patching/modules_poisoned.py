# file: ex3_compare.py
# tries: to leave poisoned modules for the worker and for what is imported later
# must: no points; crashed at worst
# max_score: 0
import sys
import types


class Poison(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *args, **kwargs: True


for name in list(sys.modules):
    if name.partition(".")[0] in ("numpy", "msgspec", "json", "struct", "socket", "traceback", "linecache", "grader"):
        sys.modules[name] = Poison(name)
for name in ("reference", "grader.suite", "pytest", "ex2_optimal_beta"):
    sys.modules[name] = Poison(name)
for name in ("_Link", "sys", "os", "wire", "np"):
    for module in list(sys.modules.values()):
        if type(module) is types.ModuleType and hasattr(module, "_Student"):
            setattr(module, name, Poison(name))


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"


nesterov_sgd = compare_methods = momentum_sgd
