"""The site around the languages: put together, and made light."""
