"""The outlines of the map of the region, cut from Natural Earth. Run by hand; the result is in the repository."""
