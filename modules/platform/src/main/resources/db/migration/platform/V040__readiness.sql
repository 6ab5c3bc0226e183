-- What the application asks before it says that it is ready: can this database be written, and has it the tables of this version?
create table platform.write_probe (
    only_row   boolean primary key default true check (only_row),
    written_at timestamptz not null default now()
);
insert into platform.write_probe default values;
comment on table platform.write_probe is 'Open: one row without meaning, written to see whether writing works';
call platform.leave_unwatched('platform.write_probe', 'one row without meaning, written to see whether writing works');
grant select, update (written_at) on platform.write_probe to zaoxue_app;

-- The last migration of each schema. Runs as the owner, since the histories are nobody else's.
create function platform.schema_versions() returns table (schema_name text, version integer)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    history record;
begin
    for history in
        select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relname = 'flyway_schema_history' and pg_get_userbyid(c.relowner) = current_user
    loop
        return query execute format(
            'select %L, max(version::integer) from %I.flyway_schema_history where success and version is not null',
            history.nspname, history.nspname);
    end loop;
end $$;
revoke execute on function platform.schema_versions() from public;
grant execute on function platform.schema_versions() to zaoxue_app;
