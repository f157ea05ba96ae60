-- What the views remember with the dossier: filters and bookmarks, which the analyst names, and how the views were left.

-- kind: filter, bookmark, lanes, reading or view; what a program does not know it leaves alone. body: JSON of the view's own.
CREATE TABLE remembered (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    body TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

-- The history keeps what becomes of filters and bookmarks as well: a third thing that lies beside the records.
CREATE TABLE step_change_before AS SELECT * FROM step_change;

DROP TABLE step_change;

CREATE TABLE step_change (
    step INTEGER NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    record TEXT NOT NULL CHECK (length(record) BETWEEN 1 AND 100),
    kind TEXT NOT NULL CHECK (
        kind IN ('dossier', 'source', 'actor', 'place', 'event', 'quote', 'issue', 'position', 'note')),
    part TEXT NOT NULL CHECK (part IN ('record', 'text', 'dismissal', 'remembered')),
    before INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    after INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (step, place),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

INSERT INTO step_change SELECT * FROM step_change_before;

DROP TABLE step_change_before;

-- Finds what happened to a record, the last first.
CREATE INDEX step_change_record ON step_change (record, step, part);

-- Finds what may be in the wastebasket.
CREATE INDEX step_change_gone ON step_change (part, record, step) WHERE after IS NULL;
