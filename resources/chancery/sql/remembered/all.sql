SELECT kind, name, body FROM remembered WHERE kind = ? ORDER BY name
