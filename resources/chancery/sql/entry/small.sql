SELECT e.row, e.id FROM source AS x JOIN entry AS e ON e.row = x.row
UNION ALL
SELECT e.row, e.id FROM actor AS x JOIN entry AS e ON e.row = x.row
UNION ALL
SELECT e.row, e.id FROM issue AS x JOIN entry AS e ON e.row = x.row
UNION ALL
SELECT e.row, e.id FROM quote AS x JOIN entry AS e ON e.row = x.row
UNION ALL
SELECT e.row, e.id FROM position AS x JOIN entry AS e ON e.row = x.row
UNION ALL
SELECT e.row, e.id FROM note AS x JOIN entry AS e ON e.row = x.row
