-- What physicians did, and what their mentors say about it. Nothing here says who a patient is.
create table mentorship.case_entry (
    id               uuid primary key,
    form_key         uuid not null unique,
    apprentice_id    uuid not null references identity.staff_member,
    hospital_id      uuid not null references identity.hospital,
    technique_id     uuid not null references mentorship.technique,
    role             text not null check (role in ('OBSERVED', 'ASSISTED', 'SUPERVISED_SCRUBBED', 'SUPERVISED_UNSCRUBBED', 'PERFORMED', 'TRAINED')),
    case_date        date not null,
    complexity       text not null check (complexity in ('EASIEST_THIRD', 'AVERAGE', 'HARDEST_THIRD')),
    outcome          text not null check (outcome in ('AS_PLANNED', 'COMPLICATION', 'MENTOR_TOOK_OVER')),
    mentor_id        uuid references identity.staff_member,
    learnt           text not null check (length(learnt) <= 400),
    state            text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SIGNED_OFF')),
    created_at       timestamptz not null,
    submitted_at     timestamptz,
    amends_id        uuid references mentorship.case_entry,
    amendment_reason text check (length(amendment_reason) between 1 and 400),
    version          integer not null,
    check (mentor_id <> apprentice_id),
    check (state = 'DRAFT' or (mentor_id is not null and submitted_at is not null)),
    check ((amends_id is null) = (amendment_reason is null)),
    check (amends_id <> id)
);
comment on column mentorship.case_entry.form_key is 'made with the form: the same form makes one entry, however often it arrives';
create index case_entry_of_apprentice on mentorship.case_entry (apprentice_id, case_date desc, id);
create index case_entry_waiting on mentorship.case_entry (hospital_id, submitted_at, id) where state = 'SUBMITTED';
create unique index case_entry_amended_once on mentorship.case_entry (amends_id) where amends_id is not null;

create table mentorship.case_step (
    id       uuid primary key,
    entry_id uuid not null references mentorship.case_entry,
    number   integer not null check (number >= 1),
    state    text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SIGNED_OFF')),
    by_id    uuid not null references identity.staff_member,
    at       timestamptz not null,
    reason   text check (length(reason) between 1 and 400),
    unique (entry_id, number),
    check (state <> 'RETURNED' or reason is not null)
);

create table mentorship.sign_off (
    entry_id      uuid primary key references mentorship.case_entry,
    apprentice_id uuid not null references identity.staff_member,
    mentor_id     uuid not null references identity.staff_member,
    pairing_id    uuid not null references mentorship.pairing,
    entrustment   integer not null check (entrustment between 1 and 5),
    went_well     text not null check (length(went_well) between 1 and 400),
    next_time     text not null check (length(next_time) between 1 and 400),
    serious       boolean not null,
    signed_at     timestamptz not null,
    check (mentor_id <> apprentice_id)
);
create index sign_off_of_apprentice on mentorship.sign_off (apprentice_id, signed_at desc);

create table mentorship.complication_review (
    entry_id    uuid primary key references mentorship.sign_off,
    reviewer_id uuid not null references identity.staff_member,
    conclusion  text not null check (length(conclusion) between 1 and 1000),
    reviewed_at timestamptz not null
);

create function mentorship.keep_signed_off() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED_OFF' then
        raise exception 'case % is signed off: amend it by a new entry', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger keep_signed_off before update on mentorship.case_entry for each row execute function mentorship.keep_signed_off();

create view mentorship.signed_case as
select e.id,
       e.apprentice_id,
       e.hospital_id,
       e.technique_id,
       e.role,
       e.case_date,
       e.complexity,
       e.outcome,
       s.mentor_id,
       s.entrustment,
       s.signed_at,
       s.serious and r.entry_id is null as open_complication
from mentorship.case_entry e
join mentorship.sign_off s on s.entry_id = e.id
left join mentorship.complication_review r on r.entry_id = e.id
where e.state = 'SIGNED_OFF'
  and not exists (select 1 from mentorship.case_entry a where a.amends_id = e.id and a.state = 'SIGNED_OFF');
comment on view mentorship.signed_case is 'the cases that count: signed off, and not replaced by a signed-off amendment';

grant select, insert, update on mentorship.case_entry to zaoxue_app;
grant select, insert on mentorship.case_step, mentorship.sign_off, mentorship.complication_review to zaoxue_app;
grant select on mentorship.signed_case to zaoxue_app;
