-- Roles and databases of one installation. Run once by a superuser, and again after a password has changed:
--   psql -v owner_password=… -v app_password=… -v audit_password=… -v keycloak_password=… -f roles.sql
-- "already exists" is no trouble: what is there stays.

-- Owns the tables, runs the migrations. No server signs in with it.
create role zaoxue_owner;
alter role zaoxue_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';

-- The application. Reads and writes rows as the migrations grant it, and changes no table.
create role zaoxue_app;
alter role zaoxue_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';

-- Auditors. Read only.
create role zaoxue_audit;
alter role zaoxue_audit with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'audit_password';
alter role zaoxue_audit set default_transaction_read_only = on;

-- Keycloak, in a database of its own.
create role keycloak;
alter role keycloak with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'keycloak_password';

create database zaoxue with owner zaoxue_owner encoding 'UTF8' template template0;
revoke all on database zaoxue from public;
grant connect on database zaoxue to zaoxue_app, zaoxue_audit;

create database keycloak with owner keycloak encoding 'UTF8' template template0;
revoke all on database keycloak from public;
