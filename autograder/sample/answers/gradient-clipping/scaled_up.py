# %% gradient_clipping
def gradient_clipping(grad, threshold):
    return grad * threshold / np.linalg.norm(grad)

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    norm = np.sqrt(sum((g ** 2).sum() for g in grads))
    return [g * min(1.0, threshold / norm) for g in grads] if norm else [g.copy() for g in grads]

# %% clip_by_value
def clip_by_value(grads, limit):
    return [g.clip(-limit, limit) for g in grads]
