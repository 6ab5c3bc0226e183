-- What happened at a hospital with a technique, as mentorship told it. Written once per case and certification, also where
-- nobody has named a gap yet: a gap that is named later finds its past here.
create table capacity.technique_fact (
    source_id    uuid primary key,
    kind         text        not null check (kind in ('CASE', 'CERTIFICATION')),
    hospital_id  uuid        not null,
    technique_id uuid        not null,
    person_id    uuid        not null,
    role         text        check (role in ('OBSERVED', 'ASSISTED', 'SUPERVISED_SCRUBBED', 'SUPERVISED_UNSCRUBBED', 'PERFORMED', 'TRAINED')),
    local        boolean     not null,
    day          date        not null,
    recorded_at  timestamptz not null,
    check ((kind = 'CASE') = (role is not null))
);
create index technique_fact_by_place on capacity.technique_fact (hospital_id, technique_id, day);
grant select, insert on capacity.technique_fact to zaoxue_app;

create sequence capacity.gap_number;
grant usage on sequence capacity.gap_number to zaoxue_app;

create table capacity.technology_gap (
    id            uuid primary key,
    version       integer     not null,
    number        text        not null unique check (number ~ '^G-[0-9]{4,}$'),
    hospital_id   uuid        not null,
    technique_id  uuid        not null,
    why           text        not null check (length(why) between 10 and 1000),
    state         text        not null check (state in ('IDENTIFIED', 'PLANNED', 'INTRODUCED', 'PRACTISED_LOCALLY', 'FILLED', 'SUSTAINED', 'RELAPSED', 'WITHDRAWN')),
    owner_id      uuid,
    mentor_id     uuid,
    target_on     date,
    identified_on date        not null,
    planned_on    date,
    introduced_on date,
    practised_on  date,
    filled_on     date,
    withdrawn_on  date,
    check ((planned_on is null) = (owner_id is null) and (owner_id is null) = (mentor_id is null) and (owner_id is null) = (target_on is null)),
    check (practised_on is null or introduced_on <= practised_on),
    check (filled_on is null or practised_on <= filled_on),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check (state <> 'IDENTIFIED' or (planned_on is null and introduced_on is null)),
    check (state <> 'PLANNED' or (planned_on is not null and introduced_on is null)),
    check (state <> 'INTRODUCED' or (introduced_on is not null and practised_on is null)),
    check (state <> 'PRACTISED_LOCALLY' or (practised_on is not null and filled_on is null)),
    check (state not in ('FILLED', 'SUSTAINED', 'RELAPSED') or filled_on is not null)
);
create unique index one_gap_per_hospital_and_technique on capacity.technology_gap (hospital_id, technique_id) where state <> 'WITHDRAWN';
grant select, insert, update on capacity.technology_gap to zaoxue_app;

-- Every move of a gap. Nobody may update or delete.
create table capacity.gap_step (
    id          uuid primary key,
    gap_id      uuid        not null references capacity.technology_gap,
    position    integer     not null check (position > 0),
    reached     text        not null,
    day         date        not null,
    from_state  text        not null,
    to_state    text        not null,
    cause       text        not null check (cause in ('PERSON', 'CASE', 'CERTIFICATION')),
    source_id   uuid,
    person_id   uuid        not null,
    reason      text        check (length(reason) between 10 and 1000),
    recorded_at timestamptz not null,
    unique (gap_id, position),
    check ((cause = 'PERSON') = (source_id is null)),
    check (reached <> 'WITHDRAWN' or reason is not null)
);
grant select, insert on capacity.gap_step to zaoxue_app;

create view capacity.fact_gap as
select id as gap_id, number, hospital_id, technique_id, state, identified_on, planned_on, introduced_on, practised_on, filled_on, withdrawn_on
  from capacity.technology_gap;
comment on view capacity.fact_gap is 'One row per technology gap that was ever named, withdrawn ones included.';
comment on column capacity.fact_gap.introduced_on is 'Day of the first signed-off case of the technique at the hospital, whoever did it.';
comment on column capacity.fact_gap.practised_on is 'Day of the first signed-off case by a local person under indirect supervision or with less help.';
comment on column capacity.fact_gap.filled_on is 'First day on which a local certification was valid and an independent case of a local person had been done.';
comment on column capacity.fact_gap.withdrawn_on is 'Set where the gap was given up; such a gap counts nowhere.';
grant select on capacity.fact_gap to zaoxue_app;
