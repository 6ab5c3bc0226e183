-- No role but the owner may read the key at all, so that policies have nothing to show or to hide.
drop policy seen on identity.licence_key;
drop policy added on identity.licence_key;
drop policy changed on identity.licence_key;
drop policy removed on identity.licence_key;
drop policy audited on identity.licence_key;
drop policy across on identity.licence_key;
alter table identity.licence_key no force row level security;
alter table identity.licence_key disable row level security;
comment on table identity.licence_key is 'Open: one key that no role but the owner may read; identity.licence_digest alone uses it.';
