export { currentRisk, isRiskAssessed, riskContentOf, riskVersions, type RiskOnFile } from './risk-query.ts'
