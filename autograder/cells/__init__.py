"""Reference RNN, LSTM and GRU cells and gradient clipping: the oracle of every check, tested against PyTorch.

Gates: LSTM i, f, g, o; GRU r, z, n with h' = (1 - z) * n + z * h (PyTorch's order and sign).
Batches are rows: x (N, D), h (N, H), c (N, H), sequences (T, N, D); float64; arguments are never changed.
"""
from .activations import sigmoid, sigmoid_derivative
from .clipping import clip_by_value, clip_global_norm, gradient_clipping
from .gru import gru_candidate, gru_forward, gru_gates, gru_step, gru_step_reset_after, gru_update
from .lstm import lstm_forward, lstm_gates, lstm_step
from .rnn import rnn_forward, rnn_step

__all__ = [
    "clip_by_value", "clip_global_norm", "gradient_clipping", "gru_candidate", "gru_forward", "gru_gates", "gru_step",
    "gru_step_reset_after", "gru_update", "lstm_forward", "lstm_gates", "lstm_step", "rnn_forward", "rnn_step",
    "sigmoid", "sigmoid_derivative",
]
