INSERT INTO source_text (
    source,
    text,
    seal)
VALUES (?, ?, ?)
ON CONFLICT (source) DO UPDATE SET
    text = excluded.text,
    seal = excluded.seal
