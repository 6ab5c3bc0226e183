-- R-PLT-101: whoever the register gives a role is told what concerns it, also before signing in for the first time.
alter table platform.notice_reader alter column signed_in_at drop not null;
comment on column platform.notice_reader.signed_in_at is 'the last sign-in; null until the first';
