INSERT INTO position (
    row,
    actor,
    on_behalf_of,
    issue,
    stance,
    condition,
    confidence,
    basis,
    since,
    until,
    reasoning,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row) DO UPDATE SET
    actor = excluded.actor,
    on_behalf_of = excluded.on_behalf_of,
    issue = excluded.issue,
    stance = excluded.stance,
    condition = excluded.condition,
    confidence = excluded.confidence,
    basis = excluded.basis,
    since = excluded.since,
    until = excluded.until,
    reasoning = excluded.reasoning,
    seal = excluded.seal
