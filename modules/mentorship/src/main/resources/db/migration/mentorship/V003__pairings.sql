-- Who is whose master, in what, where and when.
create table mentorship.pairing (
    id            uuid primary key,
    mentor_id     uuid not null references identity.staff_member,
    apprentice_id uuid not null references identity.staff_member,
    hospital_id   uuid not null references identity.hospital,
    specialty     text not null references identity.specialty,
    from_day      date not null,
    to_day        date,
    objectives    text not null check (length(objectives) <= 1000),
    ended_on      date,
    end_reason    text check (length(end_reason) between 1 and 400),
    begun_by      uuid not null references identity.staff_member,
    begun_at      timestamptz not null,
    version       integer not null,
    check (mentor_id <> apprentice_id),
    check (to_day >= from_day),
    check (ended_on >= from_day - 1 and (to_day is null or ended_on <= to_day)),
    check ((ended_on is null) = (end_reason is null)),
    -- The two are paired once at a time in a specialty at a hospital; a pairing that never began stands in nobody's way.
    constraint pairing_once_at_a_time exclude using gist (
        mentor_id identity.gist_uuid_ops with =,
        apprentice_id identity.gist_uuid_ops with =,
        hospital_id identity.gist_uuid_ops with =,
        specialty identity.gist_text_ops with =,
        daterange(from_day, coalesce(ended_on, to_day) + 1, '[)') with &&)
);
comment on column mentorship.pairing.ended_on is 'last day of a pairing that ended early; the day before its first where it never began';
create index pairing_of_apprentice on mentorship.pairing (apprentice_id, specialty, from_day);
create index pairing_of_mentor on mentorship.pairing (mentor_id, specialty, from_day);
grant select, insert, update on mentorship.pairing to zaoxue_app;
