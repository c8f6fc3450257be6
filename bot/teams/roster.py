"""Who reads along in a conversation of Teams, as its roster tells."""

from collections.abc import Mapping, Sequence
from typing import Any

from coaching.remarks import Share

#: Roles of those who were invited from outside.
_OUTSIDE = frozenset({"guest", "anonymous"})

#: What stands in the sign-in name of a guest.
_GUEST = "#EXT#"


def who_reads(members: Sequence[Mapping[str, Any]] | None, tenant: str) -> Share:
    """SHARED as soon as one is a guest or of another tenant; UNKNOWN where of one nobody can tell."""
    found = [_share(member, tenant) for member in members or ()]
    if Share.SHARED in found:
        return Share.SHARED
    return Share.UNKNOWN if Share.UNKNOWN in found or not found else Share.OWN


def _share(member: Mapping[str, Any], tenant: str) -> Share:
    role, name = str(member.get("userRole", "")), str(member.get("userPrincipalName", ""))
    theirs = str(member.get("tenantId") or "")
    if role.casefold() in _OUTSIDE or _GUEST in name.upper():
        return Share.SHARED
    if not theirs:
        return Share.UNKNOWN
    return Share.OWN if theirs.casefold() == tenant.casefold() else Share.SHARED
