SELECT row, start_earliest, start_latest, end_earliest, end_latest, importance, reality, kind
FROM event
ORDER BY undated, start_earliest, end_latest, start_latest, end_earliest, importance, reality, kind, row
