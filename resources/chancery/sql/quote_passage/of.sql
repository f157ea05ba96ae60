SELECT passage FROM quote_passage WHERE quote = ?
