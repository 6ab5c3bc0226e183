create table broken.kept (id integer primary key);
