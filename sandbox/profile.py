"""What the bot says of itself: name, descriptions and commands, by scope and language."""

from dataclasses import dataclass, field
from typing import Any

Command = dict[str, str]


@dataclass(slots=True)
class Profile:
    """The bot's public face. Texts stand by language code; "" is for every other language."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Command]] = field(default_factory=dict)
    joins_groups: bool = False

    def commands_seen(self, chat_id: int, language: str) -> list[Command]:
        """The menu in one private chat: the narrowest scope wins, then the person's language."""
        for scope in (f"chat {chat_id}", "all_private_chats", "default"):
            for code in (language, ""):
                commands = self.commands.get((scope, code))
                if commands:
                    return commands
        return []


def in_language(texts: dict[str, str], language: str) -> str:
    """The text a person with that language sees."""
    return texts.get(language) or texts.get("", "")


def scope_name(scope: dict[str, Any] | None) -> str:
    """One word or two for a BotCommandScope, to look commands up by."""
    if not scope:
        return "default"
    parts = [str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope]
    return " ".join(parts)
