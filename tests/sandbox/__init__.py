"""The sandbox: does it behave as Telegram does."""
