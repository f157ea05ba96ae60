DELETE FROM sheet_file WHERE sheet = ?
