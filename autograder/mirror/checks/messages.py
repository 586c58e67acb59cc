"""Keys and placeholders of what is said by key in every language: messages, words of the frame and directives."""
from autograder.checks.messages import flat, placeholders
from autograder.mirror.complaint import Complaint
from autograder.mirror.material import Material

SHOWN = 20                              # keys named in a complaint


def complaints(material: Material, edition: str):
    if edition == material.reference:
        return
    yield from _messages(material, edition)
    for path in material.catalogues():
        yield from _catalogue(material, edition, path)


def _messages(material: Material, edition: str):
    path, model = material.messages_path(edition), material.messages_path(material.reference)
    if not model.is_file():
        return
    if not path.is_file():
        yield Complaint(material.name(path), 0, "missing", f"Write it after {material.name(model)}")
        return
    yield from _compare(flat(material.toml(path)), flat(material.toml(model)), material.name(path),
                        material.name(model))


def _catalogue(material: Material, edition: str, path):
    """Tables with one entry per edition, wherever they stand in the file."""
    name = material.name(path)
    for place, table in material.by_edition(path):
        where = f"{name}, table [{place}]" if place else name
        if edition not in table:
            yield Complaint(name, 0, f"{'[' + place + ']' if place else 'the file'} has no entry for '{edition}'",
                            f"Translate the entry '{material.reference}'")
        else:
            ours, theirs = ({"": t} if isinstance(t, str) else flat(t)
                            for t in (table[edition], table[material.reference]))
            yield from _compare(ours, theirs, name, f"'{material.reference}' in {where}", f"'{edition}' in {where}: ")


def _compare(ours: dict, theirs: dict, file: str, model: str, where: str = ""):
    missing, surplus = ([key for key in table if key not in other] for table, other in ((theirs, ours), (ours, theirs)))
    if missing:
        yield Complaint(file, 0, f"{where}keys of {model} are missing: {_list(missing)}", "Translate them")
    if surplus:
        yield Complaint(file, 0, f"{where}keys are not in {model}: {_list(surplus)}",
                        "Take them out, or correct their names")
    for key in ours.keys() & theirs.keys():
        found, wanted = placeholders(str(ours[key])), placeholders(str(theirs[key]))
        if found != wanted:
            yield Complaint(file, 0, f"{where}{'key ' + repr(key) if key else 'the entry'} has the placeholders "
                            f"{_braces(found)}, in {model} {_braces(wanted)}", "Use the same ones")


def _list(keys: list[str]) -> str:
    return ", ".join(keys[:SHOWN]) + (f" and {len(keys) - SHOWN} more" if len(keys) > SHOWN else "")


def _braces(names: set[str]) -> str:
    return " ".join(f"{{{name}}}" for name in sorted(names)) or "none"
