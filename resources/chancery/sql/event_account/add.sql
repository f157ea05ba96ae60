INSERT INTO event_account (
    event,
    place,
    source,
    wording,
    edtf,
    start_earliest,
    start_latest,
    end_earliest,
    end_latest,
    basis,
    zone,
    anchor,
    shift)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
