-- One family from referral to sealed record. A state is a row with who and when; clashes are refused by constraint.
create table venue (
  tenant_id int not null references tenant,
  id uuid not null,
  area_id uuid,
  name text not null,
  code text not null,
  address text not null default '',
  primary key (tenant_id, id),
  unique (tenant_id, name),
  foreign key (tenant_id, area_id) references area
);

create table room (
  tenant_id int not null references tenant,
  id uuid not null,
  venue_id uuid not null,
  name text not null,
  families_at_once int not null default 1 check (families_at_once between 1 and 50),
  features text[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, venue_id, name),
  foreign key (tenant_id, venue_id) references venue
);

create table worker (
  tenant_id int not null references tenant,
  id uuid not null,
  account_id uuid,
  area_id uuid,
  base_venue_id uuid,
  name text not null,
  employment text not null check (employment in ('permanent', 'relief', 'bank', 'casual', 'volunteer')),
  gender text check (gender in ('woman', 'man', 'other')),
  languages text[] not null default '{English}',
  skills text[] not null default '{}',
  started_on date not null,
  left_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, area_id) references area,
  foreign key (tenant_id, base_venue_id) references venue
);
create index worker_account on worker (tenant_id, account_id);

create table worker_check (
  tenant_id int not null references tenant,
  id uuid not null,
  worker_id uuid not null,
  kind text not null check (kind in ('enhanced-dbs', 'level-3-child-care', 'level-3-social-care', 'working-towards-level-3', 'volunteer-training')),
  reference text not null default '',
  issued_on date not null,
  expires_on date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, worker_id) references worker
);
create index worker_check_worker on worker_check (tenant_id, worker_id);

create table family (
  tenant_id int not null references tenant,
  id uuid not null,
  reference text not null,
  name text not null,
  area_id uuid,
  final_hearing_on date,
  opened_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, area_id) references area
);
create index family_name on family (tenant_id, name, id);

create table child (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  given_name text not null,
  family_name text not null,
  born_on date not null,
  legal_status text not null,
  lives_with text not null default '',
  needs bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index child_family on child (tenant_id, family_id);
create index child_sounds on child using gin ((given_name || ' ' || family_name) gin_trgm_ops);

-- Everybody on the file who is not a child: parents, relatives, carers, the social worker, legal services.
create table party (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  account_id uuid,
  name text not null,
  side text not null check (side in ('visiting', 'resident', 'carer', 'connected-other', 'social-worker', 'team-manager', 'legal', 'professional')),
  relation text not null,
  may_attend boolean not null default false,
  must_sign boolean not null default false,
  language text not null default 'English',
  needs_interpreter boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, account_id) references account
);
create index party_family on party (tenant_id, family_id);
create index party_account on party (tenant_id, account_id) where account_id is not null;

create table must_not_meet (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  one_party uuid not null,
  other_party uuid not null,
  because text not null,
  until date,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, one_party) references party,
  foreign key (tenant_id, other_party) references party
);
create index must_not_meet_family on must_not_meet (tenant_id, family_id);

-- Addresses, phones, e-mails and schools: sealed by the application's key, one flag for each fact.
create table protected_fact (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  party_id uuid,
  child_id uuid,
  kind text not null check (kind in ('address', 'phone', 'email', 'school')),
  sealed bytea not null,
  is_confidential boolean not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check (num_nonnulls(party_id, child_id) = 1),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, party_id) references party,
  foreign key (tenant_id, child_id) references child
);
create index protected_fact_family on protected_fact (tenant_id, family_id);

-- A draft is another thing than a referral: it has no rules, only gaps.
create table referral_draft (
  tenant_id int not null references tenant,
  id uuid not null,
  account_id uuid not null,
  answers bytea not null,
  child_names text not null default '',
  started_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account
);
create index referral_draft_account on referral_draft (tenant_id, account_id, saved_at desc);

