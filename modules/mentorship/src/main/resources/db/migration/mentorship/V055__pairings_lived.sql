-- How pairings are made together, handed over, and lived: a pairing that nobody works in is shown as quiet.
alter table mentorship.pairing
    add column manner      text not null default 'ONE_TO_ONE' check (manner in ('ONE_TO_ONE', 'TEAM', 'EXPERT_BACKBONE')),
    add column form_key    uuid,
    add column succeeds_id uuid references mentorship.pairing,
    add check (succeeds_id <> id);
comment on column mentorship.pairing.form_key is 'made with the form: the same form pairs the same two once; pairings with one key were made together';
comment on column mentorship.pairing.succeeds_id is 'the pairing that this one took over';
create unique index pairing_made_once on mentorship.pairing (form_key, mentor_id, apprentice_id) where form_key is not null;
create unique index pairing_handed_over_once on mentorship.pairing (succeeds_id) where succeeds_id is not null;
create index pairing_of_hospital on mentorship.pairing (hospital_id, from_day desc, id);
create index sign_off_of_pairing on mentorship.sign_off (pairing_id);

create table mentorship.joint_session (
    id         uuid primary key,
    form_key   uuid not null unique,
    pairing_id uuid not null references mentorship.pairing,
    held_on    date not null,
    kind       text not null check (kind in ('BEDSIDE', 'SIMULATION', 'CASE_DISCUSSION', 'REMOTE')),
    minutes    integer not null check (minutes between 5 and 600),
    topic      text not null check (length(topic) between 1 and 400),
    noted_by   uuid not null references identity.staff_member,
    noted_at   timestamptz not null
);
comment on table mentorship.joint_session is 'time that a master and an apprentice spent together without a case, as the master noted it';
create index joint_session_of_pairing on mentorship.joint_session (pairing_id, held_on desc, id);

create view mentorship.pairing_life with (security_invoker = true) as
select p.id, p.mentor_id, p.apprentice_id, p.hospital_id, p.specialty, p.manner, p.from_day, p.to_day, p.ended_on, p.objectives,
       exists (select 1 from mentorship.pairing n where n.succeeds_id = p.id) as handed_over,
       greatest(
           (select max(c.case_date) from mentorship.sign_off s join mentorship.signed_case c on c.id = s.entry_id
             where s.pairing_id = p.id),
           (select max(j.held_on) from mentorship.joint_session j where j.pairing_id = p.id)) as last_joint
from mentorship.pairing p;
comment on view mentorship.pairing_life is 'each pairing with the last day on which the two did something together: a signed-off case or a session';

create view mentorship.fact_session with (security_invoker = true) as
select id as session_id, pairing_id, held_on as day, minutes from mentorship.joint_session;
comment on view mentorship.fact_session is 'one row for each session that a master and an apprentice held without a case';

grant select, insert on mentorship.joint_session to zaoxue_app;
grant select on mentorship.pairing_life, mentorship.fact_session to zaoxue_app;
call platform.watch('mentorship.joint_session', clear => '{kind}', part_of => 'mentorship.pairing', by => 'pairing_id');
select platform.isolate('mentorship.joint_session',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.pairing p where p.id = pairing_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.pairing p where p.id = pairing_id and p.mentor_id = (select platform.person_here())) $$);
