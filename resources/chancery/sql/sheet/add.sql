INSERT INTO sheet (
    seal,
    id,
    title,
    made,
    author,
    format,
    pages,
    ordered,
    kept)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
