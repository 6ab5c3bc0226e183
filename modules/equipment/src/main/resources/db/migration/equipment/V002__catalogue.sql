-- What devices there are to choose from, what they stand, and what goes wrong with them.
create table equipment.category (
    code              text primary key check (code ~ '^[A-Z0-9]{2,12}$' and code <> 'GENERAL'),
    name_en           text not null check (length(name_en) between 1 and 120),
    name_zh           text check (length(name_zh) between 1 and 120),
    name_bo           text check (length(name_bo) between 1 and 240),
    catalogue_chapter text check (catalogue_chapter ~ '^[0-9]{2}$'),
    version           bigint not null
);

create table equipment.model (
    id                 uuid primary key,
    code               text not null unique check (code ~ '^[A-Z0-9]{2,12}(-[A-Z0-9_]{1,20})+$'),
    category           text not null references equipment.category,
    name_en            text not null check (length(name_en) between 1 and 160),
    name_zh            text check (length(name_zh) between 1 and 160),
    name_bo            text check (length(name_bo) between 1 and 320),
    device_class       text check (length(device_class) between 1 and 20),
    risk_class         text not null check (risk_class in ('I', 'II', 'III')),
    criticality        integer not null check (criticality between 4 and 20),
    max_altitude_m     integer not null check (max_altitude_m between 0 and 6000),
    min_pressure_kpa   numeric(5, 1) not null check (min_pressure_kpa between 40 and 110),
    derating_note      text check (length(derating_note) between 1 and 400),
    power_w            integer not null check (power_w between 0 and 1000000),
    maintenance_months integer not null check (maintenance_months between 1 and 120),
    typical_price      numeric(16, 2) not null check (typical_price > 0),
    site_needs         text not null check (length(site_needs) between 1 and 400),
    training_hours     integer not null check (training_hours between 0 and 1000),
    altitude_source    text not null check (length(altitude_source) between 1 and 400),
    version            bigint not null
);
create index model_by_category on equipment.model (category, code);

create table equipment.symptom (
    code     text primary key check (code ~ '^[A-Z0-9]{2,12}-[A-Z0-9_]{1,20}$'),
    category text not null check (category ~ '^[A-Z0-9]{2,12}$'),
    name_en  text not null check (length(name_en) between 1 and 120),
    name_zh  text check (length(name_zh) between 1 and 120),
    name_bo  text check (length(name_bo) between 1 and 240),
    suggests text not null check (suggests in ('PATIENT_RISK', 'OUT_OF_SERVICE', 'DEGRADED', 'QUESTION')),
    version  bigint not null,
    check (code like category || '-%')
);
create index symptom_by_category on equipment.symptom (category, code);
comment on column equipment.symptom.category is 'a category, or GENERAL for what can befall any device';

grant select, insert, update on equipment.category, equipment.model, equipment.symptom to zaoxue_app;
