SELECT count(*) FROM sheet WHERE kept = 1
