INSERT INTO dismissal (
    checked,
    record,
    finding,
    reason,
    author,
    time,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (record, checked, finding) DO UPDATE SET
    reason = excluded.reason,
    author = excluded.author,
    time = excluded.time,
    seal = excluded.seal
