-- R-MEN-142: what the hospital's own list says was done, as digests and codes, to be compared with what people logged.
create table mentorship.theatre_list (
    id           uuid primary key,
    hospital_id  uuid not null references identity.hospital,
    brought_by   uuid not null references identity.staff_member,
    brought_at   timestamptz not null,
    first_day    date not null,
    last_day     date not null check (last_day >= first_day),
    lines        integer not null check (lines > 0),
    added        integer,
    changed      integer,
    confirmed_at timestamptz,
    check ((confirmed_at is null) = (added is null) and (added is null) = (changed is null))
);
comment on table mentorship.theatre_list is 'a list that somebody brought: which days it spans, and what it changed once it was confirmed';
create index theatre_list_span on mentorship.theatre_list (hospital_id, first_day, last_day) where confirmed_at is not null;
grant select, insert on mentorship.theatre_list to zaoxue_app;
call platform.watch('mentorship.theatre_list');
select platform.isolate('mentorship.theatre_list',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);

create table mentorship.theatre_waiting (
    list_id      uuid not null references mentorship.theatre_list on delete cascade,
    number       integer not null,
    day          date not null,
    digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
    technique_id uuid not null references mentorship.technique,
    person_id    uuid not null references identity.staff_member,
    role         text not null check (role in ('OPERATOR', 'ASSISTANT', 'OBSERVER', 'TRAINER')),
    primary key (list_id, number),
    unique (list_id, day, digest, technique_id, person_id)
);
create table mentorship.theatre_line (
    id           uuid primary key,
    hospital_id  uuid not null references identity.hospital,
    list_id      uuid not null references mentorship.theatre_list,
    day          date not null,
    digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
    technique_id uuid not null references mentorship.technique,
    person_id    uuid not null references identity.staff_member,
    role         text not null check (role in ('OPERATOR', 'ASSISTANT', 'OBSERVER', 'TRAINER')),
    unique (hospital_id, day, digest, technique_id, person_id)
);
create index theatre_line_of_person on mentorship.theatre_line (person_id, day);
create index case_entry_of_hospital_day on mentorship.case_entry (hospital_id, case_date);
revoke all on mentorship.theatre_waiting, mentorship.theatre_line from zaoxue_audit;
call platform.leave_unwatched('mentorship.theatre_waiting', 'lines of a list that waits to be confirmed, with digests that the trail must not hold');
call platform.leave_unwatched('mentorship.theatre_line', 'lines of lists, with digests that the trail must not hold; each list is in it');
grant select (list_id, number) on mentorship.theatre_waiting to zaoxue_app;
grant select (id) on mentorship.theatre_line to zaoxue_app;
select platform.isolate('mentorship.theatre_waiting',
    $$ exists (select 1 from mentorship.theatre_list l where l.id = list_id) $$);
select platform.isolate('mentorship.theatre_line',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);
comment on table mentorship.theatre_waiting is 'digests that no role but the owner may read; the functions beside it alone use them';
comment on table mentorship.theatre_line is 'digests that no role but the owner may read; the functions beside it alone use them';

-- Who brought a list fills it, once, and forgets what they brought before and did not confirm.
create function mentorship.fill_theatre_list(list uuid, rows jsonb) returns void
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
begin
    if not exists (select 1 from theatre_list l
                    where l.id = list and l.hospital_id = platform.hospital_here() and l.brought_by = platform.person_here()
                      and l.confirmed_at is null
                      and not exists (select 1 from theatre_waiting w where w.list_id = l.id)) then
        raise exception 'list % takes no lines', list using errcode = 'integrity_constraint_violation';
    end if;
    delete from theatre_list l
     where l.brought_by = platform.person_here() and l.hospital_id = platform.hospital_here() and l.confirmed_at is null and l.id <> list;
    insert into theatre_waiting (list_id, number, day, digest, technique_id, person_id, role)
    select list, r.number, r.day, record_digest(platform.hospital_here(), r.record), r.technique, r.person, r.role
      from jsonb_to_recordset(rows) as r(number integer, day date, record text, technique uuid, person uuid, role text);
end $$;

create function mentorship.compare_theatre_list(list uuid) returns table (added bigint, changed bigint, unchanged bigint)
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select count(*) filter (where l.id is null), count(*) filter (where l.role <> w.role), count(*) filter (where l.role = w.role)
      from theatre_list h
      join theatre_waiting w on w.list_id = h.id
      left join theatre_line l on l.hospital_id = h.hospital_id and l.day = w.day and l.digest = w.digest
                              and l.technique_id = w.technique_id and l.person_id = w.person_id
     where h.id = list and h.hospital_id = platform.hospital_here() and h.brought_by = platform.person_here()
