-- R-MEN-240: what a mentor reported of devices is handed over as well.
alter table mentorship.handover_fact drop constraint handover_fact_kind_check;
alter table mentorship.handover_fact add constraint handover_fact_kind_check
    check (kind in ('APPRENTICE', 'TECHNIQUE', 'PAIRING', 'QUEUE', 'NO_TRAINER', 'EXPIRING', 'GAP', 'PROBLEM'));
