"""What the coach knows, hears and says: pure rules and data of negotiation, the standard library only."""
