-- Another letter told its reader, so nobody need print the paper to hand it over.
alter table paper_given add column told_elsewhere boolean not null default false;
