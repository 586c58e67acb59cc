"""What nbgrader is told about the course, for its own commands (`nbgrader_config.py`) and for ours alike."""
from pathlib import Path
import os
import sys

from autograder import course

STUB = "raise NotImplementedError"

# nbgrader copies what lies beside a notebook. The page in .md is the source of the notebook, solutions included.
NEVER_COPIED = [".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "*.md"]


def find_alembic():
    """nbgrader makes a new gradebook by calling `alembic`, which lies beside this Python: put that on the PATH."""
    beside = str(Path(sys.executable).parent)
    if beside not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([beside, os.environ.get("PATH", "")])


def configure(config, root: Path = course.ROOT, edition: str | None = None):
    """Set the traits of `config` (a traitlets Config): directories below `root`, one `edition`'s source and release."""
    find_alembic()
    edition = edition or course.reference_edition()
    if edition not in course.editions():
        raise course.CourseError(f"COURSE_EDITION: no edition '{edition}'. Known: {', '.join(course.editions())}.")
    directory = config.CourseDirectory
    directory.root = str(root)
    directory.course_id = course.course_id()
    directory.db_url = f"sqlite:///{root / 'autograder' / 'gradebook.db'}"
    directory.source_directory = f"solutions/{edition}"
    directory.release_directory = f"exercises/{edition}"
    directory.submitted_directory = "autograder/submitted"
    directory.autograded_directory = "autograder/autograded"
    directory.feedback_directory = "autograder/feedback"
    directory.solution_directory = "autograder/solution"
    directory.ignore = NEVER_COPIED
    config.ClearSolutions.code_stub = {"python": STUB}
    config.ExecutePreprocessor.timeout = 60
    config.RestoreCells.add_missing_cells = True        # a test cell that a student deleted is run all the same
    config.Autograde.sanitize_preprocessors = [
        "nbgrader.preprocessors.ClearOutput", "nbgrader.preprocessors.DeduplicateIds",
        "nbgrader.preprocessors.OverwriteKernelspec", "autograder.nbgrader_cells.RestoreCells",
        "nbgrader.preprocessors.CheckCellMetadata"]
    config.ExportApp.plugin_class = "autograder.export.CsvExport"
    # nbgrader's own feedback would show the hidden tests; and neither it nor formgrader may run a student's script.
    config.GenerateFeedback.preprocessors = ["nbgrader.preprocessors.GetGrades", "autograder.feedback.HideTests",
                                             "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor"]
    config.HTMLExporter.sanitize_html = True
    # The templates of both skip it.
    config.HTMLExporter.preprocessors = ["nbconvert.preprocessors.sanitize.SanitizeHTML"]
    return config
