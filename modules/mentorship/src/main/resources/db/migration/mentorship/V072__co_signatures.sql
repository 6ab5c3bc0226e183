-- R-MEN-145: at the bedside a mentor signs off on the apprentice's device, with a code that their own account has shown them for this case.
create table mentorship.co_signature_code (
    entry_id    uuid primary key references mentorship.case_entry,
    mentor_id   uuid not null references identity.staff_member,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    issued_at   timestamptz not null,
    valid_until timestamptz not null check (valid_until > issued_at),
    wrong       integer not null default 0 check (wrong between 0 and 5),
    used_at     timestamptz,
    version     integer not null
);
comment on table mentorship.co_signature_code is 'the latest code of a case; another one takes its place, and a used one stays';
grant select, insert, update on mentorship.co_signature_code to zaoxue_app;
call platform.watch('mentorship.co_signature_code', left_out => '{digest}', part_of => 'mentorship.case_entry', by => 'entry_id');
select platform.isolate('mentorship.co_signature_code',
    $$ exists (select 1 from mentorship.case_entry e where e.id = entry_id and e.hospital_id = (select platform.hospital_here())) $$);

alter table mentorship.sign_off
    drop constraint sign_off_manner_check,
    add constraint sign_off_manner_check check (manner in ('IN_PLACE', 'REMOTE', 'CO_SIGNED')),
    add column device text check (length(device) between 1 and 80),
    add constraint sign_off_co_signed_on check ((manner = 'CO_SIGNED') = (device is not null));
comment on column mentorship.sign_off.device is 'the device of the apprentice on which the mentor signed, as far as it says what it is';
