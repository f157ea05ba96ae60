DELETE FROM sheet_record WHERE image = ?
