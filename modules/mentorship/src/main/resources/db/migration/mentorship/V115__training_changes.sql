-- What was announced of a training event can be changed until it begins.
alter table mentorship.training
    add column changed_by uuid references identity.staff_member,
    add column changed_at timestamptz,
    add check ((changed_by is null) = (changed_at is null));
comment on column mentorship.training.changed_at is 'when what was announced was changed last';
call platform.person_stays('mentorship.training', 'changed_by', 'an act: who changed what was announced');

grant delete on mentorship.training_trainer, mentorship.training_technique to zaoxue_app;

-- R-MEN-201: there are never fewer places than people who have one.
create function mentorship.keep_taken_places() returns trigger language plpgsql as $$
begin
    if exists (select 1 from mentorship.training_participant p where p.training_id = new.id and p.seat > new.places) then
        raise exception 'training % has a place beyond % that is taken', new.id, new.places using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger keep_taken_places before update of places on mentorship.training
    for each row when (new.places < old.places) execute function mentorship.keep_taken_places();
