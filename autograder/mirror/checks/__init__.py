"""The comparisons of the mirror check. Each module holds `complaints(material, edition)`, a generator of complaints."""
