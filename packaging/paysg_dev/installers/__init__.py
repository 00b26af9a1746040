"""Installers for Windows and macOS, made from a frozen program, and their signatures."""
