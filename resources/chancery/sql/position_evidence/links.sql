SELECT position, coalesce(quote, event) FROM position_evidence ORDER BY position, place
