"""Microsoft Teams: activities become commands, cards become Adaptive Cards."""
