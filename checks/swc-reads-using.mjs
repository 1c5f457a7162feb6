/** dependency-cruiser walks with swc's Visitor, which stops at `await using`; loaded before it, this teaches the walk to go on. */
import swc from '@swc/core/Visitor.js'

const { prototype } = swc.Visitor
const walkOther = prototype.visitStatement
prototype.visitStatement = function visitStatement(statement) {
  if (statement.type !== 'UsingDeclaration') return walkOther.call(this, statement)
  return { ...statement, decls: this.visitVariableDeclarators(statement.decls) }
}
