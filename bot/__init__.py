"""The coach in chat: reads what platforms send, arranges what the coach says, and sends it."""
