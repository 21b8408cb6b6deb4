"""The same walks by PyTorch and optax, their conventions converted. The extra `crosscheck` installs both."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference.averages import moving_average
from reference.descent import Run, heavy_ball, nesterov, nesterov_lookahead
from reference.noise import velocities
from reference.problems import Quadratic, Rosenbrock

Problem = Quadratic | Rosenbrock
PROBLEMS = [
    pytest.param(Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1]), [3.0, 1.0], 0.21, id="quadratic"),
    pytest.param(Rosenbrock(b=3), [-0.6, 0.5], 0.07, id="rosenbrock"),
]
BETA, STEPS = 0.37, 30


def assert_same(ours: np.ndarray, theirs: np.ndarray | list[np.ndarray]) -> None:
    # float64 on both sides; thirty contracting steps add up a few roundings.
    np.testing.assert_allclose(ours, theirs, rtol=1e-11, atol=1e-13)


@pytest.fixture(scope="module")
def torch() -> Any:
    return pytest.importorskip("torch", reason="PyTorch is not installed; the extra crosscheck brings it")


@pytest.fixture(scope="module")
def optax() -> Any:
    return pytest.importorskip("optax", reason="optax is not installed; the extra crosscheck brings it")


@pytest.fixture
def in_float64() -> Any:
    """JAX counts in float32 unless told otherwise."""
    jax = pytest.importorskip("jax", reason="jax is not installed; the extra crosscheck brings it with optax")
    before = jax.config.jax_enable_x64
    jax.config.update("jax_enable_x64", True)
    yield
    jax.config.update("jax_enable_x64", before)


def torch_loss(torch: Any, problem: Problem, theta: Any) -> Any:
    """Write the loss in torch's operations: its gradient comes from automatic differentiation, not from ours."""
    if isinstance(problem, Rosenbrock):
        return (problem.a - theta[0]) ** 2 + problem.b * (theta[1] - theta[0] ** 2) ** 2
    matrix, offset = torch.tensor(problem.matrix.copy()), torch.tensor(problem.offset.copy())
    return 0.5 * theta @ matrix @ theta - offset @ theta


def torch_path(torch: Any, problem: Problem, start: list[float], lrs: np.ndarray, **settings: Any) -> np.ndarray:
    theta = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([theta], lr=float(lrs[0]), momentum=BETA, **settings)
    path = [theta.detach().numpy().copy()]
    for lr in lrs:
        optimizer.param_groups[0]["lr"] = float(lr)
        optimizer.zero_grad()
        torch_loss(torch, problem, theta).backward()
        optimizer.step()
        path.append(theta.detach().numpy().copy())
    return np.array(path)


def optax_path(optax: Any, problem: Problem, start: list[float], lr: float, *, ahead: bool) -> np.ndarray:
    transform = optax.chain(optax.trace(decay=BETA, nesterov=ahead), optax.scale(-lr))
    theta = np.array(start)
    state = transform.init(theta)
    path = [theta]
    for _ in range(STEPS):
        update, state = transform.update(problem.grad(theta), state)
        theta = theta + np.asarray(update)
        path.append(theta)
    return np.array(path)


@pytest.mark.parametrize(("problem", "start", "lr"), PROBLEMS)
def test_heavy_ball_is_torchs_momentum(torch: Any, problem: Problem, start: list[float], lr: float) -> None:
    ours = heavy_ball(problem.grad, start, lr, BETA, STEPS).thetas
    assert_same(ours, torch_path(torch, problem, start, np.full(STEPS, lr)))


@pytest.mark.parametrize(("problem", "start", "lr"), PROBLEMS)
def test_torch_keeps_lr_outside_the_velocity_when_lr_changes(
    torch: Any, problem: Problem, start: list[float], lr: float
) -> None:
    lrs = np.where(np.arange(STEPS) < 5, lr, lr / 10)
    assert_same(heavy_ball(problem.grad, start, lrs, BETA, STEPS).thetas, torch_path(torch, problem, start, lrs))


def back_to_nesterov(ahead: np.ndarray, start: list[float], lr: float, grad: Callable[..., np.ndarray]) -> np.ndarray:
    """Convert lookahead points y to the points theta: y = theta - lr beta v, where v sums the gradients at the y."""
    speeds = velocities(grad(ahead[:-1]), BETA)
    return np.concatenate([[start], ahead[1:] + lr * BETA * speeds])


@pytest.mark.parametrize(("problem", "start", "lr"), PROBLEMS)
def test_torchs_nesterov_is_the_lookahead_form(torch: Any, problem: Problem, start: list[float], lr: float) -> None:
    theirs = torch_path(torch, problem, start, np.full(STEPS, lr), nesterov=True)
    assert_same(nesterov_lookahead(problem.grad, start, lr, BETA, STEPS).thetas, theirs)
    ours = nesterov(problem.grad, start, lr, BETA, STEPS).thetas
    assert_same(ours, back_to_nesterov(theirs, start, lr, problem.grad))


@pytest.mark.parametrize(("problem", "start", "lr"), PROBLEMS)
@pytest.mark.parametrize(("method", "ahead"), [(heavy_ball, False), (nesterov_lookahead, True)])
@pytest.mark.usefixtures("in_float64")
def test_optax_trace_walks_the_same_way(
    optax: Any, problem: Problem, start: list[float], lr: float, method: Callable[..., Run], ahead: bool
) -> None:
    theirs = optax_path(optax, problem, start, lr, ahead=ahead)
    assert_same(method(problem.grad, start, lr, BETA, STEPS).thetas, theirs)


@pytest.mark.parametrize("bias_corrected", [False, True])
@pytest.mark.usefixtures("in_float64")
def test_optax_keeps_the_same_moving_average(optax: Any, bias_corrected: bool) -> None:
    grads = np.random.default_rng(3).normal(size=(40, 3))
    transform = optax.ema(0.9, debias=bias_corrected)
    state, theirs = transform.init(grads[0]), []
    for grad in grads:
        average, state = transform.update(grad, state)
        theirs.append(np.asarray(average))
    assert_same(moving_average(grads, 0.9, bias_corrected=bias_corrected), theirs)


def test_torchs_adam_keeps_the_same_first_moment(torch: Any) -> None:
    grads = np.random.default_rng(4).normal(size=(40, 3))
    theta = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([theta], lr=0.0, betas=(0.9, 0.999))
    moments = []
    for grad in grads:
        theta.grad = torch.tensor(grad)
        optimizer.step()
        moments.append(optimizer.state[theta]["exp_avg"].numpy().copy())
    assert_same(moving_average(grads, 0.9, bias_corrected=False), moments)
