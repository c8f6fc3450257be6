"""The coach in Slack: what comes in, how it looks there, how it goes out unasked, and how it runs."""
