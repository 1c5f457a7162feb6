-- The signatures of one agreement and the permissions of one session, without reading those of all the others.
create index if not exists agreement_signature_agreement on agreement_signature (tenant_id, agreement_id);
create index if not exists alone_authorisation_session on alone_authorisation (tenant_id, session_id);
