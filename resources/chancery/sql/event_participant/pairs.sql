SELECT event, actor FROM event_participant ORDER BY event, place
