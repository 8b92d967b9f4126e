import { maskPhone, readPhone } from './phone'

test.each([
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '+86 13812345678',
  '008613812345678',
  '１３８１２３４５６７８',
])('%s is read as eleven digits', (written) => {
  expect(readPhone(written)).toBe('13812345678')
})

test.each(['', '1381234567', '138123456789', '12812345678', '0577-88881234', '1381234567a', '2025550123'])(
  '“%s” is no mobile number',
  (written) => {
    expect(readPhone(written)).toBeNull()
  },
)

test('a masked number tells its owner, and nobody else', () => {
  expect(maskPhone('13812345678')).toBe('138****5678')
})
