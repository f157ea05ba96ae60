SELECT count(*) FROM passage
