-- What can be learnt, and what each step asks for. A technique keeps every version that it ever had.
create table mentorship.technique (
    id        uuid primary key,
    code      text not null unique check (code ~ '^[A-Z0-9]{2,12}(-[A-Z0-9_]{1,20})+$'),
    specialty text not null references identity.specialty,
    name_en   text not null check (length(name_en) between 1 and 160),
    name_zh   text check (length(name_zh) between 1 and 160),
    name_bo   text check (length(name_bo) between 1 and 320),
    grade     text check (grade in ('I', 'II', 'III', 'IV')),
    equipment text not null check (length(equipment) <= 400),
    current   integer not null check (current >= 1),
    version   integer not null
);
create index technique_by_specialty on mentorship.technique (specialty, code);

create table mentorship.technique_version (
    id                       uuid primary key,
    technique_id             uuid not null references mentorship.technique,
    number                   integer not null check (number >= 1),
    min_observed             integer not null check (min_observed between 1 and 1000),
    min_assisted             integer not null check (min_assisted between 1 and 1000),
    min_direct               integer not null check (min_direct between 1 and 1000),
    min_indirect             integer not null check (min_indirect between 1 and 1000),
    min_independent          integer not null check (min_independent between 1 and 1000),
    min_training             integer not null check (min_training between 1 and 100),
    min_assessors            integer not null check (min_assessors between 1 and 10),
    refresh_months           integer not null check (refresh_months between 1 and 120),
    acceptable_failure       numeric(4, 3) not null check (acceptable_failure > 0),
    unacceptable_failure     numeric(4, 3) not null check (unacceptable_failure < 1),
    failure                  text not null check (length(failure) between 1 and 400),
    source                   text not null check (length(source) between 1 and 600),
    in_force_from            date not null,
    unique (technique_id, number),
    check (acceptable_failure < unacceptable_failure)
);

grant select, insert, update on mentorship.technique to zaoxue_app;
grant select, insert on mentorship.technique_version to zaoxue_app;
