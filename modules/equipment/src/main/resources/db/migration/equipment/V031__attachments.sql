-- What a hospital encloses with a request: quotations, data sheets, photos of the room.
create table equipment.attachment (
    id         uuid primary key,
    request_id uuid        not null references equipment.funding_request,
    digest     text        not null references platform.stored_file,
    name       text        not null check (length(name) between 1 and 120 and name !~ '[[:cntrl:]/\\]'),
    kind       text        not null check (kind in ('JPEG', 'PDF')),
    size       integer     not null check (size between 1 and 8388608),
    added_by   uuid        not null,
    added_at   timestamptz not null,
    constraint attachment_is_on_a_request_once unique (request_id, digest)
);
create index attachment_of_content on equipment.attachment (digest);
grant select, insert, delete on equipment.attachment to zaoxue_app;

-- R-EQP-50: nothing is enclosed or taken away while somebody reads the request in order to decide.
create trigger sent_attachments_stay before insert or update or delete on equipment.attachment
    for each row execute function equipment.sent_lines_stay();

call platform.watch('equipment.attachment', clear => '{digest,kind}', part_of => 'equipment.funding_request', by => 'request_id');

-- R-EQP-51: who sees the request sees what is enclosed; its own hospital encloses.
select platform.isolate('equipment.attachment',
    $$ exists (select 1 from equipment.funding_request r where r.id = request_id) $$,
    $$ exists (select 1 from equipment.funding_request r
                where r.id = request_id and r.hospital_id = (select platform.hospital_here())) $$);

-- Content is seen with a record that names it, and with nothing else: neither issues nor drafts open more than they show.
alter policy seen on platform.stored_file using (exists (select 1 from equipment.issue i where i.photo = digest));
create policy seen_as_attachment on platform.stored_file for select
    using (exists (select 1 from equipment.attachment a where a.digest = stored_file.digest));

-- Enclosing and taking away are parts in the making of a request.
alter table equipment.funding_act
    drop constraint funding_act_kind_check,
    add constraint funding_act_kind_check check (kind in ('PREPARED', 'EDITED', 'FILE_ADDED', 'FILE_REMOVED', 'SUBMITTED', 'ENDORSED', 'SENT_BACK', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CONDITION_MET', 'PAID', 'CLOSED')),
    add constraint funding_act_names_its_file check (kind not in ('FILE_ADDED', 'FILE_REMOVED') or length(reason) > 0);
create or replace function equipment.decider_has_no_part() returns trigger
    language plpgsql set search_path = equipment, pg_temp as $$
begin
    if new.kind in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'RETURNED', 'REJECTED') and (
        exists (select 1 from funding_act a
                 where a.request_id = new.request_id and a.actor_id = new.actor_id
                   and a.kind in ('PREPARED', 'EDITED', 'FILE_ADDED', 'FILE_REMOVED', 'SUBMITTED', 'ENDORSED'))
        or exists (select 1 from funding_request r where r.id = new.request_id and r.payee_id = new.actor_id)) then
        raise exception 'person % has a part in request %', new.actor_id, new.request_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
