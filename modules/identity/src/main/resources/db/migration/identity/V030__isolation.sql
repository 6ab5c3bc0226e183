-- The directory is open: whoever signs in needs the names of hospitals, departments and people, and signing in itself asks who
-- somebody is before it is known. Why a tour changed is for those who keep the tours.
select platform.isolate('identity.tour_change', $$ (select platform.administers()) $$);

comment on table identity.place is 'Open: names of regions and prefectures.';
comment on table identity.hospital is 'Open: the directory, also shown before anybody has signed in.';
comment on table identity.catalogue_department is 'Open: a catalogue.';
comment on table identity.specialty is 'Open: a catalogue.';
comment on table identity.department is 'Open: the directory.';
comment on table identity.institution is 'Open: the directory.';
comment on table identity.alliance is 'Open: which institution helps which hospital is public.';
comment on table identity.staff_member is 'Open: the directory; every record names people, also of other hospitals, and sign-in reads it.';
comment on table identity.tour is 'Open: where somebody works today follows from it, and sign-in asks that before it knows who calls.';
comment on table identity.account is 'Open: sign-in finds the person here before it knows who calls. Holds no secret.';

alter view identity.fact_hospital set (security_invoker = true);
alter view identity.fact_person set (security_invoker = true);
alter view identity.fact_tour set (security_invoker = true);
alter view identity.fact_department set (security_invoker = true);

grant usage on schema identity to zaoxue_audit;
grant select on all tables in schema identity to zaoxue_audit;
alter default privileges in schema identity grant select on tables to zaoxue_audit;
