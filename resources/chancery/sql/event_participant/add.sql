INSERT INTO event_participant (event, place, actor, part)
VALUES (?, ?, ?, ?)
