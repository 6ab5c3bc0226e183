-- Money: what a sponsor gives for a year and a purpose, and the book that says where it went.

create table equipment.budget_line (
    id                uuid primary key,
    number            text          not null unique check (number ~ '^B-[0-9]{4}-[0-9]{2,}$'),
    sponsor_region_id uuid          not null references identity.place,
    year              integer       not null check (year between 2000 and 2100),
    category          text          not null check (category in ('FACILITIES', 'EQUIPMENT', 'RESEARCH', 'EDUCATION')),
    hospital_id       uuid references identity.hospital,
    allocated         numeric(16,2) not null default 0,
    committed         numeric(16,2) not null default 0,
    spent             numeric(16,2) not null default 0,
    opened_by         uuid          not null,
    opened_at         timestamptz   not null,
    version           integer       not null default 1,
    constraint budget_line_is_one_of_its_kind unique nulls not distinct (sponsor_region_id, year, category, hospital_id),
    constraint budget_line_has_no_negative_figure check (committed >= 0 and spent >= 0),
    constraint budget_line_is_not_overspent check (committed + spent <= allocated)
);
create index budget_line_of_hospital on equipment.budget_line (hospital_id);

create table equipment.ledger_entry (
    id                  uuid primary key,
    sequence            bigint generated always as identity unique,
    kind                text        not null check (kind in ('ALLOCATION', 'REALLOCATION', 'COMMITMENT', 'RELEASE', 'EXPENDITURE', 'REFUND')),
    request_id          uuid,
    note                text        not null check (length(note) <= 500),
    made_by             uuid        not null,
    made_at             timestamptz not null,
    written_in          xid8        not null default pg_current_xact_id(),
    unique (id, kind),
    constraint ledger_entry_of_a_request check ((kind in ('ALLOCATION', 'REALLOCATION')) = (request_id is null))
);
create unique index ledger_entry_commits_a_request_once on equipment.ledger_entry (request_id) where kind = 'COMMITMENT';
create index ledger_entry_of_request on equipment.ledger_entry (request_id);

create table equipment.ledger_posting (
    id       uuid primary key,
    entry_id uuid          not null,
    kind     text          not null,
    line_id  uuid          not null references equipment.budget_line,
    account  text          not null check (account in ('SPONSOR', 'AVAILABLE', 'COMMITTED', 'SPENT')),
    amount   numeric(16,2) not null check (amount <> 0),
    foreign key (entry_id, kind) references equipment.ledger_entry (id, kind),
    constraint ledger_posting_fits_its_entry check (
        case kind
            when 'ALLOCATION'   then (account = 'SPONSOR'   and amount < 0) or (account = 'AVAILABLE' and amount > 0)
            when 'REALLOCATION' then account = 'AVAILABLE'
            when 'COMMITMENT'   then (account = 'AVAILABLE' and amount < 0) or (account = 'COMMITTED' and amount > 0)
            when 'RELEASE'      then (account = 'COMMITTED' and amount < 0) or (account = 'AVAILABLE' and amount > 0)
            when 'EXPENDITURE'  then (account = 'COMMITTED' and amount < 0) or (account = 'SPENT'     and amount > 0)
            when 'REFUND'       then (account = 'SPENT'     and amount < 0) or (account = 'AVAILABLE' and amount > 0)
        end)
);
create index ledger_posting_of_entry on equipment.ledger_posting (entry_id);
create index ledger_posting_on_line on equipment.ledger_posting (line_id);

-- The figures of a line follow from its postings and from nothing else: the application may not write them.
create function equipment.posting_moves_figures() returns trigger
    language plpgsql security definer set search_path = equipment, pg_temp as $$
begin
    if not exists (select 1 from equipment.ledger_entry e
                   where e.id = new.entry_id and e.written_in = pg_current_xact_id()) then
        raise exception 'ledger entry % is closed', new.entry_id using errcode = 'restrict_violation';
    end if;
    update equipment.budget_line
       set allocated = allocated + case when new.account = 'SPONSOR' then 0 else new.amount end,
           committed = committed + case when new.account = 'COMMITTED' then new.amount else 0 end,
           spent     = spent     + case when new.account = 'SPENT' then new.amount else 0 end,
           version   = version + 1
     where id = new.line_id;
    return null;
end $$;

create trigger posting_moves_figures after insert on equipment.ledger_posting
    for each row execute function equipment.posting_moves_figures();

-- What the whole entry must satisfy is asked when the transaction ends: it sums to zero, and what a request has got back or
-- paid never exceeds what was committed for it.
create function equipment.entry_is_sound() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
declare
    entry  uuid := to_jsonb(new) ->> tg_argv[0];
    posted record;
    open   record;
begin
    select count(*) as rows, coalesce(sum(amount), 0) as balance, count(distinct line_id) as lines
      into posted from ledger_posting where entry_id = entry;
    if posted.rows < 2 or posted.balance <> 0 then
        raise exception 'ledger entry % does not sum to zero', entry using errcode = 'check_violation';
    end if;
    if (select kind from ledger_entry where id = entry) <> 'REALLOCATION' and posted.lines <> 1 then
        raise exception 'ledger entry % mixes budget lines', entry using errcode = 'check_violation';
    end if;
    select coalesce(sum(p.amount) filter (where p.account = 'COMMITTED'), 0) as committed,
           coalesce(sum(p.amount) filter (where p.account = 'SPENT'), 0) as spent,
           count(distinct p.line_id) as lines
      into open
      from ledger_entry e join ledger_posting p on p.entry_id = e.id
     where e.request_id = (select request_id from ledger_entry where id = entry);
    if open.committed < 0 or open.spent < 0 or open.lines > 1 then
        raise exception 'ledger entry % takes more than its request has', entry using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger entry_is_sound after insert on equipment.ledger_entry
    deferrable initially deferred for each row execute function equipment.entry_is_sound('id');
create constraint trigger posting_is_sound after insert on equipment.ledger_posting
    deferrable initially deferred for each row execute function equipment.entry_is_sound('entry_id');

create function equipment.nothing_is_rewritten() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger ledger_entry_only_grows before update or delete or truncate on equipment.ledger_entry
    for each statement execute function equipment.nothing_is_rewritten();
create trigger ledger_posting_only_grows before update or delete or truncate on equipment.ledger_posting
    for each statement execute function equipment.nothing_is_rewritten();
create trigger budget_line_stays before delete or truncate on equipment.budget_line
    for each statement execute function equipment.nothing_is_rewritten();

-- Numbers that people quote, one after the other within a year: B-2026-01, FR-2026-0001.
create table equipment.number_series (
    series text    not null check (series in ('B', 'FR')),
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (series, year)
);

grant select, update (version) on equipment.budget_line to zaoxue_app;
grant insert (id, number, sponsor_region_id, year, category, hospital_id, opened_by, opened_at, version) on equipment.budget_line to zaoxue_app;
grant select, insert (id, kind, request_id, note, made_by, made_at) on equipment.ledger_entry to zaoxue_app;
grant select, insert on equipment.ledger_posting to zaoxue_app;
grant select, insert, update (last) on equipment.number_series to zaoxue_app;
