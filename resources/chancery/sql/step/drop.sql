UPDATE step SET standing = 'dropped' WHERE standing = 'undone'
