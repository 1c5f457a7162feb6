-- Orders, letters and reports that somebody sent: to a draft, to a parent's own form, to a referral, or to the family's file. The name is sealed, for
-- people write names into names. Nothing is deleted when a document is taken off: a row says who did it and why.
create table document (
  tenant_id int not null references tenant,
  id uuid not null,
  owner_kind text not null check (owner_kind in ('draft', 'own-form', 'referral', 'family')),
  owner_id uuid not null,
  family_id uuid,
  kind text not null check (kind in ('court-order', 'letter', 'report', 'identity', 'other')),
  name bytea not null,
  media_type text not null,
  size int not null,
  pages int,
  file_id uuid not null,
  preview_file uuid,
  is_confidential boolean not null,
  added_by_name text not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  check ((owner_kind in ('referral', 'family')) = (family_id is not null)),
  check (owner_kind <> 'family' or owner_id = family_id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, file_id) references stored_file,
  foreign key (tenant_id, preview_file) references stored_file
);
create index document_owner on document (tenant_id, owner_kind, owner_id, added_at);
create index document_family on document (tenant_id, family_id, added_at) where family_id is not null;
select app.wall('document', 'select, insert, update');

create table document_removed (
  tenant_id int not null references tenant,
  document_id uuid not null,
  reason text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document
);
select app.wall('document_removed', 'select, insert');
select app.only_added('document_removed');

-- Where a case system wants to be told that something happened to its own referrals. Address and secret are sealed.
create table webhook (
  tenant_id int not null references tenant,
  id uuid not null,
  organisation_id uuid not null,
  address bytea not null,
  secret bytea not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references organisation,
  foreign key (tenant_id, recorded_by) references account
);
create index webhook_organisation on webhook (tenant_id, organisation_id);
select app.wall('webhook', 'select, insert, update');

-- One thing to tell to one address, with its own job: an event's name and a number, never a person.
create table webhook_delivery (
  tenant_id int not null references tenant,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  reference text not null,
  happened_at timestamptz not null,
  tries int not null default 0,
  last_trouble text,
  failed_at timestamptz,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, webhook_id) references webhook
);
create index webhook_delivery_webhook on webhook_delivery (tenant_id, webhook_id, happened_at desc);
select app.wall('webhook_delivery', 'select, insert, update');

-- A case system follows its own referrals, in the order they came in.
create index referral_organisation on referral (tenant_id, organisation_id, submitted_at, id);
