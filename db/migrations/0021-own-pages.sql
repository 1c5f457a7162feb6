-- What waits for one person, and what was given to them, is found from the person, not from all that was ever signed or sent.
create index if not exists agreement_signatory_party on agreement_signatory (tenant_id, party_id);
create index if not exists record_copy_party on record_copy (tenant_id, party_id) where party_id is not null;
