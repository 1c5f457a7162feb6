-- Children who may be the same are looked for among those born on a few days, not among all there ever were. REF-16
create index if not exists child_born on child (tenant_id, born_on);
