INSERT INTO event_issue (event, place, issue)
VALUES (?, ?, ?)
