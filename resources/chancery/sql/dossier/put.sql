INSERT INTO dossier (
    row,
    title,
    marking,
    zone,
    as_of,
    cut_off,
    author,
    language)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    title = excluded.title,
    marking = excluded.marking,
    zone = excluded.zone,
    as_of = excluded.as_of,
    cut_off = excluded.cut_off,
    author = excluded.author,
    language = excluded.language