create table referral (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  reference text not null,
  referrer_kind text not null,
  referrer_account uuid,
  organisation_id uuid,
  team text,
  answers bytea not null,
  kind_asked text not null,
  is_urgent boolean not null,
  in_proceedings boolean not null,
  submitted_at timestamptz not null,
  received_at timestamptz,
  decide_by timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, referrer_account) references account,
  foreign key (tenant_id, organisation_id) references organisation
);
create index referral_family on referral (tenant_id, family_id);
create index referral_referrer on referral (tenant_id, referrer_account, submitted_at desc);
create index referral_received on referral (tenant_id, received_at);

create table referral_approval (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  outcome text not null check (outcome in ('approved', 'not-approved')),
  reason text not null default '',
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral
);
create index referral_approval_referral on referral_approval (tenant_id, referral_id);

create table referral_decision (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'refused')),
  reason text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, referral_id),
  unique (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral
);

-- More asked of the referrer, and the answer: the clock stops while it is with them.
create table referral_question (
  tenant_id int not null references tenant,
  id uuid not null,
  referral_id uuid not null,
  question text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer bytea,
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral
);
create index referral_question_referral on referral_question (tenant_id, referral_id);

create table risk_assessment (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  version int not null,
  content bytea not null,
  overall text not null check (overall in ('low', 'medium', 'high')),
  level text not null,
  workers_needed int not null check (workers_needed between 0 and 2),
  venue_id uuid,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, family_id, version),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, venue_id) references venue
);

create table agreement (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  version int not null,
  content bytea not null,
  document_hash text not null,
  drafted_by uuid not null,
  drafted_by_name text not null,
  drafted_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, family_id, version),
  foreign key (tenant_id, family_id) references family
);

-- The moment the text is fixed for signing; before it the draft may still be edited.
create table agreement_offer (
  tenant_id int not null references tenant,
  agreement_id uuid not null,
  document_hash text not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, agreement_id),
  foreign key (tenant_id, agreement_id) references agreement
);

create table agreement_signatory (
  tenant_id int not null references tenant,
  id uuid not null,
  agreement_id uuid not null,
  party_id uuid not null,
  name text not null,
  role_words text not null,
  primary key (tenant_id, id),
  unique (tenant_id, agreement_id, party_id),
  foreign key (tenant_id, agreement_id) references agreement,
  foreign key (tenant_id, party_id) references party
);

create table agreement_signature (
  tenant_id int not null references tenant,
  signatory_id uuid not null,
  agreement_id uuid not null,
  way text not null check (way in ('tablet', 'link', 'paper')),
  typed_name text not null,
  drawing_file uuid,
  scan_file uuid,
  document_hash text not null,
  witnessed_by uuid,
  at timestamptz not null,
  primary key (tenant_id, signatory_id),
  foreign key (tenant_id, signatory_id) references agreement_signatory,
  foreign key (tenant_id, agreement_id) references agreement,
  foreign key (tenant_id, drawing_file) references stored_file,
  foreign key (tenant_id, scan_file) references stored_file
);

-- A personal link: one person, one document, one use, and an end.
create table signing_link (
  tenant_id int not null references tenant,
  token_hash bytea not null,
  signatory_id uuid not null,
  document_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, signatory_id) references agreement_signatory
);
create index signing_link_signatory on signing_link (tenant_id, signatory_id);

create table allocation (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  worker_id uuid not null,
  reasons text not null,
  considered jsonb not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, worker_id) references worker
);
create unique index allocation_current on allocation (tenant_id, family_id) where ended_at is null;
create index allocation_worker on allocation (tenant_id, worker_id) where ended_at is null;

create table arrangement (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  kind text not null,
  room_id uuid not null,
  worker_id uuid,
  weekday int not null check (weekday between 1 and 7),
  starts_at time not null,
  minutes int not null check (minutes between 15 and 720),
  every_weeks int not null default 1 check (every_weeks between 1 and 8),
  from_on date not null,
  until_on date not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, room_id) references room,
  foreign key (tenant_id, worker_id) references worker
);
create index arrangement_family on arrangement (tenant_id, family_id);

