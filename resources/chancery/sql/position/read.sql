SELECT
    p.row,
    e.id,
    actor.id,
    on_behalf_of.id,
    issue.id,
    p.stance,
    p.condition,
    p.confidence,
    p.basis,
    p.since,
    p.until,
    p.reasoning
FROM position AS p
JOIN entry AS e ON e.row = p.row
JOIN entry AS actor ON actor.row = p.actor
LEFT JOIN entry AS on_behalf_of ON on_behalf_of.row = p.on_behalf_of
JOIN entry AS issue ON issue.row = p.issue
WHERE p.row IN (SELECT value FROM json_each(?))
