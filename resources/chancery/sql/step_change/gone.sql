SELECT s.number, s.name, s.who, s.time, s.deed, coalesce(s.of_step, 0), s.standing, c.record, c.kind, c.part, b.body, b.hash, a.body, a.hash
FROM step_change AS c
JOIN step AS s ON s.number = c.step
LEFT JOIN image AS b ON b.row = c.before
LEFT JOIN image AS a ON a.row = c.after
WHERE c.after IS NULL
    AND c.part = 'record'
    AND c.step = (SELECT max(l.step) FROM step_change AS l WHERE l.record = c.record AND l.part = 'record')
    AND NOT EXISTS (SELECT 1 FROM entry AS e WHERE e.id = c.record)
    AND NOT (s.deed = 'undone' AND EXISTS (SELECT 1 FROM step AS o WHERE o.number = s.of_step AND o.standing = 'undone'))
ORDER BY c.step DESC, c.place
