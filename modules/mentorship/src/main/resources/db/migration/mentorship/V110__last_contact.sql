-- R-MEN-190: when a master and an apprentice last did something together is kept for each pairing, so that the question which pairings are
-- active reads one row for each and no case.
alter table mentorship.pairing
    add column last_case    date,
    add column last_session date;
comment on column mentorship.pairing.last_case is 'day of the last signed-off case of the two; follows the sign-offs by a trigger';
comment on column mentorship.pairing.last_session is 'day of the last session of the two; follows the sessions by a trigger';
call platform.watch('mentorship.pairing', clear => '{specialty}', left_out => '{last_case,last_session}');

-- A case counts from its sign-off on, until an amendment of it is signed off.
create function mentorship.last_case_of(pairing uuid) returns date
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select max(e.case_date) from sign_off s join case_entry e on e.id = s.entry_id
     where s.pairing_id = pairing
       and not exists (select 1 from case_entry a
                        where a.amends_id = e.id and (select true from sign_off x where x.entry_id = a.id))
$$;
revoke execute on function mentorship.last_case_of from public;

create function mentorship.note_case() returns trigger
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
declare
    done_on  date;
    replaced uuid;
begin
    select e.case_date, e.amends_id into done_on, replaced from case_entry e where e.id = new.entry_id;
    update pairing p set last_case = done_on where p.id = new.pairing_id and (p.last_case is null or p.last_case < done_on);
    if replaced is not null then
        update pairing p set last_case = last_case_of(p.id)
         where p.id = new.pairing_id or p.id = (select s.pairing_id from sign_off s where s.entry_id = replaced);
    end if;
    return null;
end $$;
create trigger note_case after insert on mentorship.sign_off for each row execute function mentorship.note_case();

create function mentorship.note_session() returns trigger
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
begin
    update pairing p set last_session = new.held_on
     where p.id = new.pairing_id and (p.last_session is null or p.last_session < new.held_on);
    return null;
end $$;
create trigger note_session after insert on mentorship.joint_session for each row execute function mentorship.note_session();

set local zaoxue.across = 'on';
update mentorship.pairing p set last_case = known.day
  from (select s.pairing_id, max(c.case_date) as day
          from mentorship.sign_off s join mentorship.signed_case c on c.id = s.entry_id group by s.pairing_id) known
 where known.pairing_id = p.id;
update mentorship.pairing p set last_session = known.day
  from (select pairing_id, max(held_on) as day from mentorship.joint_session group by pairing_id) known
 where known.pairing_id = p.id;

create or replace view mentorship.pairing_life with (security_invoker = true) as
select p.id, p.mentor_id, p.apprentice_id, p.hospital_id, p.specialty, p.manner, p.from_day, p.to_day, p.ended_on, p.objectives,
       coalesce((select true from mentorship.pairing n where n.succeeds_id = p.id), false) as handed_over,
       greatest(p.last_case, p.last_session) as last_joint
from mentorship.pairing p;

create or replace view mentorship.fact_pairing with (security_invoker = true) as
select p.id as pairing_id, p.mentor_id, p.apprentice_id, p.hospital_id, p.specialty, p.from_day, coalesce(p.ended_on, p.to_day) as to_day,
       greatest(p.last_case, p.last_session) as last_joint
from mentorship.pairing p
where p.ended_on is null or p.ended_on >= p.from_day;
comment on column mentorship.fact_pairing.last_joint is 'last day on which the two did something together: a signed-off case or a session';
