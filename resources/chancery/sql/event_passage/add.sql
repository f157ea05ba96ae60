INSERT INTO event_passage (event, place, passage)
VALUES (?, ?, ?)
