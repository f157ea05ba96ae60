SELECT row, title FROM event
ORDER BY row
