"""From submissions to grades. Data flows one way:

    intake      (autograder/intake.py) finds and checks submissions
    plan.py     what is asked of a submission: cells, points, order, read from the gradebook
    merge.py    a submission put in the plan's order, with the plan's cells in place of the student's copies
    remote.py   the student's functions as the test cells see them: calls into the sandbox
    run.py      executes one merged notebook: student cells in the sandbox, test cells here
    worker.py   one grader: a warm sandbox and the helper modules; bytes in, `Result` out
    pool.py     graders in local processes; cluster.py: graders on a Dask cluster
    store.py    the one writer of the gradebook, a transaction per submission
    service.py  ties these together; report.py says how it went
"""
from autograder.lean import import_nbgrader

import_nbgrader()
