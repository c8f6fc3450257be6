"""The steps, oldest first; storage/migrate.py names the newest."""
