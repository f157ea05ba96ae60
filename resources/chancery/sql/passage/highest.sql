SELECT coalesce(max(row), 0) FROM passage
