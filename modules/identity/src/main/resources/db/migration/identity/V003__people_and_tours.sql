create table identity.staff_member (
    id             uuid primary key,
    name_en        text   not null check (name_en = btrim(name_en) and length(name_en) between 1 and 120),
    name_zh        text check (name_zh = btrim(name_zh) and length(name_zh) between 1 and 120),
    name_bo        text check (name_bo = btrim(name_bo) and length(name_bo) between 1 and 120),
    staff_number   text unique check (staff_number ~ '^[A-Z0-9-]{2,30}$'),
    employer_kind  text   not null check (employer_kind in ('HOSPITAL', 'INSTITUTION', 'COMMISSION')),
    hospital_id    uuid references identity.hospital,
    institution_id uuid references identity.institution,
    department_id  uuid,
    title          text   not null check (length(title) <= 120),
    specialty      text references identity.specialty,
    version        bigint not null,
    foreign key (department_id, hospital_id) references identity.department (id, hospital_id),
    check ((employer_kind = 'HOSPITAL') = (hospital_id is not null)),
    check ((employer_kind = 'INSTITUTION') = (institution_id is not null)),
    check (department_id is null or hospital_id is not null)
);
create index staff_member_hospital on identity.staff_member (hospital_id, lower(name_en));
create index staff_member_name on identity.staff_member (lower(name_en), id);
grant select, insert, update on identity.staff_member to zaoxue_app;

create table identity.tour (
    id            uuid primary key,
    person_id     uuid   not null references identity.staff_member,
    -- Who sent the person: kept here, because a person may work for somebody else afterwards.
    institution_id uuid  not null references identity.institution,
    hospital_id   uuid   not null references identity.hospital,
    department_id uuid,
    from_day      date   not null,
    to_day        date   not null check (to_day >= from_day),
    change        text   not null check (change in ('PLANNED', 'EXTENDED', 'ENDED_EARLY')),
    version       bigint not null,
    foreign key (department_id, hospital_id) references identity.department (id, hospital_id),
    constraint tour_one_place_a_day exclude using gist (
        person_id with =,
        daterange(from_day, to_day, '[]') with &&)
);
create index tour_hospital on identity.tour (hospital_id, from_day, to_day);
grant select, insert, update on identity.tour to zaoxue_app;

create table identity.tour_change (
    id       uuid primary key,
    tour_id  uuid        not null references identity.tour,
    change   text        not null check (change in ('PLANNED', 'EXTENDED', 'ENDED_EARLY')),
    last_day date        not null,
    reason   text check (length(reason) between 1 and 500),
    by_id    uuid        not null,
    at       timestamptz not null,
    check (change = 'PLANNED' or reason is not null)
);
create index tour_change_tour on identity.tour_change (tour_id, at);
grant select, insert on identity.tour_change to zaoxue_app;

create table identity.account (
    person_id uuid primary key references identity.staff_member,
    subject   text        not null unique check (length(subject) between 1 and 100),
    user_name text        not null check (length(user_name) between 1 and 255),
    linked_by uuid        not null,
    linked_at timestamptz not null
);
grant select, insert, update, delete on identity.account to zaoxue_app;

create view identity.fact_person as
select id as person_id, name_en, name_zh, name_bo, hospital_id, employer_kind = 'HOSPITAL' as local
from identity.staff_member;
comment on view identity.fact_person is 'One row a person of the programme.';
comment on column identity.fact_person.hospital_id is 'Recipient hospital that employs the person; null for aid staff and the commission.';
comment on column identity.fact_person.local is 'Employed by a recipient hospital.';
grant select on identity.fact_person to zaoxue_app;

create view identity.fact_tour as
select t.id as tour_id,
       t.person_id,
       t.hospital_id,
       i.sponsor_region_id,
       t.from_day,
       t.to_day
from identity.tour t
join identity.institution i on i.id = t.institution_id;
comment on view identity.fact_tour is 'One row a tour of duty of an aid staff member.';
comment on column identity.fact_tour.sponsor_region_id is 'Region of the institution that sent the person.';
comment on column identity.fact_tour.from_day is 'First day in place.';
comment on column identity.fact_tour.to_day is 'Last day in place, included; moves when the tour is extended or ended early.';
grant select on identity.fact_tour to zaoxue_app;
