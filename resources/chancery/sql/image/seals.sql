SELECT row, hash, body FROM image
