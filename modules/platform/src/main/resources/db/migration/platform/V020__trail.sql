-- The trail of all changes: one entry for each row that was added, changed or removed in a watched table. PostgreSQL writes it at
-- the end of the transaction that changed the row, under the lock of the head row, and each entry carries the digest of the one
-- before, so that an entry that was changed, removed or cut off is found. Nobody has the right to write here by hand.
create table platform.trail_entry (
    number        bigint primary key check (number > 0),
    recorded_at   timestamptz not null,
    person_id     uuid,
    roles         text        not null,
    act           text        not null,
    address       text        not null,
    correlation   text        not null,
    database_role text        not null,
    kind          text        not null,
    object_id     text        not null,
    part_of_kind  text,
    part_of_id    uuid,
    hospital_id   uuid,
    change        text        not null check (change in ('ADDED', 'CHANGED', 'REMOVED')),
    before        text,
    after         text,
    previous      text        not null check (previous ~ '^[0-9a-f]{64}$'),
    digest        text        not null check (digest ~ '^[0-9a-f]{64}$')
);
create index trail_entry_by_time on platform.trail_entry (recorded_at, number);
create index trail_entry_by_object on platform.trail_entry (object_id, number);
create index trail_entry_by_whole on platform.trail_entry (part_of_id, number);
create index trail_entry_by_person on platform.trail_entry (person_id, number);
create index trail_entry_by_hospital on platform.trail_entry (hospital_id, number);

comment on column platform.trail_entry.person_id is 'who, as a staff member; null where no service was called';
comment on column platform.trail_entry.act is 'the service method that began the transaction; empty where none did';
comment on column platform.trail_entry.database_role is 'the role that was signed in to PostgreSQL';
comment on column platform.trail_entry.kind is 'schema and table of the row';
comment on column platform.trail_entry.part_of_kind is 'schema and table of the record that the row is part of';
comment on column platform.trail_entry.before is 'the columns that changed, as JSON; a text that is no code is kept as its length and SHA-256';
comment on column platform.trail_entry.digest is 'SHA-256 of the previous digest and all fields but itself, each preceded by its length in bytes';

-- The last entry. Whoever adds one locks this row first, so that there is one chain; it is open while a transaction adds.
create table platform.trail_head (
    only_row    boolean primary key default true check (only_row),
    number      bigint      not null,
    digest      text        not null,
    recorded_at timestamptz not null,
    open        boolean     not null default false
);
insert into platform.trail_head (number, digest, recorded_at) values (0, repeat('0', 64), now());

