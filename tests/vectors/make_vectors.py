"""Writes `pytorch.json`: inputs and outputs of PyTorch's own RNN, LSTM and GRU cells and gradient clipping, in float64.

Run by `make vectors`, which installs the PyTorch named below into an environment of its own; `--check` compares instead
of writing. The default tests read the stored file only and need no PyTorch.
"""
import argparse
import json
from pathlib import Path
import sys

import torch

TORCH = "2.13.0"
FILE = Path(__file__).with_name("pytorch.json")
SIZES = [(5, 3, 2, 4), (1, 1, 1, 1), (4, 1, 3, 2), (3, 2, 5, 1)]     # (T, N, D, H), all different and each at 1
RELATIVE = 1e-13


def plain(value):
    """Tensors as nested lists, anything that holds them likewise."""
    if isinstance(value, torch.Tensor):
        return value.detach().tolist()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def inputs(size, gates, generator):
    """x, h, c and one layer's weights for `gates` blocks, wide enough to reach the flat parts of sigmoid and tanh."""
    T, N, D, H = size
    shapes = {"xs": (T, N, D), "h0": (N, H), "c0": (N, H), "W": (gates * H, D), "U": (gates * H, H),
              "b_i": (gates * H,), "b_h": (gates * H,)}
    return {name: 1.5 * torch.randn(*shape, generator=generator, dtype=torch.float64) for name, shape in shapes.items()}


def run_layer(layer, given, state):
    """`layer` (torch.nn.RNN, LSTM or GRU) with the given weights over `xs`: its outputs (T, N, H) and last state."""
    layer = layer.double()
    weights = {"weight_ih_l0": "W", "weight_hh_l0": "U", "bias_ih_l0": "b_i", "bias_hh_l0": "b_h"}
    layer.load_state_dict({theirs: given[ours] for theirs, ours in weights.items()})
    return layer(given["xs"], state)


def rnn_case(size, generator):
    given = inputs(size, 1, generator)
    hs, _ = run_layer(torch.nn.RNN(size[2], size[3]), given, given["h0"][None])
    return {"given": given, "hs": hs}


def lstm_case(size, generator):
    given = inputs(size, 4, generator)
    hs, (h, c) = run_layer(torch.nn.LSTM(size[2], size[3]), given, (given["h0"][None], given["c0"][None]))
    return {"given": given, "hs": hs, "c_last": c[0]}


def gru_case(size, generator, diagonal=False):
    """With a diagonal U_n and no inner bias, reset before and after the matmul are one function: the oracle of both."""
    given = inputs(size, 3, generator)
    if diagonal:
        H = size[3]
        given["U"][2 * H:] = torch.diag(given["U"][2 * H:].diagonal())
        given["b_h"][2 * H:] = 0.0
    hs, _ = run_layer(torch.nn.GRU(size[2], size[3]), given, given["h0"][None])
    return {"given": given, "hs": hs}


def clipping_case(scale, generator):
    """`clip_grad_norm_` divides by norm + 1e-6; `norm` is stored so that the test can allow for exactly that."""
    grads = [scale * torch.randn(*shape, generator=generator, dtype=torch.float64) for shape in [(3, 2), (4,), (1, 1)]]
    results = {}
    for name, clip in [("by_norm", lambda p: torch.nn.utils.clip_grad_norm_(p, 1.0)),
                       ("by_value", lambda p: torch.nn.utils.clip_grad_value_(p, 0.5))]:
        parameters = [torch.nn.Parameter(torch.zeros_like(grad)) for grad in grads]
        for parameter, grad in zip(parameters, grads):
            parameter.grad = grad.clone()
        results[name + "_returned"] = clip(parameters)
        results[name] = [parameter.grad for parameter in parameters]
    return {"grads": grads, "threshold": 1.0, "limit": 0.5, "norm": results["by_norm_returned"],
            "by_norm": results["by_norm"], "by_value": results["by_value"]}


def make():
    generator = torch.Generator().manual_seed(20180924)
    return plain({
        "torch": TORCH,
        "rnn": [rnn_case(size, generator) for size in SIZES],
        "lstm": [lstm_case(size, generator) for size in SIZES],
        "gru": [gru_case(size, generator) for size in SIZES],
        "gru_diagonal": [gru_case(size, generator, diagonal=True) for size in SIZES],
        "clipping": [clipping_case(scale, generator) for scale in (0.01, 1.0, 100.0)],
    })


def numbers(value):
    if isinstance(value, dict):
        return [x for key in sorted(value) for x in numbers(value[key])]
    if isinstance(value, list):
        return [x for item in value for x in numbers(item)]
    return [value]


def same(ours, stored):
    """True when both hold the same numbers up to the last bits, in which processors differ."""
    ours, stored = numbers(ours), numbers(stored)
    return len(ours) == len(stored) and all(
        a == b or isinstance(a, float) and abs(a - b) <= RELATIVE * max(1.0, abs(b)) for a, b in zip(ours, stored))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--check", action="store_true", help="compare with the stored file, write nothing")
    args = parser.parse_args()
    if torch.__version__.split("+")[0] != TORCH:
        sys.exit(f"{Path(__file__).name}: PyTorch {torch.__version__} is installed; these vectors want {TORCH}. "
                 "Run: make vectors")
    made = make()
    if args.check:
        if not same(made, json.loads(FILE.read_text())):
            sys.exit(f"{FILE.name}: differs from what PyTorch {TORCH} computes. Run: make vectors")
        print(f"{FILE.name}: agrees with PyTorch {TORCH}")
        return
    FILE.write_text(json.dumps(made, indent=None, separators=(",", ":")) + "\n")
    print(f"{FILE.name}: {FILE.stat().st_size} bytes from PyTorch {TORCH}")


if __name__ == "__main__":
    main()
