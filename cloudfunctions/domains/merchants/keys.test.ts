import { keysOf, searchKeysOf } from './keys'

const facts = {
  ...{ name: '陈海立', phone: '19930001234', company: '西安瓯海鞋业（集团）股份有限公司' },
  ...{ chamber: '西安温州商会', place: '陕西省西安市雁塔区', industry: '鞋业、皮革' },
}

test('a record is found by pairs of its name and company, the end of its number and whole places', () => {
  expect(keysOf(facts)).toEqual([
    ...['all', '陈海', '海立', '陈', '西安', '安瓯', '瓯海', '海鞋', '鞋业', 'tail:1234', 'chamber:西安'],
    ...['place:陕西', 'place:西安', 'place:雁塔', 'industry:鞋业', 'industry:皮革'],
  ])
})

test.each(['陕西西安', '陕西省西安市', '西安市', '西安'])('%s asks for 西安', (place) => {
  expect(searchKeysOf({ query: '', chamber: '', place, industry: '' })).toEqual(['place:西安'])
})

test('what is rare comes first, for MongoDB walks the first', () => {
  expect(searchKeysOf({ query: '1234', chamber: '西安', place: '', industry: '鞋业' })).toEqual([
    'tail:1234',
    'chamber:西安',
    'industry:鞋业',
  ])
})

test('a search for nothing asks for all, one for marks only asks for nothing', () => {
  const none = { chamber: '', place: '', industry: '' }
  expect(searchKeysOf({ query: '', ...none })).toEqual(['all'])
  expect(searchKeysOf({ query: '？！', ...none })).toBeNull()
})
