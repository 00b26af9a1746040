"""A window beside the owner of its workspace: what it hands over to the owner, and what the owner tells it."""
