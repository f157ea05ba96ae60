DELETE FROM event_tag WHERE event = ?
