DELETE FROM passage
WHERE row = ?1
    AND NOT EXISTS (SELECT 1 FROM event_passage WHERE passage = ?1)
    AND NOT EXISTS (SELECT 1 FROM quote_passage WHERE passage = ?1)
