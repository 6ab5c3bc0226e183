-- R-MEN-193: a line that should not stand in a list is withdrawn with a reason. It is not compared any more, and the same line that comes again
-- stays withdrawn.
create table mentorship.theatre_withdrawal (
    line_id      uuid primary key references mentorship.theatre_line,
    hospital_id  uuid not null references identity.hospital,
    reason       text not null check (length(reason) between 1 and 400),
    withdrawn_by uuid not null references identity.staff_member,
    withdrawn_at timestamptz not null
);
comment on table mentorship.theatre_withdrawal is 'lines of theatre lists that somebody said are wrong, each once';
grant select, insert on mentorship.theatre_withdrawal to zaoxue_app;
call platform.watch('mentorship.theatre_withdrawal');
call platform.person_stays('mentorship.theatre_withdrawal', 'withdrawn_by', 'an act, which is only ever added');
select platform.isolate('mentorship.theatre_withdrawal',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$,
    $$ hospital_id = (select platform.hospital_here())
       and exists (select 1 from mentorship.theatre_line l where l.id = line_id) $$);

drop function mentorship.reconciled;
-- As before, without the lines that were withdrawn: each case that local people of the caller's hospital sent, and each line of its lists about them, once, with what became of the
-- comparison. A case is compared on days that a list spans; of two cases with one number the first is the line's.
create function mentorship.reconciled(first date, last date, whose uuid)
    returns table (kind text, person_id uuid, day date, technique_id uuid, entry_id uuid, logged text, listed text, line_id uuid)
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
        select l.id, l.person_id, l.day, l.technique_id, l.digest, l.role, 1::bigint as turn
          from theatre_line l
          join identity.staff_member s on s.id = l.person_id and s.hospital_id is not null
         where l.hospital_id = platform.hospital_here() and l.day between first and last and (whose is null or l.person_id = whose)
           and not exists (select 1 from theatre_withdrawal w where w.line_id = l.id)
    )
    select case when g.id is null then 'IN_LIST_ONLY'
                when l.role is not null then case when theatre_role(g.role) = l.role then 'MATCHED' else 'ROLE_DIFFERS' end
                when g.digest is null then 'WITHOUT_NUMBER'
                when g.turn = 1 and exists (select 1 from theatre_line o
                                             where o.hospital_id = platform.hospital_here() and o.day = g.case_date
                                               and o.digest = g.digest and o.technique_id = g.technique_id
                                               and not exists (select 1 from theatre_withdrawal w where w.line_id = o.id)) then 'OPERATOR_DIFFERS'
                else 'IN_LOG_ONLY' end,
           coalesce(g.apprentice_id, l.person_id), coalesce(g.case_date, l.day), coalesce(g.technique_id, l.technique_id),
           g.id, g.role, l.role, l.id
      from logged g
      full join listed l on l.person_id = g.apprentice_id and l.day = g.case_date and l.technique_id = g.technique_id
                        and l.digest = g.digest and l.turn = g.turn
     where g.id is null
        or exists (select 1 from theatre_list h
                    where h.hospital_id = platform.hospital_here() and h.confirmed_at is not null
                      and g.case_date between h.first_day and h.last_day)
$$;
revoke execute on function mentorship.reconciled from public;
grant execute on function mentorship.reconciled to zaoxue_app;
