DELETE FROM event_participant WHERE event = ?
