"""The coach without Slack and Teams: a page and a terminal on one's own machine, to try it and to develop."""
