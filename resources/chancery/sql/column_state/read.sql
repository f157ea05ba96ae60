SELECT format, events, kinds FROM column_state WHERE only_one = 1
