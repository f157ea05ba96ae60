-- A row for every source that a piece of evidence rests on, and one without where it rests on none.
SELECT e.id, p.source, a.source
FROM position_evidence AS r
JOIN entry AS e ON e.row = r.position
LEFT JOIN quote_passage AS q ON q.quote = r.quote
LEFT JOIN event_passage AS v ON v.event = r.event
LEFT JOIN passage AS p ON p.row = coalesce(q.passage, v.passage)
LEFT JOIN event_account AS a ON a.event = r.event
