grant usage on schema reporting to zaoxue_audit;
alter default privileges in schema reporting grant select on tables to zaoxue_audit;
