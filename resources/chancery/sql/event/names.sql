-- In the order of the earliest bound that is known; the least number stands for none.
SELECT e.id, v.title, v.edtf
FROM event AS v
CROSS JOIN entry AS e ON e.row = v.row
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
