SELECT about FROM note
