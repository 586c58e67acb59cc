# %% gradient_clipping
def gradient_clipping(grad, threshold):
    norm = np.linalg.norm(grad)
    return grad * min(1.0, threshold / norm) if norm > 0 else grad.copy()

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    rate = threshold / (norm + 1e-6)
    return [g * rate if rate < 1 else g.copy() for g in grads]

# %% clip_by_value
def clip_by_value(grads, limit):
    return [np.clip(g, -limit, limit) for g in grads]
