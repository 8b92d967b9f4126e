const { RuleTester } = require('eslint')
const { parser } = require('typescript-eslint')
const rule = require('./single-document-transactions')

const inTransaction = (body) => `db.runTransaction(async (tx) => { ${body} })`
const outside = (code) => ({ code, errors: [{ messageId: 'outside' }] })

new RuleTester({ languageOptions: { parser } }).run('single-document-transactions', rule, {
  valid: [
    inTransaction(`await tx.collection('a').doc(id).update({ n: 1 })`),
    inTransaction(`await tx.collection('a').add({ n: 1 })`),
    inTransaction(`const { data } = await tx.collection('a').where({ n: 1 }).get()`),
    inTransaction(`await tx.collection('a').where({ n: 1 }).updateAndReturn({ n: 2 })`),
    `inTransaction(async (tx) => { const doc = await tx.get(news, id); seen.get(id); await tx.update(news, id, {}) })`,
    inTransaction(`const at = (id) => tx.collection('a').doc(id); await at(1).update({ n: 1 })`),
    `async function store(tx: Tx) { await tx.put(news, document) }`,
    `db.collection('a').where({ n: 1 }).update({ n: 2 })`,
    `db.collection('a').count()`,
    `const set = new Set(); set.count()`,
  ],
  invalid: [
    outside(inTransaction(`await tx.collection('a').where({ n: 1 }).update({ n: 2 })`)),
    outside(inTransaction(`await tx.collection('a').where({ n: 1 }).limit(1).remove()`)),
    outside(inTransaction(`const { total } = await tx.collection('a').count()`)),
    outside(inTransaction(`await tx.collection('a').aggregate().end()`)),
    outside(inTransaction(`const all = tx.collection('a'); await all.where({ n: 1 }).remove()`)),
    outside(
      `async function move(tx: Transaction) { await tx.collection('a').where({ n: 1 }).update({ n: 2 }) }`,
    ),
    outside(`const t = await db.startTransaction(); await t.collection('a').where({ n: 1 }).remove()`),
    {
      code: `inTransaction(async (tx) => { await tx.get(news, id); await news.update({ pinned: true }, change) })`,
      errors: [{ messageId: 'plain' }],
    },
    {
      code: inTransaction(`await db.collection('a').doc(id).update({ n: 1 })`),
      errors: [{ messageId: 'plain' }],
    },
  ],
})
