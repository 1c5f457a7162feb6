/** Who is in the volume: the service's ground once, and families by their number. Ids are the number in a fixed dress, so every run makes the same. */
export const idFunction = `
  create or replace function pg_temp.vid(kind int, n bigint) returns uuid language sql immutable parallel safe as
  $$ select ('0180' || lpad(to_hex(kind), 4, '0') || '-' || lpad(to_hex(current_setting('app.tenant')::int), 4, '0') || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`

export const kinds = {
  venue: 1,
  room: 2,
  worker: 3,
  workerAccount: 4,
  check: 5,
  organisation: 6,
  socialWorker: 7,
  parent: 8,
  family: 16,
  child: 17,
  party: 18,
  referral: 19,
  decision: 20,
  assessment: 21,
  agreement: 22,
  signatory: 23,
  allocation: 24,
  arrangement: 25,
  fact: 26,
  session: 32,
  record: 33,
} as const

const id = (kind: keyof typeof kinds, n: string): string => `pg_temp.vid(${kinds[kind]}, ${n})`
const tenant = `current_setting('app.tenant')::int`
const begun = `timestamptz '2016-01-04 09:00Z'`
/** Two hundred invented family names, and as many again joined by a hyphen. */
const surname = (n: string): string =>
  `((array['Ash','Birch','Clay','Dun','East','Fern','Glen','Hazel','Ivy','Juniper'])[1 + ${n} % 10]
   || (array['bourne','croft','dale','field','ford','gate','ley','mere','stead','wick'])[1 + (${n} / 10) % 10]
   || case when ${n} < 100 then '' else '-' || (array['Moss','Reed','Stone','Thorn','Vale','Wells','York','Marsh','Lark','Heath'])[1 + (${n} / 100) % 10] end)`
const givenName = (n: string): string =>
  `(array['Ada','Ben','Cleo','Dev','Elif','Finn','Gita','Hugo','Isla','Jai','Kit','Lena'])[1 + ${n} % 12]`
const someBytes = (n: string): string => `decode(repeat(md5(${n}::text), 12), 'hex')`

/** Seventeen venues with a hundred rooms and as many workers, at every size. */
export const groundStatements: readonly string[] = [
  `insert into venue (tenant_id, id, area_id, name, code)
   select ${tenant}, ${id('venue', 'n')}, (select a.id from area a where a.tenant_id = ${tenant} order by a.name limit 1 offset (n % 2)::int), 'Volume House ' || n, 'V' || n
   from generate_series(0, 16) n`,
  `insert into room (tenant_id, id, venue_id, name) select ${tenant}, ${id('room', 'n')}, ${id('venue', 'n / 6')}, 'Room ' || n from generate_series(0, 99) n`,
  `insert into account (tenant_id, id, email, name, side, created_at)
   select ${tenant}, ${id('workerAccount', 'n')}, 'volume-worker-' || n || '.' || ${tenant} || '@example.org', 'Worker ' || n, 'staff', ${begun} from generate_series(0, 99) n`,
  `insert into account_role (tenant_id, account_id, role, granted_at) select ${tenant}, ${id('workerAccount', 'n')}, 'worker', ${begun} from generate_series(0, 99) n`,
  `insert into worker (tenant_id, id, account_id, base_venue_id, name, employment, gender, started_on)
   select ${tenant}, ${id('worker', 'n')}, ${id('workerAccount', 'n')}, ${id('venue', 'n / 6')}, 'Worker ' || n, 'permanent', 'woman', '2016-01-04' from generate_series(0, 99) n`,
  `insert into worker_check (tenant_id, id, worker_id, kind, reference, issued_on, expires_on, recorded_at)
   select ${tenant}, ${id('check', 'n * 4 + k')}, ${id('worker', 'n')}, (array['enhanced-dbs', 'level-3-child-care', 'level-3-social-care', 'volunteer-training'])[k + 1], 'EXAMPLE-1', '2025-01-08', '2030-01-08', ${begun}
   from generate_series(0, 99) n cross join generate_series(0, 3) k`,
  `insert into organisation (tenant_id, id, name, kind, created_at) values (${tenant}, ${id('organisation', '0')}, 'Volume Council', 'authority', ${begun})`,
  `insert into account (tenant_id, id, email, name, side, organisation_id, team, referrer_kind, created_at)
   select ${tenant}, ${id('socialWorker', 'n')}, 'volume-social-worker-' || n || '.' || ${tenant} || '@council.example', 'Social worker ' || n, 'referrer', ${id('organisation', '0')},
     'Team ' || n % 20, 'social-worker', ${begun} from generate_series(0, 299) n`,
  `insert into account_role (tenant_id, account_id, role, granted_at) select ${tenant}, ${id('socialWorker', 'n')}, 'referrer', ${begun} from generate_series(0, 299) n`,
  `insert into account (tenant_id, id, email, name, side, created_at)
   values (${tenant}, ${id('parent', '0')}, 'volume-parent.' || ${tenant} || '@example.org', 'Parent One', 'party', ${begun})`,
  `insert into account_role (tenant_id, account_id, role, granted_at) values (${tenant}, ${id('parent', '0')}, 'parent', ${begun})`,
]

