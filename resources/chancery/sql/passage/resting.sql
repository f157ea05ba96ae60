WITH held (entry, row, place) AS (
    SELECT quote, passage, place FROM quote_passage
    UNION ALL
    SELECT event, passage, place FROM event_passage
),
here AS (
    SELECT
        h.entry, h.place, p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
    FROM held AS h
    JOIN passage AS p ON p.row = h.row
    WHERE p.source = (SELECT row FROM entry WHERE id = ?)
)
SELECT
    e.id, e.kind, q.text, a.id, q.kind, p.place,
    p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM here AS p
JOIN quote AS q ON q.row = p.entry
JOIN entry AS e ON e.row = p.entry
LEFT JOIN entry AS a ON a.row = q.speaker
UNION ALL
SELECT
    e.id, e.kind, v.title, NULL, v.wording, p.place,
    p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM here AS p
JOIN event AS v ON v.row = p.entry
JOIN entry AS e ON e.row = p.entry
UNION ALL
SELECT DISTINCT
    e.id, e.kind, i.title, a.id, CAST(o.stance AS TEXT), 0,
    p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM here AS p
JOIN position_evidence AS b ON b.quote = p.entry OR b.event = p.entry
JOIN position AS o ON o.row = b.position
JOIN issue AS i ON i.row = o.issue
JOIN entry AS e ON e.row = o.row
JOIN entry AS a ON a.row = o.actor
UNION ALL
SELECT DISTINCT
    e.id, e.kind, n.text, NULL, n.kind, 0,
    p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM here AS p
JOIN note AS n ON n.about = p.entry
JOIN entry AS e ON e.row = n.row
