-- Devices and what is wrong with them belong to the hospital where they stand. Who reported a problem sees it, and its device,
-- also from another hospital later.
select platform.isolate('equipment.issue',
    $$ (select platform.everywhere())
       or hospital = (select platform.hospital_here())
       or reporter = (select platform.person_here()) $$,
    $$ (select platform.everywhere()) or hospital = (select platform.hospital_here()) $$);
select platform.isolate('equipment.issue_step',
    $$ (select platform.everywhere()) or exists (select 1 from equipment.issue i where i.id = issue) $$,
    $$ (select platform.everywhere())
       or exists (select 1 from equipment.issue i where i.id = issue and i.hospital = (select platform.hospital_here())) $$);
select platform.isolate('equipment.device',
    $$ (select platform.administers())
       or hospital = (select platform.hospital_here())
       or exists (select 1 from equipment.issue i
                   where i.device = device.id and i.reporter = (select platform.person_here())) $$,
    $$ (select platform.administers()) or hospital = (select platform.hospital_here()) $$);
select platform.isolate('equipment.engineer_desk',
    $$ (select platform.administers()) or hospital = (select platform.hospital_here()) $$);

-- R-EQP-04 holds across hospitals: whether a tag or a unit is known anywhere, and nothing else about it.
create function equipment.tag_is_taken(printed text) returns boolean
    language sql stable security definer set search_path = equipment, pg_temp as $$
    select exists (select 1 from device where tag = printed)
$$;
create function equipment.unit_is_registered(of_model uuid, serial text) returns boolean
    language sql stable security definer set search_path = equipment, pg_temp as $$
    select exists (select 1 from device where model = of_model and serial_number = serial)
$$;
revoke execute on function equipment.tag_is_taken, equipment.unit_is_registered from public;
grant execute on function equipment.tag_is_taken, equipment.unit_is_registered to zaoxue_app;

-- A picture is seen by whoever sees the record that names it, and kept before that record is written.
create index issue_of_photo on equipment.issue (photo);
select platform.isolate('platform.stored_file',
    $$ (select platform.everywhere()) or exists (select 1 from equipment.issue i where i.photo = digest) $$,
    $$ (select platform.person_here()) is not null $$);

-- R-EQP-36: a draft is its hospital's own.
select platform.isolate('equipment.funding_request',
    $$ hospital_id = (select platform.hospital_here()) or (select platform.everywhere()) and state <> 'DRAFT' $$);
select platform.isolate('equipment.funding_line',
    $$ exists (select 1 from equipment.funding_request r where r.id = request_id) $$);
select platform.isolate('equipment.funding_act',
    $$ exists (select 1 from equipment.funding_request r where r.id = request_id) $$);
select platform.isolate('equipment.funding_condition',
    $$ exists (select 1 from equipment.funding_request r where r.id = request_id) $$);

-- A line without a hospital pays for all hospitals of its sponsor. Money is given and moved by the commission alone, and the
-- ledger is its book: hospitals see the figures of the lines that may pay for them.
select platform.isolate('equipment.budget_line',
    $$ (select platform.everywhere())
       or hospital_id = (select platform.hospital_here())
       or hospital_id is null
          and sponsor_region_id = (select h.sponsor_region_id from identity.hospital h
                                    where h.id = (select platform.hospital_here())) $$,
    $$ (select platform.everywhere()) $$);
select platform.isolate('equipment.ledger_entry', $$ (select platform.everywhere()) $$);
select platform.isolate('equipment.ledger_posting', $$ (select platform.everywhere()) $$);

comment on table equipment.category is 'Open: a catalogue.';
comment on table equipment.model is 'Open: a catalogue.';
comment on table equipment.symptom is 'Open: a catalogue.';
comment on table equipment.number_series is 'Open: a counter.';

alter view equipment.fact_device set (security_invoker = true);
alter view equipment.fact_issue set (security_invoker = true);
alter view equipment.fact_commitment set (security_invoker = true);

grant usage on schema equipment to zaoxue_audit;
grant select on all tables in schema equipment to zaoxue_audit;
alter default privileges in schema equipment grant select on tables to zaoxue_audit;
