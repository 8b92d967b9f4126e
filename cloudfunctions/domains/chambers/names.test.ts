import { placeOf } from './names'

test.each([
  ['西安温州商会', '西安'],
  ['西安市温州商会', '西安'],
  ['西安', '西安'],
  ['广西壮族自治区温州商会', '广西'],
  ['全国温州商会总会', '全国'],
  ['沙市温州商会', '沙市'],
])('%s is the chamber of %s', (name, place) => expect(placeOf(name)).toBe(place))
