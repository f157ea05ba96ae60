SELECT row, about FROM note ORDER BY row
