-- What one person has given and moved within a day counts together (R-EQP-43).
create index ledger_entry_by_person on equipment.ledger_entry (made_by, made_at);
