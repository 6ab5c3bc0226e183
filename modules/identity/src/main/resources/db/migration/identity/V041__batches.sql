-- One team that a sponsor region sends to a hospital, usually for a year.
create table identity.batch (
    id                uuid primary key,
    sponsor_region_id uuid    not null references identity.place,
    hospital_id       uuid    not null references identity.hospital,
    number            integer not null check (number between 1 and 99),
    from_day          date    not null,
    to_day            date    not null check (to_day >= from_day),
    lead_id           uuid references identity.staff_member,
    version           bigint  not null,
    constraint batch_number_once unique (sponsor_region_id, hospital_id, number),
    unique (id, hospital_id)
);
create index batch_hospital on identity.batch (hospital_id, from_day);
grant select, insert, update on identity.batch to zaoxue_app;
call platform.watch('identity.batch');
comment on table identity.batch is 'Open: which region sends how many people to which hospital is public; the people are in the open directory.';

alter table identity.tour
    add column batch_id   uuid,
    add column arrived_on date,
    add constraint tour_batch_of_hospital foreign key (batch_id, hospital_id) references identity.batch (id, hospital_id),
    add constraint tour_arrival_within check (arrived_on between from_day and to_day);
create index tour_batch on identity.tour (batch_id) where batch_id is not null;
call platform.watch('identity.tour', clear => '{change}');

-- An arrival stands among the changes of a tour, and needs no reason. The checks that it replaces have no names of our own.
do $$
declare
    unnamed text;
begin
    for unnamed in select conname from pg_constraint
        where conrelid = 'identity.tour_change'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%PLANNED%'
    loop
        execute format('alter table identity.tour_change drop constraint %I', unnamed);
    end loop;
end $$;
alter table identity.tour_change
    add constraint tour_change_kind check (change in ('PLANNED', 'EXTENDED', 'ENDED_EARLY', 'ARRIVED')),
    add constraint tour_change_reason check (change in ('PLANNED', 'ARRIVED') or reason is not null);
