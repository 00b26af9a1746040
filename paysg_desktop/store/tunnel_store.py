"""Ways in as the rest of the program writes them."""

from __future__ import annotations

from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.store import tunnel_desk
from paysg_desktop.store.writer import Writer


class TunnelStore:
    """Each call returns when it is durable and told; any thread."""

    writer: Writer

    def save_tunnel(self, config: TunnelConfig) -> None:
        """Add a way in, or change the one of its id; raises RefusedError where another has its name."""
        self.writer.change(lambda connection: tunnel_desk.save_tunnel(connection, config)).result()

    def remove_tunnel(self, tunnel_id: str) -> None:
        """Raises NotFoundError."""
        self.writer.change(lambda connection: tunnel_desk.remove_tunnel(connection, tunnel_id)).result()
