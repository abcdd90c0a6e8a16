"""What the Makefile calls: builds, catalogs, the site around the languages, the benchmark."""
