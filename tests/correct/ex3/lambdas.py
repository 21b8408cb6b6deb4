# style: lambda assignments and one-liners
import numpy as np; from functools import reduce

step = lambda g, lr, m, a: lambda s, _: (lambda v: (s[0] - lr * v, v, s[2] + [s[0]]))(m * s[1] + g(s[0] - a * lr * m * s[1]))
run = lambda f, g, x, lr, m, n, a: (lambda s: (s[0], list(map(f, s[2]))))(reduce(step(g, lr, m, a), range(n), (x * 1.0, 0.0, [])))
momentum_sgd = lambda f, g, x, lr, m, n: run(f, g, x, lr, m, n, 0)
nesterov_sgd = lambda f, g, x, lr, m, n: run(f, g, x, lr, m, n, 1)
compare_methods = lambda f, g, x, lr, m, n: {k: run(f, g, x, lr, b, n, a)[1] for k, b, a in (("gd", 0, 0), ("momentum", m, 0), ("nesterov", m, 1))}
