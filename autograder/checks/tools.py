"""Small pieces that several exercises share: wrong splits, and arguments that tell right code from wrong."""
import numpy as np


SATURATED = 30.0        # at least so far from 0 is every weighted sum of the large cases
OPEN, SHUT = 50.0, -50.0        # biases with which a gate is 1 or 0

# The sizes of a cell by the trait of the case, and which of these traits are tried for their sizes or values alone.
SIZES = {"tiny": dict(N=1, D=1, H=1), "general": dict(N=2, D=4, H=3), "wide": dict(N=3, D=2, H=5),
         "single": dict(N=1, D=3, H=2), "one_unit": dict(N=3, D=2, H=1), "square": dict(N=2, D=3, H=3),
         "large": dict(N=2, D=3, H=2)}
SPECIAL = ("single", "one_unit", "square", "large")


def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def reordered(course_order: str, taken: str):
    """A split that takes the column blocks for the order `taken` and returns them in the course's order."""
    def split(s, H):
        blocks = dict(zip(taken, np.split(s, len(taken), axis=1)))
        return [blocks[gate] for gate in course_order]
    return split


def interleaved(gates: int):
    """A split that takes every `gates`-th column instead of a block."""
    return lambda s, H: [s[:, k::gates] for k in range(gates)]


def hidden_states(p, step, xs, h0):
    """The loop over the steps of a cell without a memory, with every part that students get wrong exchangeable.

    `step(x, h)`: the cell; xs (T, N, D), h0 (N, H) -> hs (T, N, H).
    """
    h, hs = p.start(h0), []
    for x in p.steps(xs):
        h_next = step(x, h)
        hs.append(p.keep(h_next, h))
        h = p.carry(h_next, h0)
    return p.collect(np.array(hs))


def batch_first(states):
    """(T, N, H) -> (N, T, H)."""
    return np.swapaxes(states, 0, 1)


def draw(rng, shape, scale, digits=2):
    """Normal numbers, rounded so that they read well; none is 0, which would hide a dropped term."""
    values = np.round(rng.normal(0.0, scale, shape), digits)
    return np.where(values == 0.0, 0.1, values)


def cell_arguments(rng, trait, sizes, gates, states, hidden, T=None):
    """([x or xs, states ..., W, U, b], sizes) of a cell with so many gates; T makes it a sequence.

    Hidden sizes are drawn anew where the trait leaves them free. Large: sums up to +-1000, every gate saturated, so
    that float32 is exact enough.
    """
    dims = dict(sizes)
    if hidden and trait in ("general", "wide"):
        dims = dict(zip("NDH", (int(n) for n in rng.permutation([2, 3, 4, 5])[:3])))
    N, D, H = dims["N"], dims["D"], dims["H"]
    digits = 1 if trait == "tiny" else 2
    scale = 500.0 if trait == "large" else 1.0
    length = {"tiny": 2, "one_step": 1}.get(trait, T)
    hidden_state = np.clip(draw(rng, (N, H), 0.6, digits), -0.9, 0.9)      # |h| <= 1 in every cell
    rest = [draw(rng, (N, H), 0.9, digits) for _ in range(states - 1)]
    while True:
        x = draw(rng, (N, D) if T is None else (length, N, D), scale, digits)
        W, U, b = (draw(rng, shape, 0.7, digits) for shape in ((gates * H, D), (gates * H, H), (gates * H,)))
        if trait != "large" or np.abs(x @ W.T).min() > SATURATED:
            break
    if T is not None:
        dims["T"] = length
    return [x, hidden_state, *rest, W, U, b], dims
