-- Adds a job inside the caller's own transaction; the app role never touches the queue's tables.
create function app.add_job(task text, payload json, job_key text default null, run_at timestamptz default null) returns void
language sql security definer set search_path = pg_catalog as
  $$ select graphile_worker.add_job(task, payload, job_key := job_key, run_at := run_at, max_attempts := 8) $$;
revoke all on function app.add_job(text, json, text, timestamptz) from public;
grant execute on function app.add_job(text, json, text, timestamptz) to kintime_app;
