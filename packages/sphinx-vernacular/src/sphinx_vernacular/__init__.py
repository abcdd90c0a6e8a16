"""Documentation in the reader's own language, for any Sphinx project: each module or folder is an extension.

``sphinx_vernacular.rtl``        pages from right to left
``sphinx_vernacular.search``     search in Arabic and Vietnamese
``sphinx_vernacular.examples``   doctests that are translated, shown and run
``sphinx_vernacular.catalogs``   catalogs that are checked before a reader meets them
``sphinx_vernacular.languages``  the same page in the other languages
``sphinx_vernacular.furo``       Furo's labels in the reader's language
``sphinx_vernacular.furo.navigation``  Furo's list of all pages, made once a build
``sphinx_vernacular.myst``       what translated MyST pages lose in silence, kept
``sphinx_vernacular.speed``      what translated MyST pages cost for nothing, spared
``sphinx_vernacular.ebook``      e-books that are turned in the direction of their language
``sphinx_vernacular.description``  what a page says of itself to search engines
"""

__version__ = "0.1.0"
