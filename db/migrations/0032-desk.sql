-- What the desk keeps of a referral beside its decision: who was called, what was learnt, how it is classed, what holds until then.
-- Each is a row of its own with who and when; a correction is a new row, and the newest counts.

-- The phone call from which the shorter time of an urgent referral runs. REF-08
create table referral_call (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  called_at timestamptz not null,
  caller text not null check (length(caller) between 1 and 200),
  said bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, referral_id),
  foreign key (tenant_id, referral_id) references referral,
  check (called_at <= at)
);
select app.wall('referral_call', 'select, insert');
select app.only_added('referral_call');

-- The talk with the key person, for which a worker's allocation waits. REF-12
create table referral_follow_up (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  talked_to text not null check (length(talked_to) between 1 and 200),
  talked_at timestamptz not null,
  learnt bytea not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral,
  check (talked_at <= at)
);
create index referral_follow_up_referral on referral_follow_up (tenant_id, referral_id, at desc);
select app.wall('referral_follow_up', 'select, insert');
select app.only_added('referral_follow_up');

-- Core offer or exceptional, with the answers that say so. REF-09
create table referral_class (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  class text not null check (class in ('core-offer', 'exceptional')),
  answers bytea not null,
  reason text not null default '',
  ends_on date,
  review_on date,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral,
  check (class = 'core-offer' or (ends_on is not null and review_on is not null and review_on <= ends_on))
);
create index referral_class_referral on referral_class (tenant_id, referral_id, at desc);
select app.wall('referral_class', 'select, insert');
select app.only_added('referral_class');

-- What the social worker arranged until our sessions start. REF-15
create table interim_arrangement (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  arranged bytea not null,
  arranged_by text not null check (length(arranged_by) between 1 and 200),
  until_on date,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral
);
create index interim_arrangement_referral on interim_arrangement (tenant_id, referral_id, at desc);
select app.wall('interim_arrangement', 'select, insert');
select app.only_added('interim_arrangement');

-- Who looks into a referral before it is decided; the newest row counts.
create table referral_taking (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  taken_by uuid not null,
  taken_by_name text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral,
  foreign key (tenant_id, taken_by) references account
);
create index referral_taking_referral on referral_taking (tenant_id, referral_id, at desc);
select app.wall('referral_taking', 'select, insert');
select app.only_added('referral_taking');

-- A decision that was written but not given: what the referrer will read is read by the desk first.
create table decision_draft (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  answers bytea not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, referral_id, by_account),
  foreign key (tenant_id, referral_id) references referral
);
select app.wall('decision_draft', 'select, insert, update, delete');

-- A family that leaves the waiting list without a first session, and why. The list itself is family.waits_since.
create table wait_end (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  waited_since timestamptz not null,
  why text not null,
  reason text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index wait_end_family on wait_end (tenant_id, family_id, at desc);
select app.wall('wait_end', 'select, insert');
select app.only_added('wait_end');
