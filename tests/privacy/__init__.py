"""Who may see and do what: the private lane, organisations apart, roles, erasing, and the doors."""
