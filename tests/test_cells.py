"""The reference cells agree with PyTorch's stored outputs and have the properties the chapters teach."""
import json
from pathlib import Path

from hypothesis import given, settings, strategies as st
import numpy as np
import pytest

from autograder import cells

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("pytorch.json").read_text())
EXACT = dict(rtol=1e-12, atol=1e-12)


def arrays(case):
    return {name: np.array(value) for name, value in case["given"].items()}


@pytest.mark.parametrize("case", VECTORS["rnn"])
def test_rnn_agrees_with_pytorch(case):
    a = arrays(case)
    hs = cells.rnn_forward(a["xs"], a["h0"], a["W"], a["U"], a["b_i"] + a["b_h"])
    np.testing.assert_allclose(hs, case["hs"], **EXACT)


@pytest.mark.parametrize("case", VECTORS["lstm"])
def test_lstm_agrees_with_pytorch(case):
    a = arrays(case)
    hs, cs = cells.lstm_forward(a["xs"], a["h0"], a["c0"], a["W"], a["U"], a["b_i"] + a["b_h"])
    np.testing.assert_allclose(hs, case["hs"], **EXACT)
    np.testing.assert_allclose(cs[-1], case["c_last"], **EXACT)


@pytest.mark.parametrize("case", VECTORS["gru"])
def test_gru_with_reset_after_agrees_with_pytorch(case):
    a = arrays(case)
    H = a["h0"].shape[1]
    b = a["b_i"] + np.concatenate([a["b_h"][:2 * H], np.zeros(H)])
    h = a["h0"]
    for x, want in zip(a["xs"], case["hs"]):
        h = cells.gru_step_reset_after(x, h, a["W"], a["U"], b, a["b_h"][2 * H:])
        np.testing.assert_allclose(h, want, **EXACT)


@pytest.mark.parametrize("case", VECTORS["gru_diagonal"])
def test_gru_agrees_with_pytorch_where_both_places_of_the_reset_are_one_function(case):
    a = arrays(case)
    hs = cells.gru_forward(a["xs"], a["h0"], a["W"], a["U"], a["b_i"] + a["b_h"])
    np.testing.assert_allclose(hs, case["hs"], **EXACT)


@pytest.mark.parametrize("case", VECTORS["clipping"])
def test_clipping_agrees_with_pytorch(case):
    grads = [np.array(g) for g in case["grads"]]
    clipped = cells.clip_global_norm(grads, case["threshold"])
    softened = min(1.0, case["threshold"] / (case["norm"] + 1e-6))     # PyTorch adds 1e-6 to the norm
    ours = min(1.0, case["threshold"] / case["norm"])
    for got, want in zip(clipped, case["by_norm"]):
        np.testing.assert_allclose(got * (softened / ours), want, **EXACT)
    for got, want in zip(cells.clip_by_value(grads, case["limit"]), case["by_value"]):
        np.testing.assert_allclose(got, want, **EXACT)


def test_the_two_grus_differ_when_the_reset_is_partly_shut():
    case = arrays(VECTORS["gru"][0])
    H = case["h0"].shape[1]
    before = cells.gru_step(case["xs"][0], case["h0"], case["W"], case["U"], case["b_i"])
    after = cells.gru_step_reset_after(case["xs"][0], case["h0"], case["W"], case["U"], case["b_i"], np.zeros(H))
    assert np.abs(before - after).max() > 1e-3


sizes = st.integers(1, 4)


@st.composite
def layers(draw, gates):
    """Random x, h, c, W, U, b of random sizes."""
    N, D, H = draw(sizes), draw(sizes), draw(sizes)
    r = np.random.default_rng(draw(st.integers(0, 2 ** 32 - 1)))
    scale = draw(st.sampled_from([0.1, 1.0, 30.0, 1000.0]))
    shapes = [(N, D), (N, H), (N, H), (gates * H, D), (gates * H, H), (gates * H,)]
    return [scale * r.standard_normal(shape) for shape in shapes]


def biased(b, H, **gates):
    """A copy of `b` with whole gates pushed to where sigmoid and tanh are 0 or 1 exactly."""
    b = b.copy()
    for name, value in gates.items():
        k = "ifgo".index(name) if len(b) == 4 * H else "rzn".index(name)
        b[k * H:(k + 1) * H] = value
    return b


@given(layers(4))
def test_open_forget_gate_and_shut_input_gate_keep_the_memory(layer):
    x, h, c, W, U, b = layer
    b = biased(b, h.shape[1], i=-1e9, f=1e9)
    np.testing.assert_array_equal(cells.lstm_step(x, h, c, W, U, b)[1], c)


