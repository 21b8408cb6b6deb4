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
frame = sys._getframe()
while frame is not None:
    for name in ("Messages", "running", "raised", "sys", "os", "wire", "np"):
        if name in frame.f_globals and frame.f_globals.get("__name__") != __name__:
            frame.f_globals[name] = Poison(name)
    frame = frame.f_back


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"


nesterov_sgd = compare_methods = momentum_sgd
