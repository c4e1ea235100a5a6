create table step (number integer not null primary key, name text not null) strict;
insert into step (number, name) values (1, 'one');
