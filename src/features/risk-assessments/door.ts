export { currentRisk, isRiskAssessed, riskContentOf } from './risk-query.ts'
