-- Every change of these tables leaves an entry in the trail. Texts that people write are kept there as their digests, people by
-- their ids; what is named here are codes, states, numbers and the names of organisations and catalogues.
call platform.watch('identity.place', clear => '{kind,name_en,name_zh,name_bo}');
call platform.watch('identity.hospital', clear => '{name_en,name_zh,name_bo,grade}');
call platform.watch('identity.catalogue_department', clear => '{code,name_en,name_zh,name_bo,national_subject_code}');
call platform.watch('identity.specialty', clear => '{code,name_en,name_zh,name_bo,department_code}');
call platform.watch('identity.department', clear => '{code}');
call platform.watch('identity.institution', clear => '{name_en,name_zh,name_bo}');
call platform.watch('identity.alliance');
call platform.watch('identity.staff_member', clear => '{employer_kind,specialty}');
call platform.watch('identity.tour', clear => '{change}');
call platform.watch('identity.tour_change', clear => '{change}', part_of => 'identity.tour', by => 'tour_id');
call platform.watch('identity.account', clear => '{subject}', part_of => 'identity.staff_member', by => 'person_id');
