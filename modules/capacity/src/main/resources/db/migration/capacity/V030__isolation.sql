select platform.isolate('capacity.technique_fact',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);
select platform.isolate('capacity.technology_gap',
    $$ (select platform.everywhere()) or hospital_id = (select platform.hospital_here()) $$);
select platform.isolate('capacity.gap_step',
    $$ (select platform.everywhere()) or exists (select 1 from capacity.technology_gap g where g.id = gap_id) $$);

alter view capacity.fact_gap set (security_invoker = true);

grant usage on schema capacity to zaoxue_audit;
grant select on all tables in schema capacity to zaoxue_audit;
alter default privileges in schema capacity grant select on tables to zaoxue_audit;
