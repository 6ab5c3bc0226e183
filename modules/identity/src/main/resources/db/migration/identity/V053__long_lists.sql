-- R-PLT-116: ways to a page far into the lists of tours of duty and of roles by day.
create index tour_by_day on identity.tour (from_day, id);
create index role_grant_by_day on identity.role_grant (from_day, granted_at, id);
