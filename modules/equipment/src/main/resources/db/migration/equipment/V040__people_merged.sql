-- R-IDN-82: problems move with the merged record of whoever reported them; what was done about them stays as it was written.
call platform.person_stays('equipment.issue_step', 'person', 'an act, which is only ever added');
call platform.person_stays('equipment.engineer_desk', 'changed_by', 'an act: who entered the telephone number');

create function equipment.held_by(person uuid) returns table (kind text, held bigint, first_day date, last_day date)
    language sql stable security definer set search_path = equipment, pg_temp as $$
    select h.kind, h.held, h.first_day, h.last_day from (
        select 'equipment.issue' as kind, count(*) as held, min(reported_at)::date as first_day, max(reported_at)::date as last_day
        from issue where reporter = person
        union all
        select 'equipment.funding_act', count(*), min(done_at)::date, max(done_at)::date from funding_act where actor_id = person) h
    where (select platform.administers())
$$;
revoke execute on function equipment.held_by from public;
grant execute on function equipment.held_by to zaoxue_app;

-- Acts stay with the record that did them. So that nobody decides what they prepared under another record, requests that are
-- still open stand against the merger, as do those in which both had a part.
create function equipment.against_one(gone uuid, kept uuid) returns setof text
    language sql stable security definer set search_path = equipment, pg_temp as $$
    select found.why from (
        select 'request-open' as why where exists (
            select 1 from funding_act a join funding_request r on r.id = a.request_id
            where a.actor_id = gone and r.state not in ('CLOSED', 'REJECTED', 'WITHDRAWN'))
        union all
        select 'both-sides' where exists (
            select 1 from funding_act a join funding_act b on b.request_id = a.request_id
            where a.actor_id = gone and b.actor_id = kept)) found
    where (select platform.administers())
$$;
revoke execute on function equipment.against_one from public;
grant execute on function equipment.against_one to zaoxue_app;
