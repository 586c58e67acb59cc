"""Correct solutions in many styles: none of them may lose a point. VARIANTS: slug -> style -> {function: code}."""
import math
import warnings

import numpy as np

from autograder import cells, course


def naive_sigmoid(z):
    """Overflows with a warning for large negative numbers, and is right."""
    return 1 / (1 + np.exp(-z))


def branching_sigmoid(z):
    out = np.empty_like(z)
    out[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    e = np.exp(z[z < 0])
    out[z < 0] = e / (1 + e)
    return out


# ---------------------------------------------------------------- gradient clipping

def clip_with_min(grad, threshold):
    return grad * min(1.0, threshold / max(np.linalg.norm(grad), 1e-300))


def clip_lecture_style(grad, threshold):
    norm = np.linalg.norm(grad)
    rate = threshold / norm
    if rate < 1:
        return grad * rate
    return grad.copy()


def clip_with_epsilon(grad, threshold):
    rate = threshold / (np.sqrt((grad ** 2).sum()) + 1e-6)
    return grad * rate if rate < 1 else np.array(grad)


def clip_by_loop(grad, threshold):
    total = 0.0
    for value in grad.ravel():
        total += value * value
    out = np.zeros_like(grad)
    for index in np.ndindex(grad.shape):
        out[index] = grad[index] * threshold / math.sqrt(total) if math.sqrt(total) > threshold else grad[index]
    return out


def clip_by_dot(grad, threshold):
    flat = grad.reshape(-1)
    return grad / np.maximum(1.0, np.sqrt(flat @ flat) / threshold)


def clip_where(grad, threshold):
    norm = np.sqrt(np.einsum("...,...->...", grad, grad).sum())
    return np.where(norm > threshold, grad * threshold / norm, grad)


def clip_float32(grad, threshold):
    grad = grad.astype(np.float32)
    norm = np.linalg.norm(grad)
    return (grad * np.float32(threshold / norm) if norm > threshold else grad).astype(np.float32)


def clip_talkative(grad, threshold):
    norm = np.linalg.norm(grad)
    print("norm", norm)
    warnings.warn("a student's own warning", stacklevel=1)
    return (threshold / norm) * grad if norm > threshold else 1.0 * grad


def clip_in_place_on_copy(grad, threshold):
    grad = grad.copy()
    norm = np.linalg.norm(grad)
    if norm > threshold:
        grad *= threshold / norm
    return grad


def global_by_concatenation(grads, threshold):
    norm = np.linalg.norm(np.concatenate([g.ravel() for g in grads]))
    return [g * min(1.0, threshold / (norm + 1e-6)) for g in grads]


def global_by_loop(grads, threshold):
    total = 0
    for g in grads:
        total += np.sum(np.square(g))
    total = total ** 0.5
    clipped = []
    for g in grads:
        clipped.append(g * threshold / total if total > threshold else g + 0)
    return clipped


def global_by_norm_of_norms(grads, threshold):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    rate = 1 if norm <= threshold else threshold / norm
    return list(map(lambda g: rate * g, grads))


def global_on_copies(grads, threshold):
    clipped = [np.copy(g) for g in grads]
    norm = math.sqrt(sum(float((g ** 2).sum()) for g in clipped))
    if norm > threshold:
        for k in range(len(clipped)):
            clipped[k] = clipped[k] * (threshold / norm)
    return clipped


def global_by_hypot(grads, threshold):
    norm = math.hypot(*[v for g in grads for v in g.ravel()])
    return [np.array(g) / max(1.0, norm / threshold) for g in grads]


def value_by_minimum(grads, limit):
    return [np.minimum(np.maximum(g, -limit), limit) for g in grads]


def value_by_mask(grads, limit):
    clipped = []
    for g in grads:
        g = g.copy()
        g[g > limit] = limit
        g[g < -limit] = -limit
        clipped.append(g)
    return clipped


def value_by_sign(grads, limit):
    return [np.sign(g) * np.minimum(np.abs(g), limit) for g in grads]


def value_by_method(grads, limit):
    return [g.clip(-limit, limit) for g in grads]


def value_by_loop(grads, limit):
    return [np.array([max(-limit, min(limit, v)) for v in g.ravel()]).reshape(g.shape) for g in grads]


def _clipping(one, many, value):
    return {"gradient_clipping": one, "clip_global_norm": many, "clip_by_value": value}


CLIPPING = {
    "min": _clipping(clip_with_min, global_by_concatenation, value_by_minimum),
    "lecture": _clipping(clip_lecture_style, global_by_loop, value_by_mask),
    "epsilon": _clipping(clip_with_epsilon, global_by_norm_of_norms, value_by_sign),
    "loop": _clipping(clip_by_loop, global_by_hypot, value_by_loop),
    "dot": _clipping(clip_by_dot, global_on_copies, value_by_method),
    "where": _clipping(clip_where, cells.clip_global_norm, cells.clip_by_value),
    "float32": _clipping(clip_float32, lambda grads, t: [g.astype(np.float32) for g in global_by_loop(grads, t)],
                         lambda grads, t: [g.astype(np.float32) for g in value_by_mask(grads, t)]),
    "talkative": _clipping(clip_talkative, lambda grads, t: print(grads) or global_by_loop(grads, t),
                           lambda grads, t: print(t) or value_by_sign(grads, t)),
    "copy": _clipping(clip_in_place_on_copy, global_on_copies, value_by_mask),
    "reference": _clipping(cells.gradient_clipping, cells.clip_global_norm, cells.clip_by_value),
    "by one another": _clipping(lambda grad, t: cells.clip_global_norm([grad], t)[0], global_by_concatenation,
                                lambda grads, t: [cells.clip_by_value([g], t)[0] for g in grads]),
    "ndarray subclass": _clipping(lambda grad, t: np.asarray(clip_with_min(np.asmatrix(grad), t)) if grad.ndim == 2
                                  else clip_with_min(grad, t), global_by_hypot, value_by_method),
}


# ---------------------------------------------------------------- LSTM

def _lstm(gates, step=None, forward=None):
    """The three functions from a style of computing the gates."""
    def own_step(x, h, c, W, U, b):
        i, f, g, o = gates(x, h, W, U, b)
        c_next = f * c + i * g
        return o * np.tanh(c_next), c_next

    step = step or own_step

    def own_forward(xs, h0, c0, W, U, b):
        h, c, hs, cs = h0, c0, [], []
        for x in xs:
            h, c = step(x, h, c, W, U, b)
            hs.append(h)
            cs.append(c)
        return np.stack(hs), np.stack(cs)

    return {"lstm_gates": gates, "lstm_step": step, "lstm_forward": forward or own_forward}


def gates_sliced(x, h, W, U, b):
    H = h.shape[1]
    s = x @ W.T + h @ U.T + b
    i, f, g, o = s[:, :H], s[:, H:2 * H], s[:, 2 * H:3 * H], s[:, 3 * H:]
    return naive_sigmoid(i), naive_sigmoid(f), np.tanh(g), naive_sigmoid(o)


def gates_by_block(x, h, W, U, b):
    H = W.shape[0] // 4
    out = []
    for k, act in enumerate((cells.sigmoid, cells.sigmoid, np.tanh, cells.sigmoid)):
        rows = slice(k * H, (k + 1) * H)
        out.append(act(np.dot(x, W[rows].T) + np.dot(h, U[rows].T) + b[rows]))
    return out


def gates_concatenated(x, h, W, U, b):
    s = np.concatenate([x, h], axis=1) @ np.concatenate([W, U], axis=1).T + b
    i, f, g, o = np.hsplit(s, 4)
    return branching_sigmoid(i), branching_sigmoid(f), np.tanh(g), branching_sigmoid(o)


def gates_columns(x, h, W, U, b):
    s = (W @ x.T + U @ h.T + b[:, None]).reshape(4, h.shape[1], len(x)).transpose(0, 2, 1)
    return cells.sigmoid(s[0]), cells.sigmoid(s[1]), np.tanh(s[2]), cells.sigmoid(s[3])


def gates_einsum(x, h, W, U, b):
    s = np.einsum("nd,kd->nk", x, W) + np.einsum("nh,kh->nk", h, U) + b
    i, f, g, o = s.reshape(len(x), 4, -1).swapaxes(0, 1)
    return naive_sigmoid(i), naive_sigmoid(f), np.tanh(g), naive_sigmoid(o)


def gates_by_element(x, h, W, U, b):
    N, H = h.shape
    s = np.zeros((N, 4 * H))
    for n in range(N):
        for k in range(4 * H):
            s[n, k] = sum(x[n, d] * W[k, d] for d in range(x.shape[1])) + b[k]
            s[n, k] += sum(h[n, j] * U[k, j] for j in range(H))
    activations = (cells.sigmoid, cells.sigmoid, np.tanh, cells.sigmoid)
    return tuple(act(s[:, k * H:(k + 1) * H]) for k, act in enumerate(activations))


def gates_stacked(x, h, W, U, b):
    """One array (4, N, H): unpacking it gives the four gates."""
    s = np.stack(np.split(x @ W.T + h @ U.T + b, 4, axis=1))
    s[[0, 1, 3]] = cells.sigmoid(s[[0, 1, 3]])
    s[2] = np.tanh(s[2])
    return s


def gates_float32(x, h, W, U, b):
    return tuple(a.astype(np.float32) for a in cells.lstm_gates(*(v.astype(np.float32) for v in (x, h, W, U, b))))


def gates_talkative(x, h, W, U, b):
    print("x", x.shape, "h", h.shape)
    np.exp(np.array(1000.0))
    return cells.lstm_gates(x, h, W, U, b)


def gates_tanh_by_exp(x, h, W, U, b):
    i, f, g, o = np.split(np.matmul(x, W.T) + np.matmul(h, U.T) + b, 4, axis=-1)
    return naive_sigmoid(i), naive_sigmoid(f), 2 * naive_sigmoid(2 * g) - 1, naive_sigmoid(o)


def step_in_one(x, h, c, W, U, b):
    i, f, g, o = np.split((x @ W.T + h @ U.T + b).T, 4)
    c_next = np.multiply(naive_sigmoid(f).T, c) + np.multiply(naive_sigmoid(i).T, np.tanh(g).T)
    return [np.multiply(naive_sigmoid(o).T, np.tanh(c_next)), c_next]


def forward_preallocated(xs, h0, c0, W, U, b):
    T, N, _ = xs.shape
    hs, cs = np.zeros((T + 1, N, h0.shape[1])), np.zeros((T + 1, N, h0.shape[1]))
    hs[0], cs[0] = h0, c0
    for t in range(T):
        hs[t + 1], cs[t + 1] = cells.lstm_step(xs[t], hs[t], cs[t], W, U, b)
    return hs[1:], cs[1:]


def forward_input_first(xs, h0, c0, W, U, b):
    inputs, h, c = xs @ W.T + b, np.array(h0), np.array(c0)
    hs, cs = np.empty((len(xs),) + h.shape), np.empty((len(xs),) + c.shape)
    for t in range(len(xs)):
        i, f, g, o = np.split(inputs[t] + h @ U.T, 4, axis=1)
        c = cells.sigmoid(f) * c + cells.sigmoid(i) * np.tanh(g)
        h = cells.sigmoid(o) * np.tanh(c)
        hs[t], cs[t] = h, c
    return hs, cs


def forward_recursive(xs, h0, c0, W, U, b):
    h, c = cells.lstm_step(xs[0], h0, c0, W, U, b)
    if len(xs) == 1:
        return h[None], c[None]
    hs, cs = forward_recursive(xs[1:], h, c, W, U, b)
    return np.concatenate([h[None], hs]), np.concatenate([c[None], cs])


LSTM = {
    "sliced": _lstm(gates_sliced),
    "blocks": _lstm(gates_by_block),
    "concatenated": _lstm(gates_concatenated),
    "columns": _lstm(gates_columns),
    "einsum": _lstm(gates_einsum),
    "elements": _lstm(gates_by_element),
    "stacked": _lstm(gates_stacked),
    "float32": _lstm(gates_float32),
    "talkative": _lstm(gates_talkative),
    "tanh by exp": _lstm(gates_tanh_by_exp),
    "one step": _lstm(gates_sliced, step_in_one),
    "preallocated": _lstm(gates_by_block, cells.lstm_step, forward_preallocated),
    "input first": _lstm(cells.lstm_gates, cells.lstm_step, forward_input_first),
    "recursive": _lstm(cells.lstm_gates, cells.lstm_step, forward_recursive),
}


# ---------------------------------------------------------------- GRU

def _gru(gates=cells.gru_gates, candidate=cells.gru_candidate, update=cells.gru_update, step=None, forward=None):
    def own_step(x, h, W, U, b):
        r, z = gates(x, h, W, U, b)
        return update(z, candidate(x, h, r, W, U, b), h)

    step = step or own_step

    def own_forward(xs, h0, W, U, b):
        hs = [h0]
        for x in xs:
            hs.append(step(x, hs[-1], W, U, b))
        return np.array(hs[1:])

    return {"gru_gates": gates, "gru_candidate": candidate, "gru_update": update, "gru_step": step,
            "gru_forward": forward or own_forward}


def gru_gates_all(x, h, W, U, b):
    H = h.shape[1]
    s = x.dot(W.T) + h.dot(U.T) + b
    return naive_sigmoid(s[:, :H]), naive_sigmoid(s[:, H:2 * H])


def gru_gates_blocks(x, h, W, U, b):
    (Wr, Wz, _), (Ur, Uz, _), (br, bz, _) = (np.split(a, 3) for a in (W, U, b))
    return [branching_sigmoid(x @ Wr.T + h @ Ur.T + br), branching_sigmoid(x @ Wz.T + h @ Uz.T + bz)]


def gru_gates_concatenated(x, h, W, U, b):
    s = np.hstack([h, x]) @ np.hstack([U, W]).T + b
    return tuple(cells.sigmoid(np.array_split(s, 3, axis=1)[k]) for k in range(2))


def gru_gates_columns(x, h, W, U, b):
    H = U.shape[1]
    s = (W[:2 * H] @ x.T + U[:2 * H] @ h.T).T + b[:2 * H]
    return cells.sigmoid(s[:, :H]), cells.sigmoid(s[:, H:])


def candidate_einsum(x, h, r, W, U, b):
    H = h.shape[1]
    return np.tanh(np.einsum("nd,kd->nk", x, W[-H:]) + np.einsum("nj,nj,kj->nk", r, h, U[-H:]) + b[-H:])


def candidate_concatenated(x, h, r, W, U, b):
    Wn, Un, bn = W[2 * len(W) // 3:], U[2 * len(U) // 3:], b[2 * len(b) // 3:]
    return np.tanh(np.c_[x, np.multiply(r, h)] @ np.c_[Wn, Un].T + bn)


def candidate_by_row(x, h, r, W, U, b):
    H = h.shape[1]
    return np.stack([np.tanh(W[2 * H:] @ x[n] + U[2 * H:] @ (r[n] * h[n]) + b[2 * H:]) for n in range(len(x))])


def update_difference(z, n, h):
    return n + z * (h - n)


def update_loop(z, n, h):
    out = np.zeros(h.shape)
    for index in np.ndindex(*h.shape):
        out[index] = (1 - z[index]) * n[index] + z[index] * h[index]
    return out


def update_other_order(z, n, h):
    return np.add(np.multiply(h, z), np.subtract(n, np.multiply(z, n)))


def gru_step_in_one(x, h, W, U, b):
    H = h.shape[1]
    a, s = x @ W.T + b, h @ U[:2 * H].T
    r, z = cells.sigmoid(a[:, :H] + s[:, :H]), cells.sigmoid(a[:, H:2 * H] + s[:, H:])
    n = np.tanh(a[:, 2 * H:] + (r * h) @ U[2 * H:].T)
    return n - z * n + z * h


def gru_forward_filled(xs, h0, W, U, b):
    hs = np.zeros((xs.shape[0],) + h0.shape)
    for t in range(xs.shape[0]):
        hs[t] = cells.gru_step(xs[t], hs[t - 1] if t else h0, W, U, b)
    return hs


def gru_forward_talkative(xs, h0, W, U, b):
    h = h0.copy()
    out = []
    for t, x in enumerate(xs):
        print(t, h)
        h = cells.gru_step(x, h, W, U, b)
        out += [h]
    return np.asarray(out)


def _float32(func):
    return lambda *args: np.float32(func(*(np.float32(a) for a in args)))


GRU = {
    "all": _gru(gru_gates_all),
    "blocks": _gru(gru_gates_blocks),
    "concatenated": _gru(gru_gates_concatenated, candidate_concatenated),
    "columns": _gru(gru_gates_columns),
    "einsum": _gru(candidate=candidate_einsum),
    "rows": _gru(candidate=candidate_by_row),
    "difference": _gru(update=update_difference),
    "loop": _gru(gru_gates_all, candidate_by_row, update_loop),
    "other order": _gru(update=update_other_order),
    "one step": _gru(step=gru_step_in_one),
    "filled": _gru(gru_gates_blocks, candidate_einsum, update_difference, gru_step_in_one, gru_forward_filled),
    "talkative": _gru(forward=gru_forward_talkative),
    "float32": _gru(candidate=_float32(cells.gru_candidate), update=_float32(cells.gru_update),
                    step=_float32(cells.gru_step), forward=_float32(cells.gru_forward)),
}

# ---------------------------------------------------------------- the smaller exercises, a few styles each

def rnn_loop(xs, h0, W, U, b):
    out = [h0]
    for t in range(len(xs)):
        out.append(np.tanh(np.dot(out[t], U.T) + np.dot(xs[t], W.T) + b))
    return np.array(out)[1:]


def peephole_with_full_matrices(x, h, c, W, U, P, b):
    H = h.shape[1]
    s = np.concatenate([x, h], axis=1) @ np.concatenate([W, U], axis=1).T + b
    i, f = naive_sigmoid(s[:, :H] + c @ np.diag(P[0])), naive_sigmoid(s[:, H:2 * H] + c @ np.diag(P[1]))
    c_next = f * c + i * np.tanh(s[:, 2 * H:3 * H])
    return naive_sigmoid(s[:, 3 * H:] + c_next @ np.diag(P[2])) * np.tanh(c_next), c_next


def direct_by_row(delta, cs, U):
    deltas = np.empty((len(cs) + 1, *delta.shape))
    deltas[-1] = delta
    for t in range(len(cs) - 1, -1, -1):
        for n in range(len(delta)):
            deltas[t, n] = U.T @ ((1 - cs[t, n] ** 2) * deltas[t + 1, n])
    return deltas


def gated_by_products(delta, fs):
    return np.concatenate([np.cumprod(fs[::-1], axis=0)[::-1] * delta, delta[None]])


def lstm_listing_hsplit(x, prev_h, prev_c, W, U, b):
    a, i, f, o = np.hsplit(x.dot(W.T) + prev_h.dot(U.T) + b, 4)
    c = naive_sigmoid(i) * np.tanh(a) + naive_sigmoid(f) * prev_c
    return c, naive_sigmoid(o) * np.tanh(c)


def class_listing_split(weight, bias, x, h_prev, c_prev):
    D = x.shape[1]
    i, f, o, g = np.split(x @ weight[:D] + h_prev @ weight[D:] + bias, 4, axis=1)
    c_next = c_prev * cells.sigmoid(f) + np.tanh(g) * cells.sigmoid(i)
    return [np.tanh(c_next) * cells.sigmoid(o), c_next]


VARIANTS = {
    "gradient-clipping": CLIPPING, "lstm-forward": LSTM, "gru-update": GRU,
    "rnn-forward": {
        "reference": {"rnn_step": cells.rnn_step, "rnn_forward": cells.rnn_forward},
        "dot": {"rnn_step": lambda x, h, W, U, b: np.tanh(W.dot(x.T).T + U.dot(h.T).T + b), "rnn_forward": rnn_loop},
        "einsum": {"rnn_step": lambda x, h, W, U, b: np.tanh(
            np.einsum("nd,hd->nh", x, W) + np.einsum("nk,hk->nh", h, U) + b[None])},
        "concatenated": {"rnn_step": lambda x, h, W, U, b: np.tanh(np.hstack([x, h]) @ np.hstack([W, U]).T + b)},
    },
    "sigmoid-derivative": {
        "naive": {"sigmoid": naive_sigmoid, "sigmoid_derivative": lambda z: naive_sigmoid(z) * (1 - naive_sigmoid(z)),
                  "slope_product": lambda zs: np.multiply.reduce(cells.sigmoid_derivative(zs))},
        "quotient": {"sigmoid": branching_sigmoid, "sigmoid_derivative": lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2,
                     "steepest": lambda zs: (min(zs, key=abs), max(cells.sigmoid_derivative(z) for z in zs))},
        "loop": {"sigmoid": cells.sigmoid, "sigmoid_derivative": lambda z: 0.25 / np.cosh(z / 2) ** 2,
                 "steepest": lambda zs: [zs[np.argmin(np.abs(zs))], cells.sigmoid_derivative(np.min(np.abs(zs)))],
                 "slope_product": lambda zs: np.prod([cells.sigmoid_derivative(z) for z in zs], axis=0)},
    },
    "peephole-lstm": {
        "diagonal": {"carousel": lambda error, steps: np.tile(error, (steps + 1, 1)),
                     "peephole_step": peephole_with_full_matrices},
        "ones": {"carousel": lambda error, steps: np.ones((steps + 1, 1)) * error},
        "repeat": {"carousel": lambda error, steps: np.repeat(error[None], steps + 1, axis=0)},
    },
    "repair-the-listings": {
        "as printed": {"clip_listing": clip_lecture_style, "lstm_listing": lstm_listing_hsplit,
                       "class_listing": class_listing_split},
        "min": {"clip_listing": clip_with_min},
    },
    "why-gates": {
        "rows": {"direct_flow": direct_by_row, "gated_flow": gated_by_products,
                 "remaining": lambda d: np.sqrt((d[0] ** 2).sum() / (d[-1] ** 2).sum())},
        "number": {"remaining": lambda d: float(np.linalg.norm(d[0].ravel()) / np.linalg.norm(d[-1].ravel()))},
    },
}
VARIANTS = {slug: styles for slug, styles in VARIANTS.items() if slug in course.exercises()}
