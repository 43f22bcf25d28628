import type { Countersign } from '../api/wire'

export type VoteRule = NonNullable<Countersign['rule']>

/** What ends the votes in a state that everybody handles. */
export const VOTE_RULES: readonly VoteRule[] = ['unanimous', 'first', 'count', 'percent']

/** As the form holds it: both thresholds, so that switching the rule and back loses nothing. */
export interface TypedCountersign {
  rule: VoteRule
  count: number
  percent: number
  veto: boolean
  ordered: boolean
  weights: { username?: string; weight?: number }[]
}

export const hasThreshold = (rule: VoteRule | undefined) => rule === 'count' || rule === 'percent'

export function typedVotes({
  rule = 'unanimous',
  threshold,
  veto,
  ordered,
  weights,
}: Countersign): TypedCountersign {
  return {
    rule,
    count: rule === 'count' && threshold ? threshold : 2,
    percent: rule === 'percent' && threshold ? threshold : 60,
    veto: veto ?? false,
    ordered: ordered ?? false,
    weights: Object.entries(weights ?? {}).map(([username, weight]) => ({ username, weight })),
  }
}

/** What the server is sent; nothing where votes end as in Loonflow. */
export function countersignOf(typed: TypedCountersign | undefined): Countersign {
  if (!typed) return {}
  const { rule, veto, ordered } = typed
  const weights = (typed.weights ?? []).flatMap(({ username, weight }) =>
    username && weight ? [[username, weight] as const] : [],
  )
  return {
    ...(rule !== 'unanimous' && { rule }),
    ...(hasThreshold(rule) && { threshold: rule === 'count' ? typed.count : typed.percent }),
    ...(veto && { veto }),
    ...(ordered && { ordered }),
    ...(hasThreshold(rule) && weights.length > 0 && { weights: Object.fromEntries(weights) }),
  }
}

/** How many votes there are, where the voters are named. */
export const votesOfAll = (people: string[], typed: Pick<TypedCountersign, 'weights'>) =>
  people.reduce(
    (sum, name) => sum + (typed.weights?.find(({ username }) => username === name)?.weight ?? 1),
    0,
  )
