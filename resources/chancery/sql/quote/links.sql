SELECT
    row,
    coalesce(speaker, 0),
    coalesce(on_behalf_of, 0),
    coalesce(relayed_by, 0),
    coalesce(event, 0),
    start_earliest IS NOT NULL,
    coalesce(start_earliest, 0),
    coalesce(end_latest, 0)
FROM quote
ORDER BY row
