# %% gradient_clipping
def gradient_clipping(grad, threshold):
    norm = np.sqrt(np.sum(grad ** 2))
    if norm > threshold:
        return grad * threshold / norm
    return grad.copy()

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    return [gradient_clipping(g, threshold) for g in grads]

# %% clip_by_value
def clip_by_value(grads, limit):
    return [np.minimum(np.maximum(g, -limit), limit) for g in grads]
