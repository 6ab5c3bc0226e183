-- What somebody on a tour of duty leaves behind: a file of facts, what they write to them, a letter, and whoever takes it over. What is
-- handed in carries its facts with it from then on, so that both read the same.
create table mentorship.handover (
    id            uuid primary key,
    tour_id       uuid not null unique references identity.tour,
    mentor_id     uuid not null references identity.staff_member,
    hospital_id   uuid not null references identity.hospital,
    department_id uuid references identity.department,
    first_day     date not null,
    last_day      date not null,
    state         text not null check (state in ('OPEN', 'OFFERED', 'QUESTIONED', 'ACCEPTED', 'LAPSED')),
    opened_on     date not null,
    letter        text not null check (length(letter) <= 4000),
    successor_id  uuid references identity.staff_member,
    question      text check (length(question) between 1 and 1000),
    offered_at    timestamptz,
    accepted_at   timestamptz,
    checked_on    date,
    version       integer not null,
    check (last_day >= first_day),
    check (successor_id <> mentor_id),
    check ((state = 'ACCEPTED') = (accepted_at is not null)),
    check (state not in ('OFFERED', 'ACCEPTED') or (successor_id is not null and offered_at is not null and letter <> '')),
    check (state <> 'QUESTIONED' or question is not null)
);
comment on column mentorship.handover.checked_on is 'day of the look three months after the last day of the tour; null until then';
create index handover_of_hospital on mentorship.handover (hospital_id, last_day desc, id);
create index handover_of_mentor on mentorship.handover (mentor_id);
create index handover_of_successor on mentorship.handover (successor_id);

create table mentorship.handover_note (
    id          uuid primary key,
    handover_id uuid not null references mentorship.handover,
    part        text not null check (part in ('APPRENTICE', 'TECHNIQUE', 'ITEM')),
    subject_id  uuid not null,
    stands      text not null check (length(stands) between 1 and 1000),
    watch       text not null check (length(watch) <= 1000),
    next        text not null check (length(next) <= 1000),
    minimum     integer check (minimum between 1 and 999),
    written_at  timestamptz not null,
    unique (handover_id, part, subject_id),
    check (part = 'ITEM' or (watch <> '' and next <> '')),
    check ((part = 'TECHNIQUE') = (minimum is not null))
);
comment on table mentorship.handover_note is 'what the mentor writes: of an apprentice where they stand, what to watch, the next step; of a technique the protocol, supplies, pitfalls and the fewest cases in three months; of anything open who takes it';

create table mentorship.handover_fact (
    id          uuid primary key,
    handover_id uuid not null references mentorship.handover,
    number      integer not null check (number >= 1),
    kind        text not null check (kind in ('APPRENTICE', 'TECHNIQUE', 'PAIRING', 'QUEUE', 'NO_TRAINER', 'EXPIRING', 'GAP')),
    subject_id  uuid not null,
    name_en     text not null,
    name_zh     text,
    name_bo     text,
    about_en    text,
    about_zh    text,
    about_bo    text,
    stage       text check (stage in ('OBSERVED', 'ASSISTED', 'DIRECT_SUPERVISION', 'INDIRECT_SUPERVISION', 'INDEPENDENT', 'TRAINER')),
    missing     integer not null check (missing >= 0),
    independent integer not null check (independent >= 0),
    masters     integer not null check (masters >= 0),
    cases       integer not null check (cases >= 0),
    day         date,
    unique (handover_id, number)
);
comment on table mentorship.handover_fact is 'what was so when the file was handed in, or when the tour ended without that';

create table mentorship.handover_check (
    id           uuid primary key,
    handover_id  uuid not null references mentorship.handover,
    technique_id uuid not null references mentorship.technique,
    cases        integer not null check (cases >= 0),
    minimum      integer not null check (minimum >= 1),
    result       text not null check (result in ('KEPT', 'RARE', 'STOPPED')),
    unique (handover_id, technique_id),
    check ((result = 'STOPPED') = (cases = 0)),
    check ((result = 'KEPT') = (cases >= minimum))
);
comment on table mentorship.handover_check is 'what became of each technique in the three months after the tour; written once';

grant select, insert, update on mentorship.handover to zaoxue_app;
grant select, insert, update on mentorship.handover_note to zaoxue_app;
grant select, insert, delete on mentorship.handover_fact to zaoxue_app;
grant select, insert on mentorship.handover_check to zaoxue_app;
call platform.watch('mentorship.handover', clear => '{state}');
call platform.watch('mentorship.handover_note', clear => '{part}', part_of => 'mentorship.handover', by => 'handover_id');
call platform.watch('mentorship.handover_fact', clear => '{kind,stage}', part_of => 'mentorship.handover', by => 'handover_id');
call platform.watch('mentorship.handover_check', clear => '{result}', part_of => 'mentorship.handover', by => 'handover_id');

-- A hospital sees what is left there; whoever leaves it and whoever is to take it over see it wherever they are.
select platform.isolate('mentorship.handover',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or mentor_id = (select platform.person_here())
       or successor_id = (select platform.person_here()) $$,
    $$ (select platform.everywhere())
       or mentor_id = (select platform.person_here())
       or successor_id = (select platform.person_here()) $$);
select platform.isolate('mentorship.handover_note',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.handover h where h.id = handover_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.handover h where h.id = handover_id and h.mentor_id = (select platform.person_here())) $$);
select platform.isolate('mentorship.handover_fact',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.handover h where h.id = handover_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.handover h where h.id = handover_id and h.mentor_id = (select platform.person_here())) $$);
select platform.isolate('mentorship.handover_check',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.handover h where h.id = handover_id) $$,
    $$ (select platform.everywhere()) $$);
