SELECT DISTINCT id FROM entry WHERE row <> ?1 AND row IN (
    SELECT row FROM source WHERE relays = ?1
    UNION ALL
    SELECT row FROM actor WHERE side = ?1
    UNION ALL
    SELECT row FROM event WHERE place = ?1
    UNION ALL
    SELECT row FROM event WHERE anchor = ?1
    UNION ALL
    SELECT event FROM event_participant WHERE actor = ?1
    UNION ALL
    SELECT event FROM event_account WHERE source = ?1
    UNION ALL
    SELECT event FROM event_account WHERE anchor = ?1
    UNION ALL
    SELECT event FROM event_issue WHERE issue = ?1
    UNION ALL
    SELECT l.event FROM event_passage AS l JOIN passage AS p ON p.row = l.passage WHERE p.source = ?1
    UNION ALL
    SELECT row FROM quote WHERE speaker = ?1
    UNION ALL
    SELECT row FROM quote WHERE on_behalf_of = ?1
    UNION ALL
    SELECT row FROM quote WHERE relayed_by = ?1
    UNION ALL
    SELECT row FROM quote WHERE event = ?1
    UNION ALL
    SELECT row FROM quote WHERE anchor = ?1
    UNION ALL
    SELECT l.quote FROM quote_passage AS l JOIN passage AS p ON p.row = l.passage WHERE p.source = ?1
    UNION ALL
    SELECT row FROM position WHERE actor = ?1
    UNION ALL
    SELECT row FROM position WHERE on_behalf_of = ?1
    UNION ALL
    SELECT row FROM position WHERE issue = ?1
    UNION ALL
    SELECT position FROM position_evidence WHERE quote = ?1
    UNION ALL
    SELECT position FROM position_evidence WHERE event = ?1
    UNION ALL
    SELECT row FROM note WHERE about = ?1)
ORDER BY id
