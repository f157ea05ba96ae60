SELECT count(*) FROM position
