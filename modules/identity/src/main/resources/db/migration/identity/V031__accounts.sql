-- What an account should be: the application writes it here, in the transaction of whoever wishes it; Keycloak follows. Sign-in
-- reads who an account belongs to, and whether it is disabled, before it knows who calls.
alter table identity.account
    alter column subject drop not null,
    add column disabled_at  timestamptz,
    add column disabled_why text check (disabled_why in ('ADMINISTRATOR', 'TOUR_ENDED')),
    add column changed_at   timestamptz,
    add column version      bigint not null default 1,
    add constraint account_disabled_with_reason check ((disabled_at is null) = (disabled_why is null));
create unique index account_user_name on identity.account (lower(user_name));
comment on column identity.account.subject is 'Keycloak''s id of the account; null until Keycloak has made it.';

create table identity.account_role (
    person_id uuid not null references identity.account,
    role      text not null check (role in (
        'AID_STAFF', 'LOCAL_PHYSICIAN', 'NURSE', 'COMMISSION_OFFICIAL', 'DEPARTMENT_HEAD', 'BIOMEDICAL_ENGINEER', 'HOSPITAL_HEAD',
        'CREDENTIALING', 'STATISTICS_CLERK', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
    primary key (person_id, role)
);
-- R-IDN-42: the three administrators exclude one another.
create unique index account_one_administrator on identity.account_role (person_id)
    where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN');
grant select, insert, delete on identity.account_role to zaoxue_app;
comment on table identity.account_role is 'Open: the first administrator''s role is entered before it is known who calls. Holds no secret.';
call platform.watch('identity.account_role', clear => '{role}', part_of => 'identity.staff_member', by => 'person_id');

-- Which wish Keycloak has carried out, and what keeps it from the next one.
create table identity.account_wish (
    person_id   uuid primary key references identity.account,
    email       text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 200),
    language    text        not null check (language in ('en', 'zh-CN', 'bo')),
    existing    boolean     not null,
    hospital_id uuid references identity.hospital,
    number      bigint      not null check (number > 0),
    wished_at   timestamptz not null,
    done_number bigint      not null check (done_number between 0 and number),
    done_at     timestamptz,
    tried_at    timestamptz,
    attempts    integer     not null check (attempts >= 0),
    failure     text check (failure in ('UNREACHABLE', 'REFUSED', 'NAME_TAKEN', 'EMAIL_TAKEN')),
    letter      text        not null check (letter in ('NONE', 'WANTED', 'SENT', 'FAILED')),
    check (letter = 'NONE' or email is not null)
);
grant select, insert, update on identity.account_wish to zaoxue_app;
select platform.isolate('identity.account_wish', $$ (select platform.administers()) $$);
call platform.watch(
    'identity.account_wish', clear => '{language,failure,letter}', left_out => '{tried_at,attempts}',
    part_of => 'identity.staff_member', by => 'person_id');

create table identity.account_act (
    id        uuid primary key,
    person_id uuid        not null references identity.account,
    act       text        not null check (act in (
        'INVITED', 'ENTERED', 'ROLES_CHANGED', 'DISABLED', 'ENABLED', 'TOUR_ENDED', 'MOVED', 'RENAMED', 'REPAIRED', 'STATED',
        'PASSWORD_SET', 'LETTER_ASKED')),
    roles     text        not null,
    reason    text check (length(reason) between 1 and 500),
    by_id     uuid,
    at        timestamptz not null,
    check (reason is not null or act not in ('ROLES_CHANGED', 'DISABLED', 'ENABLED'))
);
create index account_act_person on identity.account_act (person_id, at);
grant select, insert on identity.account_act to zaoxue_app;
select platform.isolate('identity.account_act', $$ (select platform.administers()) $$);
call platform.watch('identity.account_act', clear => '{act,roles}', part_of => 'identity.staff_member', by => 'person_id');
comment on column identity.account_act.by_id is 'who; null where the application itself acted, as when a tour has ended';

-- Roles that somebody without an account here held in Keycloak, and that were taken away.
create table identity.account_stripped (
    id        uuid primary key,
    subject   text        not null,
    user_name text        not null,
    roles     text        not null,
    by_id     uuid        not null,
    at        timestamptz not null
);
grant select, insert on identity.account_stripped to zaoxue_app;
select platform.isolate('identity.account_stripped', $$ (select platform.administers()) $$);
call platform.watch('identity.account_stripped', clear => '{subject,roles}');

create table identity.account_comparison (
    id          uuid primary key,
    at          timestamptz not null,
    differences integer check (differences >= 0)
);
create index account_comparison_at on identity.account_comparison (at);
grant select, insert on identity.account_comparison to zaoxue_app;
select platform.isolate('identity.account_comparison', $$ (select platform.administers()) $$);
call platform.leave_unwatched('identity.account_comparison', 'what a comparison with Keycloak found; it changes no record');
comment on column identity.account_comparison.differences is 'how many; null where Keycloak did not answer';

call platform.watch('identity.account', clear => '{subject,disabled_why}', part_of => 'identity.staff_member', by => 'person_id');
