INSERT INTO quote_passage (quote, place, passage)
VALUES (?, ?, ?)
