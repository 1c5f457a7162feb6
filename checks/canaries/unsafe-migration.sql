alter table family add column warden text not null;
alter table family drop column name;
create table session_note (id serial primary key, made_at timestamp not null);
