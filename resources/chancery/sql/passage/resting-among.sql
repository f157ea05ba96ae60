WITH among AS (
    SELECT e.row FROM json_each(?2, '$.of') AS j CROSS JOIN entry AS e ON e.id = j.value
),
here AS (
    SELECT
        h.quote AS entry, h.place, p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
    FROM among AS a
    CROSS JOIN quote_passage AS h ON h.quote = a.row
    CROSS JOIN passage AS p ON p.row = h.passage
    WHERE p.source = (SELECT row FROM entry WHERE id = ?1)
    UNION ALL
    SELECT h.event, h.place, p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
    FROM among AS a
    CROSS JOIN event_passage AS h ON h.event = a.row
    CROSS JOIN passage AS p ON p.row = h.passage
    WHERE p.source = (SELECT row FROM entry WHERE id = ?1)
)
SELECT
    e.id, e.kind, q.text, a.id, q.kind, hit.place,
    hit.number, hit.paragraph, hit.start, hit.stop, hit.exact, hit.before, hit.after, hit.key, hit.sha256
FROM here AS hit
CROSS JOIN quote AS q ON q.row = hit.entry
CROSS JOIN entry AS e ON e.row = hit.entry
LEFT JOIN entry AS a ON a.row = q.speaker
UNION ALL
SELECT
    e.id, e.kind, v.title, NULL, v.wording, hit.place,
    hit.number, hit.paragraph, hit.start, hit.stop, hit.exact, hit.before, hit.after, hit.key, hit.sha256
FROM here AS hit
CROSS JOIN event AS v ON v.row = hit.entry
CROSS JOIN entry AS e ON e.row = hit.entry
UNION ALL
SELECT DISTINCT
    e.id, e.kind, i.title, a.id, CAST(o.stance AS TEXT), 0,
    hit.number, hit.paragraph, hit.start, hit.stop, hit.exact, hit.before, hit.after, hit.key, hit.sha256
FROM here AS hit
CROSS JOIN position_evidence AS b ON b.quote = hit.entry OR b.event = hit.entry
CROSS JOIN position AS o ON o.row = b.position
CROSS JOIN issue AS i ON i.row = o.issue
CROSS JOIN entry AS e ON e.row = o.row
CROSS JOIN entry AS a ON a.row = o.actor
UNION ALL
SELECT DISTINCT
    e.id, e.kind, n.text, NULL, n.kind, 0,
    hit.number, hit.paragraph, hit.start, hit.stop, hit.exact, hit.before, hit.after, hit.key, hit.sha256
FROM here AS hit
CROSS JOIN note AS n ON n.about = hit.entry
CROSS JOIN entry AS e ON e.row = n.row
