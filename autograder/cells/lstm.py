"""The LSTM cell (Hochreiter & Schmidhuber 1997; forget gate: Gers, Schmidhuber & Cummins 2000)."""
import numpy as np

from .activations import sigmoid


def lstm_gates(x, h, W, U, b):
    """Gates and candidate: x (N, D), h (N, H), W (4H, D), U (4H, H), b (4H,) -> i, f, g, o, each (N, H)."""
    i, f, g, o = np.split(x @ W.T + h @ U.T + b, 4, axis=1)
    return sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)


def lstm_step(x, h, c, W, U, b):
    """One step: x (N, D), h (N, H), c (N, H) -> h_next (N, H), c_next (N, H)."""
    i, f, g, o = lstm_gates(x, h, W, U, b)
    c_next = f * c + i * g
    h_next = o * np.tanh(c_next)
    return h_next, c_next


def lstm_forward(xs, h0, c0, W, U, b):
    """A sequence: xs (T, N, D), h0 and c0 (N, H) -> hs (T, N, H), cs (T, N, H)."""
    hs, cs = np.empty((len(xs), *h0.shape)), np.empty((len(xs), *c0.shape))
    h, c = h0, c0
    for t, x in enumerate(xs):
        h, c = hs[t], cs[t] = lstm_step(x, h, c, W, U, b)
    return hs, cs
