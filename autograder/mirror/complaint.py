"""What a check says when it finds something: file, difference, remedy."""
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Complaint:
    """One fault. `file` is relative to the course's root, `line` 0 when the fault belongs to the file as a whole."""
    file: str
    line: int
    difference: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        stop = "" if "python -m" in self.remedy else "."        # a command must be fit to copy
        return f"{place}: {self.difference}. {self.remedy}{stop}"
