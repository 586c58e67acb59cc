# %% lstm_gates
def lstm_gates(x, h, W, U, b):
    sigmoid = lambda v: 0.5 * (1.0 + np.tanh(0.5 * v))
    i, f, g, o = np.split(x @ W.T + h @ U.T + b, 4, axis=1)
    return sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)

# %% lstm_step
def lstm_step(x, h, c, W, U, b):
    i, f, g, o = lstm_gates(x, h, W, U, b)
    c_next = f * c + i * g
    return o * np.tanh(c_next), c_next

# %% lstm_forward
def lstm_forward(xs, h0, c0, W, U, b):
    hs, cs, h, c = [], [], h0, c0
    for x in xs:
        h, c = lstm_step(x, h, c, W, U, b)
        hs.append(h)
        cs.append(c)
    return np.stack(hs), np.stack(cs)
