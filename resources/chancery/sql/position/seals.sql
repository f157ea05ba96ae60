SELECT e.id, p.seal, p.condition, p.reasoning FROM position AS p JOIN entry AS e ON e.row = p.row
