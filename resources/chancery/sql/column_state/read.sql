SELECT format, events, kinds FROM column_state
