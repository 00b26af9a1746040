"""Requests that we send: replays, triggers, forwards."""
