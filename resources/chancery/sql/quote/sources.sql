-- Both numbers in one, since asking for a value costs more than finding it.
SELECT (r.quote << 32) | p.source FROM quote_passage AS r JOIN passage AS p ON p.row = r.passage
