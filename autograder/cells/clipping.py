"""Gradient clipping (Pascanu, Mikolov & Bengio 2013, algorithm 1)."""
import numpy as np


def gradient_clipping(grad, threshold):
    """Rescale `grad` (any shape) to norm `threshold` > 0 when its L2 norm is larger; else return a copy."""
    grad = np.array(grad, dtype=float)
    norm = np.linalg.norm(grad)
    return grad * (threshold / norm) if norm > threshold else grad


def clip_global_norm(grads, threshold):
    """Rescale a list of arrays by one common rate so that their joint L2 norm is at most `threshold` > 0.

    Returns a new list of new arrays, same shapes and order.
    """
    grads = [np.array(g, dtype=float) for g in grads]
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    rate = threshold / norm if norm > threshold else 1.0
    return [g * rate for g in grads]


def clip_by_value(grads, limit):
    """Limit every element of every array in the list `grads` to [-limit, limit], limit > 0; returns a new list."""
    return [np.clip(np.array(g, dtype=float), -limit, limit) for g in grads]
