"""Names: of people, products, places, and what is spelt like them."""
