SELECT c.record, c.kind, c.part, b.body, b.hash, a.body, a.hash
FROM step_change AS c
LEFT JOIN image AS b ON b.row = c.before
LEFT JOIN image AS a ON a.row = c.after
WHERE c.step = ?
ORDER BY c.place
