SELECT e.id, q.seal, q.text, q.translation FROM quote AS q JOIN entry AS e ON e.row = q.row
