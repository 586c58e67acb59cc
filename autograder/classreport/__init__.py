"""The class report: one page for the instructor on how a class fared, from the gradebook and the autograded notebooks.

`gather` reads and counts, `similar` finds unusual code that submissions share, `page` writes HTML.
"""
