-- The signatures of one agreement and the permissions of one session, without reading those of all the others.
create index agreement_signature_agreement on agreement_signature (tenant_id, agreement_id);
create index alone_authorisation_session on alone_authorisation (tenant_id, session_id);
