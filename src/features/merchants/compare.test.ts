import type { MerchantRow } from '@contract/merchants'
import { calledOf, fullest } from './compare'

const record = (given: Partial<MerchantRow>): MerchantRow => ({
  id: 'm_1',
  name: '郑海川',
  phoneMasked: null,
  company: '',
  chamber: '',
  place: '',
  industry: '',
  ...given,
})

test('the record that says most is the one to keep', () => {
  expect(fullest([record({}), record({ id: 'm_2', company: '西安鞋业' })])).toBe('m_2')
})

test('of records that say as much it is the first', () => {
  expect(fullest([record({ id: 'm_3', place: '西安' }), record({ id: 'm_4', industry: '鞋业' })])).toBe('m_3')
  expect(fullest([])).toBeUndefined()
})

test('a record is called by its place in the group and all that it says', () => {
  expect(calledOf(record({ company: '西安鞋业' }), 0)).toBe('A（郑海川，西安鞋业）')
  expect(calledOf(record({}), 1)).toBe('B（郑海川）')
})
