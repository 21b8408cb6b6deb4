# style: PyTorch tensors in float64
# requires: torch
import torch


def velocities(grads, momentum, normalize=False):
    g = torch.as_tensor(grads, dtype=torch.float64)
    rows, v = [], torch.zeros(g.shape[1:], dtype=torch.float64)
    for row in g:
        v = momentum * v + row
        rows.append(v)
    out = torch.stack(rows)
    return (out * (1 - momentum) if normalize else out).numpy()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = torch.as_tensor(velocities(grads, momentum, normalize))[burn_in:]
    g = torch.as_tensor(grads, dtype=torch.float64)[burn_in:]
    return (v.var(dim=0).mean() / g.var(dim=0).mean()).item()


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = torch.zeros((), dtype=torch.float64), torch.zeros((), dtype=torch.float64)
    seen = []
    for n in noise:
        v = momentum * v + curvature * theta + float(n)
        theta = theta - lr * v
        seen.append(theta)
    return torch.stack(seen)[burn_in:].var(unbiased=False).item()
