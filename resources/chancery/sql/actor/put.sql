INSERT INTO actor (
    row,
    name,
    kind,
    side,
    colour)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    name = excluded.name,
    kind = excluded.kind,
    side = excluded.side,
    colour = excluded.colour
