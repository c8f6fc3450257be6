"""What comes in from Teams, as HTTP requests at the shell."""