/** The file of every family of the step, as far as a service has it once sessions are under way. */
export const familyStatements: readonly string[] = [
  `insert into family (tenant_id, id, reference, name, area_id, opened_at, waits_since)
   select ${tenant}, ${id('family', 'n')}, 'V' || lpad(n::text, 6, '0'), ${surname('(n % 1100)')}, v.area_id, f.opened_at, case when f.is_decided and f.weeks = 0 then f.opened_at + interval '2 days' end
   from step f join room r on r.tenant_id = ${tenant} and r.id = ${id('room', 'f.room')} join venue v on v.tenant_id = ${tenant} and v.id = r.venue_id`,
  `insert into child (tenant_id, id, family_id, given_name, family_name, born_on, legal_status, lives_with)
   select ${tenant}, ${id('child', 'n * 2 + k')}, ${id('family', 'n')}, ${givenName('(n + k * 5)')}, ${surname('(n % 1100)')}, f.opened_at::date - 1500 - (n % 900)::int - k * 700, 'interim-care-order', 'Foster carers'
   from step f cross join generate_series(0, 1) k`,
  `insert into search_word (tenant_id, word, family_id)
   select ${tenant}, w, ${id('family', 'n')} from step cross join lateral (
     select app.words_in(${surname('(n % 1100)')} || ' V' || lpad(n::text, 6, '0') || ' ' || ${givenName('n')} || ' ' || ${givenName('(n + 5)')}) as w) words on conflict do nothing`,
  `insert into party (tenant_id, id, family_id, account_id, name, side, relation, may_attend, must_sign)
   select ${tenant}, ${id('party', 'n * 3 + k')}, ${id('family', 'n')}, case when k = 2 then ${id('socialWorker', 'social_worker')} when n = 0 and k = 0 then ${id('parent', '0')} end,
     ${givenName('(n + k * 3 + 1)')} || ' ' || ${surname('((n + k * 37) % 1100)')}, (array['visiting', 'carer', 'social-worker'])[k + 1], (array['Mother', 'Foster carer', 'Social worker'])[k + 1], k = 0, k = 0
   from step cross join generate_series(0, 2) k`,
  `insert into protected_fact (tenant_id, id, family_id, party_id, kind, sealed, is_confidential, recorded_at)
   select ${tenant}, ${id('fact', 'n')}, ${id('family', 'n')}, ${id('party', 'n * 3 + 1')}, 'address', ${someBytes('n')}, true, opened_at from step`,
  `insert into referral (tenant_id, id, family_id, reference, referrer_kind, referrer_account, organisation_id, team, answers, kind_asked, is_urgent, in_proceedings, submitted_at, received_at, decide_by, ended_at)
   select ${tenant}, ${id('referral', 'n')}, ${id('family', 'n')}, 'V' || lpad(n::text, 6, '0') || '-R1', 'social-worker', ${id('socialWorker', 'social_worker')}, ${id('organisation', '0')},
     'Team ' || social_worker % 20, ${someBytes('n')}, 'supervised', false, n % 3 = 0, opened_at, opened_at, opened_at + interval '5 days', case when is_decided then opened_at + interval '2 days' end from step`,
  `insert into referral_decision (tenant_id, id, referral_id, outcome, reason, by_account, by_name, at)
   select ${tenant}, ${id('decision', 'n')}, ${id('referral', 'n')}, 'accepted', 'We can offer a place.', ${id('workerAccount', '0')}, 'Worker 0', opened_at + interval '2 days' from step where is_decided`,
  `insert into risk_assessment (tenant_id, id, family_id, version, content, overall, level, workers_needed, by_account, by_name, at)
   select ${tenant}, ${id('assessment', 'n')}, ${id('family', 'n')}, 1, ${someBytes('n')}, 'medium', 'supervised', 1, ${id('workerAccount', '0')}, 'Worker 0', opened_at + interval '3 days' from step where weeks > 0`,
  `insert into agreement (tenant_id, id, family_id, version, content, document_hash, drafted_by, drafted_by_name, drafted_at)
   select ${tenant}, ${id('agreement', 'n')}, ${id('family', 'n')}, 1, ${someBytes('n')}, md5(n::text), ${id('workerAccount', 'room')}, 'Worker ' || room, opened_at + interval '4 days' from step where weeks > 0`,
  `insert into agreement_offer (tenant_id, agreement_id, document_hash, by_account, at)
   select ${tenant}, ${id('agreement', 'n')}, md5(n::text), ${id('workerAccount', 'room')}, opened_at + interval '4 days' from step where weeks > 0`,
  `insert into agreement_signatory (tenant_id, id, agreement_id, party_id, name, role_words)
   select ${tenant}, ${id('signatory', 'n')}, ${id('agreement', 'n')}, ${id('party', 'n * 3')}, 'Mother', 'Mother' from step where weeks > 0`,
  `insert into agreement_signature (tenant_id, signatory_id, agreement_id, way, typed_name, document_hash, at)
   select ${tenant}, ${id('signatory', 'n')}, ${id('agreement', 'n')}, 'link', 'Mother', md5(n::text), opened_at + interval '5 days' from step where weeks > 0`,
  `insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, actor_name, name, about, family_id, facts, hash)
   select ${tenant}, gen_random_uuid(), opened_at + interval '5 days', 'house', 'house', 'Kintime', 'agreement.signed', ${id('agreement', 'n')}::text, ${id('family', 'n')},
     jsonb_build_object('version', 1, 'signatory', ${id('signatory', 'n')}::text, 'way', 'link', 'hash', md5(n::text)), ${someBytes('n')} from step where weeks > 0`,
  `insert into allocation (tenant_id, id, family_id, worker_id, reasons, considered, by_account, by_name, at, ended_at)
   select ${tenant}, ${id('allocation', 'n')}, ${id('family', 'n')}, ${id('worker', 'room')}, 'Free on the right days.', '[]', ${id('workerAccount', '0')}, 'Worker 0', opened_at + interval '4 days',
     case when not is_near then opened_at + interval '1 year' end from step where weeks > 0`,
  `insert into arrangement (tenant_id, id, family_id, kind, room_id, worker_id, weekday, starts_at, minutes, from_on, until_on, by_account, at)
   select ${tenant}, ${id('arrangement', 'n')}, ${id('family', 'n')}, 'supervised', ${id('room', 'room')}, ${id('worker', 'room')}, weekday + 1, make_time(10 + 2 * slot, 0, 0), 90, from_monday + weekday,
     from_monday + weekday + 7 * (weeks - 1), ${id('workerAccount', 'room')}, opened_at + interval '5 days' from step where weeks > 0`,
]

