INSERT INTO event_tag (event, place, tag)
VALUES (?, ?, ?)