-- A session holds its room and its people while released_at is empty; a cancellation releases them.
create table session (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  arrangement_id uuid,
  kind text not null,
  venue_id uuid not null,
  room_id uuid not null,
  room_place int not null default 1,
  worker_id uuid,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  starts_at timestamptz generated always as (lower(during)) stored,
  ends_at timestamptz generated always as (upper(during)) stored,
  on_day date not null,
  booked_by uuid not null,
  booked_at timestamptz not null,
  released_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, arrangement_id) references arrangement,
  foreign key (tenant_id, venue_id) references venue,
  foreign key (tenant_id, room_id) references room,
  foreign key (tenant_id, worker_id) references worker,
  constraint room_free exclude using gist (tenant_id with =, room_id with =, room_place with =, during with &&) where (released_at is null),
  constraint worker_free exclude using gist (tenant_id with =, worker_id with =, during with &&) where (released_at is null and worker_id is not null)
);
create index session_day on session (tenant_id, on_day, starts_at);
create index session_family on session (tenant_id, family_id, starts_at desc);
create index session_worker on session (tenant_id, worker_id, starts_at desc);
create index session_venue_day on session (tenant_id, venue_id, on_day, starts_at);

create table session_person (
  tenant_id int not null references tenant,
  session_id uuid not null,
  person_id uuid not null,
  is_child boolean not null,
  during tstzrange not null,
  released_at timestamptz,
  primary key (tenant_id, session_id, person_id),
  foreign key (tenant_id, session_id) references session,
  constraint person_free exclude using gist (tenant_id with =, person_id with =, during with &&) where (released_at is null)
);
create index session_person_person on session_person (tenant_id, person_id);

create table session_cancellation (
  tenant_id int not null references tenant,
  session_id uuid not null,
  reason text not null,
  told_by text not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session
);

create table session_start (
  tenant_id int not null references tenant,
  session_id uuid not null,
  worker_id uuid not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, worker_id) references worker
);

create table session_end (
  tenant_id int not null references tenant,
  session_id uuid not null,
  how text not null check (how in ('as-planned', 'early', 'abandoned', 'did-not-happen')),
  why text not null default '',
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session
);

create table arrival (
  tenant_id int not null references tenant,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  person_kind text not null check (person_kind in ('child', 'party', 'worker')),
  arrived_at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  left_at timestamptz,
  left_recorded_by uuid,
  left_recorded_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, person_id),
  foreign key (tenant_id, session_id) references session
);
create index arrival_session on arrival (tenant_id, session_id);

-- Who answers for each child from moment to moment: no gap from arrival to departure. DAY-05
create table child_care_handover (
  tenant_id int not null references tenant,
  id uuid not null,
  session_id uuid not null,
  child_id uuid not null,
  adult_kind text not null check (adult_kind in ('worker', 'party')),
  adult_id uuid not null,
  adult_name text not null,
  at timestamptz not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, child_id) references child
);
create index child_care_handover_session on child_care_handover (tenant_id, session_id, at);

-- The social worker's word, given before the session, that this adult may be alone with the child. DAY-05
create table alone_authorisation (
  tenant_id int not null references tenant,
  id uuid not null,
  session_id uuid not null,
  party_id uuid not null,
  authorised_by uuid not null,
  authorised_by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, party_id) references party
);

create table observation_entry (
  tenant_id int not null references tenant,
  id uuid not null,
  session_id uuid not null,
  kind text not null check (kind in ('observed', 'child-words', 'intervention', 'ending')),
  heading text not null,
  child_id uuid,
  text bytea not null,
  seen_at timestamptz not null,
  author_worker uuid not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, child_id) references child,
  foreign key (tenant_id, author_worker) references worker
);
create index observation_entry_session on observation_entry (tenant_id, session_id, seen_at);

create table observation_entry_struck (
  tenant_id int not null references tenant,
  entry_id uuid not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references observation_entry
);

-- The sealed record: canonical text, its hash, and nothing that anybody may change. OBS-04
create table observation_record (
  tenant_id int not null references tenant,
  id uuid not null,
  session_id uuid not null,
  family_id uuid not null,
  number text not null,
  canonical bytea not null,
  seal text not null,
  author_worker uuid not null,
  author_name text not null,
  submitted_at timestamptz not null,
  due_at timestamptz not null,
  pdf_file uuid,
  primary key (tenant_id, id),
  unique (tenant_id, session_id),
  unique (tenant_id, number),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, pdf_file) references stored_file
);
create index observation_record_family on observation_record (tenant_id, family_id, submitted_at desc);

