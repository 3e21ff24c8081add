"""A local Telegram for trying the bot out and for testing it: Bot API, people, and a clock."""

from sandbox.clock import ClockBackwards, SimClock
from sandbox.server import SANDBOX_TOKEN, Sandbox

__all__ = ["SANDBOX_TOKEN", "ClockBackwards", "Sandbox", "SimClock"]
