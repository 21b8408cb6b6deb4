# file: ex3_compare.py
# tries: to import the reference, the suites, the solutions and the grader's core under every likely name, and to use them
# must: no points; every such import says that it is not available
# max_score: 0
# breach: imported
import importlib

NAMES = (
    "reference",
    "reference.descent",
    "reference.theory",
    "reference.noise",
    "solutions.ex3_compare",
    "grader.suites.momentum.test_ex3_compare",
    "grader.suites.momentum.conftest",
    "grader.suite",
    "grader.grading",
    "grader.plugin",
    "grader.report",
    "grader.case",
    "grader.diagnosis",
    "grader.mistakes",
    "grader.suites.momentum.mistakes",
    "momentum_exercises",
)
FOUND = {}
for name in NAMES:
    try:
        FOUND[name] = importlib.import_module(name)
    except ImportError:
        pass


def use(name, *args):
    if FOUND:
        print("BREACH:" + "imported", *FOUND)
    run = getattr(FOUND.get("reference.descent"), name, None)
    return run(*args) if run else None


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    run = use("heavy_ball", grad_fn, theta_init, lr, momentum, num_steps)
    return (run.thetas[-1], [loss_fn(theta) for theta in run.thetas[:-1]]) if run else "nothing"


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    run = use("nesterov", grad_fn, theta_init, lr, momentum, num_steps)
    return (run.thetas[-1], [loss_fn(theta) for theta in run.thetas[:-1]]) if run else "nothing"


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"
