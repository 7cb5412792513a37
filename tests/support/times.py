"""Times and time zones, shared by tests."""

from datetime import UTC, datetime


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


ZONES = (
    *("UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Kathmandu"),
    *("Australia/Lord_Howe", "Pacific/Chatham", "America/Havana", "Africa/Cairo", "America/Santiago", "Asia/Beirut"),
    *("Pacific/Apia", "America/Asuncion", "Pacific/Kiritimati", "Etc/GMT+12"),
)
