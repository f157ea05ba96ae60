INSERT INTO passage (
    row,
    source,
    number,
    paragraph,
    start,
    stop,
    exact,
    before,
    after,
    key,
    sha256,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    source = excluded.source,
    number = excluded.number,
    paragraph = excluded.paragraph,
    start = excluded.start,
    stop = excluded.stop,
    exact = excluded.exact,
    before = excluded.before,
    after = excluded.after,
    key = excluded.key,
    sha256 = excluded.sha256,
    seal = excluded.seal
