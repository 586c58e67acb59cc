"""Where the pictures are registered: name of the file -> function returning (width, height, pieces[, lit])."""
PICTURES: dict = {}


def picture(name: str):
    """Registers the decorated function as the drawing of `<name>.svg`."""
    def register(function):
        if name in PICTURES:
            raise ValueError(f"two pictures are called {name}: rename one of them")
        PICTURES[name] = function
        return function
    return register


def steps(diagram, **parts: set[str]) -> None:
    """Registers one picture per keyword (underscores for hyphens): the same diagram with these parts lit."""
    for name, lit in parts.items():
        picture(name.replace("_", "-"))(lambda lit=lit: (*diagram(), lit))
