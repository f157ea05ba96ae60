SELECT
    a.event,
    a.place,
    e.id,
    a.wording,
    a.edtf,
    a.start_earliest,
    a.start_latest,
    a.end_earliest,
    a.end_latest,
    a.basis,
    a.zone,
    anchor.id,
    a.shift
FROM event_account AS a
JOIN entry AS e ON e.row = a.source
LEFT JOIN entry AS anchor ON anchor.row = a.anchor
WHERE a.event IN (SELECT value FROM json_each(?))
ORDER BY a.event, a.place
