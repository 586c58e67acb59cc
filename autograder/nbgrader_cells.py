"""What plain `nbgrader autograde` does about cells that are missing, doubled or moved: the same as our grader.

nbgrader 0.9.6 by itself restores test cells only, not the setup or an answer, gives a whole submission up when a cell
is in it twice or when two cells that follow each other are missing, and executes cells in the order in which they came.
"""
from nbformat.notebooknode import NotebookNode
from nbgrader.preprocessors import OverwriteCells

from autograder.grading import plan


class RestoreCells(OverwriteCells):
    """In place of nbgrader's `OverwriteCells`: all cells of the exercise, each once, in the released order.

    A cell of the student's own follows the exercise's cell it followed in the submission.
    """

    def add_missing_grade_cells(self, nb, resources):
        source = self.gradebook.find_notebook(self.notebook_id, self.assignment_id)
        stored = {cell.name: cell for cell in source.source_cells}
        points = {cell.name: cell.max_score for cell in source.grade_cells}
        groups, group = {None: []}, None
        for cell in nb.cells:
            if not cell.metadata.get("nbgrader", True):         # the mark that DeduplicateIds leaves on a copy
                del cell.metadata["nbgrader"]
            marks = cell.metadata.get("nbgrader", {})
            if marks.get("grade_id") in stored:
                group = marks["grade_id"]
                groups[group] = []
            groups[group].append(cell)
        order = [name for name in plan.released_order(self.assignment_id) if name in stored]
        nb.cells = groups[None] + [cell for name in order
                                   for cell in groups.get(name) or [self.restored(stored[name], points.get(name))]]
        return nb, resources

    def add_missing_task_cells(self, nb, resources):
        """Nothing: the exercises have no tasks."""
        return nb, resources

    @staticmethod
    def restored(source, points: float | None) -> NotebookNode:
        """A cell as it was released, from its row in the gradebook; `points` of a graded one."""
        marks = {"schema_version": 3, "grade_id": source.name, "locked": source.locked, "checksum": source.checksum,
                 "cell_type": source.cell_type, "grade": points is not None, "solution": not source.locked,
                 "task": False}
        made = {"cell_type": source.cell_type, "source": source.source,
                "metadata": {"nbgrader": marks if points is None else marks | {"points": points}}}
        return NotebookNode(made | ({"outputs": [], "execution_count": None} if source.cell_type == "code" else {}))
