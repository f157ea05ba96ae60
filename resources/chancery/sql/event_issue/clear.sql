DELETE FROM event_issue WHERE event = ?
