"""What the coach was told and still has to say, kept in SQL; the only package that knows a database."""
