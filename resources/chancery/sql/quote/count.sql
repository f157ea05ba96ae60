SELECT count(*) FROM quote
