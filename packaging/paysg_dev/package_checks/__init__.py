"""What `packaging/dev.py package-check` tries with the packages in `dist/`, a module for each part."""
