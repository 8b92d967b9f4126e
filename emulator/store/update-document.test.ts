import type { Document, Expression } from './types'
import { updateDocument } from './update-document'

const update = (document: object, expression: Expression) => {
  const { _id, ...fields } = updateDocument({ _id: 'x', ...document } as Document, expression)
  return fields
}

const changes: [sentence: string, before: object, update: Expression, after: object][] = [
  ['$set makes the objects on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set replaces a whole object', { a: { b: 1 } }, { $set: { a: { c: 2 } } }, { a: { c: 2 } }],
  ['$set reaches into an array by index', { a: [{ b: 1 }] }, { $set: { 'a.0.b': 2 } }, { a: [{ b: 2 }] }],
  ['$set past the end fills with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  ['a digit makes a field of an object', {}, { $set: { 'a.0': 1 } }, { a: { '0': 1 } }],
  ['$unset removes a field', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 2 } }],
  ['$unset of an element leaves null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$unset of what is not there does nothing', { a: 1 }, { $unset: { 'b.c': '', 'a.x': '' } }, { a: 1 }],
  ['$inc starts at nothing', { n: 1 }, { $inc: { n: 2, 'stats.views': 1 } }, { n: 3, stats: { views: 1 } }],
  ['$mul of a missing field is 0', { n: 3 }, { $mul: { n: 2, m: 5 } }, { n: 6, m: 0 }],
  ['$min keeps the lesser', { a: 5, b: 5 }, { $min: { a: 3, b: 7, c: 1 } }, { a: 3, b: 5, c: 1 }],
  ['$max keeps the greater', { a: 5, b: 5 }, { $max: { a: 3, b: 7, c: 1 } }, { a: 5, b: 7, c: 1 }],
  ['$max compares across types in BSON order', { a: 5 }, { $max: { a: 'text' } }, { a: 'text' }],
  ['$rename moves a field', { a: 1, b: {} }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ['$rename of what is not there does nothing', { a: 1 }, { $rename: { z: 'a' } }, { a: 1 }],
  ['$bit combines integers', { a: 13 }, { $bit: { a: { and: 10 }, b: { or: 5 } } }, { a: 8, b: 5 }],
  ['$push appends one value', { a: [1] }, { $push: { a: [2] } }, { a: [1, [2]] }],
  ['$push makes the array', {}, { $push: { 'a.b': 1 } }, { a: { b: [1] } }],
  ['$push $each appends several', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  [
    '$position inserts',
    { a: [1, 4] },
    { $push: { a: { $each: [2, 3], $position: 1 } } },
    { a: [1, 2, 3, 4] },
  ],
  [
    '$position counts from the end',
    { a: [1, 4] },
    { $push: { a: { $each: [2], $position: -1 } } },
    { a: [1, 2, 4] },
  ],
  ['$slice keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  ['$slice keeps the first', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: 1 } } }, { a: [1] }],
  ['$slice 0 empties', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: 0 } } }, { a: [] }],
  [
    '$sort sorts before $slice',
    { a: [3, 1] },
    { $push: { a: { $each: [2], $sort: -1, $slice: 2 } } },
    { a: [3, 2] },
  ],
  [
    '$sort goes by a field of the elements',
    { a: [{ s: 2 }, { s: 3 }] },
    { $push: { a: { $each: [{ s: 1 }], $sort: { s: 1 } } } },
    { a: [{ s: 1 }, { s: 2 }, { s: 3 }] },
  ],
  ['$pop takes the last', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pop -1 takes the first', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
  ['$pull removes equal values', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull takes a comparison', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  [
    '$pull takes criteria on fields',
    { a: [{ k: 1, v: 1 }, { k: 2 }, 1] },
    { $pull: { a: { k: 1 } } },
    { a: [{ k: 2 }, 1] },
  ],
  ['$pull takes a pattern', { a: ['ab', 'cd'] }, { $pull: { a: /^a/ } }, { a: ['cd'] }],
  ['$pullAll removes each given value', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$addToSet adds what is not there', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
  ['$addToSet leaves what is there', { a: [{ x: 1 }] }, { $addToSet: { a: { x: 1 } } }, { a: [{ x: 1 }] }],
  ['$addToSet $each adds each once', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  [
    'several operators act together',
    { n: 1, a: [] },
    { $inc: { n: 1 }, $push: { a: 1 }, $set: { s: 'x' } },
    { n: 2, a: [1], s: 'x' },
  ],
]

test.each(changes)('%s', (_, before, expression, after) => {
  expect(update(before, expression)).toEqual(after)
})

const refusals: [before: object, update: Expression, message: string | RegExp][] = [
  [{ a: null }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: null}"],
  [{ a: 's' }, { $set: { 'a.b.c': 1 } }, `Cannot create field 'b' in element {a: "s"}`],
  [{ a: [1] }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: [ 1 ]}"],
  [{ a: null }, { $inc: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: null}"],
  [{ a: [] }, { $set: { 'a.9999999': 1 } }, /Cannot backfill/],
  [
    { n: 'one' },
    { $inc: { n: 1 } },
    `Cannot apply $inc to a value of non-numeric type. {_id: "x"} has the field 'n' of non-numeric type string`,
  ],
  [{ n: null }, { $mul: { n: 1 } }, /Cannot apply \$mul .* non-numeric type null/],
  [{ n: 1 }, { $inc: { n: '1' } }, 'Cannot increment with non-numeric argument: {n: "1"}'],
  [{ n: 1 }, { $mul: { n: null } }, 'Cannot multiply with non-numeric argument: {n: null}'],
  [
    { a: 's' },
    { $push: { a: 1 } },
    `The field 'a' must be an array but is of type string in document {_id: "x"}`,
  ],
  [{ a: null }, { $push: { a: 1 } }, /must be an array but is of type null/],
  [{ a: [] }, { $push: { a: { $each: 1 } } }, /The argument to \$each in \$push must be an array/],
  [{ a: [] }, { $push: { a: { $each: [], $foo: 1 } } }, 'Unrecognized clause in $push: $foo'],
  [{ a: [] }, { $push: { a: { $each: [], $slice: 1.5 } } }, /The value for \$slice must be an integer/],
  [{ a: [] }, { $push: { a: { $each: [], $sort: 2 } } }, /The \$sort is invalid/],
  [
    { a: 1 },
    { $addToSet: { a: 1 } },
    "Cannot apply $addToSet to non-array field. Field named 'a' has non-array type int",
  ],
  [{ a: 1 }, { $pull: { a: 1 } }, 'Cannot apply $pull to a non-array value'],
  [{ a: [] }, { $pullAll: { a: 1 } }, '$pullAll requires an array argument but was given a int'],
  [{ a: 1 }, { $pop: { a: 1 } }, "Path 'a' contains an element of non-array type 'int'"],
  [{ a: [] }, { $pop: { a: 2 } }, '$pop expects 1 or -1, found: 2'],
  [{ a: 1.5 }, { $bit: { a: { and: 1 } } }, /Cannot apply \$bit/],
  [{ a: [{ b: 1 }] }, { $rename: { 'a.0.b': 'c' } }, /source field of \$rename cannot be in an array/],
  [{ a: 1 }, { $rename: { a: 'a' } }, /would create a conflict/],
  [{ a: 1 }, { $rename: { a: 1 } }, /must be a string/],
  [
    {},
    { $set: { _id: 'y' } },
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  ],
  [{}, { $unset: { _id: '' } }, /immutable field '_id'/],
  [{}, { $set: { a: 1 }, $inc: { a: 1 } }, "Updating the path 'a' would create a conflict at 'a'"],
  [{}, { $set: { 'a.b': 1, a: 1 } }, "Updating the path 'a' would create a conflict at 'a'"],
  [{}, { $set: { a: 1, 'a.b': 1 } }, "Updating the path 'a.b' would create a conflict at 'a'"],
  [{}, { $set: { '': 1 } }, 'An empty update path is not valid.'],
  [{}, { $set: { 'a..b': 1 } }, /contains an empty field name/],
  [{}, { $set: { 'a.$': 1 } }, /positional operator '\$' .* not supported/],
  [{}, { $set: { 'a.$[].b': 1 } }, /positional operator '\$\[\]' .* not supported/],
  [{}, { $set: { $a: 1 } }, /dollar \(\$\) prefixed/],
  [{}, { $set: { ['__proto__.polluted']: 1 } }, /'__proto__' .* not allowed/],
  [{}, { $set: { 'constructor.prototype.x': 1 } }, /'constructor' .* not allowed/],
  [{}, { $rename: { a: 'b.__proto__' } }, /'__proto__' .* not allowed/],
  [{}, { $setOnInsert: { a: 1 } }, /Unknown modifier: \$setOnInsert/],
  [{}, { $currentDate: { a: true } }, /Unknown modifier: \$currentDate/],
  [{}, { toString: { a: 1 } }, /atomic operators/],
  [{}, {}, /atomic operators/],
  [{}, { $set: 1 }, /Modifiers operate on fields/],
  [{}, { $set: {} }, /'\$set' is empty/],
]

test.each(refusals)('%j with %j is refused: %s', (before, expression, message) => {
  const document = { _id: 'x', ...before } as Document
  const copy = structuredClone(document)
  expect(() => updateDocument(document, expression)).toThrow(message)
  expect(document).toEqual(copy)
})

test('an update that changes nothing gives back the same object', () => {
  const document = { _id: 'x', a: { b: [1, new Date(0)] } }
  expect(updateDocument(document, { $set: { 'a.b': [1, new Date(0)] }, $unset: { z: '' } })).toBe(document)
})

test('the order of fields inside an object is part of its content', () => {
  const document = { _id: 'x', a: { b: 1, c: 2 } }
  expect(updateDocument(document, { $set: { a: { c: 2, b: 1 } } })).not.toBe(document)
})
