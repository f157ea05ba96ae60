SELECT e.id, n.seal, n.text FROM note AS n JOIN entry AS e ON e.row = n.row
