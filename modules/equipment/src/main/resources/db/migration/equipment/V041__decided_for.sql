-- R-IDN-99: a decision says for whom it was made where it was lent for an absence; whoever lent it counts as having decided.
alter table equipment.funding_act
    add column for_id uuid,
    add constraint funding_act_for_another check (for_id <> actor_id),
    add constraint funding_act_lent_decides check (
        for_id is null or kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED'));
comment on column equipment.funding_act.for_id is 'for whom it was decided, during an absence; null for oneself';

create or replace function equipment.decider_has_no_part() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
begin
    if new.kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED') and (
        exists (select 1 from funding_act a
                 where a.request_id = new.request_id and a.actor_id in (new.actor_id, new.for_id)
                   and a.kind in ('PREPARED', 'EDITED', 'SUBMITTED', 'ENDORSED'))
        or exists (select 1 from funding_act a
                    where a.request_id = new.request_id and a.round = new.round
                      and a.kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED')
                      and (a.actor_id in (new.actor_id, new.for_id) or a.for_id in (new.actor_id, new.for_id))
                      and (a.for_id is not null or new.for_id is not null))
        or exists (select 1 from funding_request r where r.id = new.request_id and r.payee_id in (new.actor_id, new.for_id))) then
        raise exception 'person % has a part in request %', new.actor_id, new.request_id using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Whoever a decision was made for has a part in the request as well, when records of people are merged.
create or replace function equipment.against_one(gone uuid, kept uuid) returns setof text
    language sql stable security definer set search_path = equipment, pg_temp as $$
    select found.why from (
        select 'request-open' as why where exists (
            select 1 from funding_act a join funding_request r on r.id = a.request_id
            where gone in (a.actor_id, a.for_id) and r.state not in ('CLOSED', 'REJECTED', 'WITHDRAWN'))
        union all
        select 'both-sides' where exists (
            select 1 from funding_act a join funding_act b on b.request_id = a.request_id
            where gone in (a.actor_id, a.for_id) and kept in (b.actor_id, b.for_id))) found
    where (select platform.administers())
$$;
