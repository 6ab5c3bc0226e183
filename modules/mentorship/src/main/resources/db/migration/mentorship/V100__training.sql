-- Training events of a hospital: who teaches what, when and where; who has a place, who waits for one, and who was there.
create table mentorship.training (
    id            uuid primary key,
    hospital_id   uuid        not null references identity.hospital,
    department_id uuid,
    kind          text        not null check (kind in ('COURSE', 'LECTURE', 'WARD_ROUND', 'DRILL', 'REMOTE_SESSION')),
    title         text        not null check (length(title) between 1 and 200),
    place         text        not null check (length(place) <= 200),
    link          text        not null check (link = '' or (link ~ '^https://[^[:space:]]+$' and length(link) <= 300)),
    starts_at     timestamptz not null,
    half_hours    integer     not null check (half_hours between 1 and 24),
    places        integer     not null check (places between 1 and 500),
    state         text        not null check (state in ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED')),
    reason        text check (length(reason) between 1 and 500),
    secret        text        not null check (secret ~ '^[0-9a-f]{64}$'),
    planned_by    uuid        not null references identity.staff_member,
    planned_at    timestamptz not null,
    version       integer     not null,
    foreign key (department_id, hospital_id) references identity.department (id, hospital_id),
    check ((state = 'CANCELLED') = (reason is not null)),
    check ((kind = 'REMOTE_SESSION') = (link <> '')),
    check (kind = 'REMOTE_SESSION' or place <> '')
);
comment on column mentorship.training.secret is 'what its codes are made from; shown to nobody';
create index training_of_hospital on mentorship.training (hospital_id, starts_at desc, id);

create table mentorship.training_trainer (
    training_id uuid not null references mentorship.training,
    person_id   uuid not null references identity.staff_member,
    primary key (training_id, person_id)
);
create index training_trainer_person on mentorship.training_trainer (person_id);

create table mentorship.training_technique (
    training_id  uuid not null references mentorship.training,
    technique_id uuid not null references mentorship.technique,
    primary key (training_id, technique_id)
);

create table mentorship.training_participant (
    id          uuid primary key,
    training_id uuid     not null references mentorship.training,
    hospital_id uuid     not null references identity.hospital,
    person_id   uuid     not null references identity.staff_member,
    standing    text     not null check (standing in ('REGISTERED', 'WAITING', 'WITHDRAWN', 'UNREGISTERED')),
    seat        integer check (seat >= 1),
    asked_at    timestamptz,
    attended_at timestamptz,
    proof       text check (proof in ('SCANNED', 'SPOKEN_CODE', 'BY_HAND')),
    marked_by   uuid references identity.staff_member,
    remark      text check (length(remark) between 1 and 500),
    taken_off   boolean  not null,
    wrong_codes integer  not null check (wrong_codes between 0 and 5),
    version     integer  not null,
    unique (training_id, person_id),
    unique (training_id, seat),
    check ((standing = 'REGISTERED') = (seat is not null)),
    check (standing = 'UNREGISTERED' or asked_at is not null),
    check ((attended_at is null) = (proof is null)),
    check ((proof is distinct from 'BY_HAND' and not taken_off) or (marked_by is not null and remark is not null)),
    check (not taken_off or attended_at is not null)
);
comment on table mentorship.training_participant is 'one row for a person and an event, so that nobody has two places and nobody attends twice';
create index training_participant_person on mentorship.training_participant (person_id, training_id);
create index training_participant_waiting on mentorship.training_participant (training_id, asked_at, id) where standing = 'WAITING';

-- R-MEN-153: a seat has a number, each number is given once, and there is none beyond the places of the event.
create function mentorship.keep_places() returns trigger language plpgsql as $$
begin
    if new.seat > (select t.places from mentorship.training t where t.id = new.training_id) then
        raise exception 'training % has no seat %', new.training_id, new.seat using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_places before insert or update on mentorship.training_participant
    for each row execute function mentorship.keep_places();

grant select, insert, update on mentorship.training, mentorship.training_participant to zaoxue_app;
grant select, insert on mentorship.training_trainer, mentorship.training_technique to zaoxue_app;
call platform.watch('mentorship.training', clear => '{kind,state}', left_out => '{secret}');
call platform.watch('mentorship.training_trainer', part_of => 'mentorship.training', by => 'training_id');
call platform.watch('mentorship.training_technique', part_of => 'mentorship.training', by => 'training_id');
call platform.watch('mentorship.training_participant', clear => '{standing,proof}', part_of => 'mentorship.training', by => 'training_id');
call platform.person_stays('mentorship.training', 'planned_by', 'an act: who planned the event');
call platform.person_stays('mentorship.training_participant', 'marked_by', 'an act: who said that somebody was there');

-- A hospital's events are its own; where somebody was stays with them when they move.
select platform.isolate('mentorship.training_participant',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) or person_id = (select platform.person_here()) $$,
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);
select platform.isolate('mentorship.training',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here())
       or id in (select p.training_id from mentorship.training_participant p where p.person_id = (select platform.person_here())) $$,
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);
select platform.isolate('mentorship.training_trainer',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.training t where t.id = training_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.training t where t.id = training_id and t.hospital_id = (select platform.hospital_here())) $$);
select platform.isolate('mentorship.training_technique',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.training t where t.id = training_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.training t where t.id = training_id and t.hospital_id = (select platform.hospital_here())) $$);
