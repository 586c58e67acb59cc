"""Untrusted code runs here and nowhere else.

    host.py     the grader's side: starts a zygote, asks it for children, speaks with them, kills them
    zygote.py   a warm process (numpy, matplotlib and IPython imported) that forks one confined child per submission
    linux.py    namespaces, mounts, limits and the system call filter, through libc and libseccomp
    child.py    the student's interpreter: executes cells, calls functions, answers with plain data
    wire.py     the format of both directions: JSON and raw arrays, never pickle

zygote.py, linux.py, child.py and wire.py import nothing of the course: what they hold, a submission may read.
"""
