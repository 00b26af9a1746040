"""Being there without a window in front: tray, notifications, closing, the private screen, the command palette."""
