SELECT DISTINCT id FROM entry WHERE row IN (
    SELECT row FROM event WHERE anchor = ?1
    UNION ALL
    SELECT event FROM event_account WHERE anchor = ?1
    UNION ALL
    SELECT row FROM quote WHERE anchor = ?1)
ORDER BY id
