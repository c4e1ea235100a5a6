insert into step (number, name) values (2, 'two');
