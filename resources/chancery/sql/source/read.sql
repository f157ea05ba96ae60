SELECT
    s.row,
    e.id,
    s.number,
    s.title,
    s.publisher,
    s.author,
    s.published,
    s.language,
    s.url,
    s.kind,
    s.reliability,
    s.credibility,
    relays.id,
    s.sha256,
    s.next_passage
FROM source AS s
JOIN entry AS e ON e.row = s.row
LEFT JOIN entry AS relays ON relays.row = s.relays
WHERE s.row IN (SELECT value FROM json_each(?))
ORDER BY s.number
