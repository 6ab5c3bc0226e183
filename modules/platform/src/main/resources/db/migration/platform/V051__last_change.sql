-- Who changed a record last, and when: what the second of two editors is told. The trail itself stays with the administrators;
-- this one answer is for whoever has the record open.
create function platform.last_change(changed_kind text, changed uuid)
    returns table (person_id uuid, changed_at timestamptz)
    language sql stable security definer set search_path = platform, pg_temp as $$
    select last.person_id, last.recorded_at from (
        (select e.person_id, e.recorded_at, e.number from trail_entry e
         where e.object_id = changed::text and e.kind = changed_kind order by e.number desc limit 1)
        union all
        (select e.person_id, e.recorded_at, e.number from trail_entry e
         where e.part_of_id = changed and e.part_of_kind = changed_kind order by e.number desc limit 1)
    ) as last
    order by last.number desc limit 1
$$;
revoke execute on function platform.last_change from public;
grant execute on function platform.last_change to zaoxue_app;
