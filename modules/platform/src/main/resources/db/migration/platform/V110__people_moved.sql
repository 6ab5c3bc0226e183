-- R-IDN-82: when two records turn out to be one person, every module moves what it keeps of the one to the other. A column that refers
-- to a person moves unless it says that it stays; one without a foreign key moves where it says so.
create table platform.person_column (
    kind        text    not null check (kind ~ '^[a-z_]+\.[a-z_]+$'),
    column_name text    not null check (length(column_name) between 1 and 63),
    moves       boolean not null,
    reason      text check (length(reason) > 20),
    primary key (kind, column_name),
    check (moves or reason is not null)
);
comment on table platform.person_column is 'Open: names of tables and columns, read by the function that moves a person.';
call platform.leave_unwatched('platform.person_column', 'names of tables and columns, which migrations alone write');

create procedure platform.person_moves(moving regclass, named text) language sql
    set search_path = pg_catalog, pg_temp as
$$ insert into platform.person_column (kind, column_name, moves) values (moving::text, named, true) $$;

create procedure platform.person_stays(staying regclass, named text, reason text) language sql
    set search_path = pg_catalog, pg_temp as
$$ insert into platform.person_column (kind, column_name, moves, reason) values (staying::text, named, false, reason) $$;

create function platform.person_columns(in_schema text)
    returns table (relation regclass, column_name text, versioned boolean)
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.oid::regclass, a.attname::text,
           exists (select 1 from pg_attribute v where v.attrelid = c.oid and v.attname = 'version' and not v.attisdropped)
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = in_schema
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
    left join platform.person_column p on p.kind = n.nspname || '.' || c.relname and p.column_name = a.attname
    where c.relkind in ('r', 'p') and not c.relispartition
      and coalesce(p.moves, exists (
          select 1 from pg_constraint f
          where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = to_regclass('identity.staff_member')
            and f.conkey = array[a.attnum]))
    order by c.relname, a.attname
$$;
comment on function platform.person_columns is 'the columns of a schema that move with a person';

-- Runs inside move_person and try_person only. Looks before it writes, since some tables refuse even an update of no row.
create function platform.rewrite_person(relation regclass, column_name text, versioned boolean, persons uuid[]) returns void language plpgsql
    set search_path = pg_catalog, pg_temp as $$
declare
    there boolean;
begin
    execute format('select exists (select 1 from %s where %I = $1)', relation, column_name) into there using persons[1];
    if there then
        execute format('update %s set %I = $2 %s where %I = $1', relation, column_name,
                       case when versioned then ', version = version + 1' else '' end, column_name)
            using persons[1], persons[2];
    end if;
end $$;
revoke execute on function platform.rewrite_person from public;

-- Moves what a schema keeps of somebody whose record was merged into another; nothing without that merger on record.
create function platform.move_person(in_schema text, gone uuid, kept uuid) returns bigint language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    merged boolean;
    places bigint;
begin
    execute 'select exists (select 1 from identity.person_alias where old_id = $1 and kept_id = $2)' into merged using gone, kept;
    if not merged or not platform.administers() then
        raise exception 'nobody said that these two are one' using errcode = 'insufficient_privilege';
    end if;
    perform platform.rewrite_person(c.relation, c.column_name, c.versioned, array[gone, kept]) from platform.person_columns(in_schema) c;
    get diagnostics places = row_count;
    return places;
end $$;
revoke execute on function platform.move_person from public;
grant execute on function platform.move_person to zaoxue_app;

-- The table in whose way a merger would be, or null: everything is moved and taken back at once.
create function platform.try_person(in_schema text, gone uuid, kept uuid) returns text language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    place record;
begin
    if not platform.administers() then
        raise exception 'not for this caller' using errcode = 'insufficient_privilege';
    end if;
    execute 'insert into identity.person_alias (old_id, kept_id, reason, merged_by, merged_at) values ($1, $2, ''?'', $2, now())'
        using gone, kept;
    for place in select * from platform.person_columns(in_schema) loop
        perform platform.rewrite_person(place.relation, place.column_name, place.versioned, array[gone, kept]);
    end loop;
    raise exception 'taken back' using errcode = 'ZXOK1';
exception
    when sqlstate 'ZXOK1' then
        return null;
    when integrity_constraint_violation or raise_exception then
        return place.relation::text;
end $$;
revoke execute on function platform.try_person from public;
grant execute on function platform.try_person to zaoxue_app;

-- Who is told by the former record is told by the one that was kept, each fact once.
create function platform.move_notices(gone uuid, kept uuid) returns integer language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    merged boolean;
    moved integer;
begin
    execute 'select exists (select 1 from identity.person_alias where old_id = $1 and kept_id = $2)' into merged using gone, kept;
    if not merged or not platform.administers() then
        raise exception 'nobody said that these two are one' using errcode = 'insufficient_privilege';
    end if;
    delete from platform.notice_reader where person_id = gone;
    update platform.notice n set recipient_id = kept
    where recipient_id = gone
      and not exists (select 1 from platform.notice o where o.recipient_id = kept and o.key = n.key);
    get diagnostics moved = row_count;
    return moved;
end $$;
revoke execute on function platform.move_notices from public;
grant execute on function platform.move_notices to zaoxue_app;
