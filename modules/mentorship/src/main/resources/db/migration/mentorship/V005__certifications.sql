-- A hospital's formal word that a person may do a technique alone or train others, with its evidence frozen.
create table mentorship.certification (
    id                 uuid primary key,
    person_id          uuid not null references identity.staff_member,
    hospital_id        uuid not null references identity.hospital,
    technique_id       uuid not null references mentorship.technique,
    technique_version  integer not null check (technique_version >= 1),
    scope              text not null check (scope in ('INDEPENDENT', 'TRAINER')),
    granted_by         uuid not null references identity.staff_member,
    granted_on         date not null,
    valid_from         date not null,
    valid_until        date not null,
    ended_on           date,
    end_reason         text check (length(end_reason) between 1 and 400),
    deciding_mentor_id uuid not null references identity.staff_member,
    generation         integer not null check (generation between 1 and 50),
    version            integer not null,
    check (granted_by <> person_id),
    check (deciding_mentor_id <> person_id),
    check (valid_until > valid_from),
    check (valid_until <= valid_from + interval '3 years'),
    check ((ended_on is null) = (end_reason is null)),
    foreign key (technique_id, technique_version) references mentorship.technique_version (technique_id, number)
);
create unique index certification_in_force on mentorship.certification (person_id, hospital_id, technique_id, scope) where ended_on is null;
create index certification_of_hospital on mentorship.certification (hospital_id, valid_until, id);

create table mentorship.certification_case (
    certification_id uuid not null references mentorship.certification,
    entry_id         uuid not null references mentorship.sign_off,
    primary key (certification_id, entry_id)
);

grant select, insert, update on mentorship.certification to zaoxue_app;
grant select, insert on mentorship.certification_case to zaoxue_app;
