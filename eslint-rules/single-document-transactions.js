/**
 * Inside a transaction only `add`, `doc(id).*`, `where().get()` and `where().updateAndReturn()` carry its id. The SDK sends
 * none with `where().update()`, `where().remove()`, `count()` and `aggregate()`: they silently run outside it
 * (@cloudbase/node-sdk 3.18.3, seen on the wire), and so does whatever goes through the plain database.
 */
const RUNNERS = /^(runTransaction|transaction|inTransaction|withTransaction)$/
const OPERATIONS = /^(get|find|count|insert|put|add|set|update|remove|aggregate)$/
const TRANSACTION_TYPES = /^(Transaction|Tx)$/

const unwrap = (node) =>
  node && ['AwaitExpression', 'TSNonNullExpression', 'TSAsExpression'].includes(node.type)
    ? unwrap(node.expression ?? node.argument)
    : node

const methodOf = (call) =>
  call.callee.type === 'MemberExpression' && !call.callee.computed ? call.callee.property.name : null

/** `tx.collection('a').where(q).update(d)` → { root: tx, methods: ['collection', 'where', 'update'] } */
function chainOf(node) {
  const methods = []
  for (let at = unwrap(node); at;) {
    if (at.type === 'CallExpression') {
      const name = methodOf(at)
      if (name) methods.unshift(name)
      at = unwrap(at.callee)
    } else if (at.type === 'MemberExpression') at = unwrap(at.object)
    else return { root: at, methods }
  }
  return { root: null, methods }
}

const isFunction = (node) => /^(ArrowFunctionExpression|FunctionExpression)$/.test(node?.type ?? '')

const calleeName = (call) => methodOf(call) ?? (call.callee.type === 'Identifier' ? call.callee.name : '')

/** The callback of `db.runTransaction(callback)` when `node` is one. */
const isTransactionCallback = (node) =>
  isFunction(node) &&
  node.parent?.type === 'CallExpression' &&
  node.parent.arguments.includes(node) &&
  RUNNERS.test(calleeName(node.parent))

function variableOf(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const found = scope.set.get(identifier.name)
    if (found) return found
  }
  return null
}

function isTypedAsTransaction(identifier) {
  const type = identifier.typeAnnotation?.typeAnnotation
  const name = type?.typeName?.right?.name ?? type?.typeName?.name
  return TRANSACTION_TYPES.test(name ?? '')
}

/** The chain of calls on a transaction that leads to `node`, or null when it does not start at one. */
function transactionChain(node, sourceCode, depth = 0) {
  const { root, methods } = chainOf(node)
  if (root?.type !== 'Identifier' || depth > 5) return null
  const definition = variableOf(root, sourceCode)?.defs[0]
  if (!definition) return null
  if (definition.type === 'Parameter') {
    const isFirst = definition.node.params?.[0] === definition.name
    const given = (isFirst && isTransactionCallback(definition.node)) || isTypedAsTransaction(definition.name)
    return given ? methods : null
  }
  if (definition.type !== 'Variable' || !definition.node.init) return null
  // `const at = (id) => tx.collection('a').doc(id)` stands for what it returns.
  const init = isFunction(definition.node.init) ? definition.node.init.body : definition.node.init
  if (chainOf(init).methods.at(-1) === 'startTransaction') return methods
  const inner = transactionChain(init, sourceCode, depth + 1)
  return inner && [...inner, ...methods]
}

function enclosingTransaction(node) {
  for (let at = node.parent; at; at = at.parent) if (isTransactionCallback(at)) return at
  return null
}

/** `db.collection(…)`, or a database verb that is waited for: `await news.update(…)`. A Map's `get` is not waited for. */
const isPlainOperation = (node, method) =>
  method === 'collection' ||
  (OPERATIONS.test(method) &&
    node.parent.type === 'AwaitExpression' &&
    !chainOf(node).methods.includes('collection'))

module.exports = {
  meta: {
    type: 'problem',
    docs: { description: 'only single-document operations inside a transaction' },
    messages: {
      outside: '`{{method}}` sends no transaction id and runs outside the transaction; go by document id.',
      plain: 'This goes through the plain database, outside the transaction; use the transaction object.',
    },
    schema: [],
  },
  create: (context) => ({
    CallExpression(node) {
      const method = methodOf(node)
      if (!method) return
      const chain = transactionChain(node, context.sourceCode)
      if (chain) {
        const byQuery = ['update', 'remove'].includes(method) && chain.includes('where')
        if (byQuery || ['count', 'aggregate'].includes(method)) {
          context.report({ node: node.callee.property, messageId: 'outside', data: { method } })
        }
      } else if (isPlainOperation(node, method) && enclosingTransaction(node)) {
        context.report({ node: node.callee.property, messageId: 'plain' })
      }
    },
  }),
}
