# style: optax, float64 by jax's switch
# requires: optax
import jax
import jax.numpy as jnp
import numpy as np
import optax

jax.config.update("jax_enable_x64", True)


def _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, nesterov):
    opt = optax.sgd(lr, momentum=momentum, nesterov=nesterov)
    p = jnp.asarray(np.asarray(theta_init, dtype=np.float64))
    state = opt.init(p)
    trace = np.zeros(len(theta_init))

    def theta():
        point = np.asarray(p)
        return point + lr * momentum * trace if nesterov else point

    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta()))
        g = np.asarray(grad_fn(np.asarray(p)))
        trace = momentum * trace + g
        updates, state = opt.update(jnp.asarray(g), state, p)
        p = optax.apply_updates(p, updates)
    return theta(), history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, False)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
