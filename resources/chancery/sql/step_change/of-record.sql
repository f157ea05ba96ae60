SELECT s.number, s.name, s.who, s.time, s.deed, coalesce(s.of_step, 0), s.standing, c.record, c.kind, c.part, b.body, b.hash, a.body, a.hash
FROM step_change AS c
JOIN step AS s ON s.number = c.step
LEFT JOIN image AS b ON b.row = c.before
LEFT JOIN image AS a ON a.row = c.after
WHERE c.record = ? AND c.step < ?
ORDER BY c.step DESC, c.place
LIMIT ?
