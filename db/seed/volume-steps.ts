export type Shape = {
  readonly tenant: number
  readonly workers: number
  readonly slots: number
  readonly days: number
  readonly weeksTogether: number
  readonly today: string
  readonly firstDay: string
  readonly sessions: number
}
type Step = { readonly name: string; readonly text: string }

/** Ids that can be computed: kind and number, in the order in which rows are made. */
const id = (kind: number, n: string): string => `('${String(kind).padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

const kinds = {
  account: 1,
  venue: 2,
  room: 3,
  worker: 4,
  family: 5,
  child: 6,
  party: 7,
  referral: 8,
  risk: 9,
  agreement: 10,
  allocation: 11,
  session: 12,
  record: 13,
  copy: 14,
  check: 15,
  area: 16,
  organisation: 17,
  signatory: 18,
} as const

const familyNames = `array['Ashdown','Bellamy','Cole','Doyle','Eze','Farouk','Granger','Hartley','Iqbal','Jessop','Kowalski','Lovell','Mensah','Norris','Pryce','Quinn','Ridley','Sharma','Turner','Vance']`

/** A family holds one worker's slot on one weekday for half a year, then the next family has it. */
const counts = (shape: Shape) => {
  const weeks = Math.ceil(shape.days / 5)
  const periods = Math.ceil(weeks / shape.weeksTogether)
  return { periods, families: shape.workers * shape.slots * 5 * periods }
}

/** The service, its people, places and families: everything that sessions hang on. */
export const groundSteps = (shape: Shape): readonly Step[] => {
  const { families } = counts(shape)
  return [
    { name: 'service', text: serviceText(shape) },
    { name: 'workers and rooms', text: workersText(shape) },
    { name: `${families} families`, text: familiesText(shape, families) },
    { name: 'referrals and agreements', text: frontDoorText(shape, families) },
  ]
}

const serviceText = ({ tenant: t }: Shape): string => `
  insert into tenant (tenant_id, slug, name, policy_base, reference_prefix, help_phone, is_example, created_at)
    values (${t}, 'volume', 'Volume Family Time', 'county', 'V', '020 7946 0999', true, '2020-01-06T09:00Z');
  insert into area select ${t}, ${id(kinds.area, 'n')}, 'Area ' || n from generate_series(1, 3) n;
  insert into organisation (tenant_id, id, name, kind, created_at) values (${t}, ${id(kinds.organisation, '1')}, 'Volume Council', 'authority', '2020-01-06T09:00Z');
  insert into account (tenant_id, id, email, name, side, organisation_id, team, referrer_kind, created_at)
    select ${t}, ${id(kinds.account, 'n')}, 'volume' || n || '@volume.example', (array['Mira Okafor','Cora Linden','Joanne Firth','Tess Monk'])[n],
      case when n <= 2 then 'staff' else 'referrer' end, case when n > 2 then ${id(kinds.organisation, '1')} end, case when n > 2 then 'Harbour team' end,
      case when n = 3 then 'social-worker' end, '2020-01-06T09:00Z' from generate_series(1, 4) n;
  insert into account_role (tenant_id, account_id, role, granted_at)
    select ${t}, ${id(kinds.account, 'n')}, (array['manager','coordinator','referrer','team-manager'])[n], '2020-01-06T09:00Z' from generate_series(1, 4) n;
  insert into venue (tenant_id, id, area_id, name, code) select ${t}, ${id(kinds.venue, 'n')}, ${id(kinds.area, 'n')}, 'House ' || n, 'H' || n from generate_series(1, 3) n;`

const workersText = ({ tenant: t, workers }: Shape): string => `
  insert into account (tenant_id, id, email, name, side, created_at)
    select ${t}, ${id(kinds.account, '100 + n')}, 'worker' || n || '@volume.example', 'Worker ' || n, 'staff', '2020-01-06T09:00Z' from generate_series(1, ${workers}) n;
  insert into account_role (tenant_id, account_id, role, granted_at) select ${t}, ${id(kinds.account, '100 + n')}, 'worker', '2020-01-06T09:00Z' from generate_series(1, ${workers}) n;
  insert into worker (tenant_id, id, account_id, area_id, base_venue_id, name, employment, started_on)
    select ${t}, ${id(kinds.worker, 'n')}, ${id(kinds.account, '100 + n')}, ${id(kinds.area, '1 + n % 3')}, ${id(kinds.venue, '1 + n % 3')}, 'Worker ' || n, 'permanent', '2020-01-06' from generate_series(1, ${workers}) n;
  insert into worker_check (tenant_id, id, worker_id, kind, issued_on, expires_on, recorded_at)
    select ${t}, ${id(kinds.check, 'n * 2 + k')}, ${id(kinds.worker, 'n')}, (array['enhanced-dbs','level-3-child-care'])[k + 1], '2026-01-05', null, '2026-01-05T09:00Z' from generate_series(1, ${workers}) n, generate_series(0, 1) k;
  insert into room (tenant_id, id, venue_id, name) select ${t}, ${id(kinds.room, 'n')}, ${id(kinds.venue, '1 + n % 3')}, 'Room ' || n from generate_series(1, ${workers}) n;`

const familiesText = ({ tenant: t, firstDay }: Shape, families: number): string => `
  insert into family (tenant_id, id, reference, name, area_id, opened_at)
    select ${t}, ${id(kinds.family, 'n')}, 'V-' || n, (${familyNames})[1 + n % 20], ${id(kinds.area, '1 + n % 3')}, '${firstDay}'::timestamptz - interval '60 days' from generate_series(1, ${families}) n;
  insert into child (tenant_id, id, family_id, given_name, family_name, born_on, legal_status, lives_with)
    select ${t}, ${id(kinds.child, 'n')}, ${id(kinds.family, 'n')}, (array['Poppy','Jude','Max','Lily','Finn'])[1 + n % 5], (${familyNames})[1 + n % 20], '2018-01-01'::date + (n % 2000), 'care-order', 'A foster carer' from generate_series(1, ${families}) n;
  insert into party (tenant_id, id, family_id, account_id, name, side, relation, may_attend, must_sign)
    select ${t}, ${id(kinds.party, 'n * 3 + k')}, ${id(kinds.family, 'n')}, case when k = 2 then ${id(kinds.account, '3')} end,
      (array['Owen ','Fay ','Joanne '])[k + 1] || (${familyNames})[1 + n % 20], (array['visiting','carer','social-worker'])[k + 1], (array['Father','Foster carer','Social worker'])[k + 1], k = 0, true
    from generate_series(1, ${families}) n, generate_series(0, 2) k;
  update tenant set families_opened = ${families} where tenant_id = ${t};`

const frontDoorText = ({ tenant: t, firstDay, workers, slots }: Shape, families: number): string => `
  insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked, is_urgent, in_proceedings, submitted_at, received_at, decide_by, ended_at)
    select ${t}, ${id(kinds.referral, 'n')}, ${id(kinds.family, 'n')}, 'R-' || n, 'social-worker', ${id(kinds.account, '3')}, ${id(kinds.organisation, '1')}, 'Harbour team', '\\x00', 'supervised', false, false, at, at, at + interval '7 days', at + interval '3 days'
    from generate_series(1, ${families}) n, lateral (select '${firstDay}'::timestamptz - interval '50 days' + n * interval '1 second' as at) w;
  insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
    select ${t}, ${id(kinds.referral, 'n')}, ${id(kinds.referral, 'n')}, 'accepted', 'We can offer this family a place.', ${id(kinds.account, '2')}, 'Cora Linden', '${firstDay}'::timestamptz - interval '47 days' from generate_series(1, ${families}) n;
  insert into risk_assessment (tenant_id, id, family_id, version, content, overall, level, workers_needed, by_account, by_name, at)
    select ${t}, ${id(kinds.risk, 'n')}, ${id(kinds.family, 'n')}, 1, '\\x00', 'medium', 'supervised', 1, ${id(kinds.account, '2')}, 'Cora Linden', '${firstDay}'::timestamptz - interval '45 days' from generate_series(1, ${families}) n;
  insert into agreement (tenant_id, id, family_id, version, content, document_hash, drafted_by, drafted_by_name, drafted_at)
    select ${t}, ${id(kinds.agreement, 'n')}, ${id(kinds.family, 'n')}, 1, '\\x00', md5(n::text), ${id(kinds.account, '2')}, 'Cora Linden', '${firstDay}'::timestamptz - interval '40 days' from generate_series(1, ${families}) n;
  insert into agreement_offer (tenant_id, agreement_id, document_hash, by_account, at)
    select ${t}, ${id(kinds.agreement, 'n')}, md5(n::text), ${id(kinds.account, '2')}, '${firstDay}'::timestamptz - interval '38 days' from generate_series(1, ${families}) n;
  insert into agreement_signatory (tenant_id, id, agreement_id, party_id, name, role_words)
    select ${t}, ${id(kinds.signatory, 'n')}, ${id(kinds.agreement, 'n')}, ${id(kinds.party, 'n * 3')}, 'Owen ' || (${familyNames})[1 + n % 20], 'Father' from generate_series(1, ${families}) n;
  insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, document_hash, at)
    select ${t}, ${id(kinds.signatory, 'n')}, ${id(kinds.agreement, 'n')}, 'tablet', 'Owen', md5(n::text), '${firstDay}'::timestamptz - interval '36 days' from generate_series(1, ${families}) n;
  insert into allocation (tenant_id, id, family_id, worker_id, reasons, considered, by_account, by_name, at)
    select ${t}, ${id(kinds.allocation, 'n')}, ${id(kinds.family, 'n')}, ${id(kinds.worker, `1 + ((n - 1) / ${slots}) % ${workers}`)}, 'Free on the right days.', '[]', ${id(kinds.account, '2')}, 'Cora Linden', '${firstDay}'::timestamptz - interval '44 days' from generate_series(1, ${families}) n;`

/** One chunk of days: sessions first, then who is in them, then what became of those that are over. */
export const sessionSteps = (shape: Shape, from: number, until: number): readonly string[] => {
  const { tenant: t, workers, slots, weeksTogether, firstDay, today, sessions } = shape
  const chunk = `create temporary table chunk on commit drop as
    select n, ${id(kinds.session, 'n')} as session, ${id(kinds.family, 'f')} as family, ${id(kinds.child, 'f')} as child, ${id(kinds.party, 'f * 3')} as adult,
           ${id(kinds.worker, 'w + 1')} as worker, ${id(kinds.room, 'w + 1')} as room, ${id(kinds.venue, '1 + (w + 1) % 3')} as venue, on_day,
           tstzrange(starts, starts + interval '1 hour') as during, on_day < '${today}'::date as is_over
    from generate_series(${from}, ${until - 1}) d, generate_series(0, ${workers - 1}) w, generate_series(0, ${slots - 1}) s,
      lateral (select 1 + (d * ${workers} + w) * ${slots} + s as n,
                      1 + s + ${slots} * (w + ${workers} * (d % 5 + 5 * (d / 5 / ${weeksTogether}))) as f,
                      '${firstDay}'::date + (d / 5) * 7 + d % 5 as on_day) x,
      lateral (select (on_day + time '09:00' + s * interval '90 minutes') at time zone 'Europe/London' as starts) y
    where n <= ${sessions}`
  return [
    chunk,
    `insert into session (tenant_id, id, family_id, kind, venue_id, room_id, worker_id, during, on_day, booked_by, booked_at)
       select ${t}, session, family, 'supervised', venue, room, worker, during, on_day, ${id(kinds.account, '2')}, lower(during) - interval '30 days' from chunk order by n`,
    `insert into session_person (tenant_id, session_id, person_id, is_child, during)
       select ${t}, session, p.id, p.is_child, during from chunk, lateral (values (child, true), (adult, false)) p(id, is_child) order by n`,
    `insert into session_start (tenant_id, session_id, worker_id, by_account, at) select ${t}, session, worker, ${id(kinds.account, '2')}, lower(during) from chunk where is_over`,
    `insert into session_end (tenant_id, session_id, how, by_account, at) select ${t}, session, 'as-planned', ${id(kinds.account, '2')}, upper(during) from chunk where is_over`,
    `insert into observation_record (tenant_id, id, session_id, family_id, number, canonical, seal, author_worker, author_name, submitted_at, due_at)
       select ${t}, ${id(kinds.record, 'n')}, session, family, 'R-' || extract(year from on_day) || '-' || lpad(n::text, 7, '0'), '\\x00', md5(n::text) || md5((-n)::text), worker, 'Worker', upper(during) + interval '2 hours', upper(during) + interval '24 hours'
       from chunk where is_over and n % 200 <> 0`,
    `insert into record_due (tenant_id, session_id, family_id, worker_id, due_at, ended_at)
       select ${t}, session, family, worker, upper(during) + interval '24 hours', upper(during) from chunk where is_over and n % 200 = 0 and on_day > '${today}'::date - 10`,
    `insert into record_copy (tenant_id, id, record_id, audience, to_name, given_at)
       select ${t}, ${id(kinds.copy, 'n')}, ${id(kinds.record, 'n')}, 'social-worker', 'Joanne Firth', upper(during) + interval '2 hours' from chunk where is_over and n % 200 <> 0`,
    `insert into record_copy_holder (tenant_id, copy_id, record_id, account_id)
       select ${t}, ${id(kinds.copy, 'n')}, ${id(kinds.record, 'n')}, ${id(kinds.account, '3')} from chunk where is_over and n % 200 <> 0`,
  ]
}
