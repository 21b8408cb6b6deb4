"""Exercise 5 as a lecture: what momentum does to noise.

Run it as a whole with ``python -m examples.ex5_noise``, or cell by cell in an editor that knows ``# %%``.
"""

# %% Feed momentum with nothing but noise, and compare variances.
import textwrap

from reference.effective import matched_lr
from reference.experiment import measure_noise
from reference.gallery import draw
from reference.noise import stationary_variance, theory_ratio, variance_ratio
from reference.noisy import gradient_noise
from reference.stationary import stationary_variance_theory

beta, burn_in = 0.9, 200
grads = gradient_noise(seed=0, num_steps=2000, dim=20)
for normalize, name in ((False, "sum v"), (True, "average (1 - beta) v")):
    measured = variance_ratio(grads, beta, burn_in, normalize)
    print(f"{name:21} variance {measured:.4f} of a gradient's, in theory {theory_ratio(beta, normalize):.4f}")

# %% The velocity is louder than the gradients; only the average is quieter. But what counts is theta. Let it jitter
# around the minimum of 1/2 theta^2, at the same lr and at the same effective lr.
lr = 0.1
print("\nvariance of theta")
for name, rate, momentum in (
    ("plain descent", lr, 0.0),
    ("momentum, same lr", lr, beta),
    ("momentum, same effective lr", matched_lr(lr, beta), beta),
):
    measured = stationary_variance(grads, rate, momentum, 1.0, burn_in)
    print(f"{name:28} {measured:.4f}, in theory {stationary_variance_theory(rate, momentum, 1.0):.4f}")

# %% One series is one draw. Many runs tell how sure we may be: plus or minus two standard errors.
for name, rate, momentum in (("plain descent", lr, 0.0), ("momentum, same effective lr", matched_lr(lr, beta), beta)):
    theta = measure_noise(1, rate, momentum, runs=200).theta
    print(f"{name:28} {theta.mean:.4f} +- {2 * theta.error:.4f}")

# %% So at equal lr momentum is about ten times as loud, and at equal effective lr hardly quieter than plain descent:
# what looks like smoothing is mostly the smaller lr. A larger batch is what lowers the noise of theta.
picture = draw("noise_level")  # in a notebook, picture.figure shows it; in a terminal: grader demo noise_level
print()
print(textwrap.fill(picture.caption, 100))
