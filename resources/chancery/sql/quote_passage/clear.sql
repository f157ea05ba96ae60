DELETE FROM quote_passage WHERE quote = ?
