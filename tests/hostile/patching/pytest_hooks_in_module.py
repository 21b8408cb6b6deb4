# file: ex2_optimal_beta.py
# tries: to be taken for a test module or a conftest: hooks, fixtures and tests of its own
# must: none of them is called, no points
# max_score: 0
# outcome: failed
# breach: hook-called
pytest_plugins = ["ex3_compare"]
collect_ignore_glob = ["*"]
__test__ = True
CALLED = []


def pytest_configure(config):
    CALLED.append("configure")


def pytest_collection_modifyitems(session, config, items):
    CALLED.append("items")
    del items[:]


def pytest_runtest_makereport(item, call):
    CALLED.append("report")
    call.excinfo = None


def pytest_json_modifyreport(json_report):
    CALLED.append("json")


def setup_module(module):
    CALLED.append("setup")


def test_condition_number_passes():
    CALLED.append("test")


def load_tests(loader, tests, pattern):
    CALLED.append("tests")


def condition_number(a, b):
    """Say which of the hooks was called.

    >>> condition_number(1, 100)
    'nothing'
    """
    if CALLED:
        print("BREACH:" + "hook-called", CALLED)
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
