/** Lowest first: a child is watched no more closely than is needed to keep them safe. RISK-03 */
export const supervisionLevels = ['unsupervised', 'by-carer', 'supported', 'supervised', 'supervised-by-two'] as const

export type SupervisionLevel = (typeof supervisionLevels)[number]

export const supervisionLevelWords = {
  unsupervised: 'Unsupervised',
  'by-carer': 'Supervised by the carer or another consistent adult',
  supported: 'Supported',
  supervised: 'Supervised by one worker',
  'supervised-by-two': 'Supervised by two workers',
} as const satisfies Record<SupervisionLevel, string>

/** Every level below the chosen one needs a reason why it is not safe. RISK-03 */
export const levelsBelow = (level: SupervisionLevel): readonly SupervisionLevel[] =>
  supervisionLevels.slice(0, supervisionLevels.indexOf(level))
