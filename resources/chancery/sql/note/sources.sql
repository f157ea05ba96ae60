-- A row for every source that what a note is about rests on, and one without where it rests on none; a source rests on itself.
SELECT e.id, n.time, b.id, coalesce(s.row, p.source), a.source
FROM note AS n
JOIN entry AS e ON e.row = n.row
JOIN entry AS b ON b.row = n.about
LEFT JOIN source AS s ON s.row = n.about
LEFT JOIN quote_passage AS q ON q.quote = n.about
LEFT JOIN event_passage AS v ON v.event = n.about
LEFT JOIN passage AS p ON p.row = coalesce(q.passage, v.passage)
LEFT JOIN event_account AS a ON a.event = n.about