@given(layers(4))
def test_shut_output_gate_hides_the_memory(layer):
    x, h, c, W, U, b = layer
    h_next, _ = cells.lstm_step(x, h, c, W, U, biased(b, h.shape[1], o=-1e9))
    assert not h_next.any()


@given(layers(3))
def test_update_gate_at_one_keeps_the_old_state(layer):
    x, h, _, W, U, b = layer
    np.testing.assert_array_equal(cells.gru_step(x, h, W, U, biased(b, h.shape[1], z=1e9)), h)


@given(layers(3))
def test_update_gate_at_zero_takes_the_candidate(layer):
    x, h, _, W, U, b = layer
    b = biased(b, h.shape[1], z=-1e9)
    r, _ = cells.gru_gates(x, h, W, U, b)
    np.testing.assert_array_equal(cells.gru_step(x, h, W, U, b), cells.gru_candidate(x, h, r, W, U, b))


@given(layers(4))
def test_hidden_state_stays_between_minus_one_and_one(layer):
    x, h, c, W, U, b = layer
    assert np.all(np.abs(cells.lstm_step(x, h, c, W, U, b)[0]) <= 1.0)


@given(layers(1), st.integers(1, 5))
def test_a_sequence_is_its_steps(layer, T):
    x, h, c, W, U, b = layer
    xs = np.stack([x * (t + 1) for t in range(T)])
    hs = cells.rnn_forward(xs, h, W, U, b)
    for t in range(T):
        h = cells.rnn_step(xs[t], h, W, U, b)
        np.testing.assert_array_equal(hs[t], h)


gradients = st.lists(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=5), min_size=1, max_size=4)


@given(gradients, st.floats(1e-3, 1e3))
def test_clipping_never_enlarges_and_keeps_the_direction(grads, threshold):
    grads = [np.array(g) for g in grads]
    joined, clipped = np.concatenate(grads), np.concatenate(cells.clip_global_norm(grads, threshold))
    norm = np.linalg.norm(joined)
    assert np.linalg.norm(clipped) <= min(threshold, norm) * (1 + 1e-12)
    np.testing.assert_allclose(clipped * norm, joined * np.linalg.norm(clipped), rtol=1e-9, atol=1e-9)


@given(gradients, st.floats(1e-3, 1e3))
def test_clipping_one_array_is_global_clipping_of_a_list_of_one(grads, threshold):
    grad = np.array(grads[0])
    np.testing.assert_allclose(cells.gradient_clipping(grad, threshold), cells.clip_global_norm([grad], threshold)[0],
                               rtol=1e-12)


def test_zero_gradient_stays_zero_without_a_warning():
    with np.errstate(all="raise"):
        assert not cells.gradient_clipping(np.zeros(3), 1.0).any()
        assert not cells.clip_global_norm([np.zeros(3)], 1.0)[0].any()


@given(layers(4))
@settings(max_examples=25)
def test_no_cell_changes_its_arguments(layer):
    x, h, c, W, U, b = layer
    before = [a.copy() for a in layer]
    cells.lstm_forward(x[None], h, c, W, U, b)
    cells.gru_forward(x[None], h, W[:3 * h.shape[1]], U[:3 * h.shape[1]], b[:3 * h.shape[1]])
    cells.clip_global_norm(layer, 0.5)
    cells.clip_by_value(layer, 0.5)
    cells.gradient_clipping(W, 0.5)
    for old, new in zip(before, layer):
        np.testing.assert_array_equal(old, new)


def test_sigmoid_is_silent_and_right_far_out():
    with np.errstate(all="raise"):
        np.testing.assert_allclose(cells.sigmoid([-1000.0, 0.0, 1000.0]), [0.0, 0.5, 1.0])
    z = np.linspace(-6, 6, 101)
    np.testing.assert_allclose(cells.sigmoid(z), 1 / (1 + np.exp(-z)), rtol=1e-12, atol=1e-15)


def test_sigmoid_derivative_is_the_slope_and_at_most_a_quarter():
    z = np.linspace(-5, 5, 101)
    slope = (cells.sigmoid(z + 1e-6) - cells.sigmoid(z - 1e-6)) / 2e-6
    np.testing.assert_allclose(cells.sigmoid_derivative(z), slope, atol=1e-9)
    assert cells.sigmoid_derivative(0.0) == 0.25 == cells.sigmoid_derivative(z).max()
