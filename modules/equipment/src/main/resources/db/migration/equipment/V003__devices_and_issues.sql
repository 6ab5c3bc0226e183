-- Each physical unit, and what people report about it.
create table equipment.device (
    id            uuid primary key,
    hospital      uuid        not null references identity.hospital,
    department    uuid references identity.department,
    model         uuid        not null references equipment.model,
    serial_number text        not null check (serial_number = btrim(serial_number) and length(serial_number) between 1 and 60),
    -- Six characters and a check character, none of which is easily taken for another.
    tag           text        not null unique check (tag ~ '^[2-9A-HJ-NP-Z]{7}$'),
    ward          text check (length(ward) between 1 and 80),
    bed           text check (length(bed) between 1 and 20),
    state         text        not null check (state in ('IN_SERVICE', 'OUT_OF_SERVICE', 'RETIRED')),
    last_checked  date,
    registered_at timestamptz not null,
    version       bigint      not null,
    unique (model, serial_number)
);
create index device_by_hospital on equipment.device (hospital, state, tag);
grant select, insert, update on equipment.device to zaoxue_app;

-- Whom the wards of a hospital call.
create table equipment.engineer_desk (
    hospital   uuid primary key references identity.hospital,
    telephone  text        not null check (telephone ~ '^[0-9+][0-9 -]{2,19}$'),
    changed_by uuid        not null references identity.staff_member,
    changed_at timestamptz not null,
    version    bigint      not null
);
grant select, insert, update on equipment.engineer_desk to zaoxue_app;

create table equipment.issue (
    id           uuid primary key,
    device       uuid        not null references equipment.device,
    hospital     uuid        not null references identity.hospital,
    reporter     uuid        not null references identity.staff_member,
    symptom      text references equipment.symptom,
    description  text check (length(description) between 1 and 1000),
    severity     text        not null check (severity in ('PATIENT_RISK', 'OUT_OF_SERVICE', 'DEGRADED', 'QUESTION')),
    state        text        not null check (state in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING_FOR_PART', 'RESOLVED',
                                                       'CONFIRMED', 'REOPENED')),
    resolution   text check (length(resolution) between 1 and 40),
    photo        text references platform.stored_file,
    reported_at  timestamptz not null,
    state_since  timestamptz not null check (state_since >= reported_at),
    steps        integer     not null check (steps >= 1),
    version      bigint      not null,
    check (symptom is not null or description is not null),
    check ((state in ('RESOLVED', 'CONFIRMED')) = (resolution is not null))
);
create index issue_queue on equipment.issue (hospital, state, reported_at);
create index issue_by_reporter on equipment.issue (reporter, reported_at desc);
create index issue_by_device on equipment.issue (device, state);
grant select, insert, update on equipment.issue to zaoxue_app;

-- R-EQP-09: what happened to a report is only ever added to.
create table equipment.issue_step (
    id         uuid primary key,
    issue      uuid        not null references equipment.issue,
    ordinal    integer     not null check (ordinal >= 1),
    act        text        not null check (act in ('REPORT', 'ACKNOWLEDGE', 'START', 'WAIT', 'RESOLVE', 'CONFIRM', 'REOPEN')),
    from_state text,
    to_state   text        not null,
    person     uuid        not null references identity.staff_member,
    at         timestamptz not null,
    reason     text check (length(reason) between 1 and 40),
    note       text check (length(note) between 1 and 1000),
    unique (issue, ordinal),
    check ((act = 'REPORT') = (from_state is null)),
    check ((act in ('WAIT', 'RESOLVE')) = (reason is not null)),
    check (act <> 'REOPEN' or note is not null)
);
grant select, insert on equipment.issue_step to zaoxue_app;

create function equipment.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name;
end $$;
create trigger issue_step_is_append_only before update or delete or truncate on equipment.issue_step
    for each statement execute function equipment.refuse_change();

create view equipment.fact_device as
select d.id as device_id, d.hospital as hospital_id, d.department as department_id, m.code as model, m.category, d.state, d.last_checked
from equipment.device d join equipment.model m on m.id = d.model;
comment on view equipment.fact_device is 'one row for each physical unit, also retired ones';
grant select on equipment.fact_device to zaoxue_app;

create view equipment.fact_issue as
select i.id as issue_id, i.device as device_id, i.hospital as hospital_id, i.severity, i.symptom, i.state, i.resolution, i.reported_at,
       (select min(s.at) from equipment.issue_step s where s.issue = i.id and s.act = 'ACKNOWLEDGE') as acknowledged_at,
       case when i.resolution is not null
            then (select max(s.at) from equipment.issue_step s where s.issue = i.id and s.act = 'RESOLVE') end as resolved_at,
       (select max(s.at) from equipment.issue_step s where s.issue = i.id and s.act = 'CONFIRM') as confirmed_at
from equipment.issue i;
comment on view equipment.fact_issue is 'one row for each reported problem; resolved_at is empty again after a report was reopened';
grant select on equipment.fact_issue to zaoxue_app;
