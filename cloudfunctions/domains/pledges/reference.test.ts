import { referenceOf, referencesIn } from './reference'

const reference = referenceOf('g_1')

test('it is WS and six characters, the same every time, another one on another attempt', () => {
  expect(reference).toMatch(/^WS[0-9A-HJKMNP-TV-Y]{6}$/)
  expect(referenceOf('g_1')).toBe(reference)
  expect(referenceOf('g_1', 1)).not.toBe(reference)
})

test('it is read out of whatever a bank makes of the note', () => {
  const spaced = reference.split('').join(' ')
  const wide = [...reference].map((each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)).join('')
  const o = reference.replaceAll('0', 'O').replaceAll('1', 'l')
  for (const note of [reference, reference.toLowerCase(), spaced, wide, o, `五水共治认捐${reference}第一期`])
    expect([note, referencesIn(note)]).toEqual([note, [reference]])
  expect(referencesIn(`${reference}、${referenceOf('g_2')}`)).toEqual([reference, referenceOf('g_2')])
  expect(referencesIn(`WS ${reference}`)).toEqual([reference])
})

test('one wrong character and two swapped ones are noticed', () => {
  const characters = [...'0123456789ABCDEFGHJKMNPQRSTVWXY']
  for (let at = 2; at < reference.length; at++) {
    for (const other of characters.filter((each) => each !== reference[at]))
      expect(referencesIn(reference.slice(0, at) + other + reference.slice(at + 1))).toEqual([])
    const swapped = [...reference]
    const [a, b] = [swapped[at]!, swapped[at + 1]]
    if (b === undefined || a === b) continue
    swapped[at] = b
    swapped[at + 1] = a
    expect(referencesIn(swapped.join(''))).toEqual([])
  }
})

test('a note without one has none', () => {
  for (const note of ['', '五水共治捐款', 'WS', 'WSL', 'NEWS 2026 11 23'])
    expect(referencesIn(note)).toEqual([])
})
