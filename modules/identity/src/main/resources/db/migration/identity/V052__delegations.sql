-- R-IDN-95: who decides for whom during an absence. Whoever decides for somebody lends nothing at that time, and the other way round:
-- so there is no chain, and no circle of any length.
create table identity.delegation (
    id           uuid primary key,
    lender_id    uuid        not null references identity.account,
    delegate_id  uuid        not null references identity.account,
    from_day     date        not null,
    until_day    date        not null,
    reason       text        not null check (length(reason) between 1 and 500),
    lent_at      timestamptz not null,
    withdrawn_at timestamptz,
    version      bigint      not null,
    check (lender_id <> delegate_id),
    check (until_day between from_day and from_day + 59),
    constraint delegation_to_one_at_a_time exclude using gist (
        lender_id with =,
        daterange(from_day, until_day, '[]') with &&)
        where (withdrawn_at is null)
);
create index delegation_delegate on identity.delegation (delegate_id, until_day);
grant select, insert, update (withdrawn_at, version) on identity.delegation to zaoxue_app;
select platform.isolate('identity.delegation', $$ (select platform.everywhere()) $$);
call platform.watch('identity.delegation', clear => '{from_day,until_day}', part_of => 'identity.staff_member', by => 'lender_id');

-- R-IDN-96, also under SQL past every service: those who lend at the same moment take turns.
create function identity.delegation_is_no_chain() returns trigger language plpgsql
    set search_path = identity, pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('delegations', 0));
    if exists (select 1 from identity.delegation d
               where d.withdrawn_at is null
                 and daterange(d.from_day, d.until_day, '[]') && daterange(new.from_day, new.until_day, '[]')
                 and (d.delegate_id = new.lender_id or d.lender_id = new.delegate_id)) then
        raise exception 'a delegation of % would make a chain', new.lender_id using errcode = 'exclusion_violation';
    end if;
    return new;
end $$;
create trigger delegation_is_no_chain before insert on identity.delegation
    for each row execute function identity.delegation_is_no_chain();

create function identity.may_decide(person uuid) returns boolean language sql stable as $$
    select exists (select 1 from identity.account a where a.person_id = person and a.disabled_at is null)
       and exists (select 1 from identity.account_role r where r.person_id = person and r.role = 'COMMISSION_OFFICIAL')
       and not exists (select 1 from identity.account_role r
                       where r.person_id = person and r.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'))
$$;
comment on function identity.may_decide is 'R-IDN-97: an official whose account is open and who is none of the three administrators';
grant execute on function identity.may_decide to zaoxue_app;
