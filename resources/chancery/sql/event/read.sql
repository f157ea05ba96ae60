-- In the order of the earliest bound that is known; the least number stands for none.
SELECT
    v.row,
    e.id,
    v.title,
    v.summary,
    v.kind,
    v.reality,
    v.wording,
    v.edtf,
    v.start_earliest,
    v.start_latest,
    v.end_earliest,
    v.end_latest,
    v.basis,
    v.zone,
    anchor.id,
    v.shift,
    place.id,
    v.importance
FROM event AS v
JOIN entry AS e ON e.row = v.row
LEFT JOIN entry AS anchor ON anchor.row = v.anchor
LEFT JOIN entry AS place ON place.row = v.place
WHERE v.row IN (SELECT value FROM json_each(?))
ORDER BY
    v.undated,
    CASE
        WHEN v.start_earliest > -9223372036854775808 THEN v.start_earliest
        ELSE min(
            iif(v.start_latest > -9223372036854775808, v.start_latest, 9223372036854775807),
            iif(v.end_earliest > -9223372036854775808, v.end_earliest, 9223372036854775807),
            iif(v.end_latest > -9223372036854775808, v.end_latest, 9223372036854775807))
    END,
    v.start_earliest,
    v.end_latest,
    e.id
