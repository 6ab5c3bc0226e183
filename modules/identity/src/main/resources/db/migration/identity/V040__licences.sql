alter table identity.staff_member
    add column languages text not null default '' check (languages ~ '^([A-Z]{2,20}(,[A-Z]{2,20})*)?$');
comment on column identity.staff_member.languages is 'what the person speaks with patients, as codes';
call platform.watch('identity.staff_member', clear => '{employer_kind,specialty,languages}');

-- R-IDN-60: a licence's number is kept as its end and as a digest under a key that only the owner's function reads: enough to see that two
-- people say the same number, not enough to say it.
create table identity.licence_key (
    key bytea not null check (length(key) = 32)
);
insert into identity.licence_key (key)
values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
select platform.isolate('identity.licence_key', $$ false $$);
revoke all on identity.licence_key from zaoxue_audit;
call platform.leave_unwatched('identity.licence_key', 'one key, made with the table; the trail must not hold it');
comment on table identity.licence_key is 'the key of the digests of licence numbers, for identity.licence_digest alone';

create function identity.licence_digest(number text) returns text
    language sql stable security definer set search_path = identity, pg_temp as $$
    select encode(sha256(key || convert_to(number, 'UTF8')), 'hex') from licence_key
$$;
revoke execute on function identity.licence_digest from public;
grant execute on function identity.licence_digest to zaoxue_app;

create table identity.licence (
    id             uuid primary key,
    person_id      uuid   not null references identity.staff_member,
    number_digest  text   not null check (number_digest ~ '^[0-9a-f]{64}$'),
    number_end     text   not null check (number_end ~ '^[A-Z0-9]{4}$'),
    basis          text   not null check (basis in ('MAIN', 'FILED', 'SUPPORT_EXEMPT')),
    hospital_id    uuid references identity.hospital,
    institution_id uuid references identity.institution,
    from_day       date   not null,
    to_day         date check (to_day >= from_day),
    version        bigint not null,
    check ((hospital_id is null) <> (institution_id is null)),
    check (basis <> 'SUPPORT_EXEMPT' or (hospital_id is not null and to_day is not null)),
    constraint licence_one_main_place exclude using gist (
        person_id with =,
        daterange(from_day, to_day, '[]') with &&) where (basis = 'MAIN'),
    constraint licence_place_once_at_a_time exclude using gist (
        person_id with =,
        coalesce(hospital_id, institution_id) with =,
        daterange(from_day, to_day, '[]') with &&)
);
create index licence_person on identity.licence (person_id, to_day);
create index licence_ending on identity.licence (to_day) where to_day is not null;
create index licence_number on identity.licence (number_digest);
grant select, insert, update on identity.licence to zaoxue_app;
select platform.isolate('identity.licence',
    $$ (select platform.administers()) or person_id = (select platform.person_here()) or hospital_id = (select platform.hospital_here()) $$,
    $$ (select platform.administers()) $$);
call platform.watch('identity.licence', clear => '{basis}', part_of => 'identity.staff_member', by => 'person_id');
comment on column identity.licence.number_digest is 'of the whole number, under the key of this database';
comment on column identity.licence.number_end is 'the last four characters of the number, which is all that people are shown';
