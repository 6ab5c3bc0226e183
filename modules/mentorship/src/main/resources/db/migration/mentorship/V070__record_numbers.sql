-- R-MEN-140: the hospital's own record number of a case is kept as a digest under a key that only the owner's functions read: enough to
-- see that two entries, or an entry and a line of the theatre's list, mean the same record, not enough to say which.
create table mentorship.record_key (
    inner_pad bytea not null check (length(inner_pad) = 64),
    outer_pad bytea not null check (length(outer_pad) = 64)
);
create unique index record_key_is_one on mentorship.record_key ((true));
do $$
declare
    chance bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
        || decode(repeat('00', 32), 'hex');
    inside bytea := chance;
    outside bytea := chance;
begin
    for place in 0..63 loop
        inside := set_byte(inside, place, get_byte(chance, place) # 54);
        outside := set_byte(outside, place, get_byte(chance, place) # 92);
    end loop;
    insert into mentorship.record_key (inner_pad, outer_pad) values (inside, outside);
end $$;
revoke all on mentorship.record_key from zaoxue_audit;
call platform.leave_unwatched('mentorship.record_key', 'one key, made with the table; the trail must not hold it');
comment on table mentorship.record_key is 'Open: one key that no role but the owner may read; mentorship.record_digest alone uses it.';

-- HMAC-SHA-256 of a number of a hospital: the same number of two hospitals has two digests.
create function mentorship.record_digest(hospital uuid, number text) returns text
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select encode(sha256(outer_pad || sha256(inner_pad || convert_to(hospital::text || ':' || number, 'UTF8'))), 'hex')
      from record_key
$$;
revoke execute on function mentorship.record_digest from public;

create table mentorship.case_record (
    entry_id uuid primary key references mentorship.case_entry,
    digest   text not null check (digest ~ '^[0-9a-f]{64}$')
);
create index case_record_digest on mentorship.case_record (digest);
revoke all on mentorship.case_record from zaoxue_audit;
call platform.leave_unwatched('mentorship.case_record', 'digests of record numbers: the trail must not hold them');
grant select (entry_id) on mentorship.case_record to zaoxue_app;
select platform.isolate('mentorship.case_record',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.case_entry e where e.id = entry_id) $$);
comment on table mentorship.case_record is 'digests that no role but the owner may read; the functions beside it alone use them';

-- An entry takes the number while it is its author's, or has just been sent by them.
create function mentorship.note_record(entry uuid, number text) returns void
    language plpgsql security definer set search_path = mentorship, pg_temp as $$
declare
    hospital uuid;
begin
    select e.hospital_id into hospital from case_entry e
     where e.id = entry and e.apprentice_id = platform.person_here() and e.state <> 'SIGNED_OFF';
    if hospital is null then
        raise exception 'case % takes no record number', entry using errcode = 'integrity_constraint_violation';
    end if;
    insert into case_record (entry_id, digest) values (entry, record_digest(hospital, number))
    on conflict (entry_id) do update set digest = excluded.digest;
end $$;

-- A new version of a case is of the same record.
create function mentorship.carry_record(earlier uuid, later uuid) returns void
    language sql security definer set search_path = mentorship, pg_temp as $$
    insert into case_record (entry_id, digest)
    select e.id, r.digest from case_record r
      join case_entry e on e.id = later and e.amends_id = earlier and e.apprentice_id = platform.person_here()
     where r.entry_id = earlier
    on conflict (entry_id) do nothing
$$;

-- Of the caller's own entries alone: how many others of the technique and the day have the number.
create function mentorship.times_logged(number text, technique uuid, day date, besides uuid) returns integer
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select count(*)::integer from case_entry e
      join case_record r on r.entry_id = e.id and r.digest = record_digest(e.hospital_id, number)
     where e.apprentice_id = platform.person_here() and e.hospital_id = platform.hospital_here()
       and e.technique_id = technique and e.case_date = day and e.id is distinct from besides
       and not exists (select 1 from case_entry a where a.amends_id = e.id)
$$;

create function mentorship.is_numbered(entry uuid) returns boolean
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select exists (select 1 from case_record r join case_entry e on e.id = r.entry_id
                    where r.entry_id = entry and e.apprentice_id = platform.person_here())
$$;
revoke execute on function mentorship.note_record, mentorship.carry_record, mentorship.times_logged, mentorship.is_numbered from public;
grant execute on function mentorship.note_record, mentorship.carry_record, mentorship.times_logged, mentorship.is_numbered to zaoxue_app;
