insert into mentorship.case_record values (md5('done 1')::uuid, mentorship.record_digest(md5('hospital one')::uuid, '4711'));
