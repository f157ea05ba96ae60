SELECT rowid FROM search WHERE search MATCH ?
