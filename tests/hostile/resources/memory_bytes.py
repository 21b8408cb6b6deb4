# file: ex2_optimal_beta.py
# tries: to take two GiB in blocks that are really written to
# must: no points; a MemoryError or a dead worker, the machine does not notice
# max_score: 0
# breach: memory
DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    blocks = []
    try:
        for _ in range(32):
            blocks.append(bytearray(b"x") * (64 << 20))
    except MemoryError:
        blocks.clear()
        return
    print("BREACH:" + "memory", sum(map(len, blocks)) >> 20)


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
