INSERT INTO place (
    row,
    name,
    latitude,
    longitude)
VALUES (?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    name = excluded.name,
    latitude = excluded.latitude,
    longitude = excluded.longitude
