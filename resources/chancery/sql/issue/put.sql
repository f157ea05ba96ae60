INSERT INTO issue (
    row,
    title,
    question,
    minus,
    plus)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    title = excluded.title,
    question = excluded.question,
    minus = excluded.minus,
    plus = excluded.plus
