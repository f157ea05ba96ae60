SELECT kind, count(*) FROM entry GROUP BY kind
