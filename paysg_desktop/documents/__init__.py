"""Files that people exchange: CSV and XLSX."""
