const facts = {
  ...{ foundedOn: '1996-05', founded: true, address: '西安市未央区' },
  hall: [{ stage: 'complete', on: '2013-12', note: '第一座', photoIds: [] }],
  honours: [{ year: 2014, title: '先进商会' }],
}

/** One input per action of chambers, imports and merchants; see `bad-input.test.ts`. */
export const chamberSamples = (): Record<string, Record<string, unknown>> => ({
  'chambers.directory': {},
  'chambers.show': { id: 'c_none' },
  'chambers.confirm': { id: 'c_none', rev: 1 },
  'chambers.correct': { id: 'c_none', rev: 1, facts },
  'chambers.save': {
    ...{ id: 'c_none', rev: 1, name: '宝鸡温州商会', kind: 'prefecture', province: '陕西', city: '宝鸡' },
    facts,
  },
  'chambers.handOver': {
    ...{ id: 'c_none', post: 'president', startsOn: '2026-01-01', endsOn: '2031-01-01' },
    successor: { name: '金立海', phone: '13800000000' },
  },
  'imports.template': { kind: 'roster' },
  'imports.start': { kind: 'roster', upload: 'cloud://test-env.x/incoming/none.xlsx', name: '名册.xlsx' },
  'imports.chooseSheet': { id: 'i_none', sheet: 1 },
  'imports.map': {
    id: 'i_none',
    mapping: { columns: { chamber: [0], post: [1], name: [2], phone: [3] }, fixed: {}, answers: {} },
  },
  'imports.advance': { id: 'i_none' },
  'imports.show': { id: 'i_none' },
  'imports.rows': { id: 'i_none', outcome: 'error', cursor: 'abc' },
  'imports.leftOut': { id: 'i_none', cursor: 'abc' },
  'imports.fixRow': { id: 'i_none', row: 12, cells: { phone: '19930000001' } },
  'imports.excludeRow': { id: 'i_none', row: 12.1, excluded: true },
  'imports.problemFile': { id: 'i_none' },
  'imports.apply': { id: 'i_none' },
  'imports.cancel': { id: 'i_none' },
  'imports.takeBack': { id: 'i_none' },
  'imports.list': {},
  'merchants.search': { query: '陈', chamber: '西安', place: '西安', industry: '鞋服', cursor: 'abc' },
  'merchants.show': { id: 'm_none' },
  'merchants.save': {
    ...{ id: 'm_none', rev: 1, name: '陈海立', company: '西安鞋业', chamber: '西安温州商会' },
    ...{ place: '西安', industry: '鞋服' },
  },
  'merchants.revealPhone': { id: 'm_none' },
  'merchants.duplicates': { cursor: 'abc' },
  'merchants.keepApart': { id: 'm_none', others: ['m_nobody'], apart: true },
  'merchants.merge': { keep: 'm_none', other: 'm_nobody' },
  'merchants.unmerge': { id: 'm_none' },
})

/** Those of them that need something to be there already. */
export const chamberActionsWithId = [
  ...['chambers.show', 'chambers.confirm', 'chambers.correct', 'chambers.handOver'],
  ...[
    'imports.chooseSheet',
    'imports.map',
    'imports.advance',
    'imports.show',
    'imports.rows',
    'imports.leftOut',
  ],
  ...['imports.fixRow', 'imports.excludeRow', 'imports.problemFile', 'imports.apply', 'imports.cancel'],
  'imports.takeBack',
  ...['merchants.show', 'merchants.revealPhone', 'merchants.unmerge'],
]
