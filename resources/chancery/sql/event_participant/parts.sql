SELECT DISTINCT part FROM event_participant ORDER BY part
