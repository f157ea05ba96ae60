SELECT v.position, quote.id, event.id
FROM position_evidence AS v
LEFT JOIN entry AS quote ON quote.row = v.quote
LEFT JOIN entry AS event ON event.row = v.event
WHERE v.position IN (SELECT value FROM json_each(?))
ORDER BY v.position, v.place
