import numpy as np


def area(radius):
    return np.pi * radius**2


def areas(radii):
    return [area(r) for r in radii]


def find_radius(area_fn, target):
    low, high = 0.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        if area_fn(middle) < target:
            low = middle
        else:
            high = middle
    return middle
