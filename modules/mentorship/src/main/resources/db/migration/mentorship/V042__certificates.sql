-- The code by which anybody can ask whether a printed certificate holds.
create table mentorship.certificate (
    certification_id uuid primary key references mentorship.certification,
    code             text not null unique check (code ~ '^[34679ACDEFGHJKMNPQRTWXY]{20}$'),
    made_at          timestamptz not null
);
comment on table mentorship.certificate is 'one for each certification, made when it is granted';
call platform.watch('mentorship.certificate', part_of => 'mentorship.certification', by => 'certification_id');
select platform.isolate('mentorship.certificate',
    $$ (select platform.everywhere()) or exists (select 1 from mentorship.certification c where c.id = certification_id) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from mentorship.certification c
                   where c.id = certification_id and c.hospital_id = (select platform.hospital_here())) $$);
grant select, insert on mentorship.certificate to zaoxue_app;

-- R-MEN-68: all that a stranger who holds the code is told.
create function mentorship.verified(asked text)
    returns table (person_en text, person_zh text, person_bo text, technique_en text, technique_zh text, technique_bo text,
                   hospital_en text, hospital_zh text, hospital_bo text, scope text, state text, valid_from date, valid_until date)
    language sql stable security definer set search_path = mentorship, pg_temp as $$
    select m.name_en, m.name_zh, m.name_bo, t.name_en, t.name_zh, t.name_bo, h.name_en, h.name_zh, h.name_bo,
           c.scope, c.state, c.valid_from, c.valid_until
    from certificate k
    join certification c on c.id = k.certification_id
    join technique t on t.id = c.technique_id
    join identity.staff_member m on m.id = c.person_id
    join identity.hospital h on h.id = c.hospital_id
    where k.code = asked
$$;
revoke execute on function mentorship.verified from public;
grant execute on function mentorship.verified to zaoxue_app;
