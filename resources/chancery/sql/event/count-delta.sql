SELECT count(*) FROM event WHERE row IN (SELECT event FROM column_delta)