-- Tables that leave no trail, each with its reason.
create table platform.trail_exemption (
    kind   text primary key,
    reason text not null check (length(reason) > 20)
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger only_added_to before update or delete on platform.trail_entry
    for each row execute function platform.refuse_change();
create trigger never_emptied before truncate on platform.trail_entry
    for each statement execute function platform.refuse_change();
create trigger never_removed before delete on platform.trail_head
    for each row execute function platform.refuse_change();
create trigger never_emptied before truncate on platform.trail_head
    for each statement execute function platform.refuse_change();

-- A field of what is digested: its length in bytes and itself, so that fields cannot flow into one another; a tilde where there is none.
create function platform.trail_field(value text) returns text language sql immutable parallel safe as
$$ select case when value is null then '~' else octet_length(value) || ':' || value end $$;

create function platform.trail_digest(entry platform.trail_entry) returns text language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select encode(sha256(convert_to(
        platform.trail_field(entry.previous)
        || platform.trail_field(entry.number::text)
        || platform.trail_field(to_char(entry.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || platform.trail_field(entry.person_id::text)
        || platform.trail_field(entry.roles)
        || platform.trail_field(entry.act)
        || platform.trail_field(entry.address)
        || platform.trail_field(entry.correlation)
        || platform.trail_field(entry.database_role)
        || platform.trail_field(entry.kind)
        || platform.trail_field(entry.object_id)
        || platform.trail_field(entry.part_of_kind)
        || platform.trail_field(entry.part_of_id::text)
        || platform.trail_field(entry.hospital_id::text)
        || platform.trail_field(entry.change)
        || platform.trail_field(entry.before)
        || platform.trail_field(entry.after), 'UTF8')), 'hex')
$$;

-- What the trail keeps of the named columns of a row. Numbers, truths and the columns that watch() calls clear are kept as they
-- are; of any other text its length and digest, which prove what it was without telling it.
create function platform.trail_values(columns jsonb, named text[], clear text[]) returns text language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select jsonb_object_agg(name, case
        when jsonb_typeof(value) in ('number', 'boolean', 'null') or name = any(clear) then value
        else jsonb_build_object('length', length(value #>> '{}'),
                                'sha256', encode(sha256(convert_to(value #>> '{}', 'UTF8')), 'hex')) end)::text
    from jsonb_each(columns) as each(name, value)
    where name = any(named)
$$;

-- Adds the entry to the chain. Runs as the owner, since nobody else may.
create function platform.add_to_trail(entry platform.trail_entry) returns void language plpgsql
    set search_path = pg_catalog, pg_temp as $$
declare
    head platform.trail_head;
begin
    select * into strict head from platform.trail_head for update;
    if head.open then
        select number, digest into strict head.number, head.digest
        from platform.trail_entry order by platform.trail_entry.number desc limit 1;
    else
        update platform.trail_head set open = true;
    end if;
    entry.number := head.number + 1;
    entry.previous := head.digest;
    entry.recorded_at := clock_timestamp();
    entry.person_id := nullif(current_setting('zaoxue.person', true), '')::uuid;
    entry.roles := coalesce(current_setting('zaoxue.roles', true), '');
    entry.act := coalesce(current_setting('zaoxue.act', true), '');
    entry.address := coalesce(current_setting('zaoxue.address', true), '');
    entry.correlation := coalesce(current_setting('zaoxue.correlation', true), '');
    entry.database_role := session_user;
    entry.digest := platform.trail_digest(entry);
    insert into platform.trail_entry values (entry.*);
end $$;

-- Moves the head to the last entry once all changes of the transaction have theirs. Once, not with each entry: a row that one
-- transaction changes many thousand times slows that transaction down.
create function platform.close_trail() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
begin
    update platform.trail_head as head
    set number = last.number, digest = last.digest, recorded_at = last.recorded_at, open = false
    from (select number, digest, recorded_at from platform.trail_entry order by number desc limit 1) as last;
    return null;
end $$;
create constraint trigger close_trail after update on platform.trail_head deferrable initially deferred
    for each row when (new.open) execute function platform.close_trail();

-- Arguments: key columns, clear columns, columns that leave no trace, the hospital's column, and of the record that the row is
-- part of its table, the column that refers to it, and its hospital's column.
create function platform.record_change() returns trigger language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    before_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - string_to_array(tg_argv[2], ',') end;
    after_row  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - string_to_array(tg_argv[2], ',') end;
    present    jsonb := coalesce(after_row, before_row);
    clear      text[] := string_to_array(tg_argv[1], ',');
    named      text[];
    entry      platform.trail_entry;
begin
    if tg_op = 'UPDATE' then
        select array_agg(name) into named from jsonb_each(after_row) as each(name, value)
        where value is distinct from before_row -> name;
    else
        select array_agg(name) into named from jsonb_each(present) as each(name, value) where jsonb_typeof(value) <> 'null';
    end if;
    if named is null then
        return null;
    end if;
    entry.kind := tg_table_schema || '.' || tg_table_name;
    select string_agg(present ->> name, '/' order by place) into entry.object_id
    from unnest(string_to_array(tg_argv[0], ',')) with ordinality as key(name, place);
    entry.hospital_id := (present ->> tg_argv[3])::uuid;
    if tg_argv[4] <> '' then
        entry.part_of_kind := tg_argv[4];
        entry.part_of_id := (present ->> tg_argv[5])::uuid;
        if entry.hospital_id is null and tg_argv[6] <> '' then
            execute format('select %I from %s where id = $1', tg_argv[6], tg_argv[4]) into entry.hospital_id
                using entry.part_of_id;
        end if;
    end if;
    entry.change := case tg_op when 'INSERT' then 'ADDED' when 'UPDATE' then 'CHANGED' else 'REMOVED' end;
    entry.before := platform.trail_values(before_row, named, clear);
    entry.after := platform.trail_values(after_row, named, clear);
    perform platform.add_to_trail(entry);
    return null;
end $$;

create function platform.hospital_column(kept regclass) returns text language sql stable
    set search_path = pg_catalog, pg_temp as $$
    select coalesce(
        case when kept = to_regclass('identity.hospital') then 'id' end,
        (select attname::text from pg_attribute
         where attrelid = kept and not attisdropped and attname in ('hospital_id', 'hospital')), '')
$$;

-- Watches a table from now on; again to change how. Every migration that makes a table calls it, or says why not.
create procedure platform.watch(
    watched  regclass,
    clear    text[]   default '{}', -- text columns that hold codes, states or numbers; the trail keeps them as they are
    left_out text[]   default '{}', -- columns of which the trail keeps nothing
    part_of  regclass default null, -- table of the record that a row is part of
    by       text     default null  -- the column that refers to it
) language plpgsql set search_path = pg_catalog, pg_temp set client_min_messages = warning as $$
declare
    keys text;
    open text;
begin
    select string_agg(a.attname, ',' order by k.place) into strict keys
    from pg_index i, unnest(i.indkey) with ordinality as k(number, place), pg_attribute a
    where i.indrelid = watched and i.indisprimary and a.attrelid = watched and a.attnum = k.number;
    select string_agg(attname, ',' order by attnum) into open
    from pg_attribute
    where attrelid = watched and attnum > 0 and not attisdropped
      and (attname = any(clear) or atttypid in ('uuid'::regtype, 'date'::regtype, 'timestamptz'::regtype));
    execute format('drop trigger if exists trail on %s', watched);
    execute format(
        'create constraint trigger trail after insert or update or delete on %s deferrable initially deferred'
        ' for each row execute function platform.record_change(%L, %L, %L, %L, %L, %L, %L)',
        watched, keys, coalesce(open, ''), array_to_string(left_out, ','), platform.hospital_column(watched),
        coalesce(part_of::text, ''), coalesce(by, ''),
        case when part_of is null then '' else platform.hospital_column(part_of) end);
end $$;

create procedure platform.leave_unwatched(exempt regclass, reason text) language sql
    set search_path = pg_catalog, pg_temp as
$$ insert into platform.trail_exemption (kind, reason) values (exempt::text, reason) $$;

-- Tables whose changes would go unseen; there must be none.
create view platform.unwatched_table as
select n.nspname || '.' || c.relname as kind
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p')
  and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname !~ '^pg_'
  and c.relname <> 'flyway_schema_history'
  and not exists (select 1 from pg_catalog.pg_trigger t where t.tgrelid = c.oid and t.tgname = 'trail' and t.tgenabled in ('O', 'A'))
  and not exists (select 1 from platform.trail_exemption e where e.kind = n.nspname || '.' || c.relname);
comment on view platform.unwatched_table is 'tables whose changes leave no trail and that are not exempt';

revoke all on function platform.add_to_trail(platform.trail_entry), platform.record_change(), platform.close_trail() from public;
revoke all on procedure platform.watch(regclass, text[], text[], regclass, text), platform.leave_unwatched(regclass, text) from public;

grant usage on schema platform to zaoxue_audit;
grant select on platform.trail_entry, platform.trail_head, platform.trail_exemption, platform.unwatched_table
    to zaoxue_app, zaoxue_audit;

call platform.leave_unwatched('platform.trail_entry', 'the trail itself, which is only added to');
call platform.leave_unwatched('platform.trail_head', 'the end of the trail; every entry moves it');
call platform.leave_unwatched('platform.trail_exemption', 'changed by migrations alone, and read by the verification');
call platform.leave_unwatched('platform.receipt', 'remembers the answer to an act; the act itself is in the trail');
call platform.watch('platform.stored_file', clear => '{digest,media_type}', left_out => '{content}');
call platform.watch('platform.table_import', clear => '{kind,digest}', left_out => '{content}');
