UPDATE sheet SET kept = ? WHERE id = ?
