-- Row-level security, the wall behind the services. R-PLT-40: PostgreSQL itself shows a caller the rows of the caller's area.

-- R-PLT-43: what the application says at the start of each transaction holds until its end, and who says nothing sees nothing. The
-- stamp is the moment at which the running transaction began: settings that somebody left on a connection of the pool carry
-- another one and count for nothing.
create function platform.said(setting text) returns text
    language sql stable parallel safe as $$
    select case when current_setting('zaoxue.stamp', true) = extract(epoch from now())::text
                then nullif(current_setting('zaoxue.' || setting, true), '') end
$$;
comment on function platform.said is 'what the application said in this transaction, or null';

create function platform.everywhere() returns boolean
    language sql stable parallel safe as $$ select coalesce(platform.said('area') = 'region', false) $$;
comment on function platform.everywhere is 'whether the caller reaches every hospital: an official of the commission';

create function platform.administers() returns boolean
    language sql stable parallel safe as $$ select coalesce(platform.said('area') in ('region', 'administration'), false) $$;
comment on function platform.administers is 'whether the caller keeps the registers of every hospital: an administrator, or an official';

create function platform.hospital_here() returns uuid
    language sql stable parallel safe as $$ select platform.said('hospital')::uuid $$;
comment on function platform.hospital_here is 'where the caller works, or null';

create function platform.person_here() returns uuid
    language sql stable parallel safe as $$ select platform.said('person')::uuid $$;
comment on function platform.person_here is 'who is calling, or null';

-- R-PLT-44: the owner looks across hospitals in two cases only: inside the few functions of the owner that answer one narrow question for
-- somebody else, and where a migration of data says so. It works for no other role, since the policies that ask it are the
-- owner's.
create function platform.across() returns boolean
    language sql stable parallel safe as $$
    select session_user <> 'zaoxue_owner' or coalesce(current_setting('zaoxue.across', true) = 'on', false)
$$;
comment on function platform.across is 'whether the owner of the tables looks across hospitals';

-- Every table that belongs to hospitals or people goes through here. Each condition stands for itself in (select …), so that it
-- is answered once a statement and not once a row.
create function platform.isolate(target regclass, seen text, written text default null) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy seen on %s for select using (%s)', target, seen);
    execute format('create policy added on %s for insert with check (%s)', target, coalesce(written, seen));
    execute format('create policy changed on %s for update using (%s) with check (%s)', target, seen, coalesce(written, seen));
    execute format('create policy removed on %s for delete using (%s)', target, coalesce(written, seen));
    execute format('create policy audited on %s for select to zaoxue_audit using (true)', target);
    execute format('create policy across on %s to zaoxue_owner using ((select platform.across())) with check ((select platform.across()))', target);
end $$;
comment on function platform.isolate is 'who sees a row of the table, and who may write one: conditions over its columns';
revoke execute on function platform.isolate from public;

grant usage on schema platform to zaoxue_audit;
grant select on all tables in schema platform to zaoxue_audit;
alter default privileges in schema platform grant select on tables to zaoxue_audit;

-- A receipt belongs to whoever acted. That somebody else has used a key is all that others may learn.
select platform.isolate('platform.receipt', $$ person_id = (select platform.person_here()) $$);
create function platform.is_used_by_another(receipt_key uuid) returns boolean
    language sql stable security definer set search_path = platform, pg_temp as $$
    select exists (select 1 from receipt where key = receipt_key and person_id is distinct from person_here())
$$;
revoke execute on function platform.is_used_by_another from public;
grant execute on function platform.is_used_by_another to zaoxue_app;

select platform.isolate('platform.table_import', $$ (select platform.administers()) $$);

-- The trail tells what happened at every hospital. How long it is may be asked by whoever writes its head down, also without a
-- caller.
select platform.isolate('platform.trail_entry', $$ (select platform.administers()) $$);
create function platform.length_of_trail() returns bigint
    language sql stable security definer set search_path = platform, pg_temp as $$
    select coalesce(max(number), 0) from trail_entry
$$;
revoke execute on function platform.length_of_trail from public;
grant execute on function platform.length_of_trail to zaoxue_app, zaoxue_audit;

comment on table platform.trail_head is 'Open: number and digest of the last entry, which are written down outside the database.';
comment on table platform.trail_exemption is 'Open: names of tables, read by the verification.';

alter view platform.unwatched_table set (security_invoker = true);
