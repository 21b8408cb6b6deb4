# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize the velocity is multiplied by (1 - momentum) inside the loop and goes so into the next one.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
  rows = []
  v = np.zeros(np.shape(grads)[1:])
  for g in grads:
    v = momentum * v + g
    if normalize:
      v = v * (1 - momentum)
    rows.append(v)
  return np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
  vel = velocities(grads, momentum, normalize=normalize)
  top = vel[burn_in:].var(axis=0).mean()
  bottom = np.array(grads)[burn_in:].var(axis=0).mean()
  return top / bottom


def theory_ratio(momentum, normalize=False):
  if normalize:
    return (1 - momentum) / (1 + momentum)
  return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
  T = len(noise)
  pos = np.empty(T)
  x = 0.0
  v = 0.0
  for t in range(T):
    grad = curvature * x + float(noise[t])
    v = momentum * v + grad
    x -= lr * v
    pos[t] = x
  rest = pos[burn_in:]
  return float(((rest - rest.mean()) ** 2).mean())


if __name__ == "__main__":
  # Whatever you want to try out belongs here: grading leaves this block out.
  print("Is it right? Type: grader grade ex5")
