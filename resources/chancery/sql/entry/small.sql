SELECT row, id FROM entry WHERE kind IN ('source', 'actor', 'issue', 'quote', 'position', 'note')
