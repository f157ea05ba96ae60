SELECT row, kind FROM entry WHERE id = ?
