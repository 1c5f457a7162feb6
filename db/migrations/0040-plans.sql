-- Each child's own family time plan beside the agreement, every version kept; and the team leader's word on one that goes to court. AGR-06, AGR-08
create table child_plan (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  version int not null,
  content bytea not null,
  goes_to_court boolean not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, child_id, version),
  foreign key (tenant_id, family_id) references family,
  foreign key (tenant_id, child_id) references child
);
create index child_plan_family on child_plan (tenant_id, family_id);

create table child_plan_agreed (
  tenant_id int not null references tenant,
  plan_id uuid not null,
  words text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, plan_id),
  foreign key (tenant_id, plan_id) references child_plan
);

-- Somebody assesses the sessions: who, and the written agreement on recording and reporting that belongs to it. AGR-05
create table assessment (
  tenant_id int not null references tenant,
  id uuid not null,
  family_id uuid not null,
  assessor text not null,
  role_words text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, family_id) references family
);
create index assessment_family on assessment (tenant_id, family_id, at desc);

create table assessment_agreement (
  tenant_id int not null references tenant,
  id uuid not null,
  assessment_id uuid not null,
  agreement_id uuid not null,
  version int not null,
  content bytea not null,
  seal text not null,
  by_account uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, assessment_id, version),
  foreign key (tenant_id, assessment_id) references assessment,
  foreign key (tenant_id, agreement_id) references agreement
);

-- Everybody who signs the main agreement says yes to this one by name; a new version asks them again.
create table assessment_assent (
  tenant_id int not null references tenant,
  assessment_agreement_id uuid not null,
  signatory_id uuid not null,
  seal text not null,
  way text not null check (way in ('tablet', 'paper', 'meeting')),
  recorded_by uuid not null,
  recorded_by_name text not null,
  at timestamptz not null,
  primary key (tenant_id, assessment_agreement_id, signatory_id),
  foreign key (tenant_id, assessment_agreement_id) references assessment_agreement,
  foreign key (tenant_id, signatory_id) references agreement_signatory
);

select app.wall('child_plan', 'select, insert');
select app.wall('child_plan_agreed', 'select, insert');
select app.wall('assessment', 'select, insert');
select app.wall('assessment_agreement', 'select, insert');
select app.wall('assessment_assent', 'select, insert');
select app.only_added('child_plan');
select app.only_added('child_plan_agreed');
select app.only_added('assessment');
select app.only_added('assessment_agreement');
select app.only_added('assessment_assent');
