-- What was done to a dossier, and which findings of the checks were dismissed.
--
-- The history is only ever added to. It names records by their ids, not by their numbers, since it outlives them. What a step
-- found and left is kept as images; an image is kept once, however many steps found or left it. A seal is the hash of a row's
-- words, and so is an image's hash.

-- standing: whether an edit is done, was undone and can be redone, or was undone and dropped for another. Steps that only move
-- between these have none of their own, but say whose they change; so does a step that takes back an earlier one.
CREATE TABLE step (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 2147483647),
    name TEXT NOT NULL CHECK (name <> ''),
    who TEXT NOT NULL,
    time TEXT NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('begun', 'made', 'taken-back', 'undone', 'redone')),
    of_step INTEGER REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    standing TEXT CHECK (standing IN ('done', 'undone', 'dropped')),
    seal BLOB NOT NULL CHECK (length(seal) = 16),
    CHECK ((standing IS NOT NULL) = (deed IN ('made', 'taken-back'))),
    CHECK ((of_step IS NULL) = (deed IN ('begun', 'made')))
) STRICT;

-- Finds the next to be undone and redone.
CREATE INDEX step_standing ON step (standing) WHERE standing IS NOT NULL;

CREATE TABLE image (
    row INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 16),
    body TEXT NOT NULL
) STRICT;

-- before: what the step found, null for nothing; after: what it left. A record and a dismissal are JSON, a text is itself.
CREATE TABLE step_change (
    step INTEGER NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    record TEXT NOT NULL CHECK (length(record) BETWEEN 1 AND 100),
    kind TEXT NOT NULL CHECK (
        kind IN ('dossier', 'source', 'actor', 'place', 'event', 'quote', 'issue', 'position', 'note')),
    part TEXT NOT NULL CHECK (part IN ('record', 'text', 'dismissal')),
    before INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    after INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (step, place),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Finds what happened to a record, the last first.
CREATE INDEX step_change_record ON step_change (record, step, part);

-- Finds what may be in the wastebasket.
CREATE INDEX step_change_gone ON step_change (part, record, step) WHERE after IS NULL;

-- A finding of a check that the analyst has looked at and let stand. It stays when its record goes, and holds again when the
-- record comes back. finding: what tells it from the check's other findings on that record.
CREATE TABLE dismissal (
    row INTEGER PRIMARY KEY,
    checked TEXT NOT NULL CHECK (checked <> ''),
    record TEXT NOT NULL CHECK (length(record) BETWEEN 1 AND 100),
    finding TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    time TEXT,
    seal BLOB NOT NULL CHECK (length(seal) = 16),
    UNIQUE (record, checked, finding)
) STRICT;
