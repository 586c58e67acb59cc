# %% gradient_clipping
def gradient_clipping(grad, threshold):
    norm = np.linalg.norm(grad)
    return grad * (threshold / norm) if norm > threshold else 1.0 * grad
