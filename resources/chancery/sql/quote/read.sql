SELECT
    q.row,
    e.id,
    q.kind,
    speaker.id,
    on_behalf_of.id,
    relayed_by.id,
    q.cue,
    event.id,
    q.wording,
    q.edtf,
    q.start_earliest,
    q.start_latest,
    q.end_earliest,
    q.end_latest,
    q.basis,
    q.zone,
    anchor.id,
    q.shift,
    q.text,
    q.language,
    q.translation,
    q.translator
FROM quote AS q
JOIN entry AS e ON e.row = q.row
LEFT JOIN entry AS speaker ON speaker.row = q.speaker
LEFT JOIN entry AS on_behalf_of ON on_behalf_of.row = q.on_behalf_of
LEFT JOIN entry AS relayed_by ON relayed_by.row = q.relayed_by
LEFT JOIN entry AS event ON event.row = q.event
LEFT JOIN entry AS anchor ON anchor.row = q.anchor
LEFT JOIN quote_passage AS l ON l.quote = q.row AND l.place = 0
LEFT JOIN passage AS p ON p.row = l.passage
LEFT JOIN source AS s ON s.row = p.source
WHERE q.row IN (SELECT value FROM json_each(?))
ORDER BY s.number IS NULL, s.number, p.number, e.id
