DELETE FROM column_state
