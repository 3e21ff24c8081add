"""Stories: people talk to the bot through the sandbox, over a real socket."""