const moment = (hours: string): string =>
  `((f.from_monday + f.weekday + 7 * w)::timestamp + make_interval(mins => 600 + 120 * f.slot + ${hours})) at time zone 'Europe/London'`

/** Their sessions, week by week: two children and a parent in each; what is over was started and ended, and most of it is recorded. */
export const sessionStatements: readonly string[] = [
  `insert into session (tenant_id, id, family_id, arrangement_id, kind, venue_id, room_id, worker_id, during, on_day, booked_by, booked_at)
   select ${tenant}, ${id('session', 'f.n * 32 + w')}, ${id('family', 'f.n')}, ${id('arrangement', 'f.n')}, case when f.is_near or w % 4 = 0 then 'supervised' else 'supported' end,
     ${id('venue', 'f.room / 6')}, ${id('room', 'f.room')}, ${id('worker', 'f.room')}, tstzrange(${moment('0')}, ${moment('90')}), f.from_monday + f.weekday + 7 * w, ${id('workerAccount', 'f.room')}, f.opened_at + interval '5 days'
   from step f cross join lateral generate_series(0, f.weeks - 1) w order by f.n, w`,
  `insert into session_person (tenant_id, session_id, person_id, is_child, during)
   select ${tenant}, ${id('session', 'f.n * 32 + w')}, case when k < 2 then ${id('child', 'f.n * 2 + k')} else ${id('party', 'f.n * 3')} end, k < 2, tstzrange(${moment('0')}, ${moment('90')})
   from step f cross join lateral generate_series(0, f.weeks - 1) w cross join generate_series(0, 2) k order by f.n, w`,
  `insert into session_start (tenant_id, session_id, worker_id, by_account, at)
   select ${tenant}, ${id('session', 'f.n * 32 + w')}, ${id('worker', 'f.room')}, ${id('workerAccount', 'f.room')}, ${moment('0')}
   from step f cross join lateral generate_series(0, f.weeks - 1) w where f.from_monday + f.weekday + 7 * w < f.today`,
  `insert into session_end (tenant_id, session_id, how, by_account, at)
   select ${tenant}, ${id('session', 'f.n * 32 + w')}, 'as-planned', ${id('workerAccount', 'f.room')}, ${moment('90')}
   from step f cross join lateral generate_series(0, f.weeks - 1) w where f.from_monday + f.weekday + 7 * w < f.today`,
  `insert into observation_record (tenant_id, id, session_id, family_id, number, canonical, seal, author_worker, author_name, submitted_at, due_at)
   select ${tenant}, ${id('record', 'f.n * 32 + w')}, ${id('session', 'f.n * 32 + w')}, ${id('family', 'f.n')}, 'V' || f.n || '-' || w, ${someBytes('f.n')}, md5(f.n::text), ${id('worker', 'f.room')}, 'Worker ' || f.room,
     ${moment('240')}, ${moment('2880')}
   from step f cross join lateral generate_series(0, f.weeks - 1) w where f.from_monday + f.weekday + 7 * w < f.today and case when f.is_near then f.n % 10 <> 0 or w < 12 else w % 4 = 0 end`,
  `insert into record_due (tenant_id, session_id, family_id, worker_id, due_at, ended_at)
   select ${tenant}, ${id('session', 'f.n * 32 + w')}, ${id('family', 'f.n')}, ${id('worker', 'f.room')}, ${moment('2880')}, ${moment('90')}
   from step f cross join lateral generate_series(0, f.weeks - 1) w where f.from_monday + f.weekday + 7 * w < f.today and f.is_near and f.n % 10 = 0 and w >= 12`,
]
