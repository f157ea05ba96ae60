UPDATE step SET standing = ? WHERE number = ?
