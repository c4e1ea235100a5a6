create table made_by_three (number integer not null primary key) strict;
insert into no_such_table (number) values (3);
