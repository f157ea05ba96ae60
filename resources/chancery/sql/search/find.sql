SELECT e.row, e.id, e.kind
FROM (SELECT rowid AS row FROM search WHERE search MATCH ? LIMIT ?) AS hit
JOIN entry AS e ON e.row = hit.row
LEFT JOIN event AS v ON v.row = e.row
LEFT JOIN quote AS q ON q.row = e.row
LEFT JOIN event AS said ON said.row = q.event
ORDER BY
    v.importance DESC,
    v.undated,
    coalesce(v.start_earliest, q.start_earliest, said.start_earliest),
    e.row
