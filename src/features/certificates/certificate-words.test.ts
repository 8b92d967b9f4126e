import { codeIn, grouped } from './certificate-words'

test('the number stands in three groups', () => expect(grouped('K7QM2F9X83TB')).toBe('K7QM-2F9X-83TB'))

test.each([
  ['a link', 'https://example.com/h5/index.html#/packages/certificates/verify/index?code=K7QM2F9X83TB'],
  ['the sentence of the picture', '温商之家证书 编号：K7QM2F9X83TB 请在“温商之家”小程序“证书核验”里核对'],
  ['the bare number', 'K7QM2F9X83TB'],
  ['as it is printed', 'k7qm-2f9x-83tb'],
  ['typed with blanks', ' k7qm 2f9x 83tb '],
])('is found in %s', (_, text) => expect(codeIn(text)).toBe('K7QM2F9X83TB'))

test('letters that look like digits are read as these', () =>
  expect(codeIn('OI7Q2F9X83TL')).toBe('017Q2F9X83T1'))

test.each(['', '项知远', 'https://example.com', 'K7QM2F9X83T'])('there is none in “%s”', (text) =>
  expect(codeIn(text)).toBeNull(),
)