create table record_addition (
  tenant_id int not null references tenant,
  id uuid not null,
  record_id uuid not null,
  text bytea not null,
  seal text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references observation_record
);
create index record_addition_record on record_addition (tenant_id, record_id, at);

-- Who was given which copy, and when they opened it. OBS-05
create table record_copy (
  tenant_id int not null references tenant,
  id uuid not null,
  record_id uuid not null,
  audience text not null check (audience in ('social-worker', 'legal', 'organisation')),
  party_id uuid,
  to_name text not null,
  letter_id uuid,
  given_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references observation_record,
  foreign key (tenant_id, party_id) references party,
  foreign key (tenant_id, letter_id) references letter
);
create index record_copy_record on record_copy (tenant_id, record_id);

-- Emergency access: a reason, sixty minutes, one file, and a review by a manager. DATA-03
create table emergency_access (
  tenant_id int not null references tenant,
  id uuid not null,
  account_id uuid not null,
  family_id uuid not null,
  category text not null,
  reason text not null check (length(reason) >= 15),
  at timestamptz not null,
  until timestamptz not null,
  reviewed_by uuid,
  reviewed_at timestamptz,
  review_words text,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, family_id) references family
);
create index emergency_access_account on emergency_access (tenant_id, account_id, family_id, until);

select app.wall('venue', 'select, insert, update');
select app.wall('room', 'select, insert, update');
select app.wall('worker', 'select, insert, update');
select app.wall('worker_check', 'select, insert');
select app.wall('family', 'select, insert, update');
select app.wall('child', 'select, insert, update');
select app.wall('party', 'select, insert, update');
select app.wall('must_not_meet', 'select, insert');
select app.wall('protected_fact', 'select, insert, update');
select app.wall('referral_draft', 'select, insert, update');
select app.wall('referral', 'select, insert, update');
select app.wall('referral_approval', 'select, insert');
select app.wall('referral_decision', 'select, insert');
select app.wall('referral_question', 'select, insert, update');
select app.wall('risk_assessment', 'select, insert');
select app.wall('agreement', 'select, insert, update');
select app.wall('agreement_offer', 'select, insert');
select app.wall('agreement_signatory', 'select, insert');
select app.wall('agreement_signature', 'select, insert');
select app.wall('signing_link', 'select, insert, update');
select app.wall('allocation', 'select, insert, update');
select app.wall('arrangement', 'select, insert, update');
select app.wall('session', 'select, insert, update');
select app.wall('session_person', 'select, insert, update');
select app.wall('session_cancellation', 'select, insert');
select app.wall('session_start', 'select, insert');
select app.wall('session_end', 'select, insert');
select app.wall('arrival', 'select, insert, update');
select app.wall('child_care_handover', 'select, insert');
select app.wall('alone_authorisation', 'select, insert');
select app.wall('observation_entry', 'select, insert');
select app.wall('observation_entry_struck', 'select, insert');
select app.wall('observation_record', 'select, insert');
select app.wall('record_addition', 'select, insert');
select app.wall('record_copy', 'select, insert');
select app.wall('emergency_access', 'select, insert, update');
select app.only_added('risk_assessment');
select app.only_added('agreement_offer');
select app.only_added('agreement_signature');
select app.only_added('observation_entry');
select app.only_added('observation_record');
select app.only_added('record_addition');
select app.only_added('record_copy');

-- A text that has been offered for signing never changes again. AGR-04
create function app.keep_offered_agreement() returns trigger language plpgsql as $$
begin
  if exists (select from agreement_offer o where o.tenant_id = old.tenant_id and o.agreement_id = old.id) then
    raise exception 'an agreement offered for signing is only ever superseded' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger keep_offered before update on agreement for each row execute function app.keep_offered_agreement();
