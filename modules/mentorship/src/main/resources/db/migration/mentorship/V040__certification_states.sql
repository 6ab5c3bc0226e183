-- What becomes of a certification after it was granted: each step with who, when and why. What was granted before this history was
-- kept gets the steps that are known of it; the new columns are computed and not updated, since nothing happened to anybody.
alter table mentorship.certification
    add column state text,
    add column suspended_on date,
    add column review_on date,
    add column limits text not null default '' check (length(limits) <= 400);
alter table mentorship.certification alter column state type text
    using case when ended_on is null then 'GRANTED' when end_reason = 'renewed' then 'RENEWED' else 'REVOKED' end;
alter table mentorship.certification
    alter column state set default 'GRANTED',
    alter column state set not null,
    add check (state in ('GRANTED', 'SUSPENDED', 'REVOKED', 'RENEWED')),
    add check ((state = 'SUSPENDED') = (suspended_on is not null)),
    add check ((state in ('REVOKED', 'RENEWED')) = (ended_on is not null)),
    add check (review_on > valid_from);
comment on column mentorship.certification.review_on is 'day on which the office looks at it again; null where that is its last day';

create table mentorship.certification_step (
    id               uuid primary key,
    certification_id uuid not null references mentorship.certification,
    number           integer not null check (number >= 1),
    state            text not null check (state in ('GRANTED', 'SUSPENDED', 'REVOKED', 'RENEWED')),
    by_id            uuid references identity.staff_member,
    at               timestamptz not null,
    reason           text check (length(reason) between 1 and 400),
    unique (certification_id, number),
    check (number > 1 or state = 'GRANTED'),
    check (reason is not null or number = 1 or state = 'RENEWED')
);
comment on table mentorship.certification_step is 'written once, in the transaction of the act';
comment on column mentorship.certification_step.by_id is 'null where it happened before this history was kept';
select set_config('zaoxue.across', 'on', true);
insert into mentorship.certification_step
select gen_random_uuid(), id, 1, 'GRANTED', granted_by, granted_on::timestamp at time zone 'Asia/Shanghai', null
from mentorship.certification;
insert into mentorship.certification_step
select gen_random_uuid(), id, 2, state, null, ended_on::timestamp at time zone 'Asia/Shanghai',
       case when state = 'REVOKED' then end_reason end
from mentorship.certification where ended_on is not null;
select set_config('zaoxue.across', 'off', true);

call platform.watch('mentorship.certification', clear => '{scope,state}');
call platform.watch('mentorship.certification_step', clear => '{state}', part_of => 'mentorship.certification', by => 'certification_id');
select platform.isolate('mentorship.certification_step',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.certification c where c.id = certification_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.certification c
                   where c.id = certification_id
                     and (c.hospital_id = (select platform.hospital_here())
                          or c.person_id in (select s.id from identity.staff_member s
                                              where s.hospital_id = (select platform.hospital_here())))) $$);
grant select, insert on mentorship.certification_step to zaoxue_app;

-- For the figures a certification that is suspended has ended until the suspension is lifted.
create or replace view mentorship.fact_certification with (security_invoker = true) as
select id as certification_id, person_id, hospital_id, technique_id, scope, granted_on, valid_from, valid_until,
       coalesce(ended_on, suspended_on) as ended_on, deciding_mentor_id, generation
from mentorship.certification;
comment on column mentorship.fact_certification.ended_on is 'first day on which it no longer holds because it was revoked, renewed, or suspended and that was not lifted; or null';

create function mentorship.was_suspended(certification uuid, on_day date) returns boolean language sql stable as $$
    select exists (
        select 1 from mentorship.certification_step s
        left join mentorship.certification_step n on n.certification_id = s.certification_id and n.number = s.number + 1
        where s.certification_id = certification and s.state = 'SUSPENDED'
          and (s.at at time zone 'Asia/Shanghai')::date <= on_day
          and (n.at is null or (n.at at time zone 'Asia/Shanghai')::date >= on_day))
$$;
comment on function mentorship.was_suspended is 'whether it was suspended for a part of that day or the whole of it';
revoke execute on function mentorship.was_suspended from public;
grant execute on function mentorship.was_suspended to zaoxue_app;
