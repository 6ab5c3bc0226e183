-- R-IDN-90: who has which role, where and from when until when. Keycloak knows no days; it is told what holds today.
create table identity.role_grant (
    id            uuid primary key,
    person_id     uuid        not null references identity.account,
    role          text        not null check (role in (
        'AID_STAFF', 'LOCAL_PHYSICIAN', 'NURSE', 'COMMISSION_OFFICIAL', 'DEPARTMENT_HEAD', 'BIOMEDICAL_ENGINEER', 'HOSPITAL_HEAD',
        'CREDENTIALING', 'STATISTICS_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    hospital_id   uuid references identity.hospital,
    department_id uuid,
    tour_id       uuid references identity.tour,
    from_day      date        not null,
    until_day     date check (until_day >= from_day),
    granted_by    uuid,
    granted_at    timestamptz not null,
    ended_by      uuid,
    ended_at      timestamptz,
    version       bigint      not null,
    foreign key (department_id, hospital_id) references identity.department (id, hospital_id),
    check (department_id is null or hospital_id is not null),
    -- R-IDN-92: the three administrators exclude one another on every day.
    constraint role_grant_one_administrator exclude using gist (
        person_id with =,
        role with <>,
        daterange(from_day, until_day, '[]') with &&)
        where (ended_at is null and role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'))
);
create index role_grant_person on identity.role_grant (person_id, from_day);
create index role_grant_role on identity.role_grant (role, from_day);
grant select, insert, update on identity.role_grant to zaoxue_app;
comment on table identity.role_grant is 'Open: the first administrator''s role is entered before it is known who calls. Holds no secret.';
comment on column identity.role_grant.hospital_id is 'where the role holds; null for wherever the person works, and for the region';
comment on column identity.role_grant.tour_id is 'the tour of duty that it ends with; null for local staff and where none was planned yet';
comment on column identity.role_grant.granted_by is 'who; null where the application itself acted';
comment on column identity.role_grant.ended_at is 'when it was ended at once or taken back, whatever its last day';
call platform.watch('identity.role_grant', clear => '{role,from_day,until_day}', part_of => 'identity.staff_member', by => 'person_id');

-- R-IDN-91: the last day follows the tour: whoever was sent keeps nothing beyond it, and all of it when the tour is extended.
create view identity.role_grant_day with (security_invoker = true) as
select g.id, g.person_id, g.role, g.hospital_id, g.department_id, t.id as tour_id, g.from_day, g.until_day,
       least(g.until_day, t.to_day) as last_day, g.granted_by, g.granted_at, g.ended_at, g.version
from identity.role_grant g
join identity.staff_member p on p.id = g.person_id
left join lateral (
    select d.id, d.to_day from identity.tour d
    where d.person_id = g.person_id
      and (d.id = g.tour_id or g.tour_id is null and p.employer_kind = 'INSTITUTION' and d.to_day >= g.from_day)
    order by d.from_day limit 1) t on true;
comment on view identity.role_grant_day is 'grants with the last day that counts: their own or that of the tour';
grant select on identity.role_grant_day to zaoxue_app;

create function identity.granted_on(day date) returns table (person_id uuid, role text, hospital_id uuid, department_id uuid)
    language sql stable as $$
    select g.person_id, g.role, g.hospital_id, g.department_id
    from identity.role_grant_day g
    join identity.staff_member p on p.id = g.person_id
    left join identity.tour t on t.person_id = g.person_id and day between t.from_day and t.to_day
    where g.ended_at is null and day >= g.from_day and (g.last_day is null or day <= g.last_day)
      and (g.hospital_id is null or g.hospital_id = coalesce(t.hospital_id, p.hospital_id))
$$;
comment on function identity.granted_on is 'R-IDN-91: the roles that count on a day, where the person works on it';
grant execute on function identity.granted_on to zaoxue_app;

alter table identity.account_act drop constraint account_act_act_check;
alter table identity.account_act add constraint account_act_act_check check (act in (
    'INVITED', 'ENTERED', 'ROLES_CHANGED', 'DISABLED', 'ENABLED', 'TOUR_ENDED', 'MOVED', 'RENAMED', 'REPAIRED', 'STATED',
    'PASSWORD_SET', 'LETTER_ASKED', 'GRANTED', 'GRANT_ENDED', 'GRANTS_TURNED'));

-- R-PLT-44: the trail of rows of every hospital is written, by nobody in particular.
select set_config('zaoxue.across', 'on', true);
-- What accounts have today becomes a grant from the day of the account on, with the tour that runs or comes next.
insert into identity.role_grant (id, person_id, role, tour_id, from_day, granted_at, version)
select gen_random_uuid(), r.person_id, r.role,
       case when p.employer_kind = 'INSTITUTION' then (
           select t.id from identity.tour t
           where t.person_id = r.person_id and t.to_day >= (now() at time zone 'Asia/Shanghai')::date order by t.from_day limit 1) end,
       (a.linked_at at time zone 'Asia/Shanghai')::date, a.linked_at, 1
from identity.account_role r
join identity.account a on a.person_id = r.person_id
join identity.staff_member p on p.id = r.person_id;
select set_config('zaoxue.across', 'off', true);
comment on table identity.account_role is
    'Open: the first administrator''s role is entered before it is known who calls. Holds no secret. What the grants of the day say.';
