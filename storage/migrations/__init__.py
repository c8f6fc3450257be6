"""How the tables came to be what they are, step by step; each step is written and reviewed by hand."""
