-- A hospital's request for money, from the draft to the decision.

create table equipment.funding_request (
    id                 uuid primary key,
    number             text unique check (number ~ '^FR-[0-9]{4}-[0-9]{4,}$'),
    hospital_id        uuid          not null references identity.hospital,
    category           text          not null check (category in ('FACILITIES', 'EQUIPMENT', 'RESEARCH', 'EDUCATION')),
    state              text          not null check (state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CLOSED')),
    title              text          not null check (length(btrim(title)) between 1 and 120),
    need               text          not null check (length(need) between 1 and 2000),
    upkeep             text          not null check (length(upkeep) <= 500),
    without_it         text          not null check (length(without_it) <= 500),
    gap_id             uuid,
    payee_id           uuid,
    budget_line_id     uuid references equipment.budget_line,
    total              numeric(16,2) not null check (total > 0 and total <= 1000000000),
    two_approvers_from numeric(16,2) not null check (two_approvers_from > 0),
    round              integer       not null check (round >= 0),
    steps              integer       not null check (steps > 0),
    waiting_since      timestamptz   not null,
    version            integer       not null,
    constraint funding_request_has_a_number_once_sent check ((number is null) = (round = 0)),
    constraint funding_request_commits_on_a_line check (state not in ('APPROVED', 'CLOSED') or budget_line_id is not null)
);
create index funding_request_in_state on equipment.funding_request (state, waiting_since);
create index funding_request_of_hospital on equipment.funding_request (hospital_id);
create index funding_request_for_gap on equipment.funding_request (gap_id);

create table equipment.funding_line (
    id         uuid primary key,
    request_id uuid          not null references equipment.funding_request,
    position   integer       not null check (position >= 0),
    model_id   uuid references equipment.model,
    item       text          not null check (length(btrim(item)) between 1 and 200),
    quantity   integer       not null check (quantity between 1 and 9999),
    unit_price numeric(16,2) not null check (unit_price > 0 and unit_price <= 100000000)
);
create index funding_line_of_request on equipment.funding_line (request_id);

-- Everything that was done to a request, by whom and when; never changed. The id is made by whoever acts, so the same act sent
-- twice is stored once.
create table equipment.funding_act (
    id         uuid primary key,
    request_id uuid        not null references equipment.funding_request,
    kind       text        not null check (kind in ('PREPARED', 'EDITED', 'SUBMITTED', 'ENDORSED', 'SENT_BACK', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CONDITION_MET', 'PAID', 'CLOSED')),
    round      integer     not null check (round >= 0),
    position   integer     not null check (position >= 0),
    actor_id   uuid        not null,
    reason     text        not null check (length(reason) <= 2000),
    done_at    timestamptz not null,
    unique (request_id, position),
    constraint funding_act_gives_a_reason check (
        kind not in ('SENT_BACK', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CONDITION_MET', 'CLOSED') or length(btrim(reason)) > 0)
);
create index funding_act_of_actor on equipment.funding_act (actor_id, request_id);
create unique index funding_act_decides_once_a_round on equipment.funding_act (request_id, round, actor_id)
    where kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED');

create table equipment.funding_condition (
    id         uuid primary key,
    request_id uuid    not null references equipment.funding_request,
    act_id     uuid    not null references equipment.funding_act,
    position   integer not null,
    text       text    not null check (length(btrim(text)) between 1 and 300),
    met_act_id uuid references equipment.funding_act
);
create index funding_condition_of_request on equipment.funding_condition (request_id);

create trigger funding_act_only_grows before update or delete or truncate on equipment.funding_act
    for each statement execute function equipment.nothing_is_rewritten();
create trigger funding_request_stays before delete or truncate on equipment.funding_request
    for each statement execute function equipment.nothing_is_rewritten();

-- R-EQP-21 under direct SQL too: whoever made, edited, sent, endorsed or would be paid does not decide.
create function equipment.decider_has_no_part() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
begin
    if new.kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED') and (
        exists (select 1 from funding_act a
                 where a.request_id = new.request_id and a.actor_id = new.actor_id
                   and a.kind in ('PREPARED', 'EDITED', 'SUBMITTED', 'ENDORSED'))
        or exists (select 1 from funding_request r where r.id = new.request_id and r.payee_id = new.actor_id)) then
        raise exception 'person % has a part in request %', new.actor_id, new.request_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decider_has_no_part before insert on equipment.funding_act
    for each row execute function equipment.decider_has_no_part();

-- What is asked for cannot change while somebody reads it in order to decide.
create function equipment.sent_lines_stay() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
begin
    if not exists (select 1 from funding_request r
                    where r.id = case when tg_op = 'DELETE' then old.request_id else new.request_id end
                      and r.state in ('DRAFT', 'RETURNED')) then
        raise exception 'the request has been sent' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger sent_lines_stay before insert or update or delete on equipment.funding_line
    for each row execute function equipment.sent_lines_stay();

create function equipment.request_moves_by_rule() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and not (old.state || '>' || new.state) = any (array[
        'DRAFT>SUBMITTED', 'DRAFT>WITHDRAWN', 'SUBMITTED>UNDER_REVIEW', 'SUBMITTED>RETURNED', 'SUBMITTED>WITHDRAWN',
        'UNDER_REVIEW>APPROVED', 'UNDER_REVIEW>RETURNED', 'UNDER_REVIEW>REJECTED', 'UNDER_REVIEW>WITHDRAWN',
        'RETURNED>SUBMITTED', 'RETURNED>WITHDRAWN', 'APPROVED>CLOSED']) then
        raise exception 'a request does not go from % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state not in ('DRAFT', 'RETURNED')
       and (old.total, old.two_approvers_from, old.hospital_id, old.category, old.payee_id)
           is distinct from (new.total, new.two_approvers_from, new.hospital_id, new.category, new.payee_id) then
        raise exception 'the request has been sent' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger request_moves_by_rule before update on equipment.funding_request
    for each row execute function equipment.request_moves_by_rule();

-- Approved means: the sum of the lines, approved by as many different people as the sum demands, committed in the ledger.
create function equipment.approval_is_complete() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
declare
    request   funding_request;
    approvers integer;
begin
    select * into request from funding_request
     where id = (to_jsonb(new) ->> tg_argv[0])::uuid;
    if request.id is null then
        raise exception 'a commitment without its request' using errcode = 'check_violation';
    end if;
    if request.total <> (select coalesce(sum(quantity * unit_price), 0) from funding_line where request_id = request.id) then
        raise exception 'the lines of % do not add up', request.id using errcode = 'check_violation';
    end if;
    select count(distinct actor_id) into approvers from funding_act a
     where a.request_id = request.id and a.round = request.round and a.kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS');
    if request.state not in ('APPROVED', 'CLOSED') then
        if tg_table_name = 'ledger_entry' then
            raise exception 'request % is not approved', request.id using errcode = 'check_violation';
        end if;
    elsif approvers < (case when request.total >= request.two_approvers_from then 2 else 1 end)
       or not exists (select 1 from ledger_entry e join ledger_posting p on p.entry_id = e.id
                       where e.request_id = request.id and e.kind = 'COMMITMENT' and p.account = 'COMMITTED'
                         and p.amount = request.total and p.line_id = request.budget_line_id) then
        raise exception 'the approval of % is not complete', request.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger approval_is_complete after insert or update on equipment.funding_request
    deferrable initially deferred for each row execute function equipment.approval_is_complete('id');
create constraint trigger commitment_is_approved after insert on equipment.ledger_entry
    deferrable initially deferred for each row when (new.kind = 'COMMITMENT')
    execute function equipment.approval_is_complete('request_id');
alter table equipment.ledger_entry add foreign key (request_id) references equipment.funding_request;

grant select, insert, update on equipment.funding_request to zaoxue_app;
grant select, insert, update, delete on equipment.funding_line to zaoxue_app;
grant select, insert on equipment.funding_act to zaoxue_app;
grant select, insert, update (met_act_id) on equipment.funding_condition to zaoxue_app;

create view equipment.fact_commitment as
select e.id as entry_id, r.id as request_id, r.number as request_number, r.hospital_id, p.line_id as budget_line_id,
       r.category, p.amount, e.made_at as committed_at
  from equipment.ledger_entry e
  join equipment.ledger_posting p on p.entry_id = e.id and p.account = 'COMMITTED'
  join equipment.funding_request r on r.id = e.request_id
 where e.kind in ('COMMITMENT', 'RELEASE');
comment on view equipment.fact_commitment is 'One row for each time money was committed to a funding request (positive) or let go again because it was not needed (negative). The sum over a period is the money committed in it; paying out does not change it.';
comment on column equipment.fact_commitment.entry_id is 'ledger entry';
comment on column equipment.fact_commitment.request_id is 'funding request that the money is for';
comment on column equipment.fact_commitment.request_number is 'its number, as people quote it';
comment on column equipment.fact_commitment.hospital_id is 'hospital that asked';
comment on column equipment.fact_commitment.budget_line_id is 'budget line that the money is on';
comment on column equipment.fact_commitment.category is 'FACILITIES, EQUIPMENT, RESEARCH or EDUCATION';
comment on column equipment.fact_commitment.amount is 'CNY, to the fen';
comment on column equipment.fact_commitment.committed_at is 'when the transaction that approved the request, or closed it, was made';
grant select on equipment.fact_commitment to zaoxue_app;
