SELECT passage FROM event_passage WHERE event = ?
