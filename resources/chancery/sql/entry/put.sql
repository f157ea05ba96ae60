INSERT INTO entry (
    row,
    id,
    kind)
VALUES (?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    id = excluded.id,
    kind = excluded.kind
