INSERT INTO note (
    row,
    kind,
    about,
    text,
    likelihood,
    confidence,
    author,
    time,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    kind = excluded.kind,
    about = excluded.about,
    text = excluded.text,
    likelihood = excluded.likelihood,
    confidence = excluded.confidence,
    author = excluded.author,
    time = excluded.time,
    seal = excluded.seal
