"""What the coach may do in a workspace: the scopes that are asked for, the same as in manifest.yml."""

#: Without these it cannot work.
NEEDED = (
    "app_mentions:read",
    "channels:read",
    "chat:write",
    "commands",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
)

#: Whoever installs it may leave these out.
OPTIONAL = ("channels:history", "groups:history", "files:write")
