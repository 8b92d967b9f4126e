const path = require('node:path')
const { mayImport } = require('./rooms')

const root = path.resolve(__dirname, '..')
const aliases = { '@/': 'src/', '@contract/': 'contract/' }

/** An import's target as a path from the root; null for packages. */
function targetOf(source, file) {
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source)
  for (const [alias, folder] of Object.entries(aliases)) {
    if (source.startsWith(alias)) return folder + source.slice(alias.length)
  }
  return null
}

const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports run one way (eslint-rules/rooms.js)' },
    messages: { direction: '{{from}} may not import {{to}} (eslint-rules/rooms.js).' },
    schema: [],
  },
  create(context) {
    const from = path.relative(root, context.filename).replaceAll(path.sep, '/')
    const check = (node, source) => {
      const to = source && targetOf(source, from)
      if (to && !mayImport(from, to)) context.report({ node, messageId: 'direction', data: { from, to } })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ImportExpression: (node) => check(node, node.source.value),
    }
  },
}

module.exports = Object.assign(rule, { targetOf })
