INSERT INTO event_figure (event, account, place, what, value, unit)
VALUES (?, ?, ?, ?, ?, ?)
