-- The audit administrator often asks for one kind of record, however rare it is among the entries.
create index trail_entry_by_kind on platform.trail_entry (kind, number);
