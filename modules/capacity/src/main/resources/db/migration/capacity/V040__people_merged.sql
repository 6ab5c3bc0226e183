-- R-IDN-82: gaps and the facts behind them move with a person's merged record; steps of a gap stay as they were written.
call platform.person_moves('capacity.technology_gap', 'owner_id');
call platform.person_moves('capacity.technology_gap', 'mentor_id');
call platform.person_moves('capacity.technique_fact', 'person_id');

create function capacity.held_by(person uuid) returns table (kind text, held bigint, first_day date, last_day date)
    language sql stable security definer set search_path = capacity, pg_temp as $$
    select 'capacity.technology_gap', count(*), min(identified_on), max(target_on)
    from technology_gap where (owner_id = person or mentor_id = person) and (select platform.administers())
$$;
revoke execute on function capacity.held_by from public;
grant execute on function capacity.held_by to zaoxue_app;

create function capacity.against_one(gone uuid, kept uuid) returns setof text
    language sql stable security definer set search_path = capacity, pg_temp as $$
    select 'gap' where exists (
        select 1 from technology_gap where owner_id in (gone, kept) and mentor_id in (gone, kept))
      and (select platform.administers())
$$;
revoke execute on function capacity.against_one from public;
grant execute on function capacity.against_one to zaoxue_app;
