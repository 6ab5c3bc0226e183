-- Whoever meets the rule asks for a certification: the evidence is frozen, a committee signs, the office decides.
create table mentorship.application (
    id                uuid primary key,
    person_id         uuid not null references identity.staff_member,
    hospital_id       uuid not null references identity.hospital,
    technique_id      uuid not null references mentorship.technique,
    technique_version integer not null check (technique_version >= 1),
    scope             text not null check (scope in ('INDEPENDENT', 'TRAINER')),
    state             text not null check (state in ('SUBMITTED', 'IN_COMMITTEE', 'RETURNED', 'WITHDRAWN', 'REFUSED', 'LAPSED', 'GRANTED')),
    round             integer not null check (round >= 1),
    curve_limit       numeric(8, 3) not null check (curve_limit > 0),
    applied_at        timestamptz not null,
    lapses_on         date not null,
    certification_id  uuid unique references mentorship.certification,
    version           integer not null,
    check ((state = 'GRANTED') = (certification_id is not null)),
    foreign key (technique_id, technique_version) references mentorship.technique_version (technique_id, number)
);
comment on column mentorship.application.round is 'how often the evidence was frozen: signatures of an earlier round count for nothing';
comment on column mentorship.application.lapses_on is 'the last day on which it may be decided';
create unique index application_open on mentorship.application (person_id, technique_id, scope)
    where state in ('SUBMITTED', 'IN_COMMITTEE', 'RETURNED');
create index application_of_hospital on mentorship.application (hospital_id, applied_at desc, id);

create table mentorship.application_case (
    id             uuid primary key,
    application_id uuid not null references mentorship.application,
    round          integer not null check (round >= 1),
    entry_id       uuid not null references mentorship.sign_off,
    entry_version  integer not null check (entry_version >= 1),
    case_date      date not null,
    role           text not null check (role in ('OBSERVED', 'ASSISTED', 'SUPERVISED_SCRUBBED', 'SUPERVISED_UNSCRUBBED', 'PERFORMED', 'TRAINED')),
    complexity     text not null check (complexity in ('EASIEST_THIRD', 'AVERAGE', 'HARDEST_THIRD')),
    outcome        text not null check (outcome in ('AS_PLANNED', 'COMPLICATION', 'MENTOR_TOOK_OVER')),
    entrustment    integer not null check (entrustment between 1 and 5),
    mentor_id      uuid not null references identity.staff_member,
    curve          numeric(9, 4) check (curve >= 0),
    unique (application_id, round, entry_id)
);
comment on table mentorship.application_case is 'the evidence as it stood when it was frozen; written once';
comment on column mentorship.application_case.curve is 'score of the learning curve after the case; null where the person did not operate';

create table mentorship.application_member (
    id             uuid primary key,
    application_id uuid not null references mentorship.application,
    round          integer not null check (round >= 1),
    member_id      uuid not null references identity.staff_member,
    in_favour      boolean,
    reason         text check (length(reason) between 1 and 400),
    signed_at      timestamptz,
    unique (application_id, round, member_id),
    check ((in_favour is null) = (signed_at is null)),
    check (in_favour is not false or reason is not null),
    check (reason is null or signed_at is not null)
);
create index application_member_queue on mentorship.application_member (member_id) where in_favour is null;

create function mentorship.keep_signature() returns trigger language plpgsql as $$
begin
    if old.in_favour is not null
       and (tg_op = 'DELETE' or (new.in_favour, new.reason, new.signed_at) is distinct from (old.in_favour, old.reason, old.signed_at)) then
        raise exception 'signature % stands', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_signature before update or delete on mentorship.application_member
    for each row execute function mentorship.keep_signature();

create table mentorship.application_step (
    id             uuid primary key,
    application_id uuid not null references mentorship.application,
    number         integer not null check (number >= 1),
    state          text not null check (state in ('SUBMITTED', 'IN_COMMITTEE', 'RETURNED', 'WITHDRAWN', 'REFUSED', 'LAPSED', 'GRANTED')),
    by_id          uuid references identity.staff_member,
    at             timestamptz not null,
    reason         text check (length(reason) between 1 and 400),
    unique (application_id, number),
    check (reason is not null or state not in ('RETURNED', 'REFUSED')),
    check (by_id is not null or state = 'LAPSED')
);
comment on column mentorship.application_step.by_id is 'null where time brought it about';

grant select, insert, update on mentorship.application to zaoxue_app;
grant select, insert on mentorship.application_case, mentorship.application_step to zaoxue_app;
grant select, insert, delete on mentorship.application_member to zaoxue_app;
grant update (in_favour, reason, signed_at) on mentorship.application_member to zaoxue_app;

call platform.watch('mentorship.application', clear => '{scope,state}');
call platform.watch('mentorship.application_case', clear => '{role,complexity,outcome}', part_of => 'mentorship.application', by => 'application_id');
call platform.watch('mentorship.application_member', part_of => 'mentorship.application', by => 'application_id');
call platform.watch('mentorship.application_step', clear => '{state}', part_of => 'mentorship.application', by => 'application_id');

select platform.isolate('mentorship.application',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or person_id = (select platform.person_here()) $$);
select platform.isolate('mentorship.application_case',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.application a where a.id = application_id) $$);
select platform.isolate('mentorship.application_member',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.application a where a.id = application_id) $$);
select platform.isolate('mentorship.application_step',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.application a where a.id = application_id) $$);

-- R-MEN-101: who may sit besides masters and trainers. Roles stand in the register of readers, which nobody else sees.
create function mentorship.heads_at(hospital uuid) returns setof uuid
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select r.person_id from platform.notice_reader r
     where r.hospital_id = hospital and r.roles && array['department-head', 'hospital-head']
       and (hospital = platform.hospital_here() or platform.everywhere())
$$;
revoke execute on function mentorship.heads_at from public;
grant execute on function mentorship.heads_at to zaoxue_app;

