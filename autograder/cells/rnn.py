"""The recurrent cell of Elman (1990): h' = tanh(W x + U h + b)."""
import numpy as np


def rnn_step(x, h, W, U, b):
    """One step: x (N, D), h (N, H), W (H, D), U (H, H), b (H,) -> h_next (N, H)."""
    return np.tanh(x @ W.T + h @ U.T + b)


def rnn_forward(xs, h0, W, U, b):
    """A sequence: xs (T, N, D), h0 (N, H) -> hs (T, N, H), the hidden state after every step."""
    hs = np.empty((len(xs), *h0.shape))
    h = h0
    for t, x in enumerate(xs):
        h = hs[t] = rnn_step(x, h, W, U, b)
    return hs
