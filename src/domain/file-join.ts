import { done, type Outcome, refused } from './outcome.ts'

type Somebody = { readonly id: string; readonly name: string; readonly account?: string | null }
/** Who on the file that goes is who on the file that stays; null: nobody, they come along as they are. */
export type Pairs = Readonly<Record<string, string | null>>

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase()

/** The likeliest pairs, proposed and never taken for granted: the same account, else the same name in any spelling. REF-16 */
export const likelyPairs = (going: readonly Somebody[], staying: readonly Somebody[]): Pairs => {
  const taken = new Set<string>()
  const pairs: Record<string, string | null> = {}
  for (const one of going) {
    const found = staying.find(
      (other) =>
        !taken.has(other.id) &&
        ((one.account !== null && one.account !== undefined && one.account === other.account) || folded(one.name) === folded(other.name)),
    )
    if (found !== undefined) taken.add(found.id)
    pairs[one.id] = found?.id ?? null
  }
  return pairs
}

export type JoinRefusal =
  | 'not-on-these-files'
  | 'kept-apart-from-each-other'
  | 'sight-not-confirmed'
  | 'same-file'
  | 'not-yours-to-join'
  | 'joined-already'
  | 'worked-on-already'
  | 'nobody-is-the-same'
  | 'paired-twice'

type Joining = {
  readonly isSameFile: boolean
  readonly mayReadOther: boolean
  readonly isJoined: boolean
  /** What was made on the file that would go, and cannot be carried over: an assessment, an agreement, a session. */
  readonly madeSince: number
  readonly children: Pairs
  readonly adults: Pairs
  readonly areKeptApart: boolean
  /** Referrers who will see the other file are named on the page, and somebody said that this is right. */
  readonly isSightConfirmed: boolean
}

type People = { readonly going: readonly string[]; readonly staying: readonly string[] }

/** Every pair is of somebody on the one file and somebody on the other: nobody of a third family is drawn in. REF-16 */
export const arePairsOf = (pairs: Pairs, { going, staying }: People): boolean =>
  Object.entries(pairs).every(([one, other]) => going.includes(one) && (other === null || staying.includes(other)))

/** A file goes into another only while nothing was made on it, by somebody who may read both, and with at least one child who is the same. REF-16 */
export const mayJoin = (joining: Joining): Outcome<null, JoinRefusal> => {
  if (joining.isSameFile) return refused('same-file')
  if (!joining.mayReadOther) return refused('not-yours-to-join')
  if (joining.isJoined) return refused('joined-already')
  if (joining.areKeptApart) return refused('kept-apart-from-each-other')
  if (joining.madeSince > 0) return refused('worked-on-already')
  if (!joining.isSightConfirmed) return refused('sight-not-confirmed')
  const [children, adults] = [joining.children, joining.adults].map((pairs) => Object.values(pairs).filter((id) => id !== null))
  if ((children ?? []).length === 0) return refused('nobody-is-the-same')
  const isTwice = [children, adults].some((ids = []) => new Set(ids).size < ids.length)
  return isTwice ? refused('paired-twice') : done(null)
}

export type PartRefusal = 'parted-already' | 'used-since'

/** Parting puts every row back; people who took part in something since are on paper with the other file and stay. REF-16 */
export const mayPart = ({
  isParted,
  usedSince,
}: {
  readonly isParted: boolean
  readonly usedSince: number
}): Outcome<null, PartRefusal> => {
  if (isParted) return refused('parted-already')
  return usedSince > 0 ? refused('used-since') : done(null)
}
