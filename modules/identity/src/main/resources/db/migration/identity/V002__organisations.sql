-- btree_gist lets an exclusion constraint compare ids with = and periods with && in one index.
create extension if not exists btree_gist with schema identity;

create table identity.place (
    id      uuid primary key,
    kind    text   not null check (kind in ('SPONSOR_REGION', 'PREFECTURE')),
    name_en text   not null check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
    name_zh text check (name_zh = btrim(name_zh) and length(name_zh) between 1 and 200),
    name_bo text check (name_bo = btrim(name_bo) and length(name_bo) between 1 and 200),
    version bigint not null
);
create unique index place_name_en on identity.place (kind, lower(name_en));
create unique index place_name_zh on identity.place (kind, name_zh);
create unique index place_name_bo on identity.place (kind, name_bo);
grant select, insert, update on identity.place to zaoxue_app;

create table identity.hospital (
    id                uuid primary key,
    name_en           text    not null check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
    name_zh           text check (name_zh = btrim(name_zh) and length(name_zh) between 1 and 200),
    name_bo           text check (name_bo = btrim(name_bo) and length(name_bo) between 1 and 200),
    prefecture_id     uuid    not null references identity.place,
    altitude_m        integer not null check (altitude_m between 0 and 6000),
    sponsor_region_id uuid    not null references identity.place,
    grade             text check (grade in ('TERTIARY_A', 'TERTIARY_B', 'TERTIARY', 'SECONDARY_A', 'SECONDARY_B', 'SECONDARY', 'PRIMARY')),
    version           bigint  not null
);
create unique index hospital_name_en on identity.hospital (lower(name_en));
create unique index hospital_name_zh on identity.hospital (name_zh);
create unique index hospital_name_bo on identity.hospital (name_bo);
grant select, insert, update on identity.hospital to zaoxue_app;

create table identity.catalogue_department (
    code                  text primary key check (code ~ '^[A-Z0-9_-]{2,40}$'),
    name_en               text   not null check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
    name_zh               text check (length(name_zh) between 1 and 200),
    name_bo               text check (length(name_bo) between 1 and 200),
    national_subject_code text check (length(national_subject_code) between 1 and 20),
    source                text check (length(source) between 1 and 1000),
    version               bigint not null
);
grant select, insert, update on identity.catalogue_department to zaoxue_app;

create table identity.specialty (
    code            text primary key check (code ~ '^[A-Z0-9_-]{2,40}$'),
    name_en         text   not null check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
    name_zh         text check (length(name_zh) between 1 and 200),
    name_bo         text check (length(name_bo) between 1 and 200),
    department_code text references identity.catalogue_department,
    version         bigint not null
);
grant select, insert, update on identity.specialty to zaoxue_app;

create table identity.department (
    id          uuid primary key,
    hospital_id uuid    not null references identity.hospital,
    code        text    not null references identity.catalogue_department,
    open        boolean not null,
    version     bigint  not null,
    unique (hospital_id, code),
    unique (id, hospital_id)
);
grant select, insert, update on identity.department to zaoxue_app;

create table identity.institution (
    id                uuid primary key,
    name_en           text   not null check (name_en = btrim(name_en) and length(name_en) between 1 and 200),
    name_zh           text check (name_zh = btrim(name_zh) and length(name_zh) between 1 and 200),
    name_bo           text check (name_bo = btrim(name_bo) and length(name_bo) between 1 and 200),
    sponsor_region_id uuid   not null references identity.place,
    version           bigint not null
);
create unique index institution_name_en on identity.institution (lower(name_en));
create unique index institution_name_zh on identity.institution (name_zh);
create unique index institution_name_bo on identity.institution (name_bo);
grant select, insert, update on identity.institution to zaoxue_app;

create table identity.alliance (
    id             uuid primary key,
    institution_id uuid   not null references identity.institution,
    hospital_id    uuid   not null references identity.hospital,
    department_id  uuid,
    from_day       date   not null,
    to_day         date check (to_day >= from_day),
    version        bigint not null,
    foreign key (department_id, hospital_id) references identity.department (id, hospital_id),
    -- The same two are allied once at a time, for the whole hospital or for a department.
    constraint alliance_once_at_a_time exclude using gist (
        institution_id with =,
        coalesce(department_id, hospital_id) with =,
        daterange(from_day, to_day, '[]') with &&)
);
create index alliance_hospital on identity.alliance (hospital_id);
grant select, insert, update on identity.alliance to zaoxue_app;

create view identity.fact_hospital as
select id as hospital_id, name_en, name_zh, name_bo, altitude_m
from identity.hospital;
comment on view identity.fact_hospital is 'One row a recipient hospital.';
comment on column identity.fact_hospital.hospital_id is 'Id that every other fact view refers to.';
comment on column identity.fact_hospital.altitude_m is 'Altitude above sea level in metres, 0 to 6000.';
grant select on identity.fact_hospital to zaoxue_app;
