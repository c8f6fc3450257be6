"""The product in tests: dialogs first, then each floor by itself."""