$$;

-- R-MEN-143: confirmed once; of two lists at the same moment the second is compared with what the first left behind.
create function mentorship.confirm_theatre_list(list uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
declare
    fresh bigint;
    other bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('theatre list ' || platform.hospital_here(), 0));
    if not exists (select 1 from theatre_list l
                    where l.id = list and l.hospital_id = platform.hospital_here() and l.brought_by = platform.person_here()
                      and l.confirmed_at is null) then
        return false;
    end if;
    select c.added, c.changed into fresh, other from compare_theatre_list(list) c;
    insert into theatre_line (id, hospital_id, list_id, day, digest, technique_id, person_id, role)
    select gen_random_uuid(), platform.hospital_here(), w.list_id, w.day, w.digest, w.technique_id, w.person_id, w.role
      from theatre_waiting w where w.list_id = list
    on conflict (hospital_id, day, digest, technique_id, person_id)
        do update set role = excluded.role, list_id = excluded.list_id where theatre_line.role <> excluded.role;
    delete from theatre_waiting w where w.list_id = list;
    update theatre_list l set confirmed_at = at, added = fresh, changed = other where l.id = list;
    return true;
end $$;

create function mentorship.discard_theatre_list(list uuid) returns void
    language sql security definer set search_path = mentorship, pg_temp as $$
    delete from theatre_list l
     where l.id = list and l.hospital_id = platform.hospital_here() and l.brought_by = platform.person_here() and l.confirmed_at is null
$$;

create function mentorship.theatre_role(code text) returns text
    language sql immutable parallel safe as $$
    select case code when 'OBSERVED' then 'OBSERVER' when 'ASSISTED' then 'ASSISTANT' when 'TRAINED' then 'TRAINER' else 'OPERATOR' end
$$;

-- R-MEN-144: each case that local people of the caller's hospital sent, and each line of its lists about them, once, with what became of the
-- comparison. A case is compared on days that a list spans; of two cases with one number the first is the line's.
create function mentorship.reconciled(first date, last date, whose uuid)
    returns table (kind text, person_id uuid, day date, technique_id uuid, entry_id uuid, logged text, listed text)
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    with logged as (
        select e.id, e.apprentice_id, e.case_date, e.technique_id, e.role, r.digest,
               row_number() over (partition by e.apprentice_id, e.case_date, e.technique_id, r.digest
                                  order by e.created_at, e.id) as turn
          from case_entry e
          left join case_record r on r.entry_id = e.id
         where e.hospital_id = platform.hospital_here() and e.case_date between first and last and e.state <> 'DRAFT'
           and (whose is null or e.apprentice_id = whose)
           and (e.amends_id is null or e.state = 'SIGNED_OFF')
           and not exists (select 1 from case_entry a where a.amends_id = e.id and a.state = 'SIGNED_OFF')
    ), listed as (
        select l.person_id, l.day, l.technique_id, l.digest, l.role, 1::bigint as turn
          from theatre_line l
          join identity.staff_member s on s.id = l.person_id and s.hospital_id is not null
         where l.hospital_id = platform.hospital_here() and l.day between first and last and (whose is null or l.person_id = whose)
    )
    select case when g.id is null then 'IN_LIST_ONLY'
                when l.role is not null then case when theatre_role(g.role) = l.role then 'MATCHED' else 'ROLE_DIFFERS' end
                when g.digest is null then 'WITHOUT_NUMBER'
                when g.turn = 1 and exists (select 1 from theatre_line o
                                             where o.hospital_id = platform.hospital_here() and o.day = g.case_date
                                               and o.digest = g.digest and o.technique_id = g.technique_id) then 'OPERATOR_DIFFERS'
                else 'IN_LOG_ONLY' end,
           coalesce(g.apprentice_id, l.person_id), coalesce(g.case_date, l.day), coalesce(g.technique_id, l.technique_id),
           g.id, g.role, l.role
      from logged g
      full join listed l on l.person_id = g.apprentice_id and l.day = g.case_date and l.technique_id = g.technique_id
                        and l.digest = g.digest and l.turn = g.turn
     where g.id is null
        or exists (select 1 from theatre_list h
                    where h.hospital_id = platform.hospital_here() and h.confirmed_at is not null
                      and g.case_date between h.first_day and h.last_day)
$$;
revoke execute on function mentorship.fill_theatre_list, mentorship.compare_theatre_list, mentorship.confirm_theatre_list,
    mentorship.discard_theatre_list, mentorship.reconciled from public;
grant execute on function mentorship.fill_theatre_list, mentorship.compare_theatre_list, mentorship.confirm_theatre_list,
    mentorship.discard_theatre_list, mentorship.reconciled to zaoxue_app;
