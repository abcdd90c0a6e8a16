"""Numbers, dates, times, units and signs."""
