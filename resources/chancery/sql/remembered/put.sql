INSERT INTO remembered (
    kind,
    name,
    body)
VALUES (?, ?, ?)
ON CONFLICT (kind, name) DO UPDATE SET
    body = excluded.body
