DELETE FROM event_account WHERE event = ?
