SELECT e.id, v.title, v.edtf
FROM event AS v
CROSS JOIN entry AS e ON e.row = v.row
ORDER BY v.undated, v.start_earliest, v.end_latest, e.id
