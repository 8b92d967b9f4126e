import { House } from '../house'

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

const ways = [
  '阿卜杜拉•买买提',
  '阿卜杜拉・买买提',
  '阿卜杜拉买买提',
  '阿卜杜拉．买买提',
  '🌹阿卜杜拉·买买提会长',
]

test('C4 a name with dots is found on the roster, however it is written', async () => {
  await house.get('editor', 'roster.save', {
    ...{ name: '阿卜杜拉·买买提', phone: '13800000015', chamberId: 'c_xian', post: 'member' },
    ...{ startsOn: '2024-01-01', endsOn: null },
  })
  for (const query of ways) {
    const { items } = await house.get('editor', 'roster.list', { query })
    expect([query, items.map(({ name }) => name)]).toEqual([query, ['阿卜杜拉·买买提']])
  }
})

test('C4 a name with dots is found among the merchants, and two ways of writing it are one record', async () => {
  const facts = { phone: '19930001234', company: '', chamber: '', place: '', industry: '' }
  await house.get('editor', 'merchants.save', { name: '阿卜杜拉·买买提', ...facts })
  for (const query of ways.slice(0, 4)) {
    const { items } = await house.get('editor', 'merchants.search', { query })
    expect([query, items.map(({ name }) => name)]).toEqual([query, ['阿卜杜拉·买买提']])
  }
})

test('C3 a name written with blanks is found without, and the other way round', async () => {
  await house.get('editor', 'roster.save', {
    ...{ name: '王 伟', phone: '13800000016', chamberId: 'c_xian', post: 'member' },
    ...{ startsOn: '2024-01-01', endsOn: null },
  })
  for (const query of ['王伟', '王 伟', '王伟先生'])
    expect(
      (await house.get('editor', 'roster.list', { query })).items.map(({ phoneMasked }) => phoneMasked),
    ).toEqual(['138****0016'])
})
