create table broken.gone (id integer primary key references broken.kept deferrable initially deferred);
insert into broken.gone values (1);
