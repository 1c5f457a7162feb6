-- A mended address for one letter that did not go; the newest counts, and the letter itself is never rewritten.
create table letter_redirection (
  tenant_id int not null references tenant,
  id uuid not null,
  letter_id uuid not null,
  to_address bytea not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, letter_id) references letter,
  foreign key (tenant_id, by_account) references account
);
create index letter_redirection_letter on letter_redirection (tenant_id, letter_id, at desc, id desc);
select app.wall('letter_redirection', 'select, insert');
