"""What the coach costs: one figure a line, `name value unit`; printed by make bench."""
