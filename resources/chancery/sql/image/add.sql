INSERT INTO image (
    hash,
    body)
VALUES (?, ?)
ON CONFLICT (hash) DO NOTHING
