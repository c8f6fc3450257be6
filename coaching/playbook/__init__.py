"""The advice as data: moves, questions, deal kinds, ladders and the rules of choosing, kept in TOML files."""
