SELECT event FROM event_passage WHERE passage = ?1
UNION
SELECT quote FROM quote_passage WHERE passage = ?1
