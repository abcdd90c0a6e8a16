"""Speed and weight, measured beside their bounds."""
