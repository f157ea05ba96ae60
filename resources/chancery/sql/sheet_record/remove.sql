DELETE FROM sheet_record WHERE sheet = ?
