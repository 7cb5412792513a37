"""Hostile requests, events and provider answers for minutes on end, from a seed (`make fuzz`)."""
