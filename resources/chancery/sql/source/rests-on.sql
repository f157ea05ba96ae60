-- The events and the quotes that rest on passages of some sources, and the events of which these say something of their own.
WITH wanted AS (SELECT row FROM entry WHERE id IN (SELECT value FROM json_each(?, '$.of')))
SELECT x.event FROM wanted AS w JOIN event_account AS x ON x.source = w.row
UNION ALL
SELECT x.event FROM wanted AS w JOIN passage AS p ON p.source = w.row JOIN event_passage AS x ON x.passage = p.row
UNION ALL
SELECT x.quote FROM wanted AS w JOIN passage AS p ON p.source = w.row JOIN quote_passage AS x ON x.passage = p.row
