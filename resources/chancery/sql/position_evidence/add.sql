INSERT INTO position_evidence (position, place, quote, event)
VALUES (?, ?, ?, ?)
